import bidiFactory from 'bidi-js'
import { runsOf, type Run } from './letters.ts'

// The package is the function itself, where its types tell of a module around it.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)()
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/**
 * The runs of one line as they stand from left to right (Unicode bidirectional algorithm, the line itself running to the right). The
 * letters of a script that runs to the left stay as they are typed: the font turns them when it joins them.
 */
export function visualRuns(line: string, bold: boolean): Run[] {
  const { levels } = bidi.getEmbeddingLevels(line, 'ltr')
  const pieces = runsOf(line, bold).flatMap((run) => cutByLevel(run, levels))
  const most = pieces.reduce((max, { level }) => Math.max(max, level), 0)
  let order = pieces
  for (let level = most; level > 0; level--) order = reversed(order, level)
  return order.map(({ run, level }) => (level % 2 === 1 && !rightToLeft.test(run.text) ? { ...run, text: mirrored(run.text) } : run))
}

type Piece = { run: Run; level: number }

function cutByLevel(run: Run, levels: Uint8Array): Piece[] {
  const pieces: { run: { text: string; at: number; file: Run['file'] }; level: number }[] = []
  let at = run.at
  for (const letter of run.text) {
    const level = levels[at] ?? 0
    const last = pieces.at(-1)
    if (last?.level === level) last.run.text += letter
    else pieces.push({ run: { ...run, text: letter, at }, level })
    at += letter.length
  }
  return pieces
}

/** Turns around each stretch of pieces whose level is at least this one. */
function reversed(pieces: readonly Piece[], level: number): Piece[] {
  const turned: Piece[] = []
  const stretch: Piece[] = []
  const turn = () => turned.push(...stretch.splice(0).reverse())
  for (const piece of pieces) {
    if (piece.level < level) turn()
    ;(piece.level < level ? turned : stretch).push(piece)
  }
  turn()
  return turned
}

/** Blanks, brackets and the like between words that run to the left. */
function mirrored(text: string): string {
  return [...text]
    .reverse()
    .map((sign) => bidi.getMirroredCharacter(sign) ?? sign)
    .join('')
}

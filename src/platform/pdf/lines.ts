import { widthOf } from './letters.ts'

const east = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The text in lines of at most this width: broken at blanks and hyphens, in East Asian scripts anywhere, and within words only where one is too long for a line. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  return filled(
    piecesOf(text).flatMap((each) => (widthOf(each.trimEnd(), size, bold) <= width ? [each] : filled(partsOf(each), width, size, bold))),
    width,
    size,
    bold,
  )
    .map((line) => line.trim())
    .filter((line, i) => line !== '' || i === 0)
}

/** As many pieces as fit, joined, again and again. What is wide alone stays alone. */
function filled(pieces: readonly string[], width: number, size: number, bold: boolean): string[] {
  const full: string[] = []
  let line = ''
  let used = 0
  for (const piece of pieces) {
    if (line !== '' && used + widthOf(piece.trimEnd(), size, bold) > width) {
      full.push(line)
      line = ''
      used = 0
    }
    line += piece
    used += widthOf(piece, size, bold)
  }
  return [...full, line]
}

/** What stays together, with the blank behind it. */
function piecesOf(text: string): string[] {
  return (text.match(/[^ -]*(-+|$)? ?|./gsu) ?? [])
    .filter((each) => each !== '')
    .flatMap((word) => (east.test(word) ? partsOf(word) : [word]))
}

const partsOf = (text: string) => [...graphemes.segment(text)].map(({ segment }) => segment)

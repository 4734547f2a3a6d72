import { widthOf } from './letters.ts'

const east = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The text in lines of at most this width: broken at blanks and hyphens, in East Asian scripts anywhere, and within words only where one is too long for a line. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text).flatMap((each) => fitting(each, width, size, bold))) {
    if (line !== '' && widthOf((line + piece).trimEnd(), size, bold) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  return [...lines, line.trimEnd()].filter((each, i) => each !== '' || i === 0)
}

/** What stays together, with the blank behind it. */
function piecesOf(text: string): string[] {
  return (text.match(/[^ -]*(-+|$)? ?|./gsu) ?? [])
    .filter((each) => each !== '')
    .flatMap((word) => (east.test(word) ? partsOf(word) : [word]))
}

function fitting(piece: string, width: number, size: number, bold: boolean): string[] {
  if (widthOf(piece.trimEnd(), size, bold) <= width) return [piece]
  const parts: string[] = []
  let part = ''
  for (const letter of partsOf(piece)) {
    if (part !== '' && widthOf((part + letter).trimEnd(), size, bold) > width) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part]
}

const partsOf = (text: string) => [...graphemes.segment(text)].map(({ segment }) => segment)

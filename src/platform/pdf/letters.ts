import type { Font } from 'fontkit'
import { fontFiles, openFont, type FontFile } from './font-files.ts'

/** Letters of one font, next to each other in the text. `at` is where they stand in it, in UTF-16 units. */
export type Run = { readonly text: string; readonly at: number; readonly file: FontFile }

/** Shown for what no font has, such as pictures. */
const replacement = '\uFFFD'
const clings = /^[\p{M}\u200C\u200D]$/u
const unprinted = /[\p{Cc}\p{Co}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu
const most_known = 20_000
const found = new Map<string, FontFile | null>()
const shaped = new Map<string, { font: Font; ems: number }>()

/**
 * What can be printed of a text: one spelling for each letter, no control characters (those that turn the direction of writing too, by
 * which one name could look like another), and a sign in place of each picture or letter that no font has.
 */
export function printable(text: string): string {
  const plain = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(unprinted, '')
    .replaceAll(/\uFE0E|\uFE0F/gu, '')
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(plain)]
    .map(({ segment }) => ([...segment].every((letter) => clings.test(letter) || fileFor(letter, false)) ? segment : replacement))
    .join('')
    .trim()
}

/** The text cut where the font changes; marks stay with the letter they belong to. */
export function runsOf(text: string, bold: boolean): Run[] {
  const runs: { text: string; at: number; file: FontFile }[] = []
  let at = 0
  for (const letter of text) {
    const last = runs.at(-1)
    const keeps = last && clings.test(letter) && has(last.file, letter)
    const file = keeps ? last.file : (fileFor(letter, bold) ?? fileFor(replacement, bold))
    if (!file) throw new Error('no font has the sign for what no font has')
    if (last?.file === file) last.text += letter
    else runs.push({ text: letter, at, file })
    at += letter.length
  }
  return runs
}

/** How wide the text is, in points. */
export function widthOf(text: string, size: number, bold: boolean): number {
  return runsOf(text, bold).reduce((sum, run) => sum + shape(run, size).width, 0)
}

/**
 * The font that can set this run, and how wide it becomes. The library stumbles over tables that say where marks go in some fonts whose
 * letters were cut down: those are set without, because nobody's name may keep a document from being made.
 */
export function shape({ text, file }: Pick<Run, 'text' | 'file'>, size: number): { font: Font; width: number } {
  const key = `${file.name} ${text}`
  const known = shaped.get(key) ?? measured(file, text)
  if (shaped.size >= most_known) shaped.clear()
  shaped.set(key, known)
  return { font: known.font, width: known.ems * size }
}

function measured(file: FontFile, text: string): { font: Font; ems: number } {
  const measure = (font: Font) => ({ font, ems: font.layout(text).advanceWidth / font.unitsPerEm })
  try {
    return measure(openFont(file))
  } catch {
    return measure(openFont(file, 'GPOS'))
  }
}

function fileFor(letter: string, bold: boolean): FontFile | null {
  const key = bold ? `b${letter}` : letter
  const before = found.get(key)
  if (before !== undefined) return before
  const file = fontFiles().find((each) => each.bold === bold && has(each, letter)) ?? (bold ? fileFor(letter, false) : null)
  if (found.size >= most_known) found.clear()
  found.set(key, file)
  return file
}

function has(file: FontFile, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  return file.ranges.some(([from, to]) => from <= code && code <= to) && openFont(file).hasGlyphForCodePoint(code)
}

import { cityKey } from './rules.ts'

const most_letters = 30
const idle = new Set('a an and are as at be by for from i in is it me my of on or our the to we with you your'.split(' '))

/** The words of a text as they are compared, each once, in order, at most `most`. Whatever is neither letter nor digit stands between them. */
export function wordsOf(text: string, most: number): string[] {
  const words = cityKey(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => isWord(word) && !idle.has(word))
  return [...new Set(words)].slice(0, most)
}

/** One Latin letter says nothing; one sign of another script may be a word. */
function isWord(word: string): boolean {
  return word.length <= most_letters && (word.length > 1 || /[^\p{ASCII}]/u.test(word))
}

/** How many letters of a word may be wrong for us to know what was meant. */
export function mistakesIn(word: string): 0 | 1 | 2 {
  return word.length < 4 ? 0 : word.length < 6 ? 1 : 2
}

/** Long words are compared by their beginning first: so many letters. */
const beginning = 8

/**
 * The word, and what is left of its beginning without as many letters as may be wrong. Two words with a mistake or two between them have
 * something left in common, so that near words are found by looking up, never by comparing with all.
 */
export function deletesOf(word: string): string[] {
  const found = new Set([word.slice(0, beginning)])
  let last = [...found]
  for (let left = mistakesIn(word); left > 0; left--) {
    last = last.flatMap((one) => Array.from(one, (_, i) => one.slice(0, i) + one.slice(i + 1)))
    for (const one of last) found.add(one)
  }
  return [...found]
}

/** Letters to add, drop, exchange or swap with their neighbour until one word is the other (optimal string alignment). */
export function distanceOf(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, j) => j)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return row[other.length] ?? 0
}

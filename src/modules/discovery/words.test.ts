import { expect, test } from 'vitest'
import { deletesOf, distanceOf, mistakesIn, wordsOf } from './words.ts'

test.each([
  ['Fashion & Food, São-Paulo!', ['fashion', 'food', 'sao', 'paulo']],
  ['the fashion of a fashion', ['fashion']],
  ['(a+)+$', []],
  ['.*', []],
  ['मुंबई 東京 4k', ['मुंबई', '東京', '4k']],
  ['a\u0001b\u200bfashion', ['fashion']],
  ['x'.repeat(31), []],
])('the words of %j are %j', (text, words) => {
  expect(wordsOf(text, 64)).toEqual(words)
})

test('a flood of combining marks is one long nothing', () => {
  expect(wordsOf(`fashion${'\u0301'.repeat(150)}`, 64)).toEqual(['fashion'])
})

test('no more words are taken than were asked for', () => {
  expect(wordsOf(Array.from({ length: 99 }, (_, i) => `word${i}`).join(' '), 8)).toHaveLength(8)
})

test.each([
  ['fahsion', 'fashion', 1],
  ['fasion', 'fashion', 1],
  ['fashiion', 'fashion', 1],
  ['fezhion', 'fashion', 2],
  ['dehli', 'delhi', 1],
  ['', 'abc', 3],
  ['same', 'same', 0],
])('from %s to %s it is %i', (one, other, mistakes) => {
  expect(distanceOf(one, other)).toBe(mistakes)
  expect(distanceOf(other, one)).toBe(mistakes)
})

test('words that differ by as many mistakes as are allowed share something that is left of them', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  for (const word of ['delhi', 'fashion', 'photography', 'mumbai', 'creators']) {
    for (let at = 0; at < word.length; at++) {
      const swapped = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
      const changed = [...letters].map((letter) => word.slice(0, at) + letter + word.slice(at + 1))
      const added = [...letters].map((letter) => word.slice(0, at) + letter + word.slice(at))
      for (const typed of [swapped, word.slice(0, at) + word.slice(at + 1), ...changed, ...added]) {
        if (distanceOf(typed, word) > mistakesIn(typed)) continue
        const left = new Set(deletesOf(word))
        expect([typed, word, deletesOf(typed).some((one) => left.has(one))]).toEqual([typed, word, true])
      }
    }
  }
})

import { expect, test } from 'vitest'
import { tooLong } from '../../tools/sizes.mjs'

const files = (count: number, lines: number) => Array.from({ length: count }, (_, at): [string, number] => [`src/${at}.ts`, lines])

test.each([
  ['a file over 300 lines', [...files(99, 20), ['src/long.ts', 301]], 'src/long.ts has 301 lines'],
  ['a table of contents that became a book', [...files(99, 20), ['src/app.ts', 81]], 'src/app.ts has 81 lines'],
  ['many middling files', [...files(49, 20), ...files(51, 61)], 'the median file has 61 lines'],
  ['a long tail', [...files(89, 20), ...files(11, 161)], 'more than 161 lines'],
] as [string, [string, number][], string][])('%s is found', (_, sizes, sentence) => {
  expect(tooLong(sizes).sentences).toEqual([expect.stringContaining(sentence)])
})

test('files within the limits are in order', () => {
  expect(tooLong([...files(51, 60), ...files(40, 160), ...files(9, 300), ['src/main.ts', 80]]).sentences).toEqual([])
})

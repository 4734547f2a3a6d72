import { expect, test } from 'vitest'
import { inRounds } from './rounds.ts'

test('everything that is due is done, batch by batch, and a failure holds up nothing and is told', async () => {
  const batches = [[1, 2, 3], [4, 5, 6], [7], []]
  const done: number[] = []
  const running = inRounds(
    async () => batches.shift() ?? [],
    async (one) => (one === 2 ? Promise.reject(new Error('two is broken')) : done.push(one)),
  )
  await expect(running).rejects.toThrow('1 could not be done: Error: two is broken')
  expect(done).toEqual([1, 3, 4, 5, 6, 7])
})

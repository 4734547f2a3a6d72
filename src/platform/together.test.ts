import { expect, test } from 'vitest'
import { openTogether } from './together.ts'

const wrong = (code: string) => Object.assign(new Error(`SQLSTATE ${code}`), { code })

/** Writes numbers; each batch ends when it is let go. */
function openPaper(refuse: (all: readonly number[]) => Error | undefined = () => undefined) {
  const batches: number[][] = []
  const gates: (() => void)[] = []
  const write = async (all: readonly number[]) => {
    batches.push([...all])
    await new Promise<void>((resolve) => gates.push(resolve))
    const error = refuse(all)
    if (error) throw error
  }
  const letGo = async () => {
    gates.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { batches, write, letGo }
}
const outcomes = async (calls: Promise<void>[]) => (await Promise.allSettled(calls)).map(({ status }) => status)

test('the first is written at once, and what comes meanwhile together after it, at most so many', async () => {
  const { batches, write, letGo } = openPaper()
  const together = openTogether<number>(3)
  const calls = [1, 2, 3, 4, 5].map((one) => together(one, write))
  expect(batches).toEqual([[1]])
  await letGo()
  expect(batches).toEqual([[1], [2, 3, 4]])
  await letGo()
  await letGo()
  expect(batches).toEqual([[1], [2, 3, 4], [5]])
  expect(await outcomes(calls)).toEqual(Array(5).fill('fulfilled'))
})

test('nobody hears of success before the write has ended', async () => {
  const { write, letGo } = openPaper()
  const together = openTogether<number>()
  let done = false
  const call = together(1, write).then(() => (done = true))
  await new Promise((resolve) => setImmediate(resolve))
  expect(done).toBe(false)
  await letGo()
  await call
  expect(done).toBe(true)
})

test('one that the database refuses for its data fails alone', async () => {
  const batches: number[][] = []
  const write = async (all: readonly number[]) => {
    await Promise.resolve()
    batches.push([...all])
    if (all.includes(3)) throw wrong('22021')
  }
  const together = openTogether<number>()
  const calls = [1, 2, 3, 4].map((one) => together(one, write))
  expect(await outcomes(calls)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  expect(batches).toEqual([[1], [2, 3, 4], [2], [3], [4]])
})

test('when nobody answers all who wait are told at once, and the next one tries anew', async () => {
  const down = { is: true }
  const { batches, write, letGo } = openPaper(() => (down.is ? wrong('57P03') : undefined))
  const together = openTogether<number>(2)
  const told = outcomes([1, 2, 3, 4, 5].map((one) => together(one, write)))
  await letGo()
  expect(await told).toEqual(Array(5).fill('rejected'))
  expect(batches).toEqual([[1]])
  down.is = false
  const next = together(6, write)
  await letGo()
  await next
  expect(batches).toEqual([[1], [6]])
})

test('when the database goes away while each is written alone, the rest is told at once', async () => {
  const batches: number[][] = []
  const write = async (all: readonly number[]) => {
    await Promise.resolve()
    batches.push([...all])
    if (all.length > 1) throw wrong('23514')
    if (all.includes(3)) throw wrong('08006')
  }
  const together = openTogether<number>()
  expect(await outcomes([1, 2, 3, 4].map((one) => together(one, write)))).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected'])
  expect(batches).toEqual([[1], [2, 3, 4], [2], [3]])
})

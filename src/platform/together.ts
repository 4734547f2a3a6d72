import { pgCode } from './pg-error.ts'

type Write<T> = (all: readonly T[]) => Promise<void>
type Waiting<T> = { one: T; write: Write<T>; done: () => void; fail: (error: unknown) => void }

/**
 * What comes while a write goes on is written together after it: one transaction for many. Each call resolves once its own is committed,
 * and fails with what the write failed with. Where the data is to blame (SQLSTATE 22 and 23), each is written alone, so that only the wrong
 * one fails; any other failure is that of all who wait, so that nobody waits longer than one write takes.
 */
export function openTogether<T>(most = 100): (one: T, write: Write<T>) => Promise<void> {
  const waiting: Waiting<T>[] = []
  let busy = false

  async function writeAll(): Promise<void> {
    busy = true
    while (waiting.length > 0) {
      const batch = waiting.splice(0, most)
      const error = await writeBatch(batch)
      if (error === undefined) continue
      for (const { fail } of waiting.splice(0)) fail(error)
    }
    busy = false
  }

  return (one, write) =>
    new Promise<void>((done, fail) => {
      waiting.push({ one, write, done, fail })
      if (!busy) void writeAll()
    })
}

/** What all who wait fail with; undefined when the next may be tried. */
async function writeBatch<T>(batch: readonly Waiting<T>[]): Promise<unknown> {
  try {
    await batch[0]?.write(batch.map(({ one }) => one))
    for (const { done } of batch) done()
    return undefined
  } catch (error) {
    const isData = /^2[23]/.test(pgCode(error) ?? '')
    if (isData && batch.length > 1) return writeEach(batch)
    for (const { fail } of batch) fail(error)
    return isData ? undefined : error
  }
}

async function writeEach<T>(batch: readonly Waiting<T>[]): Promise<unknown> {
  for (const [nth, one] of batch.entries()) {
    const error = await writeBatch([one])
    if (error === undefined) continue
    for (const { fail } of batch.slice(nth + 1)) fail(error)
    return error
  }
  return undefined
}

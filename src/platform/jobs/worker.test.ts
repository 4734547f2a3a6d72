import { afterEach, describe, expect, test, vi } from 'vitest'
import { openEngine } from '#test/notebook/engine.ts'
import { statement } from '../db.ts'
import { every, on, type Job } from './job.ts'
import { startWorker } from './queue.ts'

const lock = statement<{ id: bigint }>(
  'test.lock',
  `update graphile_worker._private_jobs set locked_at = now() - make_interval(secs => $2), locked_by = 'dead', attempts = 1
   where payload ->> 'note_id' = $1 returning id`,
)
const left = statement<{ note: string }>('test.left', `select payload ->> 'note_id' as note from graphile_worker._private_jobs order by id`)

afterEach(() => void vi.useRealTimers())

/** Answers when `wanted` calls have been made. */
function counting(wanted: number) {
  const calls: string[] = []
  let enough = () => {}
  const all = new Promise<void>((resolve) => (enough = resolve))
  const call = (name: string) => {
    calls.push(name)
    if (calls.length === wanted) enough()
  }
  return { calls, call, all }
}

/** A worker over an engine of its own, which is stopped before its database goes. */
async function openWorker(jobs: readonly Job[], prepare: (engine: Engine) => Promise<void> = async () => {}, workers = 1) {
  const engine = await openEngine(jobs, 10)
  await prepare(engine)
  const running = await Promise.all(Array.from({ length: workers }, () => startWorker(engine.engine, jobs)))
  const stop = async () => void (await Promise.all(running.splice(0).map((worker) => worker.stop())))
  return {
    engine,
    stop,
    async [Symbol.asyncDispose]() {
      await stop()
      await engine[Symbol.asyncDispose]()
    },
  }
}
type Engine = Awaited<ReturnType<typeof openEngine>>

const write = (engine: Engine, note_id: bigint) =>
  engine.ctx().tx((tx) => tx.emit('note.written', { note_id, book_id: null, text: 'Milk' }))
const leftIn = async (engine: Engine) => (await engine.database.query(left)).map(({ note }) => note)

test('a worker does what was emitted before it started and what is emitted while it runs', async () => {
  const { calls, call, all } = counting(2)
  const jobs = [on('note.written', 'test.listen', async (_ctx, { note_id }) => call(String(note_id)))]
  await using worker = await openWorker(jobs, (engine) => write(engine, 1n))
  await write(worker.engine, 2n)
  await all
  expect(calls.sort()).toEqual(['1', '2'])
})

test('a worker that is stopped lets running jobs finish', async () => {
  const started = counting(1)
  let open = () => {}
  const gate = new Promise<void>((resolve) => (open = resolve))
  const ended: string[] = []
  const job = on('note.written', 'test.slow', async (ctx) => {
    started.call('slow')
    await gate
    await ctx.query(left)
    ended.push('job')
  })
  await using worker = await openWorker([job], (engine) => write(engine, 1n))
  await started.all
  const stopping = worker.stop().then(() => ended.push('worker'))
  open()
  await stopping
  expect(ended).toEqual(['job', 'worker'])
  expect(await leftIn(worker.engine)).toEqual([])
})

test('what a killed worker had locked is done by another; what may still be running is left alone', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const { calls, call, all } = counting(1)
  const jobs = [on('note.written', 'test.listen', async (_ctx, { note_id }) => call(String(note_id)))]
  await using worker = await openWorker(jobs, async (engine) => {
    await write(engine, 1n)
    await write(engine, 2n)
    expect(await engine.database.query(lock, ['1', 46])).toHaveLength(1)
    expect(await engine.database.query(lock, ['2', 61])).toHaveLength(1)
  })
  vi.advanceTimersByTime(20_000)
  await all
  // The job has begun; its row goes when the worker has noted its end.
  await expect.poll(() => leftIn(worker.engine), { timeout: 30_000 }).toEqual(['1'])
  await worker.stop()
  expect(calls).toEqual(['2'])
})

describe('what recurs', () => {
  /** Starts workers just before noon, sets the clock to ten past, and answers what ran. */
  async function runUntilTenPast(intervals: readonly number[], wanted: number, workers = 1): Promise<string[]> {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-31T11:59:59.999Z') })
    const { calls, call, all } = counting(wanted)
    const jobs = intervals.map((minutes) => every(minutes, `test.every_${minutes}`, async () => call(String(minutes))))
    await using worker = await openWorker(jobs, undefined, workers)
    vi.setSystemTime(new Date('2026-01-31T12:10:30Z'))
    await all
    await expect.poll(() => worker.engine.database.query(left), { timeout: 30_000 }).toEqual([])
    await worker.stop()
    return calls.sort()
  }

  test('runs once per interval', async () => {
    expect(await runUntilTenPast([5, 60], 4)).toEqual(['5', '5', '5', '60'])
  })

  test('runs once per interval also on two nodes', async () => {
    expect(await runUntilTenPast([5, 60], 4, 2)).toEqual(['5', '5', '5', '60'])
  })
})

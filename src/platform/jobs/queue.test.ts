import pino from 'pino'
import { describe, expect, test } from 'vitest'
import { openEngine } from '#test/notebook/engine.ts'
import { statement } from '../db.ts'
import { Problem } from '../problem.ts'
import { every, on, type Job } from './job.ts'
import { enqueueFor, openDueJobs } from './queue.ts'

const queued = statement<{ task: string; payload: unknown; attempts: number; pause_s: number }>(
  'test.queued',
  `select task.identifier as task, payload, attempts, extract(epoch from run_at - job.updated_at)::float8 as pause_s
   from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = task_id order by job.id`,
)
const makeDue = statement('test.make_due', 'update graphile_worker._private_jobs set run_at = now()')
const note = { note_id: 2n ** 62n, book_id: null, text: 'नमस्ते "Milk"' }

/** Jobs that listen to `note.written` under these names, with a note of who heard what. */
function listeners(...names: string[]) {
  const heard: [string, unknown][] = []
  return { heard, jobs: names.map((name) => on('note.written', name, async (_ctx, payload) => void heard.push([name, payload]))) }
}

const write = (engine: Awaited<ReturnType<typeof openEngine>>) => engine.ctx().tx((tx) => tx.emit('note.written', note))

describe('an event', () => {
  test('runs every job that listens to it, once, with the payload as it was emitted', async () => {
    const { heard, jobs } = listeners('test.first', 'test.second')
    await using engine = await openEngine(jobs)
    await write(engine)
    expect(heard).toEqual([])
    await engine.settle()
    await engine.settle()
    expect(heard.sort()).toEqual([['test.first', note], ['test.second', note]]) // prettier-ignore
  })

  test('of a transaction that was rolled back runs nothing', async () => {
    const { heard, jobs } = listeners('test.listen')
    await using engine = await openEngine(jobs)
    const enqueue = enqueueFor(jobs)
    await engine.database.transaction(({ query }) => enqueue(query, [{ event: 'note.written', payload: note }]), { rollback: true })
    expect(await engine.database.query(queued)).toEqual([])
    await engine.settle()
    expect(heard).toEqual([])
  })

  test('waits in the queue, its ids as digits, until somebody works', async () => {
    const { jobs } = listeners('test.listen')
    await using engine = await openEngine(jobs)
    await write(engine)
    expect(await engine.database.query(queued)).toMatchObject([{ task: 'test.listen', payload: { ...note, note_id: String(2n ** 62n) } }])
  })

  test('that a job emits runs its own jobs in the same go', async () => {
    const heard: bigint[] = []
    const count: Job = on('note.written', 'test.count', async (ctx, payload) => {
      heard.push(payload.note_id)
      if (payload.note_id > 1n) await ctx.tx((tx) => tx.emit('note.written', { ...payload, note_id: payload.note_id - 1n }))
    })
    await using engine = await openEngine([count])
    await engine.ctx().tx((tx) => tx.emit('note.written', { ...note, note_id: 4n }))
    await engine.settle()
    expect(heard).toEqual([4n, 3n, 2n, 1n])
  })
})

test('a job acts as the system, at the time it runs', async () => {
  const seen: { kind: string; at: number }[] = []
  const look = on('note.written', 'test.look', async ({ actor, now }) => void seen.push({ kind: actor.kind, at: now.getTime() }))
  await using engine = await openEngine([look])
  await write(engine)
  engine.clock.advance(3_600_000)
  const least = engine.clock.now().getTime()
  await engine.settle()
  expect(seen).toEqual([{ kind: 'system', at: expect.toSatisfy((at: number) => at >= least) }])
})

describe('a job that fails', () => {
  /** Fails so many times, then succeeds. */
  function failing(times: number, error = new Error('not today')) {
    const tries: unknown[] = []
    const job = on('note.written', 'test.fail', async (_ctx, payload) => {
      tries.push(payload)
      if (tries.length <= times) throw error
    })
    return { tries, job }
  }

  test('is tried again later, with the same payload, until it succeeds', async () => {
    const { tries, job } = failing(2)
    await using engine = await openEngine([job])
    await write(engine)
    await engine.settle()
    await engine.settle()
    expect(tries).toEqual([note])
    for (let i = 0; i < 3; i++) {
      await engine.database.query(makeDue)
      await engine.settle()
    }
    expect(tries).toEqual([note, note, note])
    expect(await engine.database.query(queued)).toEqual([])
  })

  test('waits longer each time', async () => {
    const { job } = failing(5)
    await using engine = await openEngine([job])
    await write(engine)
    const pauses: number[] = []
    for (let i = 0; i < 4; i++) {
      await engine.database.query(makeDue)
      await engine.settle()
      pauses.push((await engine.database.query(queued))[0]?.pause_s ?? 0)
    }
    expect(pauses[0]).toBeGreaterThan(1)
    expect(pauses.slice(1).every((pause, i) => pause > 2 * (pauses[i] ?? 0))).toBe(true)
  })

  test('leaves nothing of its transaction', async () => {
    const { heard, jobs } = listeners('test.listen')
    const half = every(1, 'test.half', (ctx) =>
      ctx.tx(async (tx) => {
        await tx.emit('note.written', note)
        throw new Error('half way')
      }),
    )
    await using engine = await openEngine([...jobs, half])
    await expect(engine.settle()).rejects.toThrow('half way')
    await openDueJobs(engine.engine, jobs)()
    expect(heard).toEqual([])
  })

  test('keeps no other from its work', async () => {
    const { job } = failing(9)
    const { heard, jobs } = listeners('test.listen')
    await using engine = await openEngine([job, ...jobs])
    await write(engine)
    await engine.settle()
    expect(heard).toEqual([['test.listen', note]])
  })

  test('is an error in the log, unless something was only not there yet', async () => {
    const unavailable = new Problem('unavailable', 'sms.unavailable', 'Not now')
    for (const [error, level] of [
      [new Error('no'), 50],
      [new Problem('conflict', 'x.y', 'no'), 50],
      [unavailable, 30],
    ] as const) {
      // prettier-ignore
      const lines: { level: number; job: string }[] = []
      const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line) as (typeof lines)[number]) })
      const { job } = failing(1, error)
      await using engine = await openEngine([job])
      await write(engine)
      await openDueJobs({ ...engine.engine, log }, [job])()
      expect(lines).toEqual([expect.objectContaining({ level, job: 'test.fail' })])
    }
  })
})

test('what recurs is run once each time, also when nothing was emitted', async () => {
  let runs = 0
  await using engine = await openEngine([every(1, 'test.recur', async () => void runs++)])
  await engine.settle()
  await engine.settle()
  expect(runs).toBe(2)
})

test('what recurs may emit, and that is worked off in the same go', async () => {
  const { heard, jobs } = listeners('test.listen')
  const tell = every(1, 'test.tell', (ctx) => ctx.tx((tx) => tx.emit('note.written', note)))
  await using engine = await openEngine([tell, ...jobs])
  await engine.settle()
  expect(heard).toHaveLength(1)
})

test('what recurs seldom runs once its time has passed, what recurs often each time', async () => {
  const ran: string[] = []
  const recurring = (minutes: number, id: string) => every(minutes, id, async () => void ran.push(id))
  await using engine = await openEngine()
  const settle = openDueJobs(engine.engine, [recurring(1, 'test.often'), recurring(60, 'test.hourly'), recurring(1_440, 'test.daily')])
  await settle()
  expect(ran.splice(0)).toEqual(['test.often'])
  engine.clock.advance(3_600_000)
  await settle()
  await settle()
  expect(ran.splice(0)).toEqual(['test.often', 'test.hourly', 'test.often'])
  engine.clock.advance(23 * 3_600_000)
  await settle()
  expect(ran).toEqual(['test.often', 'test.hourly', 'test.daily'])
})

test('what is heavy waits behind everything else that is due, whichever came first', async () => {
  const ran: string[] = []
  const noting = (id: string, heavy?: { heavy: true }) => on('note.written', id, async () => void ran.push(id), heavy)
  await using engine = await openEngine([noting('test.picture', { heavy: true }), noting('test.payment')])
  await write(engine)
  await write(engine)
  await engine.settle()
  expect(ran).toEqual(['test.payment', 'test.payment', 'test.picture', 'test.picture'])
})

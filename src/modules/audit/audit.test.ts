import { expect, test } from 'vitest'
import { pino } from 'pino'
import { openCtx, stranger } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { openEngine } from '#test/notebook/engine.ts'
import { record } from './index.ts'
import { jobs } from './jobs.ts'

const all = statement<Record<string, unknown>>('test.audit', 'select * from audit_event')
const client = { ip: '203.0.113.7', user_agent: 'curl', request_id: 'r-1' }

test('what is recorded says who, to whom, from where and when, and stands once in the log', async () => {
  await using engine = await openEngine(jobs)
  const lines: { msg: string; audit: object }[] = []
  const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line) as (typeof lines)[number]) })
  const actor = { ...stranger, kind: 'user' as const, id: 7n, role: 'admin', session_id: 3n }
  const ctx = openCtx({ ...engine.engine, log }, actor, client)
  await ctx.tx((tx) => record(tx, 'users.suspended', { subject_id: 9n, facts: { reason: 'spam', days: 3 } }))

  const [row] = await engine.database.query(all)
  expect(row).toMatchObject({
    at: ctx.now,
    event: 'users.suspended',
    actor_id: 7n,
    actor_role: 'admin',
    subject_id: 9n,
    session_id: 3n,
    ...client,
  })
  await engine.settle({ ...engine.engine, log })
  expect(lines).toEqual([
    expect.objectContaining({
      msg: 'users.suspended',
      audit: expect.objectContaining({ actor_id: '7', subject_id: '9', facts: { reason: 'spam', days: 3 }, request_id: 'r-1' }) as object,
    }),
  ])
})

test('nothing is recorded of what was rolled back', async () => {
  await using engine = await openEngine(jobs)
  const failing = engine.ctx().tx(async (tx) => {
    await record(tx, 'auth.signed_in')
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await engine.database.query(all)).toEqual([])
})

test.each(['update audit_event set event = $$auth.nothing$$', 'delete from audit_event', 'truncate audit_event'])(
  '%s is refused',
  async (sql) => {
    await using engine = await openEngine(jobs)
    await engine.ctx().tx((tx) => record(tx, 'auth.signed_in'))
    await expect(engine.database.pool.query(sql)).rejects.toThrow()
    expect(await engine.database.query(all)).toHaveLength(1)
  },
)

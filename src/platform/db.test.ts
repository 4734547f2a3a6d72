import { describe, expect, test } from 'vitest'
import { openEngine } from '#test/notebook/engine.ts'
import { changeNote, listNotes, writeNote } from '#test/notebook/notes.ts'
import type { Tx } from './ctx.ts'
import { statement, type Db, type Query } from './db.ts'
import { isTransient, isUnavailable, pgCode, pgConstraint } from './pg-error.ts'

const key = (name: string) => ({
  user_id: 1n,
  endpoint: 'x.y',
  key: name,
  body_sha256: Buffer.alloc(32),
  status: 200,
  answer: '{}',
  created_at: new Date(),
})
const keysOf = async (db: Db) => (await db.idempotencyKey.findMany({ orderBy: { key: 'asc' } })).map(({ key: name }) => name)
const keysBySql = statement<{ key: string }>('test.keys', 'select key from idempotency_key order by key')

/** What came of it, when it had to fail. */
const errorOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => expect.unreachable('it did not fail'), (error: unknown) => error) // prettier-ignore

describe('a transaction', () => {
  test('commits what was written by either hand, and each sees the rows of the other', async () => {
    await using engine = await openEngine()
    const answer = await engine.database.transaction(async ({ db, query }) => {
      await db.idempotencyKey.create({ data: key('a by Prisma') })
      expect(await query(keysBySql)).toEqual([{ key: 'a by Prisma' }])
      await query(
        statement(
          'test.key',
          `insert into idempotency_key select user_id, endpoint, 'b by hand', body_sha256, status, answer, created_at from idempotency_key`,
        ),
      )
      expect(await keysOf(db)).toEqual(['a by Prisma', 'b by hand'])
      expect(await keysOf(engine.database.db)).toEqual([])
      return 'done'
    })
    expect(answer).toBe('done')
    expect(await keysOf(engine.database.db)).toEqual(['a by Prisma', 'b by hand'])
  })

  test('leaves nothing when its work throws, and throws the same', async () => {
    await using engine = await openEngine()
    const mine = new Error('mine')
    const work = engine.database.transaction(async ({ db, query }) => {
      await writeNote(query, 1n)
      await db.idempotencyKey.create({ data: key('a') })
      throw mine
    })
    expect(await errorOf(work)).toBe(mine)
    expect(await listNotes(engine.database.query)).toEqual([])
    expect(await keysOf(engine.database.db)).toEqual([])
  })

  test('leaves nothing when it was a dry run, but answers', async () => {
    await using engine = await openEngine()
    const seen = await engine.database.transaction(
      async ({ db, query }) => {
        await writeNote(query, 1n)
        await db.idempotencyKey.create({ data: key('a') })
        return [await listNotes(query), await keysOf(db)]
      },
      { rollback: true },
    )
    expect(seen).toEqual([[{ id: 1n, text: 'Milk' }], ['a']])
    expect(await listNotes(engine.database.query)).toEqual([])
    expect(await keysOf(engine.database.db)).toEqual([])
  })

  test.each([false, true])('fails with the deferred constraint that refuses its work (dry run: %s)', async (rollback) => {
    await using engine = await openEngine()
    const orphan = ({ query }: { query: Query }) => writeNote(query, 1n, 'Milk', 99n)
    const error = await errorOf(engine.database.transaction(orphan, { rollback }))
    expect([pgCode(error), pgConstraint(error)]).toEqual(['23503', 'note_answers_fkey'])
    expect(await listNotes(engine.database.query)).toEqual([])
  })

  test('lets a deferred constraint wait until the end', async () => {
    await using engine = await openEngine()
    await engine.database.transaction(async ({ query }) => {
      await writeNote(query, 1n, 'Milk', 2n)
      await writeNote(query, 2n, 'Which?')
    })
    expect(await listNotes(engine.database.query)).toHaveLength(2)
  })

  test('does not pretend to have committed when its work swallows an error', async () => {
    await using engine = await openEngine()
    const work = engine.database.transaction(async ({ query }) => {
      await writeNote(query, 1n)
      await writeNote(query, 1n).catch(() => {})
    })
    expect(pgCode(await errorOf(work))).toBe('25P02')
    expect(await listNotes(engine.database.query)).toEqual([])
  })

  test('gives its connection back, whatever came of it', async () => {
    await using engine = await openEngine([], 1)
    for (let i = 0n; i < 3n; i++) {
      await engine.database.transaction(({ query }) => writeNote(query, i))
      await errorOf(engine.database.transaction(({ query }) => writeNote(query, i)))
      await engine.database.transaction(({ db }) => db.idempotencyKey.create({ data: key(String(i)) }))
      await errorOf(engine.database.transaction(({ db }) => db.idempotencyKey.create({ data: key(String(i)) })))
    }
    expect(await listNotes(engine.database.query)).toHaveLength(3)
    expect(engine.database.pool.totalCount).toBe(1)
  })

  test('many at once, more than there are connections, each keep to themselves', async () => {
    await using engine = await openEngine([], 2)
    const write = (i: number) =>
      engine.database.transaction(async ({ db, query }) => {
        await writeNote(query, BigInt(i))
        await db.idempotencyKey.create({ data: key(`key ${i}`) })
        expect(await keysOf(db)).toContain(`key ${i}`)
        if (i % 2) throw new Error('odd')
      })
    await Promise.allSettled(Array.from({ length: 12 }, (_, i) => write(i)))
    expect((await listNotes(engine.database.query)).map(({ id }) => id)).toEqual([0n, 2n, 4n, 6n, 8n, 10n])
    expect(await keysOf(engine.database.db)).toHaveLength(6)
  })
})

test('rows arrive as bigint, exact text and Date', async () => {
  await using engine = await openEngine()
  const all = statement('test.types', `select 9223372036854775807::int8 as big, 7::int4 as small, 12.340::numeric as exact,
    timestamptz '2026-01-31 12:00:00+00' as moment, null::int8 as nothing`) // prettier-ignore
  expect(await engine.database.query(all)).toEqual([
    { big: 2n ** 63n - 1n, small: 7, exact: '12.340', moment: new Date('2026-01-31T12:00:00Z'), nothing: null },
  ])
})

test('a refused unique index is known by its code, from either hand', async () => {
  await using engine = await openEngine()
  const { db, query } = engine.database
  await db.idempotencyKey.create({ data: key('a') })
  await writeNote(query, 1n)
  const byPrisma = await errorOf(db.idempotencyKey.create({ data: key('a') }))
  const byHand = await errorOf(writeNote(query, 1n))
  expect([pgCode(byPrisma), pgCode(byHand), pgConstraint(byHand)]).toEqual(['23505', '23505', 'note_pkey'])
  expect([byPrisma, byHand].some((error) => isTransient(error) || isUnavailable(error))).toBe(false)
})

describe('two transactions that wait for each other', () => {
  /** Two at once take two notes crosswise, each its second when both have their first; `again` says what each try did. */
  async function crosswise(change: (tx: Tx, id: bigint, text: string) => Promise<unknown>) {
    await using engine = await openEngine()
    await writeNote(engine.database.query, 1n)
    await writeNote(engine.database.query, 2n)
    const holding = new Set<string>()
    let bothHold = () => {}
    const both = new Promise<void>((resolve) => (bothHold = resolve))
    const tries: string[] = []
    const work = (name: string, first: bigint, second: bigint) =>
      engine.ctx().tx(async (tx) => {
        tries.push(name)
        await change(tx, first, name)
        if (holding.add(name).size === 2) bothHold()
        await both
        await change(tx, second, name)
        return name
      })
    const done = await Promise.all([work('one', 1n, 2n), work('two', 2n, 1n)])
    return { done, tries, texts: (await listNotes(engine.database.query)).map(({ text }) => text) }
  }

  test('both come through: the one that was stopped does its work again', async () => {
    const { done, tries, texts } = await crosswise((tx, id, text) => changeNote(tx.query, id, text))
    expect(done).toEqual(['one', 'two'])
    expect(tries.length).toBeGreaterThan(2)
    expect(texts[0]).toBe(texts[1])
  })

  test("also when the deadlock is Prisma's to tell", async () => {
    const raw = (tx: Tx, id: bigint, text: string) => tx.db.$executeRaw`update note set text = ${text} where id = ${id}`
    const { tries, texts } = await crosswise(raw)
    expect(tries.length).toBeGreaterThan(2)
    expect(texts[0]).toBe(texts[1])
  })
})

test('work that is stopped again and again is given up after the fifth try, with the reason', async () => {
  await using engine = await openEngine()
  let tries = 0
  const stopped = statement('test.stopped', `do $$ begin raise exception 'again' using errcode = '40001'; end $$`)
  const work = engine.ctx().tx(async (tx) => {
    tries++
    await tx.query(stopped)
  })
  expect(pgCode(await errorOf(work))).toBe('40001')
  expect(tries).toBe(5)
})

test('every connection has limits, so that nothing waits for ever', async () => {
  await using engine = await openEngine()
  const settings = statement<{ name: string; setting: string }>('test.settings', `select name, setting from pg_settings
    where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'TimeZone') order by name`) // prettier-ignore
  const found = Object.fromEntries((await engine.database.query(settings)).map(({ name, setting }) => [name, setting]))
  expect(found).toEqual({ TimeZone: 'UTC', idle_in_transaction_session_timeout: '10000', lock_timeout: '2000', statement_timeout: '5000' })
})

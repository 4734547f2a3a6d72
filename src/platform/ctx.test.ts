import { describe, expect, expectTypeOf, test } from 'vitest'
import { openEngine } from '#test/notebook/engine.ts'
import { listNotes, writeNote } from '#test/notebook/notes.ts'
import { nowhere, openCtx, stranger, system, type Ctx, type Scope, type Tx } from './ctx.ts'
import type { Db } from './db.ts'
import { on } from './jobs/job.ts'
import { Problem } from './problem.ts'

const written = { note_id: 1n, book_id: null, text: 'Milk' }
const refusal = 'a transaction is open: use tx, not ctx'

/** An engine whose one job keeps what it was told. */
async function openListening() {
  const heard: unknown[] = []
  const engine = await openEngine([on('note.written', 'test.listen', async (_ctx, payload) => void heard.push(payload))])
  return { heard, engine, [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose]() }
}

describe('an event cannot be emitted outside of a transaction', () => {
  test('there is nothing to emit with', async () => {
    expectTypeOf<Tx>().toHaveProperty('emit')
    expectTypeOf<Ctx>().not.toHaveProperty('emit')
    expectTypeOf<Scope>().not.toHaveProperty('emit')
    await using engine = await openEngine()
    expect(engine.ctx()).not.toHaveProperty('emit')
  })

  test('event and payload fit each other', () => {
    const emit = (tx: Tx) => tx.emit<'note.written'>
    expectTypeOf(emit).returns.parameter(1).toEqualTypeOf<{ note_id: bigint; book_id: bigint | null; text: string }>()
    expectTypeOf<string>().not.toExtend<Parameters<Tx['emit']>[0]>()
  })

  test('events commit with the data', async () => {
    await using listening = await openListening()
    const { engine, heard } = listening
    await engine.ctx().tx(async (tx) => {
      await writeNote(tx.query, 1n)
      await tx.emit('note.written', written)
      await tx.emit('note.written', { ...written, book_id: 7n })
    })
    await engine.settle()
    expect(heard).toEqual([written, { ...written, book_id: 7n }])
    expect(await listNotes(engine.database.query)).toHaveLength(1)
  })

  test.each([
    ['with work that fails', () => Promise.reject(new Problem('conflict', 'note.no', 'No')), false],
    ['with a constraint that speaks at the end', (tx: Tx) => writeNote(tx.query, 2n, 'Bread', 99n), false],
    ['with a dry run', () => Promise.resolve(), true],
  ])('events vanish %s', async (_, end: (tx: Tx) => Promise<unknown>, rollback) => {
    await using listening = await openListening()
    const { engine, heard } = listening
    const work = async (tx: Tx) => {
      await writeNote(tx.query, 1n)
      await tx.emit('note.written', written)
      await end(tx)
    }
    const [result] = await Promise.allSettled([engine.ctx().tx(work, { rollback })])
    expect(result.status).toBe(rollback ? 'fulfilled' : 'rejected')
    await engine.settle()
    expect(heard).toEqual([])
    expect(await listNotes(engine.database.query)).toEqual([])
  })

  test('an event that nobody listens to is no job', async () => {
    await using engine = await openEngine()
    await engine.ctx().tx((tx) => tx.emit('note.written', written))
    const { rows } = await engine.database.pool.query('select from graphile_worker._private_jobs')
    expect(rows).toEqual([])
  })
})

describe('the network cannot be reached inside of a transaction', () => {
  test('there are no ports', async () => {
    expectTypeOf<Ctx>().toHaveProperty('ports')
    expectTypeOf<Tx>().not.toHaveProperty('ports')
    expectTypeOf<Tx>().not.toExtend<Ctx>()
    await using engine = await openEngine()
    await engine.ctx().tx(async (tx) => {
      expect(tx).not.toHaveProperty('ports')
      expect(tx).not.toHaveProperty('tx')
    })
  })

  test('and the outer context gives none, until the transaction has ended', async () => {
    await using engine = await openEngine()
    const ctx = engine.ctx()
    expect(ctx.ports).toBe(engine.engine.ports)
    await ctx.tx(async () => expect(() => ctx.ports).toThrow(refusal))
    expect(ctx.ports).toBe(engine.engine.ports)
  })
})

describe('the transaction cannot be forgotten', () => {
  test('the outer context does not read or write while it is open', async () => {
    await using engine = await openEngine()
    const ctx = engine.ctx()
    await ctx.tx(async (tx) => {
      expect(() => ctx.db).toThrow(refusal)
      expect(() => ctx.query).toThrow(refusal)
      await writeNote(tx.query, 1n)
    })
    expect(await listNotes(ctx.query)).toHaveLength(1)
    expect(await ctx.db.idempotencyKey.count()).toBe(0)
  })

  test('nor through a context it makes', async () => {
    await using engine = await openEngine()
    const ctx = engine.ctx()
    await ctx.tx(async () => expect(() => ctx.asSystem()).toThrow(refusal))
    expect(ctx.asSystem().actor).toBe(system)
  })

  test('there is no transaction in a transaction, nor two at once', async () => {
    await using engine = await openEngine()
    const ctx = engine.ctx()
    await expect(ctx.tx(() => ctx.tx(async () => {}))).rejects.toThrow(refusal)
    const [first, second] = await Promise.allSettled([ctx.tx(async () => 'first'), ctx.tx(async () => 'second')])
    expect(first).toMatchObject({ value: 'first' })
    expect(second).toMatchObject({ reason: { message: refusal } })
  })

  test('after a failure the context may be used again', async () => {
    await using engine = await openEngine()
    const ctx = engine.ctx()
    await expect(ctx.tx(async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await ctx.tx((tx) => writeNote(tx.query, 1n))
    expect(await listNotes(ctx.query)).toHaveLength(1)
  })

  test('the database opens none behind our back', () => {
    expectTypeOf<Db>().not.toHaveProperty('$transaction')
    expectTypeOf<Db>().not.toHaveProperty('$extends')
    expectTypeOf<Db>().not.toHaveProperty('$disconnect')
    expectTypeOf<Db>().toHaveProperty('idempotencyKey')
    expectTypeOf<Scope['db']>().toEqualTypeOf<Db>()
  })
})

test('a request reads the clock once, and its transaction with it', async () => {
  await using engine = await openEngine()
  const ctx = engine.ctx()
  engine.clock.advance(60_000)
  expect(await ctx.tx(async (tx) => tx.now)).toBe(ctx.now)
  expect(ctx.asSystem().now).toBe(ctx.now)
  expect(engine.ctx().now.getTime() - ctx.now.getTime()).toBeGreaterThanOrEqual(60_000)
})

test('the transaction acts for whom the request acts; as the system it comes from the same client', async () => {
  await using engine = await openEngine()
  const client = { ip: '203.0.113.7', user_agent: 'curl', request_id: 'r-1' }
  const ctx = openCtx(engine.engine, stranger, client)
  expect(await ctx.tx(async (tx) => tx.actor)).toBe(stranger)
  expect(ctx.asSystem()).toMatchObject({ actor: system, client })
  expect(engine.ctx().client).toEqual(nowhere)
})

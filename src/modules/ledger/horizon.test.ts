import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Ctx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { openBooks } from '#test/books.ts'
import { brandWallet, goodwill } from './chart.ts'
import { rollUp } from './days.ts'
import { advanceHorizon } from './horizon.ts'
import { post } from './post.ts'
import { credit, debit } from './rules.ts'
import type { Seal } from './seal-link.ts'
import { sealRows } from './seal.ts'

type Books = Awaited<ReturnType<typeof openBooks>>
let books: Books
let ctx: Ctx
beforeAll(async () => {
  books = await openBooks()
})
afterAll(() => books[Symbol.asyncDispose]())
beforeEach(async () => {
  ctx = books.engine.ctx()
  await books.reset()
})

const give: Books['give'] = (...args) => books.give(...args)
const verify: Books['verify'] = (...args) => books.verify(...args)

const horizonOf = statement<{ safe_id: bigint; rolled_id: bigint }>(
  'test.horizon',
  `select safe_id, rolled_id from ledger_horizon where name = 'entry'`,
)
const rolled = statement<{ sum: string; through: bigint }>(
  'test.rolled',
  `select coalesce(sum(debit_minor - credit_minor), 0)::text as sum, (select rolled_id from ledger_horizon where name = 'entry') as through
   from ledger_day where kind = 'goodwill'`,
)
const allSeals = statement<Seal>('test.seals', 'select * from seal where chain = $1 order by number')
const only = async <Row>(rows: Promise<Row[]>): Promise<Row> => {
  const [row] = await rows
  if (!row) throw new Error('no row')
  return row
}
let held_ids = 1000

describe('a row whose id is lower and whose transaction is committed later', () => {
  /** A transaction that has posted and not ended, with a lower id than what others post meanwhile. */
  async function held<T>(meanwhile: () => Promise<T>, end: 'commit' | 'rollback' = 'commit'): Promise<T> {
    const connection = await books.pool.connect()
    try {
      await connection.query('begin')
      const lines = ['goodwill', 'brand_wallet'].map((kind, i) => ({
        kind, owner_id: i * ++held_ids, label: '', currency: 'INR', normal: i === 0 ? 1 : -1, keeps: i === 1, amount: i === 0 ? 7 : -7,
      })) // prettier-ignore
      await connection.query('select * from ledger_post($1, $2, null, null, now(), $3)', [
        `${books.fact()}:held`,
        'P14',
        JSON.stringify(lines),
      ])
      const result = await meanwhile()
      await connection.query(end)
      return result
    } finally {
      await connection.query('rollback')
      connection.release()
    }
  }

  test('is in a seal and in the sums of its day, once', async () => {
    await give(100n)
    const meanwhile = await held(async () => {
      await give(1000n, 2n)
      const id = await books.newest()
      await rollUp(ctx)
      await sealRows(ctx)
      await sealRows(ctx)
      return { id, seals: await ctx.query(allSeals, ['entries']), rolled: await only(ctx.query(rolled)) }
    })
    // What was posted beside it waits with it: an id above the horizon is in no seal and in no sum.
    expect(meanwhile.seals).toEqual([])
    expect(meanwhile.rolled).toEqual({ sum: '0', through: 0n })

    await rollUp(ctx)
    await sealRows(ctx)
    expect(await only(ctx.query(rolled))).toEqual({ sum: '1107', through: meanwhile.id })
    expect(await verify()).toMatchObject({ rows: '6', done: true, unsealed: 0, broken: null })
    await rollUp(ctx)
    expect((await only(ctx.query(rolled))).sum).toBe('1107')
  })

  test('is waited for also when the transaction with the higher id is the older one', async () => {
    await give(1n)
    const older = await books.pool.connect()
    await older.query('begin')
    await older.query('select pg_current_xact_id()')
    await held(async () => {
      await older.query(`select * from ledger_post('test:older', 'P14', null, null, now(), $1)`, [
        JSON.stringify([
          { kind: 'goodwill', owner_id: 0, label: '', currency: 'INR', normal: 1, keeps: false, amount: 2 },
          { kind: 'brand_wallet', owner_id: 5, label: '', currency: 'INR', normal: -1, keeps: true, amount: -2 },
        ]),
      ])
      await older.query('commit')
      older.release()
      await sealRows(ctx)
      expect(await verify()).toMatchObject({ rows: '0', unsealed: 4 })
    })
    await sealRows(ctx)
    expect(await verify()).toMatchObject({ rows: '6', unsealed: 0, broken: null })
  })

  test('that never comes holds nothing up after it', async () => {
    await held(() => give(5n, 2n), 'rollback')
    await sealRows(ctx)
    expect(await verify()).toMatchObject({ rows: '2', broken: null, unsealed: 0 })
  })

  test('does not keep the horizon from moving up to what was final when it began', async () => {
    await give(100n)
    await advanceHorizon(ctx, 'entry')
    const { safe_id } = await only(ctx.query(horizonOf))
    await held(async () => {
      await give(5n, 2n)
      await sealRows(ctx)
      expect(await only(ctx.query(horizonOf))).toMatchObject({ safe_id })
      expect(await verify()).toMatchObject({ rows: '2', unsealed: 2 })
    })
  })

  test('a writer that never ends holds up no longer than itself, while others come and go', async () => {
    await held(async () => {
      for (let i = 0; i < 3; i++) await held(async () => sealRows(ctx).then(() => give(1n, 3n)))
    })
    await sealRows(ctx)
    expect(await verify()).toMatchObject({ rows: '14', unsealed: 0, broken: null })
  })

  test('a dozen writers at once beside the job leave no row out', async () => {
    const working = { on: true }
    const closing = (async () => {
      while (working.on) {
        await sealRows(books.engine.ctx())
        await rollUp(books.engine.ctx())
      }
    })()
    const writer = async (brand: bigint) => {
      for (let i = 0; i < 25; i++) {
        const own = books.engine.ctx()
        const lines = [debit(goodwill('INR'), 3n), credit(brandWallet(brand, 'INR'), 3n)]
        await own.tx((tx) => post(tx, { key: books.fact(), posting: 'P14', order_id: null, lines }))
      }
    }
    await Promise.all([1n, 2n, 3n, 4n].map(writer))
    working.on = false
    await closing
    await rollUp(ctx)
    await sealRows(ctx)
    expect(await verify()).toMatchObject({ rows: '200', unsealed: 0, broken: null })
    expect((await only(ctx.query(rolled))).sum).toBe('300')
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { record } from '#modules/audit/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { openEngine } from '#test/notebook/engine.ts'
import { plant as plantIn } from '#test/plant.ts'
import { brandWallet, goodwill } from './chart.ts'
import { rollUp } from './days.ts'
import { advanceHorizon } from './horizon.ts'
import { post } from './post.ts'
import { credit, debit } from './rules.ts'
import { seal_rows } from './queries.ts'
import { linkOf, type Seal } from './seal-link.ts'
import { sealRows } from './seal.ts'
import { beginning, verifyChain } from './verify.ts'

type Engine = Awaited<ReturnType<typeof openEngine>>
let engine: Engine
let ctx: Ctx
beforeAll(async () => {
  engine = await openEngine([], 6)
})
afterAll(async () => {
  await engine[Symbol.asyncDispose]()
})

let facts = 0
const give = (amount_minor: bigint, brand_id = 1n) =>
  ctx.tx((tx) => {
    const lines = [debit(goodwill('INR'), amount_minor), credit(brandWallet(brand_id, 'INR'), amount_minor)]
    return post(tx, { key: `test:${++facts}`, posting: 'P14', order_id: null, lines })
  })
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
const newest = statement<{ id: bigint }>('test.newest', 'select max(id) as id from entry')
const only = async <Row>(rows: Promise<Row[]>): Promise<Row> => {
  const [row] = await rows
  if (!row) throw new Error('no row')
  return row
}

const plant = (sql: string, values?: unknown[]) => plantIn(engine.database, sql, values)

const verify = async (chain: 'entries' | 'audit' = 'entries') => verifyChain(engine.database.query, beginning(chain))

beforeEach(async () => {
  ctx = engine.ctx()
  await plant(`update ledger_horizon set safe_id = 0, next_id = 0, waiting = '{}', rolled_id = 0`)
  const reset = ['delete from seal', 'delete from ledger_day', 'delete from entry', 'delete from ledger_transaction', 'delete from account']
  for (const sql of reset) await plant(`with gone as (${sql} returning 1) select 1 where (select count(*) from gone) >= 0`)
  // Who first uses an account makes its row, and everybody else waits for that.
  await engine.database.pool.query(`insert into account (kind, currency, normal) values ('goodwill', 'INR', 1)`)
})

describe('a row whose id is lower and whose transaction is committed later', () => {
  /** A transaction that has posted and not ended, with a lower id than what others post meanwhile. */
  async function held<T>(meanwhile: () => Promise<T>, end: 'commit' | 'rollback' = 'commit'): Promise<T> {
    const connection = await engine.database.pool.connect()
    try {
      await connection.query('begin')
      const lines = ['goodwill', 'brand_wallet'].map((kind, i) => ({
        kind, owner_id: i * (1000 + facts), label: '', currency: 'INR', normal: i === 0 ? 1 : -1, keeps: i === 1, amount: i === 0 ? 7 : -7,
      })) // prettier-ignore
      await connection.query('select * from ledger_post($1, $2, null, null, now(), $3)', [
        `test:held:${++facts}`,
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
      const { id } = await only(ctx.query(newest))
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
    const older = await engine.database.pool.connect()
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
        await sealRows(engine.ctx())
        await rollUp(engine.ctx())
      }
    })()
    const writer = async (brand: bigint) => {
      for (let i = 0; i < 25; i++) {
        const own = engine.ctx()
        const lines = [debit(goodwill('INR'), 3n), credit(brandWallet(brand, 'INR'), 3n)]
        await own.tx((tx) => post(tx, { key: `test:${++facts}`, posting: 'P14', order_id: null, lines }))
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

describe('verifying names', () => {
  const entries = statement<{ id: bigint }>('test.ids', 'select id from entry order by id')
  /** Three seals, of six, four and two entries. */
  async function three(): Promise<bigint[]> {
    for (const count of [3, 2, 1]) {
      for (let i = 0; i < count; i++) await give(10n)
      await sealRows(ctx)
    }
    expect(await verify()).toMatchObject({ number: 3, rows: '12', broken: null })
    return (await ctx.query(entries)).map(({ id }) => id)
  }

  test('an amount that was changed', async () => {
    const ids = await three()
    await plant('update entry set amount_minor = amount_minor + 1 where id = $1', [ids[7]])
    expect((await verify()).broken).toEqual({ number: 2, row_id: String(ids[7]), says: `row ${ids[7]} was changed (seal 2)` })
  })

  test.each([
    ['a balance', 'update entry set balance_after_minor = 1 where id = $1'],
    ['the fact', `update ledger_transaction set idempotency_key = 'another' where id = (select transaction_id from entry where id = $1)`],
    [
      'the time',
      `update ledger_transaction set created_at = created_at + interval '1 ms' where id = (select transaction_id from entry where id = $1)`,
    ],
    ['whose account it is', 'update account set owner_id = 7 where id = (select account_id from entry where id = $1)'],
  ])('%s that was changed', async (_, sql) => {
    const ids = await three()
    await plant(sql, [ids[11]])
    expect((await verify()).broken).not.toBeNull()
  })

  test('an entry that was taken out, in the middle, first or last of a seal', async () => {
    const ids = await three()
    for (const at of [7, 6, 9]) {
      const id = ids[at]
      const { rows } = await engine.database.pool.query('select * from entry where id = $1', [id])
      await plant('delete from entry where id = $1', [id])
      expect((await verify()).broken).toEqual({ number: 2, row_id: String(id), says: `row ${id} is missing (seal 2)` })
      const row = rows[0] as Record<string, unknown>
      await plant(
        'insert into entry (id, transaction_id, account_id, currency, amount_minor, balance_after_minor) values ($1, $2, $3, $4, $5, $6)',
        [row['id'], row['transaction_id'], row['account_id'], row['currency'], row['amount_minor'], row['balance_after_minor']],
      )
      expect((await verify()).broken).toBeNull()
    }
  })

  test('an entry that was put into a sealed range', async () => {
    await give(10n)
    await engine.database.pool.query(`select nextval('entry_id_seq')`)
    await give(10n)
    await sealRows(ctx)
    const { id } = await only(ctx.query(newest))
    const gap = id - 2n
    await plant(
      'insert into entry select $1, transaction_id, account_id, currency, amount_minor, balance_after_minor from entry where id = $2',
      [gap, id],
    )
    expect((await verify()).broken).toEqual({ number: 1, row_id: String(gap), says: `row ${gap} was added (seal 1)` })
  })

  test('a seal that is missing, changed, or in the place of another', async () => {
    await three()
    const seals = await ctx.query(allSeals, ['entries'])
    const [first, second, third] = seals
    if (!first || !second || !third) throw new Error('three seals')

    await plant('update seal set number = 9 where number = 2')
    expect((await verify()).broken).toMatchObject({ number: 2, says: 'seal 2 is missing' })
    await plant('update seal set number = 2 where number = 9')

    await plant('update seal set made_at = made_at + interval $$1 day$$ where number = 2')
    expect((await verify()).broken).toMatchObject({ number: 2, says: 'seal 2 was changed' })
    await plant('update seal set made_at = $1 where number = 2', [second.made_at])

    await plant('update seal set number = case number when 2 then 12 else 13 end where number in (2, 3)')
    await plant('update seal set number = case number when 12 then 3 else 2 end where number in (12, 13)')
    expect((await verify()).broken).toMatchObject({ number: 2, says: 'seal 2 does not follow the seal before it' })
  })

  test('a seal made anew for a changed batch, by the seal after it', async () => {
    const ids = await three()
    await plant('update entry set amount_minor = amount_minor + 1 where id = $1', [ids[7]])
    const [, second] = await ctx.query(allSeals, ['entries'])
    if (!second) throw new Error('no seal')
    const { rows } = await engine.database.pool.query<{ hash: Buffer }>(`select sha256('forged') as hash`)
    const forged = { ...second, batch_hash: rows[0]?.hash ?? Buffer.alloc(32) }
    await plant('update seal set batch_hash = $1, hash = $2 where number = 2', [forged.batch_hash, linkOf(forged)])
    expect((await verify()).broken).toMatchObject({ number: 2, says: `row ${ids[7]} was changed (seal 2)` })
  })

  test('a row of the audit that was changed', async () => {
    await ctx.tx((tx) => record(tx, 'test.happened', { facts: { b: 1, a: 'x' } }))
    await sealRows(ctx)
    expect(await verify('audit')).toMatchObject({ broken: null, done: true })
    await plant(`update audit_event set facts = '{"a": "y"}' where id = (select max(id) from audit_event)`)
    expect((await verify('audit')).broken).toMatchObject({ says: expect.stringMatching(/was changed/) as string })
    await plant('with gone as (delete from audit_event returning 1) select 1 from gone')
  })
})

test('more rows than one seal holds become several, and a second run seals nothing twice', async () => {
  await give(1n)
  const more = `from generate_series(1, ${seal_rows / 2 + 9}) n`
  await plant(
    `insert into ledger_transaction (id, idempotency_key, posting, created_at) select 1000000 + n, 'many:' || n, 'P14', now() ${more}`,
  )
  await plant(`insert into entry (transaction_id, account_id, currency, amount_minor)
    select 1000000 + n, (select id from account where kind = 'goodwill'), 'INR', side ${more}, unnest(array[1, -1]) side`)
  await sealRows(ctx)
  await sealRows(ctx)
  expect(await verify()).toMatchObject({ number: 2, rows: String(seal_rows + 20), unsealed: 0, broken: null })
  const part = await verifyChain(engine.database.query, beginning('entries'), () => false)
  expect(part).toMatchObject({ number: 0, done: false })
  expect(await verifyChain(engine.database.query, { ...part, ...(await firstOnly()) })).toMatchObject({
    number: 2,
    done: true,
    broken: null,
  })
})

/** Progress after one seal, as a verification that was interrupted keeps it. */
async function firstOnly() {
  let looks = 0
  return verifyChain(engine.database.query, beginning('entries'), () => looks++ === 0)
}

test.each(['update seal set count = 1', 'delete from seal', 'truncate seal'])('%s is refused', async (sql) => {
  await give(10n)
  await sealRows(ctx)
  await expect(engine.database.pool.query(sql)).rejects.toThrow('append-only')
})

test("an account cannot become somebody else's", async () => {
  await give(10n)
  await expect(engine.database.pool.query(`update account set owner_id = 5 where kind = 'brand_wallet'`)).rejects.toThrow('append-only')
})

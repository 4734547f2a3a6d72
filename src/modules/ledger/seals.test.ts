import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { record } from '#modules/audit/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { openBooks } from '#test/books.ts'
import { seal_rows } from './queries.ts'
import { linkOf, type Seal } from './seal-link.ts'
import { sealRows } from './seal.ts'
import { beginning, verifyChain } from './verify.ts'

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
const plant: Books['plant'] = (...args) => books.plant(...args)
const allSeals = statement<Seal>('test.seals', 'select * from seal where chain = $1 order by number')

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
      const { rows } = await books.pool.query('select * from entry where id = $1', [id])
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
    await books.pool.query(`select nextval('entry_id_seq')`)
    await give(10n)
    await sealRows(ctx)
    const id = await books.newest()
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
    const { rows } = await books.pool.query<{ hash: Buffer }>(`select sha256('forged') as hash`)
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
  const part = await verifyChain(books.engine.database.query, beginning('entries'), () => false)
  expect(part).toMatchObject({ number: 0, done: false })
  expect(await verifyChain(books.engine.database.query, { ...part, ...(await firstOnly()) })).toMatchObject({
    number: 2,
    done: true,
    broken: null,
  })
})

/** Progress after one seal, as a verification that was interrupted keeps it. */
async function firstOnly() {
  let looks = 0
  return verifyChain(books.engine.database.query, beginning('entries'), () => looks++ === 0)
}

test.each(['update seal set count = 1', 'delete from seal', 'truncate seal'])('%s is refused', async (sql) => {
  await give(10n)
  await sealRows(ctx)
  await expect(books.pool.query(sql)).rejects.toThrow('append-only')
})

test("an account cannot become somebody else's", async () => {
  await give(10n)
  await expect(books.pool.query(`update account set owner_id = 5 where kind = 'brand_wallet'`)).rejects.toThrow('append-only')
})

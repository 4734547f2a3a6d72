import { expect, test } from 'vitest'
import { record } from '#modules/audit/index.ts'
import { openBooks } from '#test/books.ts'
import { rollUp } from './days.ts'
import { batchAgain } from './queries.ts'
import { sealRows } from './seal.ts'

type Books = Awaited<ReturnType<typeof openBooks>>

/** The rows of one database in another, as a dump and its restoring bring them. */
async function restore(from: Books, to: Books): Promise<void> {
  for (const table of ['account', 'ledger_transaction', 'entry', 'seal', 'ledger_day', 'ledger_horizon']) {
    const { rows } = await from.pool.query<{ all: string }>(`select json_agg(t)::text as all from ${table} t`)
    await to.plant(`with gone as (delete from ${table} returning 1) select 1 where (select count(*) from gone) >= 0`)
    await to.plant(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [rows[0]?.all ?? '[]'])
  }
  for (const table of ['account', 'ledger_transaction', 'entry'])
    await to.pool.query(`select setval('${table}_id_seq', (select max(id) from ${table}))`)
}

test('restored into another database the seals fit, go on from there, and still name what is changed', async () => {
  await using from = await openBooks()
  await using to = await openBooks()
  for (let i = 1; i <= 3; i++) await from.give(BigInt(i))
  await sealRows(from.engine.ctx())
  await rollUp(from.engine.ctx())
  await from.give(4n)
  // Somebody was writing when the backup was made: a transaction that the other server never knew.
  await from.plant(`update ledger_horizon set waiting = '{77/123456}', next_id = 8 where name = 'entry'`)
  await restore(from, to)

  expect(await to.verify()).toMatchObject({ rows: '6', unsealed: 2, broken: null })
  await to.give(5n)
  await sealRows(to.engine.ctx())
  await rollUp(to.engine.ctx())
  expect(await to.verify()).toMatchObject({ rows: '10', unsealed: 0, broken: null })
  const { rows } = await to.pool.query(`select sum(debit_minor)::int as debit, sum(credit_minor)::int as credit from ledger_day`)
  expect(rows).toEqual([{ debit: 15, credit: 15 }])
  await to.plant('update entry set amount_minor = 9 where id = 3')
  expect((await to.verify()).broken).toMatchObject({ row_id: '3' })
})

test('the text that is hashed does not depend on how a session shows times, bytes or numbers', async () => {
  await using books = await openBooks()
  await books.give(1n)
  await books.engine.ctx().tx((tx) => record(tx, 'test.happened', { facts: { amount: 0.1, text: 'ä, "b" (c)\n\\' } }))
  const connection = await books.pool.connect()
  try {
    for (const chain of ['entries', 'audit'] as const) {
      const read = () => connection.query(batchAgain[chain].text, ['1', '1000'])
      const before = (await read()).rows
      await connection.query(
        `set timezone = 'Asia/Kolkata'; set datestyle = 'SQL, DMY'; set extra_float_digits = -3; set bytea_output = 'escape'`,
      )
      const after = await connection.query<{ count: number }>(
        `select count, encode(batch_hash, 'hex') as hash from (${batchAgain[chain].text}) b`,
        ['1', '1000'],
      )
      expect(after.rows).toEqual(before.map(({ count, batch_hash }) => ({ count, hash: (batch_hash as Buffer).toString('hex') })))
      expect(after.rows[0]?.count).toBeGreaterThan(0)
      await connection.query('reset all')
    }
  } finally {
    connection.release()
  }
})

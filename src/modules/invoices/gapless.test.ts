import { expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { ctxOf } from '#test/context.ts'
import { expectSoundInvoices, nameCompany } from '#test/invoices.ts'
import { hire } from '#test/staff.ts'
import { placedOrder } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import { edition, issue, type Draft } from './freeze.ts'
import { insertFact } from './fact-queries.ts'
import { invariants } from './invariants.ts'

const party = { name: 'A', address_lines: [], country: 'IN', tax_id: null, email: null }
const line = {
  text: 'A fee', code: '998397', quantity: 1, net_minor: '5', rate: '18', tax_minor: '1', taxes: [{ kind: 'igst' as const, rate: '18', amount_minor: '1' }],
} // prettier-ignore
const india = { timezone: 'Asia/Kolkata', year_starts_month: 4 }

/** A fee that is due, of a fact of its own. */
async function due(world: World, order_id: bigint, key: string): Promise<Draft> {
  const ctx = ctxOf(world)
  const [fact] = await ctx.query(insertFact, [order_id, key, 'settled', 1n, 0n, 0n, 5n, 1n, 0n, ctx.now])
  return {
    issuer: 'IM', series: 'F', kind: 'fee', corrects_id: null, fact_id: fact?.id ?? 0n, order_id, brand_id: 1n, creator_id: null, issued_by: party,
    issued_to: party, currency: 'INR', supplied_at: ctx.now, net_minor: 5n, tax_minor: 1n, edition, place_of_supply: '29-Karnataka', lines: [line], ...india,
  } // prettier-ignore
}

const numbers = async ({ database }: World) =>
  (await database.query(statement<{ number: string }>('test.numbers', 'select number from invoice order by year, seq'))).map(
    ({ number }) => number,
  )
const following = (year: number, count: number) =>
  Array.from({ length: count }, (_, nth) => `IM-F-${year}-${String(nth + 1).padStart(6, '0')}`)
const die = statement('test.die', 'select pg_terminate_backend(pg_backend_pid())')

test('of fifty invoices at the same moment, of which a third is undone and some lose their connection, the others have all the numbers', async () => {
  await using world = await openWorld()
  const { order_id } = await placedOrder(world)
  const drafts = await Promise.all(Array.from({ length: 50 }, (_, nth) => due(world, BigInt(order_id), `f${nth}`)))
  const results = await Promise.allSettled(
    drafts.map((draft, nth) =>
      ctxOf(world).tx(async (tx) => {
        await issue(tx, draft)
        if (nth % 3 === 0) throw new Error('undone')
        if (nth % 10 === 5) await tx.query(die)
      }),
    ),
  )
  const issued = results.filter(({ status }) => status === 'fulfilled').length
  expect(issued).toBe(30)
  expect(await numbers(world)).toEqual(following(2026, issued))
  await expectSoundInvoices(world, new Set([order_id]))
})

test('at midnight of the company’s new year numbers begin anew, whatever the year is in London', async () => {
  await using world = await openWorld()
  const admin = await hire(world, 'admin')
  await nameCompany(admin)
  const { order_id } = await placedOrder(world)
  const last = new Date('2027-03-31T18:29:59Z').getTime()
  world.clock.advance(last - world.clock.now().getTime())
  const one = async (key: string) => {
    const draft = await due(world, BigInt(order_id), key)
    await ctxOf(world).tx((tx) => issue(tx, draft))
  }
  await one('before')
  world.clock.advance(60_000)
  await one('after')
  await one('again')
  expect(await numbers(world)).toEqual(['IM-F-2026-000001', 'IM-F-2027-000001', 'IM-F-2027-000002'])
})

test('who read the clock earlier and came later is dated no earlier than the number before', async () => {
  await using world = await openWorld()
  const { order_id } = await placedOrder(world)
  const [early, late] = [ctxOf(world), await due(world, BigInt(order_id), 'late')]
  world.clock.advance(5_000)
  await ctxOf(world).tx((tx) => issue(tx, late))
  const other = await due(world, BigInt(order_id), 'other')
  await early.tx((tx) => issue(tx, other))
  await expectSoundInvoices(world, new Set([order_id]))
})

test('the check sees each fault', async () => {
  await using world = await openWorld()
  const { order_id } = await placedOrder(world)
  for (const key of ['a', 'b']) {
    const draft = await due(world, BigInt(order_id), key)
    await ctxOf(world).tx((tx) => issue(tx, draft))
  }
  const brokenBy = async (fault: string) => {
    const connection = await world.database.pool.connect()
    await connection.query(`begin; set local session_replication_role = replica; ${fault}`)
    const broken: string[] = []
    for (const { id, sql } of invariants) if ((await connection.query(sql)).rows.length > 0) broken.push(id.replace('invoices.', ''))
    await connection.query('rollback')
    connection.release()
    return broken
  }
  const [gap, used, time, lines, taxes] = ['numbers_have_no_gap', 'series_are_used', 'time_follows_numbers', 'lines_add_up', 'taxes_add_up']
  const [within, each] = ['credit_within_invoice', 'credit_within_each_tax']
  const credit = (net: number, kind: string) => `insert into invoice select (jsonb_populate_record(i, '{"id": 99, "seq": 3, "number": "X", "kind": "fee_credit"}'
    || jsonb_build_object('corrects_id', i.id, 'net_minor', ${net}, 'total_minor', ${net + 1}, 'lines',
      '[{"net_minor": "${net}", "tax_minor": "1", "taxes": [{"kind": "${kind}", "amount_minor": "1"}]}]'::jsonb))).* from invoice i where seq = 2;
    update invoice_series set last_number = 3` // prettier-ignore
  const wrongTax = (path: string) => `update invoice set lines = jsonb_set(lines, '{0,${path}}', '"2"') where seq = 1`
  expect(await brokenBy('update invoice set seq = 7 where seq = 2')).toEqual([gap])
  expect(await brokenBy('update invoice_series set last_number = 3')).toEqual([gap, used])
  expect(await brokenBy(`update invoice set issued_at = '2020-01-01' where seq = 2`)).toEqual([time])
  expect(await brokenBy(wrongTax('net_minor'))).toEqual([lines])
  expect(await brokenBy(wrongTax('tax_minor'))).toEqual([taxes, lines])
  expect(await brokenBy(wrongTax('taxes,0,amount_minor'))).toEqual([taxes])
  expect(await brokenBy(`update invoice set lines = lines #- '{0,taxes}' where seq = 1`)).toEqual([taxes])
  expect(await brokenBy(credit(6, 'igst'))).toEqual([within])
  expect(await brokenBy(credit(5, 'igst'))).toEqual([])
  expect(await brokenBy(credit(5, 'cgst'))).toEqual([each])
  expect(await brokenBy(`update invoice_fact set done_at = now(); insert into ledger_transaction (id, idempotency_key, posting, order_id, created_at)
    values (9, 'x', 'P3', ${order_id}, now()); insert into account (id, kind, currency, normal) values (99, 'brand_fee', 'INR', -1);
    insert into entry (transaction_id, account_id, currency, amount_minor) values (9, 99, 'INR', -11)`)).toEqual(['agree_with_ledger']) // prettier-ignore
})

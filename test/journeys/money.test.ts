import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bank, creatorAvailable, credit, debit, payoutInTransit, post } from '#modules/ledger/index.ts'
import { closeChargeback, openChargeback } from '#modules/orders/index.ts'
import { day_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { formatMinor } from '#platform/money.ts'
import { rootPath } from '#platform/root.ts'
import { ctxOf } from '#test/context.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import { nameCompany } from '#test/invoices.ts'
import { hire } from '#test/staff.ts'
import { completedOrder, submittedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'

/** docs/money.md tells stories in tables: they are played here, and each table is what the ledger holds then, or what documents say. */

type Row = { posting: string; account: string; debit: string; credit: string }

let world: World
beforeAll(async () => {
  world = await openWorld()
  // The rates of the design's example; taxes are off unless they are set.
  await world.database.query(
    statement(
      'test.taxed_policy',
      `insert into order_policy (version, effective_from, body)
       select 1000, '2026-01-02T00:00:00Z', body || '{"tax_bp": 1800, "withholding_bp": 10}' from order_policy where version = 1`,
    ),
  )
})
afterAll(() => world[Symbol.asyncDispose]())

const page = readFileSync(rootPath('docs/money.md'), 'utf8')

/** The cells of the rows of the table after a mark. */
function tableAfter(mark: string): string[][] {
  const [, after = ''] = page.split(`<!-- ${mark} -->`)
  const rows = after.trimStart().split('\n\n')[0]?.split('\n').slice(2) ?? []
  return rows.map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim())) // prettier-ignore
}

/** An empty first cell repeats the posting above. */
function told(story: string): Row[] {
  let posting = ''
  return tableAfter(`story: ${story}`).map(([name = '', , account = '', debits = '', credits = '']) => {
    posting = name || posting
    return { posting, account, debit: debits, credit: credits }
  })
}

const entries = statement<{ posting: string; kind: string; label: string; currency: string; amount_minor: bigint }>(
  'test.entries_of_order',
  `select t.posting, a.kind, a.label, e.currency, e.amount_minor from ledger_transaction t join entry e on e.transaction_id = t.id join account a on a.id = e.account_id
   where t.order_id = $1 order by t.id, e.id`,
)
async function posted({ order_id }: Deal, among?: readonly string[]): Promise<Row[]> {
  const rows = await world.database.query(entries, [order_id])
  return rows
    .filter(({ posting }) => among === undefined || among.includes(posting))
    .map(({ posting, kind, label, currency, amount_minor }) => ({
      posting,
      account: label ? `${kind}:${label}` : kind,
      debit: amount_minor > 0n ? formatMinor(amount_minor, currency) : '',
      credit: amount_minor < 0n ? formatMinor(-amount_minor, currency) : '',
    }))
}
const sorted = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).sort()
const pass = async (ms: number) => {
  world.clock.advance(ms)
  await world.settle()
}

test('an order that goes well', async () => {
  const deal = await completedOrder(world)
  await pass(14 * day_ms + 1_000)
  expect(told('well')).toHaveLength(10)
  expect(sorted(await posted(deal))).toEqual(sorted(told('well')))
})

test('a dispute, divided 60 to 40', async () => {
  const [agent, admin] = [await hire(world, 'agent'), await hire(world, 'admin')]
  const deal = await submittedOrder(world)
  await deal.brand.sdk.orders.open_dispute({ order_id: deal.order_id, reason: 'Four scenes are missing' })
  const decision = { order_id: deal.order_id, creator_share: 0.6, reason: 'Six scenes of ten' }
  await agent.sdk.orders.resolve_split(decision)
  await admin.sdk.orders.resolve_split(decision)
  await world.settle()
  expect(told('split')).toHaveLength(11)
  expect(sorted(await posted(deal))).toEqual(sorted(told('split')))
})

test('a chargeback after the creator was paid', async () => {
  const deal = await completedOrder(world)
  await pass(14 * day_ms + 1_000)
  const ctx = ctxOf(world)
  const [order_id, creator_id] = [BigInt(deal.order_id), BigInt(deal.creator.profile_id)]
  const away = { order_id: null, posting: 'P5' }
  await ctx.tx(async (tx) => {
    const transit = payoutInTransit(999_999n, 'INR')
    await post(tx, {
      ...away,
      key: 'payout:999999:requested',
      lines: [debit(creatorAvailable(creator_id, 'INR'), 822_000n), credit(transit, 822_000n)],
    })
    await post(tx, { ...away, posting: 'P6', key: 'payout:999999:paid', lines: [debit(transit, 822_000n), credit(bank('INR'), 822_000n)] })
  })
  const chargeback = { order_id, chargeback_id: 1n, provider: 'sandbox', amount_minor: 1_059_000n, currency: 'INR' }
  await ctxOf(world).tx((tx) => openChargeback(tx, { ...chargeback, fee_minor: 1_500n }))
  await ctxOf(world).tx((tx) => closeChargeback(tx, { ...chargeback, outcome: 'lost' }))
  expect(told('chargeback')).toHaveLength(9)
  expect(sorted(await posted(deal, ['P13', 'P13l', 'P15']))).toEqual(sorted(told('chargeback')))
  const [balance] = (await deal.creator.sdk.ledger.balance({})).balances
  expect(balance).toMatchObject({ available: '0.00', frozen: '0.00', owed: '8220.00' })
  expect((await deal.brand.sdk.orders.get({ order_id: deal.order_id })).status).toBe('refunded')
  await expectSoundMoney(world)
})

test('what the invoices of the example say, and the notes of a refund', async () => {
  const admin = await hire(world, 'admin')
  await nameCompany(admin)
  const deal = await submittedOrder(world)
  await deal.brand.sdk.invoices.put_billing({ name: 'Chai', address_lines: ['1'], country: 'IN', tax_id: '29AAPFU0939F1ZR' })
  await deal.creator.sdk.invoices.put_billing({ name: 'Asha', address_lines: ['2'], country: 'IN', state: 'Maharashtra' })
  await deal.brand.sdk.orders.approve({ order_id: deal.order_id })
  await world.settle()
  await admin.sdk.orders.refund_by_staff({ order_id: deal.order_id, reason: 'A part', amount: '3177' })
  await (await hire(world, 'admin')).sdk.orders.refund_by_staff({ order_id: deal.order_id, reason: 'A part', amount: '3177' })
  await world.settle()
  const { items } = await admin.sdk.invoices.find({ order_id: deal.order_id })
  const said = items.flatMap(({ kind, place_of_supply, lines }) =>
    lines.map(({ code, quantity, net, rate, taxes, total }) => {
      const parts = taxes.map((tax) => `${tax.kind.toUpperCase()} ${tax.rate} % ${tax.amount}`).join(', ')
      return [kind, place_of_supply, code, String(quantity), net, `${rate} %`, parts, total]
    }),
  )
  const tables = [...tableAfter('invoice: example'), ...tableAfter('invoice: credited')]
  expect(tables).toHaveLength(6)
  expect(said.map((row) => row.join('|')).sort()).toEqual(tables.map((row) => row.join('|')).sort())
})

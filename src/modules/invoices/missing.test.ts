import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { expectSoundInvoices, openTaxedWorld } from '#test/invoices.ts'
import { hire, type Staff } from '#test/staff.ts'
import { completedOrder, submittedOrder, type Deal } from '#test/stories.ts'
import type { World } from '#test/world.ts'

let world: World
let admin: Staff
let second: Staff
let close: () => Promise<void>
beforeAll(async () => {
  ;({ world, admin, second, close } = await openTaxedWorld())
})
afterAll(() => close())

const refund = async ({ order_id }: Deal, amount: string) => {
  const ask = ({ sdk }: Staff) => sdk.orders.refund_by_staff({ order_id, reason: 'The reel was taken down', amount })
  if ((await ask(admin)).awaiting_approval) await ask(second)
}

type Fact = Record<string, unknown>
const facts = statement<Fact>(
  'test.facts',
  `select key, direction, creator_minor, commission_minor, commission_tax_minor, brand_fee_minor, brand_fee_tax_minor, withholding_minor
   from invoice_fact order by key`,
)
const documents = async () =>
  (await admin.sdk.invoices.find({ limit: 100 })).items.map(({ order_id, kind, total }) => `${order_id} ${kind} ${total}`).sort()

/** Past the triggers, which the product never goes. */
async function past(...wanted: string[]): Promise<void> {
  const client = await world.database.pool.connect()
  await client.query(['begin', 'set local session_replication_role = replica', ...wanted, 'commit'].join(';'))
  client.release()
}
/** As if nobody had been told of any order. */
const forget = () => past('delete from invoice', 'delete from invoice_fact', 'delete from invoice_series')
const issue = (asked: Parameters<Staff['sdk']['invoices']['issue_missing']>[0] = {}) => admin.sdk.invoices.issue_missing(asked)

const settle = async () => {
  await world.sandbox.delivered()
  await world.settle()
}
/** Orders that ended in each way that hands money out or takes it back. */
async function play(): Promise<void> {
  await completedOrder(world)
  const refunded = await completedOrder(world, { price: '9999.50' })
  for (const amount of ['0.07', '3177.77']) await refund(refunded, amount)
  const split = await submittedOrder(world)
  await split.brand.sdk.orders.open_dispute({ order_id: split.order_id, reason: 'Four scenes are missing' })
  const decision = { order_id: split.order_id, creator_share: 0.61, reason: 'Six scenes of ten' }
  for (const { sdk } of [admin, second]) await sdk.orders.resolve_split(decision)
  await refund(split, '1000.01')
  const lost = await completedOrder(world)
  await refund(lost, '10')
  // Before completion it is paid from what was held, and no document is due.
  for (const deal of [lost, await submittedOrder(world)]) {
    const { items } = await deal.brand.sdk.payments.of_order({ order_id: deal.order_id })
    const id = world.sandbox.openChargeback(items[0]?.transaction_id ?? '')
    await settle()
    world.sandbox.decideChargeback(id, 'lost')
    await settle()
  }
}

describe('orders from before there were documents', () => {
  test('get the documents they would have had, page by page, once, however many ask at once', async () => {
    await play()
    const [truth, issued] = [await world.database.query(facts), await documents()]
    expect(truth.map(({ direction }) => direction).sort()).toEqual([
      ...Array<string>(5).fill('returned'),
      ...Array<string>(4).fill('settled'),
    ])
    await forget()

    expect(await admin.sdk.invoices.issue_missing({}, { dry_run: true })).toEqual({
      orders: 4,
      settled: 4,
      returned: 5,
      unclear: [],
      next: null,
    })
    await world.settle()
    expect([await world.database.query(facts), await documents()]).toEqual([[], []])

    const first = await issue({ limit: 2 })
    expect(first).toMatchObject({ orders: 2, settled: 2, returned: 2 })
    const both = await Promise.all([issue({ after: first.next }), issue({ after: first.next }), issue({ after: first.next })])
    expect(both.reduce((sum, { settled, returned }) => sum + settled + returned, 0)).toBe(5)
    await world.settle()
    expect(await world.database.query(facts)).toEqual(truth)
    expect(await documents()).toEqual(issued)
    expect(await issue()).toEqual({ orders: 0, settled: 0, returned: 0, unclear: [], next: null })
    await world.settle()
    expect(await documents()).toEqual(issued)
    await expectSoundInvoices(world)
  })

  test('are left alone where the ledger says something else than the order, and keep no other from its documents', async () => {
    const [one, other] = [await completedOrder(world), await completedOrder(world)]
    await world.settle()
    const ofThem = `where order_id in (${one.order_id}, ${other.order_id})`
    await past(
      `delete from invoice ${ofThem}`, `delete from invoice_fact ${ofThem}`,
      'delete from invoice_series s where not exists (select from invoice i where (i.issuer, i.series, i.year) = (s.issuer, s.series, s.year))',
      'update invoice_series s set last_number = (select count(*) from invoice i where (i.issuer, i.series, i.year) = (s.issuer, s.series, s.year))',
      `update "order" set commission_minor = commission_minor + 1, price_minor = price_minor + 1 where id = ${one.order_id}`,
    ) // prettier-ignore
    expect(await issue()).toEqual({ orders: 2, settled: 1, returned: 0, unclear: [one.order_id], next: null })
    await past(`update "order" set commission_minor = commission_minor - 1, price_minor = price_minor - 1 where id = ${one.order_id}`)
    expect(await issue()).toEqual({ orders: 1, settled: 1, returned: 0, unclear: [], next: null })
    await world.settle()
    expect((await admin.sdk.invoices.find({ order_id: one.order_id })).items).toHaveLength(3)
  })

  test('are looked for by admins who just signed in, and nobody else', async () => {
    const agent = await hire(world, 'agent')
    const { brand } = await completedOrder(world)
    for (const { sdk } of [agent, brand]) await expect(sdk.invoices.issue_missing({})).rejects.toMatchObject({ status: 403 })
    await expect(world.stranger.invoices.issue_missing({})).rejects.toMatchObject({ status: 401 })
    await expect(issue({ limit: 201 })).rejects.toMatchObject({ status: 400 })
    world.clock.advance(16 * 60_000)
    await expect(issue()).rejects.toMatchObject({ status: 403, code: 'auth.step_up_required' })
  })
})

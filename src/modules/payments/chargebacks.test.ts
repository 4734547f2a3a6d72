import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { sign } from '#integrations/sandbox/signature.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import { hire, type Staff } from '#test/staff.ts'
import { confirmedOrder, pay, placedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let agent: Staff
beforeAll(async () => {
  world = await openWorld()
  agent = await hire(world, 'agent')
})
afterAll(async () => {
  await expectSoundMoney(world)
  await world[Symbol.asyncDispose]()
})

const platformSum = statement<{ minor: bigint }>(
  'test.platform_sum',
  `select coalesce(sum(e.amount_minor), 0)::bigint as minor from entry e join account a on a.id = e.account_id
   join ledger_transaction t on t.id = e.transaction_id where a.kind = $1 and t.order_id = any($2)`,
)
const moved = async (kind: string, ...deals: { order_id: string }[]) =>
  (await world.database.query(platformSum, [kind, deals.map(({ order_id }) => order_id)]))[0]?.minor
const statusOf = async ({ brand, order_id }: Deal) => (await brand.sdk.orders.get({ order_id })).status
const paymentOf = async ({ brand, order_id }: Deal) => (await brand.sdk.payments.of_order({ order_id })).items[0]
const settled = async () => {
  await world.sandbox.delivered()
  await world.settle()
}
const caseOf = async (gateway_id: string) =>
  (await agent.sdk.payments.chargebacks({ limit: 100 })).items.find(({ gateway_chargeback_id }) => gateway_chargeback_id === gateway_id)
async function take(deal: Deal, amount?: bigint): Promise<string> {
  const id = world.sandbox.openChargeback((await paymentOf(deal))?.transaction_id ?? '', amount)
  await settled()
  return id
}
/** The gateway tells of something under a new event. */
async function tell(type: string, subject: string): Promise<void> {
  const body = JSON.stringify({ id: `evt_${crypto.randomUUID()}`, type, subject })
  const headers = { 'sandbox-signature': sign('sandbox secret of this world', body, world.clock.now()) }
  expect((await world.request('POST', '/api/v1/webhooks/sandbox', { body, headers })).status).toBe(200)
}

describe('a chargeback', () => {
  test('opened holds the order still; won lets it go on, and the fee is ours', async () => {
    const deal = await confirmedOrder(world)
    const id = await take(deal)
    expect([await statusOf(deal), await moved('chargeback_reserve', deal)]).toEqual(['disputed', 1_050_000n])
    expect(await caseOf(id)).toMatchObject({
      status: 'open',
      amount: '10500.00',
      fee: '15.00',
      shares: [{ order_id: deal.order_id, amount: '10500.00' }],
    })
    world.sandbox.decideChargeback(id, 'won')
    await settled()
    expect([await statusOf(deal), await moved('chargeback_reserve', deal)]).toEqual(['confirmed', 0n])
    expect(await caseOf(id)).toMatchObject({ status: 'won' })
  })

  test('lost takes the order’s money, and no refund is asked of the gateway for it', async () => {
    const deal = await confirmedOrder(world)
    const id = await take(deal)
    world.sandbox.decideChargeback(id, 'lost')
    await settled()
    expect([await statusOf(deal), await caseOf(id)]).toMatchObject(['refunded', { status: 'lost' }])
    expect((await deal.brand.sdk.payments.refunds_of_order({ order_id: deal.order_id })).items).toEqual([])
    expect(await moved('chargeback_loss', deal)).toBe(0n)
  })

  test('of a part, lost, gives the rest back to the payer', async () => {
    const deal = await confirmedOrder(world)
    world.sandbox.decideChargeback(await take(deal, 50_000n), 'lost')
    await settled()
    await settled()
    expect((await deal.brand.sdk.payments.refunds_of_order({ order_id: deal.order_id })).items).toMatchObject([
      { amount: '10000.00', status: 'succeeded', destination: 'gateway' },
    ])
  })

  test('told of in any order, twice, and of its end first, ends in one state', async () => {
    const deal = await confirmedOrder(world)
    world.sandbox.knobs.drop_webhooks = 2
    const id = world.sandbox.openChargeback((await paymentOf(deal))?.transaction_id ?? '')
    world.sandbox.decideChargeback(id, 'won')
    for (const type of ['won', 'opened', 'opened', 'won']) await tell(`chargeback.${type}`, id)
    await world.settle()
    expect([await statusOf(deal), await caseOf(id), await moved('chargeback_reserve', deal)]).toMatchObject([
      'confirmed',
      { status: 'won' },
      0n,
    ])
    const happened = (await deal.brand.sdk.orders.timeline({ order_id: deal.order_id })).happened.map(({ move }) => move)
    expect(happened.filter((move) => move.startsWith('chargeback'))).toEqual(['chargeback_won', 'chargeback_opened'])
  })

  test('of a charge for several orders is shared among them to the last part', async () => {
    const { brand, creator, package_id } = await placedOrder(world)
    const second = await creator.sdk.packages.create({ platform: 'x', content_type: 'post', price: '333.33', delivery_days: 7 })
    const answers = { product_name: 'Cup', key_messages: ['Warm'] }
    for (const one of [package_id, second.id]) await brand.sdk.cart.add({ package_id: one, answers })
    const { quotes } = await brand.sdk.cart.quote({})
    const { orders, checkout } = await brand.sdk.cart.check_out({ quote_id: quotes[0]?.id ?? '' })
    const deal: Deal = { world, brand, creator, package_id, order_id: orders[0]?.id ?? '', pay_url: checkout?.pay_url ?? '' }
    await pay(deal)
    const id = await take(deal, 100_001n)
    const shares = (await caseOf(id))?.shares ?? []
    const minor = (text: string) => Math.round(Number(text) * 100)
    expect([shares.length, shares.reduce((sum, { amount }) => sum + minor(amount), 0), shares.reduce((sum, { fee }) => sum + minor(fee), 0)]).toEqual([2, 100_001, 1_500]) // prettier-ignore
    expect((await brand.sdk.orders.list({})).items.filter(({ status }) => status === 'disputed')).toHaveLength(2)
  })

  test('of a payment that is not known here is parked, seen by staff, and no case', async () => {
    const deal = await confirmedOrder(world)
    const payment_id = (await paymentOf(deal))?.transaction_id ?? ''
    await world.database.query(statement('test.forget', 'update checkout set gateway_payment_id = null where gateway_payment_id = $1'), [
      payment_id,
    ])
    const id = await take(deal)
    const [event] = (await agent.sdk.payments.events({ state: 'parked' })).items
    expect(event).toMatchObject({ kind: 'chargeback', subject: id, attempts: 1, handled_at: null })
    expect(await caseOf(id)).toBeUndefined()
    await world.database.query(
      statement(
        'test.recall',
        `update checkout c set gateway_payment_id = p.transaction_id from payment p where p.checkout_id = c.id and p.transaction_id = $1`,
      ),
      [payment_id],
    )
    expect(await agent.sdk.payments.retry_event({ gateway_event_id: event?.id ?? '' })).toMatchObject({
      state: 'handled',
      outcome: 'chargeback open',
    })
    expect(await statusOf(deal)).toBe('disputed')
    const again = agent.sdk.payments.retry_event({ gateway_event_id: event?.id ?? '' })
    await expect(again).rejects.toMatchObject({ status: 409, code: 'gateway_event.handled' })
  })
})

test('staff read a case, page through cases, and add what speaks against it', async () => {
  const deal = await confirmedOrder(world)
  const id = (await caseOf(await take(deal)))?.id ?? ''
  const added = await agent.sdk.payments.add_evidence({
    chargeback_id: id,
    text: 'Delivered on time',
    links: ['https://example.com/proof'],
  })
  expect(added).toMatchObject({ text: 'Delivered on time', added_by: agent.user_id })
  expect((await agent.sdk.payments.chargeback({ chargeback_id: id })).evidence).toEqual([added])
  const first = await agent.sdk.payments.chargebacks({ limit: 1, status: 'open' })
  expect(first.items.map(({ id: one }) => one)).toEqual([id])
  expect((await agent.sdk.payments.chargebacks({ limit: 1, status: 'open', cursor: first.next ?? '' })).items[0]?.id).not.toBe(id)
  await expect(agent.sdk.payments.chargeback({ chargeback_id: '999999' })).rejects.toMatchObject({
    status: 404,
    code: 'chargeback.not_found',
  })
  await expect(agent.sdk.payments.add_evidence({ chargeback_id: '999999', text: 'x' })).rejects.toMatchObject({ status: 404 })
  await expect(deal.brand.sdk.payments.chargebacks({})).rejects.toMatchObject({ status: 403, code: 'auth.forbidden' })
})

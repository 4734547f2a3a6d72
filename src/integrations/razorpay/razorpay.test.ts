import { beforeAll, afterAll, expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import { press } from '#test/razorpay.ts'
import { noteStatements } from '#test/statements.ts'
import { placedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import { openRazorpayStandIn, razorpayGateway } from './index.ts'
import { signBody } from './stand-in/webhooks.ts'

const webhook_secret = 'a secret of the webhook'
let world: World
const standIn = openRazorpayStandIn({
  base_url: () => world.url,
  webhook_url: () => `${world.url}/api/v1/webhooks/razorpay`,
  webhook_secret,
  clock: { now: () => world.clock.now() },
})
beforeAll(async () => {
  const { key_id, key_secret, account_id, mount } = standIn
  const base_url = () => `${world.url}${mount.path}`
  const gateway = razorpayGateway({ key_id, key_secret, account_id, webhook_secrets: [webhook_secret], base_url, clock: { now: () => world.clock.now() } }) // prettier-ignore
  world = await openWorld({ ports: (ports) => ({ ...ports, gateway }), mounts: [mount] })
})
afterAll(async () => {
  await standIn.close()
  await world[Symbol.asyncDispose]()
})

const events = statement<{ event_id: string; kind: string; handled_at: Date | null; outcome: string | null }>(
  'test.razorpay_events',
  `select event_id, kind, handled_at, outcome from gateway_event where provider = 'razorpay' order by id`,
)
const statusOf = async ({ brand, order_id }: Deal) => (await brand.sdk.orders.get({ order_id })).status
const paymentOf = async ({ brand, order_id }: Deal) => (await brand.sdk.payments.of_order({ order_id })).items[0]
const pageOf = async ({ pay_url }: Deal) => (await fetch(pay_url, { redirect: 'manual' })).headers.get('location') ?? ''
async function settled(): Promise<void> {
  await standIn.delivered()
  await world.settle()
}
async function confirmed(action = 'card'): Promise<Deal> {
  const deal = await placedOrder(world)
  await press(await pageOf(deal), action)
  await settled()
  return deal
}

test('a brand pays at Razorpay’s page and the order is confirmed, once, by whichever of the webhooks comes first', async () => {
  const deal = await placedOrder(world)
  const page = await pageOf(deal)
  expect(page).toMatch(/\/razorpay\/l\/plink_\w{14}$/)
  expect(await pageOf(deal)).toBe(page)
  const back = (await press(page, 'upi')).headers.get('location') ?? ''
  expect(await (await fetch(back)).text()).toContain('Payment received')
  await settled()
  expect(await statusOf(deal)).toBe('confirmed')
  expect(await paymentOf(deal)).toMatchObject({
    status: 'completed',
    payment_method: 'upi',
    transaction_id: standIn.book.payments.at(-1)?.id,
  })
  const { happened } = await deal.brand.sdk.orders.timeline({ order_id: deal.order_id })
  expect(happened.filter(({ move }) => move === 'pay')).toHaveLength(1)
  const stored = await world.database.query(events)
  expect(stored.map(({ kind }) => kind).sort()).toEqual(['other', 'payment', 'payment', 'payment'])
  expect(stored.every(({ handled_at }) => handled_at !== null)).toBe(true)
  await expectSoundMoney(world)
})

test('ten visits at once open one link, and a lost reply opens none more', async () => {
  const deal = await placedOrder(world)
  const before = standIn.book.links.length
  standIn.knobs.lose_reply = 'link'
  const pages = await Promise.all(Array.from({ length: 10 }, () => pageOf(deal)))
  expect(standIn.book.links).toHaveLength(before + 1)
  expect(new Set([...pages.filter(Boolean), await pageOf(deal)]).size).toBe(1)
})

test('a payment whose webhooks were all lost is found by asking', async () => {
  const deal = await placedOrder(world)
  standIn.knobs.drop_webhooks = 4
  await press(await pageOf(deal), 'card')
  await settled()
  expect(await statusOf(deal)).toBe('pending')
  world.clock.advance(2 * 60_000)
  await world.settle()
  expect(await statusOf(deal)).toBe('confirmed')
})

test('fifty copies of a webhook have one effect, and so has one that comes again under another id', async () => {
  const deal = await placedOrder(world)
  const before = (await world.database.query(events)).length
  standIn.knobs.duplicate = 50
  await press(await pageOf(deal), 'card')
  await settled()
  expect(await world.database.query(events)).toHaveLength(before + 4)
  const body = JSON.stringify({ entity: 'event', account_id: standIn.account_id, event: 'payment_link.paid', payload: { payment_link: { entity: { id: standIn.book.links.at(-1)?.id, notes: standIn.book.links.at(-1)?.notes } } } }) // prettier-ignore
  for (const id of ['again1', 'again2', 'again2']) {
    const headers = { 'x-razorpay-signature': signBody(webhook_secret, body), 'x-razorpay-event-id': id }
    expect((await world.request('POST', '/api/v1/webhooks/razorpay', { body, headers })).status).toBe(200)
  }
  await settled()
  expect(await world.database.query(events)).toHaveLength(before + 6)
  const { happened } = await deal.brand.sdk.orders.timeline({ order_id: deal.order_id })
  expect(happened.filter(({ move }) => move === 'pay')).toHaveLength(1)
  await expectSoundMoney(world)
})

test('a withdrawn order is refunded through Razorpay', async () => {
  const deal = await confirmed()
  await deal.brand.sdk.orders.withdraw({ order_id: deal.order_id })
  await settled()
  expect(await paymentOf(deal)).toMatchObject({ status: 'refunded' })
  expect(standIn.book.refunds.at(-1)).toMatchObject({ status: 'processed', payment_id: standIn.book.payments.at(-1)?.id })
  await expectSoundMoney(world)
})

test('a refund whose reply was lost moves the money once', async () => {
  const deal = await confirmed()
  const before = standIn.book.refunds.length
  standIn.knobs.lose_reply = 'refund'
  await deal.brand.sdk.orders.withdraw({ order_id: deal.order_id })
  await settled()
  world.clock.advance(2 * 60_000)
  await settled()
  expect(standIn.book.refunds).toHaveLength(before + 1)
  expect((await paymentOf(deal))?.status).toBe('refunded')
  await expectSoundMoney(world)
})

test('a refund the bank works on for days ends when its webhook says so', async () => {
  const deal = await confirmed()
  standIn.knobs.refund_outcome = 'pending'
  await deal.brand.sdk.orders.withdraw({ order_id: deal.order_id })
  await settled()
  expect((await paymentOf(deal))?.status).toBe('completed')
  standIn.finishRefund(standIn.book.refunds.at(-1)?.id ?? '', 'processed')
  await settled()
  expect((await paymentOf(deal))?.status).toBe('refunded')
  await expectSoundMoney(world)
})

test('a webhook that tells of money Razorpay does not have confirms nothing', async () => {
  const deal = await placedOrder(world)
  await pageOf(deal)
  const link = { ...standIn.book.links.at(-1), status: 'paid', amount_paid: 1_050_000 }
  const told = { entity: 'event', account_id: standIn.account_id, event: 'payment_link.paid', payload: { payment_link: { entity: link } } }
  const body = JSON.stringify(told)
  const headers = { 'x-razorpay-signature': signBody(webhook_secret, body), 'x-razorpay-event-id': 'invented' }
  expect((await world.request('POST', '/api/v1/webhooks/razorpay', { body, headers })).status).toBe(200)
  await settled()
  expect(await statusOf(deal)).toBe('pending')
})

test('a forged webhook is refused before the database hears of it', async () => {
  const before = await world.database.query(events)
  using statements = noteStatements()
  const body = '{"entity":"event","account_id":"acc_x","event":"payment_link.paid","payload":{}}'
  const signed = { 'x-razorpay-signature': signBody(webhook_secret, body), 'x-razorpay-event-id': 'evt' }
  const send = async (sent: string, headers: Record<string, string>) => {
    const answer = await world.request('POST', '/api/v1/webhooks/razorpay', { body: sent, headers })
    return [answer.status, ((await answer.json()) as { code: string }).code]
  }
  const asked = await statements.during(async () => {
    for (const headers of [
      {},
      { ...signed, 'x-razorpay-signature': 'guess' },
      { ...signed, 'x-razorpay-signature': signBody('guess', body) },
      { 'x-razorpay-signature': signed['x-razorpay-signature'] },
      signed,
    ])
      expect(await send(body, headers)).toEqual([400, 'webhook.forged'])
    expect(await send(body, { ...signed, 'content-encoding': 'gzip' })).toEqual([400, 'request.malformed'])
    expect(await send(body.padEnd(2_000_000), signed)).toEqual([413, 'request.too_large'])
    expect((await world.request('POST', '/api/v1/webhooks/sandbox', { body })).status).toBe(503)
  })
  expect(asked).toEqual([])
  expect(await world.database.query(events)).toEqual(before)
})

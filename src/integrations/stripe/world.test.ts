import { afterAll, beforeAll, expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import { placedOrder, type Deal } from '#test/stories.ts'
import { noteStatements } from '#test/statements.ts'
import { press, secret_key, webhook_secret } from '#test/stripe-shop.ts'
import { openWorld, type World } from '#test/world.ts'
import { openStripeStandIn, stripeGateway, type StripeStandIn } from './index.ts'
import { signatureOf } from './stand-in/events.ts'

let world: World
let stripe: StripeStandIn
beforeAll(async () => {
  world = await openWorld({
    ports(own, { url, clock, inbox }) {
      const webhook_url = () => `${url()}/api/v1/webhooks/stripe`
      stripe = openStripeStandIn({ base_url: url, webhook_url, webhook_secret, secret_key, clock, inbox })
      return {
        ...own,
        gateway: stripeGateway({ secret_key, webhook_secrets: [webhook_secret], base_url: () => `${url()}/stripe`, clock }),
      }
    },
    mounts: [{ path: '/stripe', handle: (req, res) => stripe.mount.handle(req, res) }],
  })
})
afterAll(async () => {
  await stripe.close()
  await world[Symbol.asyncDispose]()
})

const events = statement<{ kind: string; outcome: string | null }>(
  'test.stripe_events',
  'select kind, outcome from gateway_event order by id',
)
const hostedPage = async ({ pay_url }: Deal) => (await fetch(pay_url, { redirect: 'manual' })).headers.get('location') ?? ''
const statusOf = async ({ brand, order_id }: Deal) => (await brand.sdk.orders.get({ order_id })).status
const paymentOf = async ({ brand, order_id }: Deal) => (await brand.sdk.payments.of_order({ order_id })).items[0]
async function work(): Promise<void> {
  await stripe.delivered()
  await world.settle()
}
async function pay(deal: Deal): Promise<void> {
  await press(await hostedPage(deal), 'card')
  await work()
}
const refundsOf = async (deal: Deal) => {
  const payment_id = (await paymentOf(deal))?.transaction_id
  return stripe.book.refunds.filter(({ payment_intent }) => payment_intent === payment_id)
}

test('a brand pays at the hosted page, Stripe says so, the order is confirmed', async () => {
  const deal = await placedOrder(world)
  const page = await hostedPage(deal)
  expect(new URL(page).pathname).toMatch(/^\/stripe\/pay\/cs_test_/)
  expect(await (await fetch(page)).text()).toContain('10,500.00')
  expect(await hostedPage(deal)).toBe(page)
  const paid = await press(page, 'card')
  expect(await (await fetch(paid.headers.get('location') ?? '')).text()).toContain('Payment received')
  await work()
  expect(await statusOf(deal)).toBe('confirmed')
  expect(await paymentOf(deal)).toMatchObject({ status: 'completed', payment_method: 'card', transaction_id: expect.stringMatching(/^pi_/) as string }) // prettier-ignore
  expect((await world.database.query(events)).filter(({ kind }) => kind === 'payment')).toEqual([{ kind: 'payment', outcome: 'paid' }])
  await expectSoundMoney(world)
})

test('a lost webhook is made good by asking, fifty copies of one have one effect', async () => {
  const lost = await placedOrder(world)
  stripe.knobs.drop_webhooks = 3
  await pay(lost)
  expect(await statusOf(lost)).toBe('pending')
  world.clock.advance(2 * 60_000)
  await world.settle()
  expect(await statusOf(lost)).toBe('confirmed')
  const copied = await placedOrder(world)
  const page = await hostedPage(copied)
  stripe.knobs.duplicate = 50
  await press(page, 'card')
  await work()
  expect(
    (await copied.brand.sdk.orders.timeline({ order_id: copied.order_id })).happened.filter(({ move }) => move === 'pay'),
  ).toHaveLength(1)
  await expectSoundMoney(world)
})

test('a withdrawn order is refunded, and a waiting refund ends with its webhook', async () => {
  const deal = await placedOrder(world)
  await pay(deal)
  stripe.knobs.refunds = ['pending']
  await deal.brand.sdk.orders.withdraw({ order_id: deal.order_id })
  await world.settle()
  await work()
  expect((await paymentOf(deal))?.status).toBe('completed')
  const [refund] = await refundsOf(deal)
  expect(refund).toMatchObject({ status: 'pending', amount: 1_050_000 })
  stripe.endRefund(refund?.id ?? '', 'succeeded')
  await work()
  expect((await paymentOf(deal))?.status).toBe('refunded')
  await expectSoundMoney(world)
})

test('a refund whose every reply was lost moves money once', async () => {
  const deal = await placedOrder(world)
  await pay(deal)
  stripe.knobs.lose_reply = ['refund', 'refund', 'refund']
  stripe.knobs.drop_webhooks = 3
  await deal.brand.sdk.orders.withdraw({ order_id: deal.order_id })
  await world.settle()
  expect(stripe.knobs.lose_reply).toEqual([])
  expect((await paymentOf(deal))?.status).toBe('completed')
  world.clock.advance(25 * 60 * 60_000)
  await world.settle()
  await work()
  expect(await refundsOf(deal)).toMatchObject([{ status: 'succeeded', amount: 1_050_000 }])
  expect((await paymentOf(deal))?.status).toBe('refunded')
  await expectSoundMoney(world)
})

test('an order whose time to pay is over cannot be paid at Stripe either', async () => {
  const deal = await placedOrder(world)
  const page = await hostedPage(deal)
  world.clock.advance(31 * 60_000)
  await world.settle()
  await work()
  expect(await statusOf(deal)).toBe('expired')
  const before = stripe.book.charges.length
  await press(page, 'card')
  expect(stripe.book.charges).toHaveLength(before)
  expect(await (await fetch(page)).text()).toContain('The time to pay is over')
})

test('a forged webhook is refused before the database hears of it', async () => {
  const known = (await world.database.query(events)).length
  using statements = noteStatements()
  const body = '{"id":"evt_x","object":"event","livemode":false,"type":"checkout.session.completed","data":{"object":{"id":"cs_x"}}}'
  const send = async (sent: string, headers: Record<string, string>) => {
    const answer = await world.request('POST', '/api/v1/webhooks/stripe', { body: sent, headers })
    return [answer.status, ((await answer.json()) as { code: string }).code]
  }
  const now = world.clock.now()
  const asked = await statements.during(async () => {
    for (const signature of ['', `t=${Math.floor(now.getTime() / 1000)},v1=${'0'.repeat(64)}`, signatureOf('whsec_guess', body, now)])
      expect(await send(body, { 'stripe-signature': signature })).toEqual([400, 'webhook.forged'])
    expect(await send(body, {})).toEqual([400, 'webhook.forged'])
    const signed = { 'stripe-signature': signatureOf(webhook_secret, body, now) }
    expect(await send(`${body} `, signed)).toEqual([400, 'webhook.forged'])
    expect(await send(body, { ...signed, 'content-encoding': 'gzip' })).toEqual([400, 'request.malformed'])
    expect(await send(body.padEnd(2_000_000), signed)).toEqual([413, 'request.too_large'])
    expect((await world.request('POST', '/api/v1/webhooks/sandbox', { body })).status).toBe(503)
  })
  expect(asked).toEqual([])
  expect(await world.database.query(events)).toHaveLength(known)
})

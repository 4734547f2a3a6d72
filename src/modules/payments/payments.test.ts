import { describe, expect, test } from 'vitest'
import { day_ms, hour_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { sign } from '#integrations/sandbox/signature.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import { confirmedOrder, pay, placedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'

const events = statement<{ event_id: string; handled_at: Date | null; outcome: string | null }>(
  'test.events',
  'select event_id, handled_at, outcome from gateway_event order by id',
)
const balance = statement<{ balance_minor: bigint }>(
  'test.balance',
  'select coalesce(sum(balance_minor), 0)::bigint as balance_minor from account where kind = $1',
)
const balanceOf = async (world: World, kind: string) => (await world.database.query(balance, [kind]))[0]?.balance_minor
const statusOf = async ({ brand, order_id }: Deal) => (await brand.sdk.orders.get({ order_id })).status
const paymentOf = async ({ brand, order_id }: Deal) => (await brand.sdk.payments.of_order({ order_id })).items[0]
const hostedPage = async ({ pay_url }: Deal) => (await fetch(pay_url, { redirect: 'manual' })).headers.get('location') ?? ''
const press = (page: string, action: string) => fetch(page, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ action }) })

describe('the pay link', () => {
  test('opens one session however often it is visited, also at the same moment', async () => {
    await using world = await openWorld()
    const deal = await placedOrder(world)
    const pages = await Promise.all(Array.from({ length: 10 }, () => hostedPage(deal)))
    expect(new Set(pages).size).toBe(1)
    expect(world.sandbox.book.sessions).toHaveLength(1)
  })

  test('survives a reply that is lost after the gateway opened the session', async () => {
    await using world = await openWorld()
    const deal = await placedOrder(world)
    world.sandbox.knobs.lose_reply = 'session'
    expect((await fetch(deal.pay_url, { redirect: 'manual' })).status).toBe(503)
    await pay(deal)
    expect(await statusOf(deal)).toBe('confirmed')
    expect(world.sandbox.book.sessions).toHaveLength(1)
  })

  test('says how the payment stands: not paid, declined, paid, over, unknown', async () => {
    await using world = await openWorld()
    const deal = await placedOrder(world)
    const done = async () => (await fetch(`${deal.pay_url}/done`)).text()
    const page = await hostedPage(deal)
    expect(await done()).toContain('Not paid yet')
    expect(await (await fetch(`${deal.pay_url}/done?status=paid&fbclid=1`)).text()).toContain('Not paid yet')
    await press(page, 'decline')
    expect(await done()).toContain('Not paid yet')
    expect((await paymentOf(deal))?.pay_url).toBe(deal.pay_url)
    await press(page, 'card')
    expect(await done()).toContain('Payment received')
    expect((await paymentOf(deal))?.pay_url).toBeNull()
    expect((await fetch(`${world.url}/pay/guess`)).status).toBe(404)

    const missed = await placedOrder(world)
    world.clock.advance(hour_ms)
    await world.settle()
    expect(await (await fetch(missed.pay_url)).text()).toContain('No longer open')
  })
})

describe('webhooks', () => {
  test('fifty copies at once have one effect', async () => {
    await using world = await openWorld()
    const deal = await placedOrder(world)
    world.sandbox.knobs.duplicate = 50
    await pay(deal)
    expect(await world.database.query(events)).toHaveLength(1)
    expect((await deal.brand.sdk.orders.timeline({ order_id: deal.order_id })).happened.filter(({ move }) => move === 'pay')).toHaveLength(
      1,
    )
    expect(await balanceOf(world, 'order_held')).toBe(1_050_000n)
    await expectSoundMoney(world)
  })

  test('a forged one is refused and leaves no trace', async () => {
    await using world = await openWorld()
    const body = '{"id":"evt_x","type":"payment.captured","subject":"cs_x"}'
    for (const signature of ['', 't=1,v1=00', sign('guess', body, world.clock.now())]) {
      const answer = await world.request('POST', '/api/v1/webhooks/sandbox', { body, headers: { 'sandbox-signature': signature } })
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([400, 'webhook.forged'])
    }
    expect((await world.request('POST', '/api/v1/webhooks/paypal', { body })).status).toBe(404)
    expect(await world.database.query(events)).toEqual([])
  })

  test('one about something unknown is kept and not forgotten', async () => {
    await using world = await openWorld()
    const body = '{"id":"evt_early","type":"payment.captured","subject":"cs_unknown"}'
    const headers = { 'sandbox-signature': sign('sandbox secret of this world', body, world.clock.now()) }
    expect((await world.request('POST', '/api/v1/webhooks/sandbox', { body, headers })).status).toBe(200)
    await world.settle()
    expect(await world.database.query(events)).toEqual([{ event_id: 'evt_early', handled_at: null, outcome: null }])
  })

  test('a lost one is made good by asking the gateway', async () => {
    await using world = await openWorld()
    const deal = await placedOrder(world)
    world.sandbox.knobs.drop_webhooks = 1
    await pay(deal)
    expect(await statusOf(deal)).toBe('pending')
    world.clock.advance(2 * 60_000)
    await world.settle()
    expect(await statusOf(deal)).toBe('confirmed')
    await expectSoundMoney(world)
  })
})

describe('money that comes at the wrong time', () => {
  test('a payment on its way keeps the order waiting, at most a day', async () => {
    await using world = await openWorld()
    const deal = await placedOrder(world)
    await pay(deal, 'slow')
    expect((await paymentOf(deal))?.status).toBe('processing')
    world.clock.advance(hour_ms)
    await world.settle()
    expect(await statusOf(deal)).toBe('pending')
    world.clock.advance(day_ms)
    await world.settle()
    expect(await statusOf(deal)).toBe('expired')
  })

  test('for an order that was cancelled meanwhile it goes straight back', async () => {
    await using world = await openWorld()
    const deal = await placedOrder(world)
    const page = await hostedPage(deal)
    await deal.brand.sdk.orders.cancel_unpaid({ order_id: deal.order_id })
    await world.settle()
    expect((await paymentOf(deal))?.status).toBe('cancelled')
    await press(page, 'card')
    await world.sandbox.delivered()
    await world.settle()
    expect(await statusOf(deal)).toBe('cancelled')
    expect((await paymentOf(deal))?.status).toBe('refunded')
    expect(await balanceOf(world, 'refund_due')).toBe(0n)
    expect(world.sandbox.book.refunds).toMatchObject([{ status: 'succeeded', amount_minor: '1050000' }])
    await expectSoundMoney(world)
  })
})

describe('refunds', () => {
  test('move once though the reply was lost after the gateway acted', async () => {
    await using world = await openWorld()
    const deal = await confirmedOrder(world)
    world.sandbox.knobs.lose_reply = 'refund'
    await deal.brand.sdk.orders.withdraw({ order_id: deal.order_id })
    await world.settle()
    world.clock.advance(2 * 60_000)
    await world.settle()
    expect(world.sandbox.book.refunds).toHaveLength(1)
    expect((await paymentOf(deal))?.status).toBe('refunded')
    await expectSoundMoney(world)
  })

  test('that the gateway finally refuses become credit of the brand', async () => {
    await using world = await openWorld()
    const deal = await confirmedOrder(world)
    world.sandbox.knobs.refund_outcome = 'failed'
    await deal.brand.sdk.orders.withdraw({ order_id: deal.order_id })
    await world.settle()
    expect((await deal.brand.sdk.ledger.balance({})).balances).toMatchObject([{ currency: 'INR', wallet: '10500.00' }])
    expect(await balanceOf(world, 'refund_due')).toBe(0n)
    await expectSoundMoney(world)
  })
})

describe('the payments of an order', () => {
  test('are shown to its parties, and where to pay to the brand alone', async () => {
    await using world = await openWorld()
    const deal = await placedOrder(world)
    const { order_id } = deal
    expect(await paymentOf(deal)).toMatchObject({ status: 'pending', amount: '10500.00', currency: 'INR', pay_url: deal.pay_url })
    expect((await deal.creator.sdk.payments.of_order({ order_id })).items[0]?.pay_url).toBeNull()
    const other = await world.join('brand')
    await expect(other.sdk.payments.of_order({ order_id })).rejects.toMatchObject({ status: 404, code: 'order.not_found' })
  })
})

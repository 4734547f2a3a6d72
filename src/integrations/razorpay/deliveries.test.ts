import { expect, test } from 'vitest'
import { openRazorpayShop, press, type RazorpayShop } from '#test/razorpay.ts'

/** What the shop was told, event by event. */
const eventsOf = (shop: RazorpayShop) =>
  shop.taken.map(({ body, headers: given }) => {
    const { event } = JSON.parse(body) as { event: string }
    const { kind, subject } = shop.gateway.verifyWebhook({ raw: Buffer.from(body), headers: given, now: shop.clock.now() })
    return [event, kind, subject]
  })

test('what the stand-in sends of a payment, its refund and its dispute counts and is found', async () => {
  await using shop = await openRazorpayShop()
  const expires_at = new Date(shop.clock.now().getTime() + 3_600_000)
  const wanted = { intent_id: 'checkout:1', amount_minor: 105_000n, currency: 'INR', description: 'One reel', return_url: 'https://shop.example/done', expires_at } // prettier-ignore
  const { session_id, url } = await shop.gateway.openSession(wanted)
  await press(url, 'decline')
  await press(url, 'card')
  const { payment_id } = await shop.gateway.fetchPayment(session_id)
  const { refund_id } = await shop.gateway.refund({
    intent_id: 'refund:1',
    payment_id: payment_id ?? '',
    amount_minor: 500n,
    currency: 'INR',
  })
  const dispute = shop.standIn.openDispute(payment_id ?? '')
  shop.standIn.decideDispute(dispute, 'won')
  await shop.standIn.delivered()
  const events = eventsOf(shop)
  expect(events).toHaveLength(9)
  expect(events).toEqual(
    expect.arrayContaining([
      ['payment.failed', 'payment', session_id],
      ['payment.authorized', 'payment', session_id],
      ['payment.captured', 'payment', session_id],
      ['order.paid', 'other', payment_id],
      ['payment_link.paid', 'payment', session_id],
      ['refund.created', 'refund', refund_id],
      ['refund.processed', 'refund', refund_id],
      ['payment.dispute.created', 'chargeback', dispute],
      ['payment.dispute.won', 'chargeback', dispute],
    ]),
  )
})

test('a webhook can be lost, come twice, come late, and comes again to a shop that was down, under the same id', async () => {
  await using shop = await openRazorpayShop()
  const expires_at = new Date(shop.clock.now().getTime() + 3_600_000)
  const open = async (intent_id: string) =>
    (await shop.gateway.openSession({ intent_id, amount_minor: 1_000n, currency: 'INR', description: '', return_url: 'https://shop.example/', expires_at })).url // prettier-ignore
  const ids = () => shop.taken.map(({ headers: given }) => given['x-razorpay-event-id'])

  shop.standIn.knobs.drop_webhooks = 1
  await press(await open('lost'), 'decline')
  await shop.standIn.delivered()
  expect(ids()).toEqual([])

  shop.standIn.knobs.duplicate = 2
  await press(await open('twice'), 'decline')
  await shop.standIn.delivered()
  expect(ids()).toHaveLength(2)
  expect(new Set(ids()).size).toBe(1)

  shop.shop.open = false
  shop.standIn.knobs.delay_ms = 50
  await press(await open('late'), 'decline')
  expect(shop.standIn.book.undelivered).toEqual([])
  await expect.poll(() => shop.standIn.book.undelivered[0]?.tries).toBe(1)
  shop.shop.open = true
  await expect.poll(() => shop.standIn.book.undelivered.length, { timeout: 5_000 }).toBe(0)
  expect(new Set(ids()).size).toBe(2)
})

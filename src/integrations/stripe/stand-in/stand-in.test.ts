import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Stripe } from 'stripe'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStripeShop, press, webhook_secret, type StripeShop } from '#test/stripe-shop.ts'

let shop: StripeShop
beforeAll(async () => void (shop = await openStripeShop()))
afterAll(() => shop[Symbol.asyncDispose]())

type Params = Stripe.Checkout.SessionCreateParams
const params = (over: Partial<Params> = {}, price: object = {}): Params => ({
  mode: 'payment',
  line_items: [{ quantity: 1, price_data: { currency: 'inr', unit_amount: 105_000, product_data: { name: 'One reel' }, ...price } }],
  success_url: 'https://shop.example/done',
  cancel_url: 'https://shop.example/back',
  metadata: { intent_id: 'checkout:1' },
  payment_intent_data: { metadata: { intent_id: 'checkout:1' }, description: 'One reel' },
  ...over,
})
const create = (over?: Partial<Params>, options?: Stripe.RequestOptions) => shop.stripe.checkout.sessions.create(params(over), options)
async function captured(): Promise<{ session: Stripe.Checkout.Session; payment_intent: string }> {
  const { id, url } = await create()
  await press(url ?? '', 'card')
  const session = await shop.stripe.checkout.sessions.retrieve(id)
  return { session, payment_intent: session.payment_intent as string }
}
const seconds = () => Math.floor(shop.clock.now().getTime() / 1000)

describe('a session', () => {
  test('is opened, read and paid; what was asked for is expanded', async () => {
    const opened = await create({ client_reference_id: 'checkout:1' })
    expect(opened).toMatchObject({
      object: 'checkout.session', status: 'open', payment_status: 'unpaid', amount_total: 105_000, currency: 'inr', livemode: false,
      client_reference_id: 'checkout:1', metadata: { intent_id: 'checkout:1' }, payment_intent: null, success_url: 'https://shop.example/done',
    }) // prettier-ignore
    expect(opened.expires_at - opened.created).toBe(86_400)
    expect((await press(opened.url ?? '', 'card')).headers.get('location')).toBe('https://shop.example/done')
    const expand = ['payment_intent.latest_charge.balance_transaction']
    const read = await shop.stripe.checkout.sessions.retrieve(opened.id, { expand })
    expect(read).toMatchObject({ status: 'complete', payment_status: 'paid', url: null })
    const intent = read.payment_intent as Stripe.PaymentIntent
    expect(intent).toMatchObject({
      object: 'payment_intent', status: 'succeeded', amount_received: 105_000, metadata: { intent_id: 'checkout:1' }, description: 'One reel',
      latest_charge: {
        object: 'charge', status: 'succeeded', captured: true, payment_method_details: { type: 'card' },
        balance_transaction: { object: 'balance_transaction', amount: 105_000, fee: 2_100, net: 102_900, reporting_category: 'charge' },
      },
    }) // prettier-ignore
    expect(await shop.stripe.paymentIntents.retrieve(intent.id)).toMatchObject({ latest_charge: expect.stringMatching(/^ch_/) as string })
  })

  test.each<[string, string | undefined, Partial<Params>, object?]>([
    ['mode', 'parameter_missing', { mode: undefined as unknown as 'payment' }],
    ['mode', undefined, { mode: 'subscription' }],
    ['line_items[0][price_data][currency]', 'parameter_missing', { line_items: [] }],
    ['currency', undefined, {}, { currency: 'rupees' }],
    ['line_items[0][price_data][unit_amount]', 'parameter_invalid_integer', {}, { unit_amount: 0 }],
    ['line_items[0][price_data][unit_amount]', 'parameter_invalid_integer', {}, { unit_amount: 10.5 }],
    ['line_items[0][price_data][unit_amount]', 'amount_too_large', {}, { unit_amount: 100_000_000 }],
    ['line_items[0][price_data][unit_amount]', 'parameter_invalid_integer', {}, { unit_amount: 5_124, currency: 'kwd' }],
    ['line_items[0][price_data][product_data][name]', 'parameter_invalid_empty', {}, { product_data: { name: '' } }],
    ['success_url', 'url_invalid', { success_url: 'javascript:alert(1)' }],
    ['client_reference_id', undefined, { client_reference_id: 'x'.repeat(201) }],
    ['metadata', undefined, { metadata: Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`k${at}`, 'v'])) }],
    ['intent_id', undefined, { metadata: { intent_id: 'x'.repeat(501) } }],
    ['colour', 'parameter_unknown', { colour: 'red' } as Partial<Params>],
    ['line_items[][tax]', 'parameter_unknown', { line_items: [{ quantity: 1, tax: '1' } as object] }],
  ])('is refused for its %s with %s', async (param, code, over, price) => {
    const refusal = await shop.stripe.checkout.sessions.create(params(over, price)).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError)
    expect(refusal).toMatchObject({ statusCode: 400, param, code })
  })

  test('is open from half an hour to a day, and over after that', async () => {
    for (const expires_at of [seconds() + 1_790, seconds() + 86_410])
      await expect(create({ expires_at })).rejects.toMatchObject({ param: 'expires_at' })
    await using other = await openStripeShop()
    const { id, url } = await other.stripe.checkout.sessions.create(params({ expires_at: seconds() + 1_900 }))
    other.clock.advance(1_900_000)
    expect((await press(url ?? '', 'card')).headers.get('location')).toBe('https://shop.example/back')
    expect(await other.stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: 'expired', url: null, payment_intent: null })
    expect(await (await fetch(url ?? '')).text()).toContain('The time to pay is over')
    await other.standIn.delivered()
    expect(other.taken.map(({ body }) => (JSON.parse(body) as Stripe.Event).type)).toEqual(['checkout.session.expired'])
  })

  test('is closed on request, once, and not when it was paid', async () => {
    const { id } = await create()
    expect(await shop.stripe.checkout.sessions.expire(id)).toMatchObject({ status: 'expired' })
    const { session } = await captured()
    for (const over of [id, session.id])
      await expect(shop.stripe.checkout.sessions.expire(over)).rejects.toThrow('Only Checkout Sessions with a status in ["open"]')
  })

  test('takes a second try after a declined one, and none after it was paid', async () => {
    const { id, url } = await create()
    expect((await press(url ?? '', 'decline')).headers.get('location')).toBe(url)
    expect(await (await fetch(url ?? '')).text()).toContain('declined')
    const declined = await shop.stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] })
    expect(declined).toMatchObject({
      status: 'open',
      payment_intent: { status: 'requires_payment_method', last_payment_error: { code: 'card_declined' } },
    })
    await press(url ?? '', 'upi')
    await press(url ?? '', 'card')
    const intent = (await shop.stripe.checkout.sessions.retrieve(id)).payment_intent as string
    expect(shop.standIn.book.charges.filter(({ payment_intent }) => payment_intent === intent).map(({ status }) => status)).toEqual([
      'failed',
      'succeeded',
    ])
  })

  test('shows what others wrote as text, and works without scripts', async () => {
    const price = { product_data: { name: '<script>alert(1)</script>' } }
    const { url } = await shop.stripe.checkout.sessions.create(params({}, price))
    const page = await fetch(url ?? '')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await page.text()).not.toContain('<script')
    expect((await press(url ?? '', 'cancel')).headers.get('location')).toBe('https://shop.example/back')
    expect((await press(url ?? '', 'nonsense')).headers.get('location')).toBe(url)
    expect((await fetch(`${shop.url}/stripe/pay/cs_test_unknown`)).status).toBe(404)
  })
})

describe('an idempotency key', () => {
  test('makes one thing however often it is sent, and none with other parameters', async () => {
    const first = await create({}, { idempotencyKey: 'once' })
    const second = await create({}, { idempotencyKey: 'once' })
    expect(second.id).toBe(first.id)
    expect((second.lastResponse.headers as unknown as Headers).get('idempotent-replayed')).toBe('true')
    const other = create({ success_url: 'https://shop.example/elsewhere' }, { idempotencyKey: 'once' })
    await expect(other).rejects.toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400, rawType: 'idempotency_error' })
    expect((await create()).id).not.toBe(first.id)
  })

  test('remembers no request whose parameters were wrong, a refusal of a refund it does, and all of it for a day', async () => {
    await using other = await openStripeShop()
    const wrong = params({ mode: 'subscription' })
    await expect(other.stripe.checkout.sessions.create(wrong, { idempotencyKey: 'k' })).rejects.toMatchObject({ param: 'mode' })
    const { id, url } = await other.stripe.checkout.sessions.create(params(), { idempotencyKey: 'k' })
    await press(url ?? '', 'card')
    const payment_intent = (await other.stripe.checkout.sessions.retrieve(id)).payment_intent as string
    const refund = (amount: number) => other.stripe.refunds.create({ payment_intent, amount }, { idempotencyKey: 'r' })
    await expect(refund(105_001)).rejects.toMatchObject({ param: 'amount', code: undefined })
    await expect(refund(5)).rejects.toMatchObject({ rawType: 'idempotency_error' })
    other.clock.advance(86_400_000)
    expect((await refund(5)).amount).toBe(5)
  })
})

describe('a refund', () => {
  test('gives back parts until nothing is left, and no more', async () => {
    const { payment_intent } = await captured()
    const refund = (amount?: number) => shop.stripe.refunds.create({ payment_intent, ...(amount && { amount }), metadata: { part: '1' } })
    const first = await refund(100_000)
    expect(first).toMatchObject({ object: 'refund', status: 'succeeded', amount: 100_000, currency: 'inr', payment_intent })
    await expect(refund(5_001)).rejects.toThrow('greater than unrefunded amount on charge (5000)')
    expect((await refund()).amount).toBe(5_000)
    await expect(refund(1)).rejects.toMatchObject({ code: 'charge_already_refunded', statusCode: 400 })
    expect(await shop.stripe.refunds.retrieve(first.id)).toMatchObject({ id: first.id, metadata: { part: '1' } })
    const listed = await shop.stripe.refunds.list({ payment_intent })
    expect(listed.data.map(({ amount }) => amount)).toEqual([5_000, 100_000])
  })

  test('of a payment that is unknown, unpaid or charged back is refused', async () => {
    const { session, payment_intent } = await captured()
    shop.standIn.openDispute(payment_intent)
    const refund = (of: string, amount = 5) => shop.stripe.refunds.create({ payment_intent: of, amount })
    await expect(refund('pi_unknown')).rejects.toMatchObject({ statusCode: 404, code: 'resource_missing' })
    await expect(refund(payment_intent)).rejects.toMatchObject({ code: 'charge_disputed' })
    await expect(refund(payment_intent, -5)).rejects.toMatchObject({ param: 'amount', code: 'parameter_invalid_integer' })
    expect(session.payment_status).toBe('paid')
    const slow = await create()
    await press(slow.url ?? '', 'slow')
    const under_way = (await shop.stripe.checkout.sessions.retrieve(slow.id)).payment_intent as string
    await expect(refund(under_way)).rejects.toMatchObject({ code: 'payment_intent_unexpected_state' })
  })

  test('can wait, and fail: then the money may be given back again', async () => {
    const { payment_intent } = await captured()
    shop.standIn.knobs.refunds = ['pending']
    const { id, status } = await shop.stripe.refunds.create({ payment_intent })
    expect(status).toBe('pending')
    await expect(shop.stripe.refunds.create({ payment_intent })).rejects.toMatchObject({ code: 'charge_already_refunded' })
    shop.standIn.endRefund(id, 'failed')
    expect(await shop.stripe.refunds.retrieve(id)).toMatchObject({ status: 'failed', failure_reason: 'expired_or_canceled_card' })
    expect((await shop.stripe.refunds.create({ payment_intent })).status).toBe('succeeded')
  })
})

describe('the balance', () => {
  test('shows captures, refunds and disputes with their fees, a page at a time', async () => {
    await using other = await openStripeShop()
    for (let at = 0; at < 3; at++) {
      const { id, url } = await other.stripe.checkout.sessions.create(params())
      await press(url ?? '', 'card')
      const payment_intent = (await other.stripe.checkout.sessions.retrieve(id)).payment_intent as string
      if (at === 0) await other.stripe.refunds.create({ payment_intent, amount: 5_000 })
      if (at === 1) other.standIn.decideDispute(other.standIn.openDispute(payment_intent, { amount: 50_000 }), 'won')
    }
    const seen: [string, number, number][] = []
    for await (const { reporting_category, amount, fee } of other.stripe.balanceTransactions.list({ limit: 2 }))
      seen.unshift([reporting_category, amount, fee])
    expect(seen).toEqual([
      ['charge', 105_000, 2_100],
      ['refund', -5_000, 0],
      ['charge', 105_000, 2_100],
      ['dispute', -50_000, 1_500],
      ['dispute_reversal', 50_000, 0],
      ['charge', 105_000, 2_100],
    ])
    const later = Math.floor(other.clock.now().getTime() / 1000) + 10
    expect((await other.stripe.balanceTransactions.list({ created: { gte: later } })).data).toEqual([])
    expect((await other.stripe.balanceTransactions.list({ created: { lt: later }, limit: 100 })).data).toHaveLength(6)
    await expect(other.stripe.balanceTransactions.list({ limit: 101 })).rejects.toMatchObject({ param: 'limit' })
  })
})

describe('a stranger', () => {
  test('is let in nowhere, and what is not there is said in words of Stripe', async () => {
    await expect(shop.clientWith('sk_test_guess').checkout.sessions.create(params())).rejects.toMatchObject({
      type: 'StripeAuthenticationError',
      statusCode: 401,
    })
    await expect(shop.stripe.checkout.sessions.retrieve('cs_test_unknown')).rejects.toMatchObject({ code: 'resource_missing' })
    await expect(shop.stripe.disputes.retrieve('du_unknown')).rejects.toMatchObject({ statusCode: 404 })
    await expect(shop.stripe.customers.create({})).rejects.toThrow('Unrecognized request URL (POST: /v1/customers)')
    await expect(shop.stripe.rawRequest('GET', '/v1/checkout/sessions/__proto__')).rejects.toMatchObject({ statusCode: 404 })
    for (const name of ['a[', '__proto__[x]=1&a', 'a[b]=1&a', 'a[b][b][b][b][b][b][b][b]']) {
      const headers = { authorization: 'Bearer sk_test_of_this_shop' }
      const answer = await fetch(`${shop.url}/stripe/v1/refunds`, { method: 'POST', headers, body: `${name}=1` })
      expect(answer.status, name).toBe(400)
    }
  })
})

describe('webhooks', () => {
  test('tell of everything with the whole thing in them, signed so that the official client believes them', async () => {
    await using other = await openStripeShop()
    const { url } = await other.stripe.checkout.sessions.create(params())
    await press(url ?? '', 'decline')
    await press(url ?? '', 'slow')
    other.standIn.endPayment(other.standIn.book.sessions[0]?.id ?? '', 'succeeded')
    await other.stripe.refunds.create({ payment_intent: other.standIn.book.payment_intents[0]?.id ?? '', amount: 5 })
    await other.standIn.delivered()
    const events = other.taken.map(({ body, signature }) => Stripe.webhooks.constructEvent(body, signature, webhook_secret))
    expect(events.map(({ type }) => type).sort()).toEqual([
      'charge.failed',
      'charge.refunded',
      'charge.succeeded',
      'checkout.session.async_payment_succeeded',
      'checkout.session.completed',
      'payment_intent.payment_failed',
      'payment_intent.processing',
      'payment_intent.succeeded',
      'refund.created',
      'refund.updated',
    ])
    for (const { object, livemode, data } of events) {
      expect([object, livemode]).toEqual(['event', false])
      expect(data.object).toMatchObject({ id: expect.any(String) as string, object: expect.any(String) as string })
    }
  })

  test('come again until they are taken, and as often or as seldom as tests ask', async () => {
    await using other = await openStripeShop()
    other.shop.open = false
    const { id } = await other.stripe.checkout.sessions.create(params())
    await other.stripe.checkout.sessions.expire(id)
    await other.standIn.delivered()
    expect(other.taken).toEqual([])
    other.shop.open = true
    await expect.poll(() => other.taken.length, { timeout: 5_000 }).toBe(1)
    for (const knobs of [{ duplicate: 3 }, { drop_webhooks: 1 }]) {
      Object.assign(other.standIn.knobs, knobs)
      await other.stripe.checkout.sessions.expire((await other.stripe.checkout.sessions.create(params())).id)
      await other.standIn.delivered()
    }
    expect(other.taken).toHaveLength(4)
  })
})

test('the book outlives a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stripe-'))
  const file = join(folder, 'book.json')
  let id = ''
  {
    await using before = await openStripeShop({ file })
    const opened = await before.stripe.checkout.sessions.create(params(), { idempotencyKey: 'k' })
    id = opened.id
    await press(opened.url ?? '', 'card')
  }
  await using after = await openStripeShop({ file })
  expect(await after.stripe.checkout.sessions.retrieve(id)).toMatchObject({ payment_status: 'paid' })
  expect((await after.stripe.checkout.sessions.create(params(), { idempotencyKey: 'k' })).id).toBe(id)
  rmSync(folder, { recursive: true })
})

import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import Razorpay from 'razorpay'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openRazorpayShop, press, type RazorpayShop } from '#test/razorpay.ts'

let shop: RazorpayShop
beforeAll(async () => void (shop = await openRazorpayShop()))
afterAll(() => shop[Symbol.asyncDispose]())

/** The official client, pointed at the stand-in. */
function client(key_secret = shop.standIn.key_secret, headers: Record<string, string> = {}): Razorpay {
  const razorpay = new Razorpay({ key_id: shop.standIn.key_id, key_secret })
  const { rq } = razorpay.api as unknown as { rq: { defaults: { baseURL: string; headers: { common: object } } } }
  rq.defaults.baseURL = shop.base_url()
  Object.assign(rq.defaults.headers.common, headers)
  return razorpay
}
const seconds = () => Math.floor(shop.clock.now().getTime() / 1000)
let references = 0
const wish = (over: object = {}) => ({
  amount: 105_000, currency: 'INR', description: 'One reel', reference_id: `reference_${++references}`, expire_by: seconds() + 1_000,
  customer: {}, callback_url: 'https://shop.example/done', callback_method: 'get', notes: { shelf: 'left' }, ...over,
}) // prettier-ignore
async function paid(over: object = {}): Promise<string> {
  const link = await client().paymentLink.create(wish(over))
  await press(link.short_url, 'card')
  return shop.standIn.book.payments.at(-1)?.id ?? ''
}
/** The client rejects with a plain object. */
const refusal = (description: string, statusCode = 400, field?: string) => ({
  statusCode,
  error: { code: 'BAD_REQUEST_ERROR', description, ...(field && { field }) },
})

describe('the official client', () => {
  test('opens a link, fetches it, finds it in the list and cancels it', async () => {
    const made = await client().paymentLink.create(wish())
    expect(made).toMatchObject({ amount: 105_000, status: 'created', amount_paid: 0, accept_partial: false, payments: [] })
    expect(made.id).toMatch(/^plink_\w{14}$/)
    expect(await client().paymentLink.fetch(made.id)).toEqual(made)
    const filter = { reference_id: made.reference_id ?? '', count: 10 }
    expect(await client().paymentLink.all(filter)).toEqual({ payment_links: [made] })
    expect((await client().paymentLink.all({ count: 1 })).payment_links).toEqual([made])
    expect(await client().paymentLink.cancel(made.id)).toMatchObject({ status: 'cancelled' })
    await expect(client().paymentLink.cancel(made.id)).rejects.toMatchObject(refusal('cannot cancel or expire an already cancelled link'))
    await press(made.short_url, 'card')
    expect((await client().paymentLink.fetch(made.id)).status).toBe('cancelled')
  })

  test.each([
    [{ amount: 0 }, 'amount: cannot be blank.', 'amount'],
    [{ amount: 99 }, 'amount: amount should be minimum 1.00 for INR', 'amount'],
    [{ amount: -5 }, 'amount: amount should be minimum 1.00 for INR', 'amount'],
    [{ amount: 100.5 }, 'amount: must be an integer.', 'amount'],
    [{ amount: 295_991, currency: 'KWD' }, 'amount: the last digit has to be 0', 'amount'],
    [{ currency: 'rupees' }, 'currency: wrong input field', 'currency'],
    [{ accept_partial: true }, 'This stand-in takes no partial payments', 'accept_partial'],
    [{ expire_by: 1 }, 'expire_by: timestamp must be atleast 15 minutes in future', 'expire_by'],
    [{ reference_id: 'x'.repeat(41) }, 'reference_id: the length must be no more than 40.', 'reference_id'],
    [{ description: 'x'.repeat(2_049) }, 'description: the length must be no more than 2048.', 'description'],
    [{ callback_url: 'javascript:alert(1)' }, 'callback_url: must be a valid URL.', 'callback_url'],
    [{ callback_method: 'post' }, 'callback_method: only get is allowed.', 'callback_method'],
    [{ notes: { long: 'x'.repeat(257) } }, 'notes: each may not be greater than 256 characters.', 'notes'],
    [{ amonut: 1 }, 'amonut is/are not required and should not be sent', undefined],
  ])('is refused a link with %j', async (over, description, field) => {
    const before = shop.standIn.book.links.length
    await expect(client().paymentLink.create(wish(over))).rejects.toMatchObject(refusal(description, 400, field))
    expect(shop.standIn.book.links).toHaveLength(before)
  })

  test('is refused a reference that was ever used', async () => {
    const made = await client().paymentLink.create(wish({ reference_id: 'once' }))
    await client().paymentLink.cancel(made.id)
    await expect(client().paymentLink.create(wish({ reference_id: 'once' }))).rejects.toMatchObject(
      refusal('payment link with given reference_id: once already exists. Please create a payment link with a different reference_id'),
    )
  })

  test('reads a payment with its fee, by itself, by its link, by its order and in the list', async () => {
    const id = await paid()
    const payment = await client().payments.fetch(id)
    expect(payment).toMatchObject({
      id, entity: 'payment', status: 'captured', captured: true, method: 'card', amount: 105_000, currency: 'INR', fee: 2_478, tax: 378,
      notes: { shelf: 'left' }, refund_status: null, error_code: null,
    }) // prettier-ignore
    const [link] = (await client().paymentLink.all({ count: 1 })).payment_links
    expect(link).toMatchObject({ status: 'paid', amount_paid: 105_000, payments: [{ payment_id: id, status: 'captured', method: 'card' }] })
    expect(payment.description).toBe(`#${link?.id.slice('plink_'.length)}`)
    expect((await client().orders.fetchPayments(payment.order_id)).items).toEqual([payment])
    expect((await client().payments.all({ count: 1 })).items).toEqual([payment])
  })

  test('refunds once per key, in parts, and is refused too much, another body and nonsense', async () => {
    const id = await paid()
    const keyed = client(undefined, { 'X-Refund-Idempotency': 'a-key-of-ours' })
    const made = await keyed.payments.refund(id, { amount: 1_000, speed: 'normal', receipt: 'r1' })
    expect(made).toMatchObject({
      entity: 'refund',
      amount: 1_000,
      status: 'processed',
      receipt: 'r1',
      payment_id: id,
      speed_requested: 'normal',
    })
    expect((await keyed.payments.refund(id, { amount: 1_000, speed: 'normal', receipt: 'r1' })).id).toBe(made.id)
    await expect(keyed.payments.refund(id, { amount: 2_000 })).rejects.toMatchObject(
      refusal('Different request with the same idempotency key has already been processed.'),
    )
    await expect(client(undefined, { 'X-Refund-Idempotency': 'short' }).payments.refund(id, {})).rejects.toMatchObject({ statusCode: 400 })
    for (const [params, description] of [
      [{ amount: 104_001 }, 'The total refund amount is greater than the refund payment amount'],
      [{ amount: 99 }, 'The amount must be atleast INR 1.00'],
      [{ amount: 1_000.5 }, 'The amount must be an integer.'],
      [{ receipt: 'x'.repeat(41) }, 'The receipt may not be greater than 40 characters.'],
    ] as const)
      await expect(client().payments.refund(id, params)).rejects.toMatchObject(refusal(description))
    expect(await client().refunds.fetch(made.id)).toMatchObject({ id: made.id, status: 'processed' })
    expect((await client().payments.fetchMultipleRefund(id)).items).toHaveLength(1)
    expect((await client().refunds.all({ count: 1 })).items).toMatchObject([{ id: made.id }])
    expect(await client().payments.fetch(id)).toMatchObject({ status: 'captured', refund_status: 'partial', amount_refunded: 1_000 })
    await client().payments.refund(id, {})
    expect(await client().payments.fetch(id)).toMatchObject({ status: 'refunded', refund_status: 'full', amount_refunded: 105_000 })
    await expect(client().payments.refund(id, {})).rejects.toMatchObject(refusal('The payment has been fully refunded already'))
  })

  test('cannot refund what was not captured', async () => {
    const link = await client().paymentLink.create(wish())
    await press(link.short_url, 'decline')
    const id = shop.standIn.book.payments.at(-1)?.id ?? ''
    await expect(client().payments.refund(id, {})).rejects.toMatchObject(
      refusal('The payment status should be captured for action to be taken'),
    )
    expect(await client().payments.fetch(id)).toMatchObject({ status: 'failed', error_code: 'BAD_REQUEST_ERROR' })
  })

  test('reads a dispute and accepts it, once', async () => {
    const id = shop.standIn.openDispute(await paid())
    const dispute = await client().disputes.fetch(id)
    expect(dispute).toMatchObject({ entity: 'dispute', amount: 105_000, amount_deducted: 0, status: 'open', phase: 'chargeback' })
    expect((await client().disputes.all({ count: 1 })).items).toEqual([dispute])
    expect(await client().disputes.accept(id)).toMatchObject({ status: 'lost', amount_deducted: 105_000 })
    await expect(client().disputes.accept(id)).rejects.toMatchObject(refusal('The dispute is lost already'))
  })

  test('reads settlements', async () => {
    const id = shop.standIn.settle(90_000)
    expect((await client().settlements.all({ count: 1 })).items).toMatchObject([{ id, amount: 90_000, status: 'processed' }])
  })

  test('with a wrong secret is told nothing', async () => {
    for (const secret of ['guess', shop.standIn.key_secret.slice(1)])
      await expect(client(secret).payments.all()).rejects.toMatchObject(refusal('Authentication failed', 401))
    expect((await fetch(`${shop.base_url()}/v1/payments`)).status).toBe(401)
  })

  test('is refused ids and addresses that lead nowhere, and pages that are too long', async () => {
    for (const ask of [
      () => client().paymentLink.fetch('plink_x'),
      () => client().payments.fetch('pay_x'),
      () => client().payments.refund('pay_x', {}),
      () => client().payments.fetchMultipleRefund('pay_x'),
      () => client().refunds.fetch('rfnd_x'),
      () => client().disputes.fetch('disp_x'),
    ])
      await expect(ask()).rejects.toMatchObject(refusal('The id provided does not exist'))
    await expect(client().plans.all()).rejects.toMatchObject(refusal('The requested URL was not found on the server.', 404))
    await expect(client().payments.all({ count: 101 })).rejects.toMatchObject(refusal('The count must be an integer of at most 100.'))
  })
})

test('bodies that are no objects, and those without end, are refused', async () => {
  const { key_id, key_secret } = shop.standIn
  const authorization = `Basic ${Buffer.from(`${key_id}:${key_secret}`).toString('base64')}`
  const send = async (body: string) => (await fetch(`${shop.base_url()}/v1/payment_links`, { method: 'POST', headers: { authorization }, body })).status // prettier-ignore
  expect(await send('[]')).toBe(400)
  expect(await send('{')).toBe(400)
  expect(await send(`{"description":"${'x'.repeat(70_000)}"}`)).toBe(413)
})

test('the page of a link that is none says so', async () => {
  expect((await fetch(`${shop.base_url()}/l/plink_x`)).status).toBe(404)
})

test('the payer comes back with what Razorpay signs by its key', async () => {
  const link = await client().paymentLink.create(wish())
  const location = new URL((await press(link.short_url, 'upi')).headers.get('location') ?? '')
  const { validatePaymentVerification } = await import('razorpay/dist/utils/razorpay-utils.js')
  const given = (name: string) => location.searchParams.get(`razorpay_${name}`) ?? ''
  const told = {
    payment_link_id: given('payment_link_id'), payment_id: given('payment_id'),
    payment_link_reference_id: given('payment_link_reference_id'), payment_link_status: given('payment_link_status'),
  } // prettier-ignore
  expect(validatePaymentVerification(told, given('signature'), shop.standIn.key_secret)).toBe(true)
  expect(validatePaymentVerification({ ...told, payment_link_status: 'expired' }, given('signature'), shop.standIn.key_secret)).toBe(false)
})

test('the official client agrees that the webhooks are signed', async () => {
  await press((await client().paymentLink.create(wish())).short_url, 'decline')
  await shop.standIn.delivered()
  const { body = '', headers = {} } = shop.taken.at(-1) ?? {}
  expect(Razorpay.validateWebhookSignature(body, headers['x-razorpay-signature'] ?? '', shop.webhook_secret)).toBe(true)
  expect(Razorpay.validateWebhookSignature(`${body} `, headers['x-razorpay-signature'] ?? '', shop.webhook_secret)).toBe(false)
})

test('the adapter opens connections to the stand-in alone', async () => {
  const places = new Set<string>()
  const note = (found: unknown) => {
    const { socket } = found as { socket: Socket }
    socket
      .on('connect', () => places.add(`${socket.remoteAddress}:${socket.remotePort}`))
      .on('lookup', (_e, _a, _f, host) => places.add(host))
  }
  // The agent keeps connections, so one of its own is needed to see where they lead.
  await using own = await openRazorpayShop()
  subscribe('net.client.socket', note)
  const { gateway, standIn, clock } = own
  const intent = { intent_id: 'checkout:1', amount_minor: 1_000n, currency: 'INR', description: '', return_url: 'https://shop.example/', expires_at: clock.now() } // prettier-ignore
  const { session_id, url } = await gateway.openSession(intent)
  await gateway.openSession(intent)
  await press(url, 'card')
  const { payment_id } = await gateway.fetchPayment(session_id)
  const refund = { intent_id: 'refund:1', payment_id: payment_id ?? '', amount_minor: 500n, currency: 'INR' }
  const { refund_id } = await gateway.refund(refund)
  await gateway.fetchRefund(refund_id ?? '')
  await gateway.fetchChargeback(standIn.openDispute(payment_id ?? ''))
  await gateway.fetchReport({ from: new Date(0), to: clock.now() })
  await standIn.delivered()
  unsubscribe('net.client.socket', note)
  expect(places).toEqual(new Set([own.url.replace('http://', '')]))
})

test('a client that can no longer be pointed elsewhere is not used at all', async () => {
  vi.resetModules()
  vi.doMock('razorpay', () => ({ default: class { api = { rq: Object.assign(() => {}, { defaults: { baseURL: 'https://api.razorpay.in' } }) } } })) // prettier-ignore
  const { openClient } = await import('../client.ts')
  const { z } = await import('zod')
  const asked = vi.fn<() => Promise<unknown>>()
  await expect(openClient({ key_id: 'k', key_secret: 's', timeout_ms: 100 }).ask(asked, z.any())).rejects.toThrow('pointed elsewhere')
  expect(asked).not.toHaveBeenCalled()
  vi.doUnmock('razorpay')
})

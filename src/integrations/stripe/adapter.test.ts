import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { openStripeShop, paid, press, secret_key, webhook_secret, wish } from '#test/stripe-shop.ts'
import { addressOf } from './client.ts'

const hour_ms = 3_600_000

describe('a payment', () => {
  test('is open, then captured, with what Stripe keeps of it', async () => {
    await using shop = await openStripeShop()
    const { session_id, url } = await shop.gateway.openSession(wish(shop))
    const open = { session_id, status: 'open', payment_id: null, amount_minor: 105_000n, currency: 'INR', method: null, fee_minor: null }
    expect(await shop.gateway.fetchPayment(session_id)).toEqual(open)
    expect((await press(url, 'card')).headers.get('location')).toBe('https://shop.example/done')
    expect(await shop.gateway.fetchPayment(session_id)).toEqual({
      ...open,
      status: 'captured',
      payment_id: expect.stringMatching(/^pi_/) as string,
      method: 'card',
      fee_minor: 2_100n,
    })
  })

  test('can be tried again when it was declined', async () => {
    await using shop = await openStripeShop()
    const { session_id, url } = await shop.gateway.openSession(wish(shop))
    await press(url, 'decline')
    expect(await shop.gateway.fetchPayment(session_id)).toMatchObject({ status: 'failed', payment_id: null })
    await press(url, 'upi')
    expect(await shop.gateway.fetchPayment(session_id)).toMatchObject({ status: 'captured', method: 'upi' })
  })

  test.each(['succeeded', 'failed'] as const)('that takes days is on its way until it has %s', async (outcome) => {
    await using shop = await openStripeShop()
    const { session_id, url } = await shop.gateway.openSession(wish(shop))
    await press(url, 'slow')
    expect(await shop.gateway.fetchPayment(session_id)).toMatchObject({ status: 'processing', payment_id: null })
    shop.standIn.endPayment(session_id, outcome)
    // Its session is over, so a failure is final.
    const end = outcome === 'succeeded' ? { status: 'captured', method: 'bank_transfer' } : { status: 'expired', payment_id: null }
    expect(await shop.gateway.fetchPayment(session_id)).toMatchObject(end)
  })

  test.each([
    ['JPY', 500n, 500],
    ['KWD', 5_120n, 5_120],
    ['ISK', 500n, 50_000],
    ['USD', 1_999n, 1_999],
  ])('in %s is asked for and captured exactly', async (currency, amount_minor, amount) => {
    await using shop = await openStripeShop()
    const { session_id } = await paid(shop, { currency, amount_minor })
    expect(shop.standIn.book.sessions[0]?.amount_total).toBe(amount)
    expect(await shop.gateway.fetchPayment(session_id)).toMatchObject({ status: 'captured', amount_minor, currency })
  })

  test('that Stripe could only charge nearly is not begun', async () => {
    await using shop = await openStripeShop()
    await expect(shop.gateway.openSession(wish(shop, { currency: 'KWD', amount_minor: 5_124n }))).rejects.toThrow('exactly')
    expect(shop.asked).toEqual([])
  })
})

describe('a session', () => {
  test('is opened once for an intent, also when the reply is lost or it is asked for again much later', async () => {
    await using shop = await openStripeShop()
    const wanted = wish(shop, { expires_at: new Date(shop.clock.now().getTime() + 2 * hour_ms) })
    shop.standIn.knobs.lose_reply = ['session']
    const first = await shop.gateway.openSession(wanted)
    shop.clock.advance(hour_ms)
    expect(await shop.gateway.openSession(wanted)).toEqual(first)
    expect(shop.standIn.book.sessions).toHaveLength(1)
    await expect(shop.gateway.openSession({ ...wanted, amount_minor: 1n })).rejects.toThrow('Stripe: 400')
  })

  test('is closed once our own time is over, which Stripe would not do so early', async () => {
    await using shop = await openStripeShop()
    const { session_id, url } = await shop.gateway.openSession(wish(shop))
    shop.clock.advance(599_000)
    expect((await shop.gateway.fetchPayment(session_id)).status).toBe('open')
    shop.clock.advance(2_000)
    expect((await shop.gateway.fetchPayment(session_id)).status).toBe('expired')
    await press(url, 'card')
    expect((await shop.gateway.fetchPayment(session_id)).status).toBe('expired')
    expect(shop.standIn.book.charges).toEqual([])
  })

  test('that was paid in the last moment counts as paid', async () => {
    await using shop = await openStripeShop()
    const { session_id } = await paid(shop)
    shop.clock.advance(hour_ms)
    expect((await shop.gateway.fetchPayment(session_id)).status).toBe('captured')
  })

  test.each([60, 3_600, 80_000, 86_400, 7 * 86_400])('of %i seconds is one that Stripe takes', async (seconds) => {
    await using shop = await openStripeShop()
    const expires_at = new Date(shop.clock.now().getTime() + seconds * 1_000)
    await expect(shop.gateway.openSession(wish(shop, { expires_at }))).resolves.toMatchObject({ session_id: expect.any(String) as string })
  })

  test('that is unknown is a fault of ours', async () => {
    await using shop = await openStripeShop()
    await expect(shop.gateway.fetchPayment('cs_test_unknown')).rejects.toThrow('Stripe: 404 resource_missing')
  })
})

describe('a refund', () => {
  const amounts = { amount_minor: 5_000n, currency: 'INR' }

  test('gives back parts, each intent once, never more than was paid', async () => {
    await using shop = await openStripeShop()
    const { payment_id } = await paid(shop)
    const refund = (intent_id: string, amount_minor: bigint) =>
      shop.gateway.refund({ intent_id, payment_id, amount_minor, currency: 'INR' })
    const first = await refund('refund:1', 100_000n)
    expect(first).toEqual({
      refund_id: expect.stringMatching(/^re_/) as string,
      status: 'succeeded',
      amount_minor: 100_000n,
      currency: 'INR',
    })
    expect(await refund('refund:1', 100_000n)).toEqual(first)
    expect(await refund('refund:2', 5_001n)).toEqual({ refund_id: null, status: 'failed', amount_minor: 5_001n, currency: 'INR' })
    expect((await refund('refund:3', 5_000n)).status).toBe('succeeded')
    expect((await refund('refund:4', 10n)).status).toBe('failed')
    expect(await shop.gateway.fetchRefund(first.refund_id ?? '')).toEqual(first)
    expect(shop.standIn.book.refunds).toHaveLength(2)
  })

  test('moves money once when every reply is lost, and when it is asked for again days later', async () => {
    await using shop = await openStripeShop()
    const { payment_id } = await paid(shop)
    const refund = () => shop.gateway.refund({ intent_id: 'refund:1', payment_id, ...amounts })
    shop.standIn.knobs.lose_reply = ['refund', 'refund', 'refund']
    await expect(refund()).rejects.toMatchObject({ status: 503, code: 'gateway.unavailable' })
    // By now Stripe has forgotten the idempotency key.
    shop.clock.advance(3 * 24 * hour_ms)
    expect((await refund()).status).toBe('succeeded')
    expect(shop.standIn.book.refunds).toHaveLength(1)
  })

  test('of two at the same moment is one', async () => {
    await using shop = await openStripeShop()
    const { payment_id } = await paid(shop)
    const refund = () => shop.gateway.refund({ intent_id: 'refund:1', payment_id, ...amounts })
    const [one, other] = await Promise.all([refund(), refund()])
    expect(one).toEqual(other)
    expect(shop.standIn.book.refunds).toHaveLength(1)
  })

  test.each(['succeeded', 'failed'] as const)('that waits says so, and by the same call later that it has %s', async (outcome) => {
    await using shop = await openStripeShop()
    const { payment_id } = await paid(shop)
    const refund = () => shop.gateway.refund({ intent_id: 'refund:1', payment_id, ...amounts })
    shop.standIn.knobs.refunds = ['pending']
    const begun = await refund()
    expect(begun.status).toBe('processing')
    shop.standIn.endRefund(begun.refund_id ?? '', outcome)
    expect(await refund()).toEqual({ ...begun, status: outcome })
    expect(await shop.gateway.fetchRefund(begun.refund_id ?? '')).toEqual({ ...begun, status: outcome })
  })

  test('of a disputed payment fails, of an unknown one is a fault of ours', async () => {
    await using shop = await openStripeShop()
    const { payment_id } = await paid(shop)
    shop.standIn.openDispute(payment_id)
    expect((await shop.gateway.refund({ intent_id: 'refund:1', payment_id, ...amounts })).status).toBe('failed')
    const unknown = shop.gateway.refund({ intent_id: 'refund:2', payment_id: 'pi_unknown', ...amounts })
    await expect(unknown).rejects.toThrow('Stripe: 404 resource_missing')
  })
})

describe('a chargeback', () => {
  test.each(['won', 'lost'] as const)('is open, then %s', async (outcome) => {
    await using shop = await openStripeShop()
    const { payment_id } = await paid(shop)
    const id = shop.standIn.openDispute(payment_id, { amount: 50_000 })
    const open = await shop.gateway.fetchChargeback(id)
    expect(open).toEqual({
      chargeback_id: id, payment_id, status: 'open', amount_minor: 50_000n, fee_minor: 1_500n, currency: 'INR', reason: 'product_not_received',
      respond_by: expect.any(Date) as Date,
    }) // prettier-ignore
    expect(open.respond_by?.getTime()).toBeGreaterThan(shop.clock.now().getTime())
    shop.standIn.decideDispute(id, outcome)
    expect(await shop.gateway.fetchChargeback(id)).toEqual({ ...open, status: outcome })
  })

  test('that begins as an inquiry is told of once money has moved', async () => {
    await using shop = await openStripeShop()
    const { payment_id } = await paid(shop)
    const told = async () => {
      await shop.standIn.delivered()
      const now = shop.clock.now()
      const kinds = shop.taken.map(({ body, signature }) =>
        shop.gateway.verifyWebhook({ raw: Buffer.from(body), headers: { 'stripe-signature': signature }, now }),
      )
      return kinds.filter(({ subject, kind }) => subject === id && kind === 'chargeback').length
    }
    const id = shop.standIn.openDispute(payment_id, { inquiry: true })
    expect(await shop.gateway.fetchChargeback(id)).toMatchObject({ status: 'open', fee_minor: 0n })
    expect(await told()).toBe(0)
    shop.standIn.escalateDispute(id)
    expect(await told()).toBe(2)
    const closed = shop.standIn.openDispute(payment_id, { inquiry: true })
    shop.standIn.decideDispute(closed, 'warning_closed')
    expect((await shop.gateway.fetchChargeback(closed)).status).toBe('won')
  })
})

describe('the report', () => {
  test('names every movement of a span once, oldest first, however many pages it has', async () => {
    await using shop = await openStripeShop()
    const from = new Date(Math.floor(shop.clock.now().getTime() / 1000) * 1000)
    const { payment_id } = await paid(shop)
    const refund = { intent_id: 'refund:1', payment_id, amount_minor: 5_000n, currency: 'INR' }
    const { refund_id } = await shop.gateway.refund(refund)
    const chargeback = shop.standIn.openDispute(payment_id, { amount: 50_000 })
    shop.standIn.decideDispute(chargeback, 'won')
    const to = new Date(from.getTime() + hour_ms)
    expect(await shop.gateway.fetchReport({ from, to })).toMatchObject([
      { kind: 'capture', subject: payment_id, amount_minor: 105_000n, fee_minor: 2_100n, currency: 'INR' },
      { kind: 'refund', subject: refund_id, amount_minor: 5_000n, fee_minor: 0n },
      { kind: 'chargeback', subject: chargeback, amount_minor: 50_000n, fee_minor: 1_500n },
      { kind: 'chargeback_won', subject: chargeback, amount_minor: 50_000n, fee_minor: 0n },
    ])
    expect(await shop.gateway.fetchReport({ from: new Date(0), to: from })).toEqual([])
    const [capture] = shop.standIn.book.balance_transactions
    if (capture) for (let at = 0; at < 250; at++) shop.standIn.book.balance_transactions.push({ ...capture, id: `txn_${at}` })
    const all = await shop.gateway.fetchReport({ from, to })
    expect(all).toHaveLength(254)
    expect(shop.asked.filter((one) => one.includes('balance_transactions'))).toHaveLength(1 + 1 + 3)
    expect(all[0]?.at.getTime()).toBeGreaterThanOrEqual(from.getTime())
  })

  test('leaves out what is not ours to compare, and takes settlements in', async () => {
    await using shop = await openStripeShop()
    await paid(shop)
    const { balance_transactions } = shop.standIn.book
    const [capture] = balance_transactions
    if (capture) {
      balance_transactions.push({ ...capture, id: 'txn_fee', reporting_category: 'fee', source: null })
      balance_transactions.push({ ...capture, id: 'txn_out', reporting_category: 'payout', amount: -90_000, fee: 0, source: 'po_1' })
    }
    const report = await shop.gateway.fetchReport({ from: new Date(0), to: new Date(shop.clock.now().getTime() + hour_ms) })
    expect(report).toMatchObject([{ kind: 'capture' }, { kind: 'settlement', subject: 'po_1', amount_minor: 90_000n }])
  })

  test('speaks of what was paid where Stripe settles in another currency', async () => {
    await using shop = await openStripeShop()
    const { session_id, payment_id } = await paid(shop)
    Object.assign(shop.standIn.book.balance_transactions[0] ?? {}, { currency: 'usd', amount: 1_250, fee: 25 })
    const span = { from: new Date(0), to: new Date(shop.clock.now().getTime() + hour_ms) }
    expect(await shop.gateway.fetchReport(span)).toMatchObject([
      { kind: 'capture', subject: payment_id, amount_minor: 105_000n, fee_minor: 0n, currency: 'INR' },
    ])
    expect((await shop.gateway.fetchPayment(session_id)).fee_minor).toBeNull()
  })
})

describe.concurrent('when Stripe', () => {
  test.each(['429', '500', 'hang', 'drop', 'drip', 'garbage'] as const)(
    'does %s, the caller comes back later and learns no secret',
    async (how) => {
      await using shop = await openStripeShop()
      shop.standIn.knobs.next = [how, how, how]
      const gateway = shop.gatewayWith({ timeout_ms: 400 })
      const error: unknown = await gateway.openSession(wish(shop)).catch((caught: unknown) => caught)
      expect(error).toMatchObject({ status: 503, code: 'gateway.unavailable', extra: { headers: { 'retry-after': '5' } } })
      const said = inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error)
      expect(said).toContain('Stripe: ')
      for (const secret of [secret_key, webhook_secret, 'checkout:1']) expect(said).not.toContain(secret)
      expect(shop.standIn.book.sessions).toEqual([])
    },
  )

  test('is reached by a second or third try, the caller does not notice', async () => {
    await using shop = await openStripeShop()
    shop.standIn.knobs.next = ['drop', '500']
    await expect(shop.gateway.openSession(wish(shop))).resolves.toMatchObject({ session_id: expect.any(String) as string })
    expect(shop.asked).toHaveLength(3)
  })

  test('refuses our key, it is a fault of ours and not something to try again', async () => {
    await using shop = await openStripeShop()
    const thief = shop.gatewayWith({ secret_key: 'sk_test_guess_that_is_long' })
    const error: unknown = await thief.openSession(wish(shop)).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ message: expect.stringMatching(/^Stripe: 401 Invalid API Key/) as string })
    expect(inspect(error)).not.toContain('guess_that_is_long')
  })
})

describe('no request', () => {
  test('leaves for Stripe while the stand-in is there, whatever address its client asks', () => {
    const local = 'http://127.0.0.1:1/stripe'
    expect(addressOf('https://api.stripe.com/v1/refunds?limit=1', local)).toBe(`${local}/v1/refunds?limit=1`)
    expect(addressOf('https://api.stripe.com:443/v1/refunds', undefined)).toBe('https://api.stripe.com/v1/refunds')
    const elsewhere = ['https://files.stripe.com/v1/files', 'https://api.stripe.com.example/v1/x', 'http://api.stripe.com/v1/x', 'https://api.stripe.com:444/v1/x', 'https://api.stripe.com/v2/core/events'] // prettier-ignore
    for (const url of elsewhere) for (const base of [local, undefined]) expect(() => addressOf(url, base)).toThrow('none of our calls')
  })

  test('opens a connection to anything but the stand-in, whatever the environment says', async () => {
    await using shop = await openStripeShop()
    const places: string[] = []
    const note = (found: unknown) => {
      const { socket } = found as { socket: Socket }
      socket
        .on('connect', () => places.push(`${socket.remoteAddress}:${socket.remotePort}`))
        .on('lookup', (_e, _a, _f, host) => places.push(host))
    }
    subscribe('net.client.socket', note)
    const connected = (found: unknown) => {
      const { host, port } = (found as { connectParams: { host: string; port: string } }).connectParams
      places.push(`${host.split(':')[0]}:${port}`)
    }
    subscribe('undici:client:beforeConnect', connected)
    vi.stubEnv('STRIPE_API_KEY', 'sk_test_of_somebody').stubEnv('STRIPE_API_BASE', 'https://api.stripe.com')
    const { payment_id } = await paid(shop)
    await shop.gateway.refund({ intent_id: 'refund:1', payment_id, amount_minor: 10n, currency: 'INR' })
    await shop.gateway.fetchChargeback(shop.standIn.openDispute(payment_id))
    await shop.gateway.fetchReport({ from: new Date(0), to: shop.clock.now() })
    vi.unstubAllEnvs()
    unsubscribe('net.client.socket', note)
    unsubscribe('undici:client:beforeConnect', connected)
    expect(new Set(places)).toEqual(new Set([new URL(shop.url).host]))
  })
})

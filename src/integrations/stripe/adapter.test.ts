import { describe, expect, test } from 'vitest'
import { openStripeShop, paid, press, wish } from '#test/stripe-shop.ts'

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

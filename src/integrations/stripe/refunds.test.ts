import { describe, expect, test } from 'vitest'
import { openStripeShop, paid } from '#test/stripe-shop.ts'

const hour_ms = 3_600_000

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

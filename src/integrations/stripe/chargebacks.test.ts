import { describe, expect, test } from 'vitest'
import { openStripeShop, paid } from '#test/stripe-shop.ts'

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

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRazorpayShop, paidAt, refundOf, unavailable, type RazorpayShop } from '#test/razorpay.ts'

let shop: RazorpayShop
beforeAll(async () => void (shop = await openRazorpayShop()))
afterAll(() => shop[Symbol.asyncDispose]())

const refundsOf = (payment: string) => shop.standIn.book.refunds.filter(({ payment_id }) => payment_id === payment)

describe('a refund', () => {
  test('goes back whole or in parts, never more than was paid, and once per intent', async () => {
    const payment = await paidAt(shop)
    const wanted = refundOf(payment, 100_000n)
    const first = await shop.gateway.refund(wanted)
    expect(first).toMatchObject({ status: 'succeeded', amount_minor: 100_000n, currency: 'INR' })
    expect(await shop.gateway.refund(wanted)).toEqual(first)
    expect(await shop.gateway.fetchRefund(first.refund_id ?? '')).toEqual(first)
    expect(await shop.gateway.refund(refundOf(payment, 5_001n))).toMatchObject({ refund_id: null, status: 'failed' })
    expect((await shop.gateway.refund(refundOf(payment, 5_000n))).status).toBe('succeeded')
    expect((await shop.gateway.refund(refundOf(payment, 100n))).status).toBe('failed')
    await expect(shop.gateway.refund({ ...wanted, amount_minor: 99_999n })).rejects.toThrow('for a refund of 99999 INR')
    expect(refundsOf(payment)).toHaveLength(2)
  })

  test('whose reply was lost moved the money once', async () => {
    const payment = await paidAt(shop)
    const wanted = refundOf(payment, 105_000n)
    shop.standIn.knobs.lose_reply = 'refund'
    await expect(shop.gateway.refund(wanted)).rejects.toMatchObject(unavailable)
    expect((await shop.gateway.refund(wanted)).status).toBe('succeeded')
    expect(refundsOf(payment)).toHaveLength(1)
  })

  test('asked for by ten at the same moment moves the money once', async () => {
    const payment = await paidAt(shop)
    const wanted = refundOf(payment, 1_000n)
    const made = await Promise.all(Array.from({ length: 10 }, () => shop.gateway.refund(wanted)))
    expect(new Set(made.map(({ refund_id }) => refund_id)).size).toBe(1)
    expect(refundsOf(payment)).toHaveLength(1)
  })

  test('that the bank still works on is told as it is at each question', async () => {
    const payment = await paidAt(shop)
    const wanted = refundOf(payment, 1_000n)
    shop.standIn.knobs.refund_outcome = 'pending'
    const begun = await shop.gateway.refund(wanted)
    expect(begun.status).toBe('processing')
    shop.standIn.finishRefund(begun.refund_id ?? '', 'failed')
    expect(await shop.gateway.refund(wanted)).toEqual({ ...begun, status: 'failed' })
    expect((await shop.gateway.fetchRefund(begun.refund_id ?? '')).status).toBe('failed')
  })

  test('waits when our balance is short, and is an error when the payment is unknown or the key wrong', async () => {
    const payment = await paidAt(shop)
    shop.standIn.knobs.refund_outcome = 'no_balance'
    await expect(shop.gateway.refund(refundOf(payment, 1_000n))).rejects.toThrow('enough balance')
    await expect(shop.gateway.refund(refundOf('pay_unknown', 1_000n))).rejects.toThrow('does not exist')
    await expect(shop.gatewayWith({ key_secret: 'guess' }).refund(refundOf(payment, 1_000n))).rejects.toThrow('401')
    expect(refundsOf(payment)).toEqual([])
  })
})

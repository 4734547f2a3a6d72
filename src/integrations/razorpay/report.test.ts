import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRazorpayShop, paidAt, refundOf, type RazorpayShop } from '#test/razorpay.ts'

let shop: RazorpayShop
beforeAll(async () => void (shop = await openRazorpayShop()))
afterAll(() => shop[Symbol.asyncDispose]())

describe('a chargeback', () => {
  test.each([
    ['under_review', 'open'],
    ['action_required', 'open'],
    ['won', 'won'],
    ['closed', 'won'],
    ['lost', 'lost'],
  ] as const)('that is %s is %s', async (outcome, status) => {
    const payment_id = await paidAt(shop)
    const id = shop.standIn.openDispute(payment_id, { amount: 50_000 })
    expect(await shop.gateway.fetchChargeback(id)).toMatchObject({
      chargeback_id: id, payment_id, status: 'open', amount_minor: 50_000n, fee_minor: 0n, currency: 'INR',
      reason: 'goods_or_services_not_received_or_partially_received', respond_by: expect.any(Date) as Date,
    }) // prettier-ignore
    shop.standIn.decideDispute(id, outcome)
    expect((await shop.gateway.fetchChargeback(id)).status).toBe(status)
  })
})

test('the report tells all that moved in its span, whatever the pages, and nothing outside it', async () => {
  await using own = await openRazorpayShop()
  const from = own.clock.now()
  own.clock.advance(2_000)
  const payment = await paidAt(own)
  const refund = await own.gateway.refund(refundOf(payment, 5_000n))
  own.standIn.knobs.refund_outcome = 'failed'
  await own.gateway.refund(refundOf(payment, 6_000n))
  own.clock.advance(2_000)
  const dispute = own.standIn.openDispute(payment, { amount: 7_000 })
  own.standIn.decideDispute(dispute, 'won')
  own.standIn.openDispute(payment, { phase: 'retrieval' })
  const settlement = own.standIn.settle(90_000)
  own.clock.advance(2_000)
  const to = own.clock.now()
  own.clock.advance(2_000)
  const later = await paidAt(own)

  const kinds = async (span: { from: Date; to: Date }) =>
    (await own.gateway.fetchReport(span)).map(({ kind, subject, amount_minor, fee_minor }) => [kind, subject, amount_minor, fee_minor])
  expect(await kinds({ from, to })).toEqual([
    ['capture', payment, 105_000n, 2_478n],
    ['refund', refund.refund_id, 5_000n, 0n],
    ['settlement', settlement, 90_000n, 0n],
    ['chargeback', dispute, 7_000n, 0n],
    ['chargeback_won', dispute, 7_000n, 0n],
  ])
  expect(await kinds({ from: to, to: new Date(to.getTime() + 60_000) })).toEqual([['capture', later, 105_000n, 2_478n]])

  const made = own.standIn.book.payments.at(-1)
  if (!made) throw new Error('nothing was paid')
  for (let copy = 0; copy < 250; copy++) own.standIn.book.payments.push({ ...made, id: `pay_copy${copy}` })
  expect(await kinds({ from: to, to: new Date(to.getTime() + 60_000) })).toHaveLength(251)
})

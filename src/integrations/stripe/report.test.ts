import { describe, expect, test } from 'vitest'
import { openStripeShop, paid } from '#test/stripe-shop.ts'

const hour_ms = 3_600_000

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

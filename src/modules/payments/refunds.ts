import type { RefundStatus } from '#generated/prisma/enums.ts'
import { brandWallet, credit, debit, gatewayClearing, post, refundDue, type Posting } from '#modules/ledger/index.ts'
import type { Ctx, Tx } from '#platform/ctx.ts'
import type { Events } from '#platform/jobs/events.ts'
import { parseMajor } from '#platform/money.ts'
import { findRefund, insertRefund, markRefunded, refundable, refundKnown, setRefund, unfinishedRefunds, type RefundRow } from './queries.ts'

/** Turns what the ledger owes a brand into refunds of the payments it came from, oldest first. The same fact twice makes none twice. */
export async function requestRefunds(ctx: Ctx, due: Events['order.refund_due']): Promise<void> {
  await ctx.tx(async (tx) => {
    const payments = await tx.query(refundable, [due.order_id, due.payment_id])
    const [known] = await tx.query(refundKnown, [due.fact])
    if (known) return
    let left = BigInt(due.amount_minor)
    for (const payment of payments) {
      const open = parseMajor(payment.amount, due.currency) - payment.refunded_minor
      const part = open < left ? open : left
      if (part <= 0n) continue
      const [refund] = await tx.query(insertRefund, [payment.id, due.order_id, part, due.currency, due.reason, due.fact, tx.now])
      if (refund) await tx.emit('refund.requested', { refund_id: refund.id })
      left -= part
    }
    if (left !== 0n) throw new Error(`order ${due.order_id}: ${left} of the refund ${due.fact} belong to no payment`)
  })
}

/**
 * Has the gateway give the money back, and notes the outcome. The ids of refund and payment are the gateway's idempotency key: called
 * again after a lost reply, the money moves once.
 */
export async function executeRefund(ctx: Ctx, refund_id: bigint): Promise<RefundStatus> {
  const [refund] = await ctx.query(findRefund, [refund_id])
  if (!refund) throw new Error(`there is no refund ${refund_id}`)
  if (refund.status === 'succeeded' || refund.status === 'failed') return refund.status
  const { transaction_id, amount_minor, currency } = refund
  const told = await ctx.ports.gateway.refund({
    intent_id: `refund:${refund_id}:${transaction_id}`,
    payment_id: transaction_id,
    amount_minor,
    currency,
  })
  await ctx.tx(async (tx) => {
    const [mine] = await tx.query(setRefund, [refund_id, told.status, told.refund_id, tx.now])
    if (mine && told.status !== 'processing') await settleRefund(tx, refund, told.status)
  })
  return told.status
}

async function settleRefund(tx: Tx, refund: RefundRow, outcome: 'succeeded' | 'failed'): Promise<void> {
  await post(tx, outcome === 'succeeded' ? paidBack(refund) : keptAsCredit(refund))
  if (outcome === 'succeeded') await tx.query(markRefunded, [refund.payment_id, tx.now, await capturedMinor(tx, refund)])
}

/** P8s: the gateway has given the money back. */
function paidBack({ id, order_id, provider, amount_minor, currency }: RefundRow): Posting {
  const lines = [debit(refundDue(order_id, currency), amount_minor), credit(gatewayClearing(provider, currency), amount_minor)]
  return { key: `refund:${id}:succeeded`, posting: 'P8s', order_id, lines }
}

/** P8f: the gateway will not; the brand keeps the money as credit. */
function keptAsCredit({ id, order_id, brand_id, amount_minor, currency }: RefundRow): Posting {
  const lines = [debit(refundDue(order_id, currency), amount_minor), credit(brandWallet(brand_id, currency), amount_minor)]
  return { key: `refund:${id}:failed`, posting: 'P8f', order_id, lines }
}

async function capturedMinor(tx: Tx, { order_id, payment_id, currency }: RefundRow): Promise<bigint> {
  const [payment] = await tx.query(refundable, [order_id, payment_id])
  return payment ? parseMajor(payment.amount, currency) : 0n
}

/** Refunds whose outcome is still open are asked for again, with the same key. */
export async function finishRefunds(ctx: Ctx): Promise<void> {
  const failures: unknown[] = []
  for (const { id } of await ctx.query(unfinishedRefunds, [new Date(ctx.now.getTime() - 60_000)])) {
    await executeRefund(ctx, id).catch((error: unknown) => failures.push(error))
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} refunds are still open`)
}

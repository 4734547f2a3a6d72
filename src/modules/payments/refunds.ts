import type { Ctx } from '#platform/ctx.ts'
import type { Events } from '#platform/jobs/events.ts'
import { closeRefund } from './refund-close.ts'
import { findRefund, insertRefund, refundable, refundKnown, type RefundRow } from './refund-queries.ts'
import { allocateRefund } from './rules.ts'

const destinationOf = { gateway: 'gateway', manual: 'bank', wallet: 'wallet' } as const

/**
 * Turns what the ledger owes a brand into refunds of the payments it came from, the oldest first and credit last, or the one that the
 * money came with. Credit comes back at once, a gateway's part is asked for by a job, a transfer waits for staff. The same fact twice
 * makes none twice.
 */
export async function requestRefunds(ctx: Ctx, due: Events['order.refund_due']): Promise<void> {
  await ctx.tx(async (tx) => {
    const payments = await tx.query(refundable, [due.order_id])
    const [known] = await tx.query(refundKnown, [due.fact])
    if (known) return
    const { parts, left } = allocateRefund(BigInt(due.amount_minor), payments, due.payment_id)
    if (left !== 0n) throw new Error(`order ${due.order_id}: ${left} of the refund ${due.fact} belong to no payment`)
    for (const { payment, part_minor } of parts) {
      const destination = destinationOf[payment.source]
      const values = [payment.id, due.order_id, part_minor, due.currency, due.reason, due.fact, destination, payment.provider, tx.now]
      const [refund] = await tx.query(insertRefund, values)
      if (!refund) continue
      if (destination === 'wallet') await closeRefund(tx, await readRefund(tx, refund.id), { status: 'succeeded', to: 'wallet' })
      else await tx.emit('refund.requested', { refund_id: refund.id })
    }
  })
}

export async function readRefund(scope: Pick<Ctx, 'query'>, refund_id: bigint): Promise<RefundRow> {
  const [refund] = await scope.query(findRefund, [refund_id])
  if (!refund) throw new Error(`there is no refund ${refund_id}`)
  return refund
}

import type { RefundStatus } from '#generated/prisma/enums.ts'
import type { Ctx } from '#platform/ctx.ts'
import { fp } from '#platform/failpoint.ts'
import { inRounds } from '#platform/jobs/rounds.ts'
import type { GatewayRefund } from '#platform/ports.ts'
import { gatewayOf } from './gateway-of.ts'
import { closeRefund, noteRefund } from './refund-close.ts'
import { takeUnfinished } from './refund-outcome-queries.ts'
import type { RefundRow } from './refund-queries.ts'
import { readRefund } from './refunds.ts'

/**
 * Has the gateway give the money back, and notes the outcome. The ids of refund and payment are the gateway's idempotency key: called
 * again after a lost reply, the money moves once. What the gateway refuses for good becomes the brand's credit.
 */
export async function executeRefund(ctx: Ctx, refund_id: bigint): Promise<RefundStatus> {
  const refund = await readRefund(ctx, refund_id)
  if (refund.destination !== 'gateway' || refund.status === 'succeeded' || refund.status === 'failed') return refund.status
  await fp('refund.before_gateway')
  const told = await askGateway(ctx, refund)
  await fp('refund.after_gateway')
  if (told.status !== 'failed' && (told.amount_minor !== refund.amount_minor || told.currency !== refund.currency))
    throw new Error(
      `refund ${refund_id} is ${refund.amount_minor} ${refund.currency}, the gateway made ${told.amount_minor} ${told.currency}`,
    )
  const { status } = told
  await ctx.tx(async (tx) => {
    if (status === 'processing') await noteRefund(tx, refund, told.refund_id)
    else await closeRefund(tx, refund, { status, to: status === 'succeeded' ? 'gateway' : 'wallet', gateway_refund_id: told.refund_id })
  })
  return status
}

/** A refund the gateway has is looked at, never asked for again: it forgets our keys after a day. */
function askGateway(ctx: Ctx, refund: RefundRow): Promise<GatewayRefund> {
  const gateway = gatewayOf(ctx, refund.provider)
  const { id, transaction_id, amount_minor, currency, captured_minor, gateway_refund_id } = refund
  if (gateway_refund_id !== null) return gateway.fetchRefund(gateway_refund_id)
  if (transaction_id === null) throw new Error(`refund ${id} is of a payment without the gateway's id`)
  if (!gateway.can.partial_refund && amount_minor < captured_minor)
    return Promise.resolve({ refund_id: null, status: 'failed', amount_minor, currency })
  return gateway.refund({ intent_id: `refund:${id}:${transaction_id}`, payment_id: transaction_id, amount_minor, currency })
}

/** Refunds whose outcome is still open are looked at again; those of a gateway that is not configured now wait. */
export async function finishRefunds(ctx: Ctx): Promise<void> {
  await inRounds(
    () => ctx.query(takeUnfinished, [ctx.now, ctx.ports.gateway.provider]),
    ({ id }) => executeRefund(ctx, id),
  )
}

import type { Ctx } from '#platform/ctx.ts'
import { every, on } from '#platform/jobs/job.ts'
import { releasePayments } from './release.ts'
import { executeRefund, finishRefunds, requestRefunds } from './refunds.ts'
import { reconcileNightly } from './reconcile.ts'
import { settleForgotten } from './settle.ts'
import { actOnEvent, retryEvents } from './webhook.ts'

export const jobs = [
  on('gateway.event_received', 'payments.act_on_event', actOnEvent),
  on('order.refund_due', 'payments.request_refunds', requestRefunds),
  on('refund.requested', 'payments.execute_refund', async (ctx, { refund_id }) => void (await executeRefund(ctx, refund_id))),
  on('order.ended_unpaid', 'payments.cancel', cancelUnpaid),
  every(1, 'payments.settle_forgotten', settleForgotten),
  every(1, 'payments.retry_events', retryEvents),
  every(1, 'payments.finish_refunds', finishRefunds),
  every(60, 'payments.reconcile_nightly', reconcileNightly),
]

/** An order ended before it was paid in full: what is open of its payments is cancelled. */
async function cancelUnpaid(ctx: Ctx, { order_id }: { order_id: bigint }): Promise<void> {
  await ctx.tx((tx) => releasePayments(tx, order_id))
}

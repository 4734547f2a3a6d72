import type { Status } from './rules.ts'

declare module '#platform/jobs/events.ts' {
  interface Events {
    'order.placed': { order_id: bigint }
    'order.paid': { order_id: bigint }
    'order.accepted': { order_id: bigint }
    'order.rejected': { order_id: bigint }
    'order.cancelled': { order_id: bigint }
    'order.expired': { order_id: bigint }
    'order.submitted': { order_id: bigint }
    'order.revision_requested': { order_id: bigint }
    'order.completed': { order_id: bigint }
    /** The order ended before any money came: an open payment has nothing left to pay for. */
    'order.ended_unpaid': { order_id: bigint; status: Status }
    /**
     * The ledger owes the brand this much of the order (`refund_due`), by the posting `fact`; `amount_minor` in digits. `payment_id` is
     * the payment that came too late, or null when it is the order's money.
     */
    'order.refund_due': {
      order_id: bigint
      payment_id: bigint | null
      amount_minor: string
      currency: string
      reason: string
      fact: string
    }
  }
}

import type { Status } from './facts.ts'

/** Minor units in digits. */
type Parts = Record<'creator' | 'commission' | 'commission_tax' | 'brand_fee' | 'brand_fee_tax' | 'withholding', string>
type Told = { order_id: bigint }

declare module '#platform/jobs/events.ts' {
  interface Events {
    'order.placed': Told
    'order.paid': Told
    'order.accepted': Told
    'order.rejected': Told
    'order.cancelled': Told
    'order.expired': Told
    'order.extended': Told
    'order.info_requested': Told
    'order.info_provided': Told
    'order.submitted': Told
    'order.revision_requested': Told
    /** The work was taken and must go live now. */
    'order.approved': Told
    'order.published': Told
    'order.publication_reported': Told
    'order.completed': Told
    'order.change_proposed': Told
    /** A proposed change was agreed on. */
    'order.changed': Told
    'order.change_closed': Told
    'order.disputed': Told
    /** A dispute is over and the order goes on, or stays completed. */
    'order.resumed': Told
    /** Nobody has decided a dispute for days; `escalated` after a month. */
    'order.dispute_waits': { order_id: bigint; escalated: boolean }
    'order.refunded': Told
    'order.partly_refunded': Told
    /** What was held has been handed out (P3, P12): the posting and who got what. */
    'order.settled': { order_id: bigint; key: string; parts: Parts }
    /** Something of a completed order was taken back (P10, P11, P13l): the posting and from whom. */
    'order.money_returned': { order_id: bigint; key: string; parts: Parts }
    /** The order ended otherwise than completed: an open payment has nothing left to pay for. */
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

declare module '#platform/jobs/events.ts' {
  interface Events {
    /** A gateway told us something; it is stored and waits to be acted on. */
    'gateway.event_received': { gateway_event_id: bigint }
    'refund.requested': { refund_id: bigint }
    'refund.succeeded': { refund_id: bigint; order_id: bigint }
    /** The gateway finally refused; the brand keeps the money as credit. */
    'refund.failed': { refund_id: bigint; order_id: bigint }
    'chargeback.opened': { chargeback_id: bigint }
    'chargeback.won': { chargeback_id: bigint }
    'chargeback.lost': { chargeback_id: bigint }
    /** The gateway's report and our books differ in this. */
    'reconciliation.difference_found': { difference_id: bigint }
    /** A brand was given credit. */
    'goodwill.given': { goodwill_id: bigint; brand_id: bigint }
  }
}

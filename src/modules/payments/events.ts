declare module '#platform/jobs/events.ts' {
  interface Events {
    /** A gateway told us something; it is stored and waits to be acted on. */
    'gateway.event_received': { gateway_event_id: bigint }
    'refund.requested': { refund_id: bigint }
  }
}

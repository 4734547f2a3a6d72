type Told = { order_id: bigint }

declare module '#platform/jobs/events.ts' {
  interface Events {
    /** The creator said where the product goes, or changed it; the brand sends. */
    'shipment.address_shared': Told
    'shipment.sent': Told
    'shipment.received': Told
    /** Missing or damaged. */
    'shipment.problem': Told
  }
}

export {}

declare module '#platform/jobs/events.ts' {
  interface Events {
    'invoice.issued': { invoice_id: bigint }
    /** An order from before there were documents: its facts are written down now. */
    'invoice.missed': { order_id: bigint }
  }
}

export {}

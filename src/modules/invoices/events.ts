declare module '#platform/jobs/events.ts' {
  interface Events {
    'invoice.issued': { invoice_id: bigint }
  }
}

export {}

declare module '#platform/jobs/events.ts' {
  interface Events {
    /** Also emitted by a verification that has worked for its time and is not at the end. */
    'ledger.verification_asked': { verification_id: bigint }
  }
}

export {}

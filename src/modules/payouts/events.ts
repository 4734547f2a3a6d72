type Told = { payout_id: bigint; creator_id: bigint }

declare module '#platform/jobs/events.ts' {
  interface Events {
    'payout.requested': Told
    'payout.held': Told
    'payout.released': Told
    /** Handed to the bank. */
    'payout.exported': Told
    'payout.paid': Told
    'payout.failed': Told
    /** By its creator or refused by staff. */
    'payout.cancelled': Told
  }
}

export {}

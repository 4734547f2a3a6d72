declare module '#platform/jobs/events.ts' {
  interface Events {
    'kyc.submitted': { document_id: bigint; user_id: bigint }
    /** Approved, refused, taken back or run out. */
    'kyc.decided': { document_id: bigint; user_id: bigint; state: 'approved' | 'refused' | 'expired' }
    /** Somebody signed in as the creator said that the money goes elsewhere from now on. */
    'payout_account.added': { payout_account_id: bigint; creator_id: bigint }
    'payout_account.decided': { payout_account_id: bigint; creator_id: bigint; state: 'active' | 'restricted' | 'rejected' }
  }
}

export {}

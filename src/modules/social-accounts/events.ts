declare module '#platform/jobs/events.ts' {
  interface Events {
    /** A code was given out and waits to be seen in the account's bio. */
    'social_account.proof_asked': { account_id: bigint; creator_id: bigint }
    'social_account.verified': { account_id: bigint; creator_id: bigint }
    /** The proof was refused, or taken back. */
    'social_account.refused': { account_id: bigint; creator_id: bigint }
  }
}

export {}

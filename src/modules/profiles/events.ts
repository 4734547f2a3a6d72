declare module '#platform/jobs/events.ts' {
  interface Events {
    /** A brand or a creator changed something of account or profile. */
    'profile.changed': { user_id: bigint }
    /** Something brands see of a creator is no longer what it was. */
    'creator.changed': { creator_id: bigint }
  }
}

export {}

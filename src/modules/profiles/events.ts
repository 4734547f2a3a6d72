declare module '#platform/jobs/events.ts' {
  interface Events {
    /** Something brands see of a creator is no longer what it was. */
    'creator.changed': { creator_id: bigint }
  }
}

export {}

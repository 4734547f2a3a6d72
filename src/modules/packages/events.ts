declare module '#platform/jobs/events.ts' {
  interface Events {
    /** Something about what this creator sells has changed. */
    'package.changed': { creator_id: bigint }
  }
}

export {}

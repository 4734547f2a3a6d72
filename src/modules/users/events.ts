declare module '#platform/jobs/events.ts' {
  interface Events {
    /** Suspended, banned, back again, or of another role. Status and role hold from the next request on without anybody listening. */
    'user.standing_changed': { user_id: bigint }
  }
}

export {}

declare module '#platform/jobs/events.ts' {
  interface Events {
    /** A brand or a creator changed something of account or profile. */
    'profile.changed': { user_id: bigint }
    /** Something brands see of a creator is no longer what it was. */
    'creator.changed': { creator_id: bigint }
    /** This pair never meets again, until whoever blocked takes it back. */
    'user.blocked': { blocker_id: bigint; blocked_id: bigint }
    /** One block is taken back; the other side's own may still stand. */
    'user.unblocked': { blocker_id: bigint; blocked_id: bigint }
  }
}

export {}

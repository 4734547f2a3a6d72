declare module '#platform/jobs/events.ts' {
  interface Events {
    /** Signed out, revoked, stopped or stolen: whoever holds something open for this session closes it. */
    'session.ended': { session_id: bigint; user_id: bigint }
    'auth.password_changed': { user_id: bigint }
    'auth.email_changed': { user_id: bigint; old: string | null }
    /** By staff, for somebody who lost it. */
    'auth.second_factor_reset': { user_id: bigint }
    'auth.phone_changed': { user_id: bigint; old: string | null }
  }
}

export {}

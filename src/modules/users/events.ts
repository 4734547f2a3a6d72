import type { User } from './schema.ts'

declare module '#platform/jobs/events.ts' {
  interface Events {
    /** An account was stopped, or may act again. */
    'user.status_changed': { user_id: bigint; status: User['status'] }
  }
}

export {}

import type { User } from './schema.ts'

declare module '#platform/jobs/events.ts' {
  interface Events {
    /** Suspended, banned, or back again. It holds from the next request on without anybody listening. */
    'user.status_changed': { user_id: bigint; status: User['status'] }
    /** An agent became an admin or the other way round. It ends no session; what was opened in the former role is. */
    'user.role_changed': { user_id: bigint; role: User['user_type'] }
  }
}

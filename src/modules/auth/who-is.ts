import type { Clock } from '#platform/clock.ts'
import type { Actor, Secrets } from '#platform/ctx.ts'
import type { Database } from '#platform/db.ts'
import { permissionsOf, refuseUnlessActive } from '#modules/users/index.ts'
import { invalidToken, readAccessToken } from './access-token.ts'
import { findCaller } from './queries.ts'

/**
 * Turns an access token into the actor behind it. Role, status and profiles come from the database each time, so that signing out,
 * suspension and a new role hold from the next request on. Problem `auth.token_invalid` (401); `auth.suspended` … (403).
 */
export function whoIs(database: Database, clock: Clock, secrets: Secrets): (token: string) => Promise<Actor> {
  return async (token) => {
    const now = clock.now()
    const { user_id, session_id } = await readAccessToken(token, now, secrets)
    const [caller] = await database.query(findCaller, [session_id, user_id, now])
    if (!caller) throw invalidToken()
    refuseUnlessActive(caller.status)
    const { user_type: role, brand_id, creator_id } = caller
    return {
      kind: 'user',
      id: user_id,
      role,
      permissions: permissionsOf[role],
      brand_id,
      creator_id,
      session_id,
      impersonator_id: null,
      must_set_up: false,
    }
  }
}

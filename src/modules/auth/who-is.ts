import type { Clock } from '#platform/clock.ts'
import type { Actor, Secrets } from '#platform/ctx.ts'
import type { Database } from '#platform/db.ts'
import { isStaff, permissionsOf, refuseUnlessActive } from '#modules/users/index.ts'
import { invalidToken, readAccessToken, type Named } from './access-token.ts'
import { findCaller, findImpersonated } from './queries.ts'

/**
 * Turns an access token into the actor behind it. Role, status and profiles come from the database each time, so that signing out,
 * suspension and a new role hold from the next request on. Problem `auth.token_invalid` (401); `auth.suspended` … (403).
 */
export function whoIs(database: Database, clock: Clock, secrets: Secrets): (token: string) => Promise<Actor> {
  return async (token) => {
    const now = clock.now()
    return actorOf(database, await readAccessToken(token, now, secrets), now)
  }
}

/** Who a token names, as they are now; the token itself is not looked at any more. Problems as `whoIs`. */
export function actorOf(database: Database, named: Named, now: Date): Promise<Actor> {
  return named.impersonator_id === null ? caller(database, named, now) : impersonated(database, named, now)
}

async function caller(database: Database, { user_id, session_id }: Named, now: Date): Promise<Actor> {
  const [found] = await database.query(findCaller, [session_id, user_id, now])
  if (!found) throw invalidToken()
  refuseUnlessActive(found.status)
  // A session that began before the second factor was set up elsewhere may be anybody's.
  if (found.ended || (found.second_factor && !found.shown)) throw invalidToken()
  const { user_type: role, brand_id, creator_id } = found
  const must_set_up = isStaff(role) && !found.second_factor
  const permissions = must_set_up ? new Set<string>() : permissionsOf[role]
  return { kind: 'user', id: user_id, role, permissions, brand_id, creator_id, session_id, impersonator_id: null, must_set_up }
}

async function impersonated(database: Database, { user_id, session_id, impersonator_id }: Named, now: Date): Promise<Actor> {
  const [found] = await database.query(findImpersonated, [user_id, session_id, impersonator_id, now])
  if (!found || isStaff(found.user_type) || !permissionsOf[found.admin_type].has('users.impersonate')) throw invalidToken()
  refuseUnlessActive(found.status)
  const { user_type: role, brand_id, creator_id } = found
  return {
    kind: 'user',
    id: user_id,
    role,
    permissions: permissionsOf[role],
    brand_id,
    creator_id,
    session_id,
    impersonator_id,
    must_set_up: false,
  }
}

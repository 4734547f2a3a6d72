import type { Clock } from '#platform/clock.ts'
import type { Secrets } from '#platform/ctx.ts'
import type { Database } from '#platform/db.ts'
import type { Doorkeeper } from '#platform/realtime/admit.ts'
import type { Cuts } from '#platform/realtime/relay.ts'
import { impersonatorRoom, sessionRoom, userRoom } from '#platform/realtime/rooms.ts'
import { isStaff, permissionsOf, userTypes } from '#modules/users/index.ts'
import { readAccessToken } from './access-token.ts'
import './events.ts'
import { findFallen } from './queries.ts'
import { actorOf } from './who-is.ts'

/**
 * Whose sockets are let in, and stay. A socket lives as long as the session of the token that opened it, so it outlives the token;
 * where nothing renews the token, in impersonation, it ends with it.
 */
export function socketDoorkeeper(database: Database, clock: Clock, secrets: Secrets): Doorkeeper {
  return {
    async identify(token) {
      const named = await readAccessToken(token, clock.now(), secrets)
      const again = () => actorOf(database, named, clock.now())
      return { actor: await again(), until: named.impersonator_id === null ? null : named.expires_at, again }
    },
    async findFallen(query, held, now) {
      const column = <K extends keyof (typeof held)[number]>(name: K) => held.map((one) => one[name])
      const values = [column('user_id'), column('session_id'), column('role'), column('impersonator_id'), now, mayLook, needFactor]
      return (await query(findFallen, values)).map(({ at }) => at)
    },
  }
}

const mayLook = userTypes.filter((role) => permissionsOf[role].has('users.impersonate'))
const needFactor = userTypes.filter(isStaff)

/** Events that end sockets, with the commit of the data they tell of. */
export const cuts: Cuts = {
  'session.ended': ({ session_id }) => [sessionRoom(session_id)],
  'user.status_changed': ({ user_id, status }) => (status === 'active' ? [] : [userRoom(user_id)]),
  'user.role_changed': ({ user_id }) => [userRoom(user_id), impersonatorRoom(user_id)],
}

import type { Socket as Connection } from 'engine.io'
import type { Actor } from '../ctx.ts'
import type { Query } from '../db.ts'
import { refuseUntilSetUp } from '../http/call.ts'
import { Problem } from '../problem.ts'
import type { Bus } from './bus.ts'
import { openCounter } from './gate.ts'

/** What an access token opens a socket with. `until`: when it has to end even if its session goes on. `again` reads the actor anew. */
export type Identified = { readonly actor: Actor; readonly until: Date | null; readonly again: () => Promise<Actor> }

/** As whom a socket is open. */
export type Held = { readonly user_id: bigint; readonly session_id: bigint; readonly role: string; readonly impersonator_id: bigint | null }

/** What the platform is told of those who come, by whoever knows people. */
export type Doorkeeper = {
  /** Problem `auth.token_invalid` (401), `auth.suspended` … (403), the same as for a request. */
  identify(token: string): Promise<Identified>
  /** The positions of those that would not be let in any more. Asked every second, of all at once: one statement. */
  findFallen(query: Query, held: readonly Held[], now: Date): Promise<readonly number[]>
}

type Admitting = { identify: Doorkeeper['identify']; bus: Bus; per_user: number }

/** Lets in one socket for each connection, by the token in its handshake and by nothing else. */
export function openAdmission({ identify, bus, per_user }: Admitting) {
  const begun = new WeakSet<Connection>()
  const users = openCounter(per_user)

  return async (connection: Connection, auth: Readonly<Record<string, unknown>>): Promise<Identified> => {
    if (begun.has(connection))
      throw new Problem('conflict', 'realtime.already_connected', 'This connection has its socket; open another one')
    begun.add(connection)
    const { token } = auth
    if (typeof token !== 'string' || !/^[\w.~+/=-]{1,4096}$/.test(token))
      throw new Problem('unauthenticated', 'auth.required', 'Send the access token as auth: { token }')
    // Before the token is looked at: what ends its session from then on is heard.
    await bus.ready()
    const identified = await identify(token)
    refuseUntilSetUp(identified.actor)
    const user = String(identified.actor.id)
    if (!users.take(user))
      throw new Problem('too_many', 'realtime.too_many_connections', `An account has at most ${per_user} connections; close one`)
    if (connection.readyState === 'closed') users.giveBack(user)
    else connection.once('close', () => users.giveBack(user))
    return identified
  }
}

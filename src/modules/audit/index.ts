import assert from 'node:assert/strict'
import type { Tx } from '#platform/ctx.ts'
import { insertEvent } from './queries.ts'
import './events.ts'

/** What else is worth knowing about an event. Never a password, a code, a token or a key: a test searches for them. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>

/**
 * Records what happened, to whom and by whom, in the caller's transaction: it stands there exactly when the deed does. A job writes
 * the same as one line of the log. `event` is `module.what_happened`; `session_id` when it is another than the actor's own.
 */
export async function record(
  tx: Tx,
  event: `${string}.${string}`,
  about: { subject_id?: bigint | null; session_id?: bigint | null; facts?: Facts } = {},
): Promise<void> {
  const { actor, client } = tx
  const { subject_id = null, session_id = actor.session_id, facts = {} } = about
  const values = [
    tx.now,
    event,
    actor.id,
    actor.role,
    actor.impersonator_id,
    subject_id,
    session_id,
    client.ip,
    client.user_agent,
    client.request_id,
    JSON.stringify(facts),
  ]
  const [recorded] = await tx.query(insertEvent, values)
  assert(recorded, 'an event was inserted')
  await tx.emit('audit.recorded', { audit_event_id: recorded.id })
}

import assert from 'node:assert/strict'
import type { Scope } from '#platform/ctx.ts'

/** The account and session behind a call that only the signed-in may make. */
export function callerOf({ actor }: Scope): { user_id: bigint; session_id: bigint; known: string } {
  const { id, session_id } = actor
  assert(id !== null && session_id !== null, 'who is signed in has an account and a session')
  // A session proved itself when it began, so it has budgets of its own, as a known device has.
  return { user_id: id, session_id, known: `session ${session_id}` }
}

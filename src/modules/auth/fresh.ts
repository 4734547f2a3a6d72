import assert from 'node:assert/strict'
import type { Scope } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { Problem } from '#platform/problem.ts'

const findFresh = statement<{ fresh: boolean }>(
  'auth.find_fresh',
  'select fresh_until > $2 as fresh from session where id = $1 and revoked_at is null',
)

/**
 * Goes on only when the caller signed in, or proved themselves by POST /auth/step-up, within the last 15 minutes; Problem
 * `auth.step_up_required` (403). For what a stolen phone must not be able to do: declare `...stepUp` among the endpoint's `fails`.
 */
export async function requireFresh(scope: Scope): Promise<void> {
  const { session_id } = scope.actor
  assert(session_id !== null, 'who is signed in has a session')
  const [session] = await scope.query(findFresh, [session_id, scope.now])
  if (session?.fresh) return
  throw new Problem('forbidden', 'auth.step_up_required', 'Prove that it is you at POST /auth/step-up, then do this again')
}

/** What `requireFresh` fails with. */
export const stepUp = { 'auth.step_up_required': 403 } as const

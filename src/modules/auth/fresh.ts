import assert from 'node:assert/strict'
import type { Scope, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { Problem } from '#platform/problem.ts'
import { fresh_ms } from './rules.ts'

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

const renew = statement('auth.renew_fresh', 'update session set fresh_until = $2 where id = $1 and revoked_at is null')

/** The caller has just proved themselves again; answers until when that counts. */
export async function renewFresh(tx: Tx): Promise<Date> {
  const fresh_until = new Date(tx.now.getTime() + fresh_ms)
  await tx.query(renew, [tx.actor.session_id, fresh_until])
  return fresh_until
}

/** What `requireFresh` fails with. */
export const stepUp = { 'auth.step_up_required': 403 } as const

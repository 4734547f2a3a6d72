import assert from 'node:assert/strict'
import type { Ctx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import { accountKind, isStaff, refuseUnlessActive } from '#modules/users/index.ts'
import { signAccessToken } from './access-token.ts'
import { callerOf } from './caller.ts'
import { access_ms } from './rules.ts'

export type Impersonation = { access_token: string; token_type: 'Bearer'; expires_in: number; user_id: bigint; impersonator_id: bigint }

/**
 * An access token that reads what somebody else reads, for as long as an access token lasts and the caller's own session runs; nothing
 * renews it. Problem `user.not_found` (404), `user.is_staff` (403), or the account's status (403).
 */
export async function impersonate(ctx: Ctx, user_id: bigint, reason: string): Promise<Impersonation> {
  const { user_id: impersonator_id, session_id } = callerOf(ctx)
  const subject = await accountKind(ctx, user_id)
  if (isStaff(subject.user_type)) throw new Problem('forbidden', 'user.is_staff', 'Nobody looks through the eyes of staff')
  refuseUnlessActive(subject.status)
  assert(ctx.actor.impersonator_id === null, 'an impersonated caller only reads')
  await ctx.tx((tx) => record(tx, 'auth.impersonated', { subject_id: user_id, facts: { reason, minutes: access_ms / 60_000 } }))
  const access_token = await signAccessToken(user_id, session_id, ctx.now, ctx.secrets, impersonator_id)
  return { access_token, token_type: 'Bearer', expires_in: access_ms / 1000, user_id, impersonator_id }
}

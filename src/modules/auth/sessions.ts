import assert from 'node:assert/strict'
import type { Client, Secrets, Tx } from '#platform/ctx.ts'
import { randomToken, sha256 } from '#platform/crypto.ts'
import { record } from '#modules/audit/index.ts'
import { forgetChallengesOf, newChallenge, secondFactorOf } from '#modules/second-factor/index.ts'
import { readAccount, recordSignInOf, refuseUnlessActive, statusOf } from '#modules/users/index.ts'
import { signAccessToken } from './access-token.ts'
import { deviceToken, newDevice } from './device.ts'
import { insertSession, revokeOldest, revokeSession, revokeSessionsOf } from './queries.ts'
import { access_ms, fresh_ms, max_sessions, sessionEnd } from './rules.ts'
import type { Challenged, SignedIn, Tokens } from './schema.ts'
import './events.ts'

/** How somebody proved themselves, for the audit, and the device if it is one that signed in before. */
export type Proof = { by: 'password' | 'code' | (string & {}); device?: string | undefined; second_factor?: true }

/**
 * What every way in ends with: a session for an account that proved itself or, where it has a second factor, a challenge to show that.
 * Problem `auth.suspended` … (403) when the account may not act.
 */
export async function signIn(tx: Tx, user_id: bigint, client: Client, secrets: Secrets, proof: Proof): Promise<SignedIn | Challenged> {
  const { confirmed_at } = await secondFactorOf(tx, user_id)
  if (confirmed_at === null) return startSession(tx, user_id, client, secrets, proof)
  refuseUnlessActive(await statusOf(tx, user_id))
  await record(tx, 'auth.second_factor_asked', { subject_id: user_id, facts: { by: proof.by } })
  return { second_factor_required: true, ...(await newChallenge(tx, user_id)) }
}

/** Starts a session for an account that has shown all it must; Problem `auth.suspended` … (403). */
export async function startSession(tx: Tx, user_id: bigint, client: Client, secrets: Secrets, proof: Proof): Promise<SignedIn> {
  refuseUnlessActive(await recordSignInOf(tx, user_id))
  const refresh_token = randomToken()
  const fresh_until = new Date(tx.now.getTime() + fresh_ms)
  const values = [
    user_id,
    tx.now,
    sessionEnd(tx.now, tx.now),
    client.user_agent,
    client.ip,
    sha256(refresh_token),
    fresh_until,
    proof.second_factor ? tx.now : null,
  ]
  const [session] = await tx.query(insertSession, values)
  assert(session, 'a session was inserted')
  const { session_id } = session
  const facts = { by: proof.by, known_device: proof.device !== undefined }
  await record(tx, 'auth.signed_in', { subject_id: user_id, session_id, facts })
  // The account's row is locked by now, so of two sign-ins at once the later counts the earlier.
  const crowded_out = await tx.query(revokeOldest, [user_id, tx.now, 'too_many_sessions', max_sessions])
  for (const { id } of crowded_out) await tellEnded(tx, user_id, id, 'too_many_sessions')
  return {
    ...(await tokensOf(user_id, session_id, refresh_token, tx.now, secrets)),
    device_token: deviceToken(proof.device ?? newDevice(), user_id, secrets),
    user: await readAccount(tx, user_id),
  }
}

export type Ending =
  | 'signed_out'
  | 'revoked'
  | 'refresh_token_reused'
  | 'password_changed'
  | 'email_changed'
  | 'phone_changed'
  | 'second_factor_changed'
  | 'identity_unlinked'
  | 'standing_changed'
  | 'ended_by_staff'
  | 'too_many_sessions'

/** Ends one session of this account; false when it has none such that still runs. */
export async function endSession(tx: Tx, user_id: bigint, session_id: bigint, reason: Ending): Promise<boolean> {
  const ended = await tx.query(revokeSession, [session_id, tx.now, reason, user_id])
  for (const session of ended) await tellEnded(tx, user_id, session.id, reason)
  return ended.length > 0
}

/** Ends every session of an account, except `but`, and whatever sign-in is under way; answers how many. For factors that changed, also in other modules: a TOTP, a Google account. */
export async function endSessionsOf(tx: Tx, user_id: bigint, reason: Ending, but: bigint | null = null): Promise<number> {
  await forgetChallengesOf(tx, user_id)
  const ended = await tx.query(revokeSessionsOf, [user_id, tx.now, reason, but])
  for (const session of ended) await tellEnded(tx, user_id, session.id, reason)
  return ended.length
}

const eventOf: Partial<Record<Ending, `auth.${string}`>> = { signed_out: 'auth.signed_out', refresh_token_reused: 'auth.refresh_reused' }

async function tellEnded(tx: Tx, user_id: bigint, session_id: bigint, reason: Ending): Promise<void> {
  await record(tx, eventOf[reason] ?? 'auth.session_revoked', { subject_id: user_id, session_id, facts: { reason } })
  await tx.emit('session.ended', { session_id, user_id })
}

export async function tokensOf(user_id: bigint, session_id: bigint, refresh_token: string, now: Date, secrets: Secrets): Promise<Tokens> {
  const access_token = await signAccessToken(user_id, session_id, now, secrets)
  return { access_token, token_type: 'Bearer', expires_in: access_ms / 1000, refresh_token }
}

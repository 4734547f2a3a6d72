import assert from 'node:assert/strict'
import type { Client, Secrets, Tx } from '#platform/ctx.ts'
import { randomToken, sha256 } from '#platform/crypto.ts'
import { readAccount, recordSignInOf, refuseUnlessActive, statusOf } from '#modules/users/index.ts'
import { signAccessToken } from './access-token.ts'
import { insertSession, revokeSession } from './queries.ts'
import { access_ms, fresh_ms, sessionEnd } from './rules.ts'
import type { SignedIn, Tokens } from './schema.ts'

/** Starts a session for an account that proved itself; Problem `auth.suspended` … (403) when the account may not act. */
export async function signIn(tx: Tx, user_id: bigint, client: Client, secrets: Secrets): Promise<SignedIn> {
  refuseUnlessActive(await statusOf(tx, user_id))
  await recordSignInOf(tx, user_id)
  const refresh_token = randomToken()
  const fresh_until = new Date(tx.now.getTime() + fresh_ms)
  const values = [user_id, tx.now, sessionEnd(tx.now, tx.now), client.user_agent, client.ip, sha256(refresh_token), fresh_until]
  const [session] = await tx.query(insertSession, values)
  assert(session, 'a session was inserted')
  return { ...(await tokensOf(user_id, session.session_id, refresh_token, tx.now, secrets)), user: await readAccount(tx, user_id) }
}

export async function endSession(tx: Tx, session_id: bigint, reason: 'signed_out' | 'refresh_token_reused'): Promise<void> {
  await tx.query(revokeSession, [session_id, tx.now, reason])
}

export async function tokensOf(user_id: bigint, session_id: bigint, refresh_token: string, now: Date, secrets: Secrets): Promise<Tokens> {
  const access_token = await signAccessToken(user_id, session_id, now, secrets)
  return { access_token, token_type: 'Bearer', expires_in: access_ms / 1000, refresh_token }
}

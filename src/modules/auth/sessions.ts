import assert from 'node:assert/strict'
import type { Client, Secrets, Tx } from '#platform/ctx.ts'
import { hmacSha256, randomToken, sha256 } from '#platform/crypto.ts'
import { readAccount, recordSignInOf, refuseUnlessActive, statusOf } from '#modules/users/index.ts'
import { signAccessToken } from './access-token.ts'
import { findSpentToken, insertSession, replaceRefreshToken, revokeSession, useRefreshToken } from './queries.ts'
import { access_ms, fresh_ms, isLostReply, sessionEnd } from './rules.ts'
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

/**
 * Trades a refresh token for its child. The child is derived from its parent, so a client that lost the answer, or sent the same
 * token twice at once, is told the same child again for ten seconds. A parent that comes back later is in a thief's hands or was
 * taken from them: 'stolen', and the session is over.
 */
export async function trade(tx: Tx, token: string, secrets: Secrets): Promise<Tokens | 'unknown' | 'stolen'> {
  const child = hmacSha256(secrets.jwt, `refresh_token ${token}`).toString('base64url')
  const [used] = await tx.query(useRefreshToken, [sha256(token), tx.now])
  if (used) {
    refuseUnlessActive(await statusOf(tx, used.user_id))
    const values = [sha256(child), used.session_id, tx.now, sessionEnd(used.session_created_at, tx.now)]
    await tx.query(replaceRefreshToken, values)
    return tokensOf(used.user_id, used.session_id, child, tx.now, secrets)
  }

  const [spent] = await tx.query(findSpentToken, [sha256(token), sha256(child), tx.now])
  if (!spent) return 'unknown'
  if (isLostReply(spent, tx.now)) {
    refuseUnlessActive(await statusOf(tx, spent.user_id))
    return tokensOf(spent.user_id, spent.session_id, child, tx.now, secrets)
  }
  await endSession(tx, spent.session_id, 'refresh_token_reused')
  return 'stolen'
}

export async function endSession(tx: Tx, session_id: bigint, reason: 'signed_out' | 'refresh_token_reused'): Promise<void> {
  await tx.query(revokeSession, [session_id, tx.now, reason])
}

async function tokensOf(user_id: bigint, session_id: bigint, refresh_token: string, now: Date, secrets: Secrets): Promise<Tokens> {
  const access_token = await signAccessToken(user_id, session_id, now, secrets.jwt)
  return { access_token, token_type: 'Bearer', expires_in: access_ms / 1000, refresh_token }
}

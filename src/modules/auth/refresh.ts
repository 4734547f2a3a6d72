import type { Ctx, Secrets, Tx } from '#platform/ctx.ts'
import { hmacSha256, sha256 } from '#platform/crypto.ts'
import { record } from '#modules/audit/index.ts'
import { refuseUnlessActive, statusOf } from '#modules/users/index.ts'
import { invalidToken } from './access-token.ts'
import { keysOf } from './keys.ts'
import { findSpentToken, findStopped, replaceRefreshToken, useRefreshToken } from './queries.ts'
import { isLostReply, sessionEnd } from './rules.ts'
import type { Tokens } from './schema.ts'
import { endSession, tokensOf } from './sessions.ts'

/** New tokens for a refresh token; Problem `auth.token_invalid` (401), and when the token was used before, the session ends. */
export async function refresh(ctx: Ctx, input: { refresh_token: string }): Promise<Tokens> {
  const { secrets } = ctx
  const traded = await ctx.tx((tx) => trade(tx, input.refresh_token, secrets))
  if (traded !== 'unknown' && traded !== 'stolen') return traded
  if (traded === 'unknown') await ctx.tx((tx) => record(tx, 'auth.refresh_failed'))
  throw invalidToken()
}

/**
 * Trades a refresh token for its child. The child is derived from its parent, so a client that lost the answer, or sent the same
 * token twice at once, is told the same child again for ten seconds. A parent that comes back later is in a thief's hands or was
 * taken from them: 'stolen', and the session is over. The child may have been made under another of our keys, by another node or
 * before a key was changed, so it is looked for under each.
 */
async function trade(tx: Tx, token: string, secrets: Secrets): Promise<Tokens | 'unknown' | 'stolen'> {
  const child = childOf(token, secrets.jwt)
  const [used] = await tx.query(useRefreshToken, [sha256(token), tx.now])
  if (used) {
    refuseUnlessActive(await statusOf(tx, used.user_id))
    const values = [sha256(child), used.session_id, tx.now, sessionEnd(used.session_created_at, tx.now)]
    await tx.query(replaceRefreshToken, values)
    return tokensOf(used.user_id, used.session_id, child, tx.now, secrets)
  }

  const children = keysOf(secrets).map((key) => childOf(token, key))
  const [spent] = await tx.query(findSpentToken, [sha256(token), children.map(sha256), tx.now])
  if (!spent) {
    const [stopped] = await tx.query(findStopped, [sha256(token), tx.now])
    if (stopped) refuseUnlessActive(stopped.status)
    return 'unknown'
  }
  const told = children.find((each) => spent.child?.equals(sha256(each)))
  if (told !== undefined && isLostReply(spent, tx.now)) {
    refuseUnlessActive(await statusOf(tx, spent.user_id))
    return tokensOf(spent.user_id, spent.session_id, told, tx.now, secrets)
  }
  await endSession(tx, spent.user_id, spent.session_id, 'refresh_token_reused')
  return 'stolen'
}

const childOf = (token: string, key: string) => hmacSha256(key, `refresh_token ${token}`).toString('base64url')

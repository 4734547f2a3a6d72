import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from 'jose'
import type { Secrets } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { keysOf, kidOf } from './keys.ts'
import { access_ms } from './rules.ts'

const issuer = 'influmojo'
const audience = 'influmojo-api'
const typ = 'at+jwt'

const bytesOf = (key: string) => new TextEncoder().encode(key)

/**
 * Signs a token that names a person and a session and nothing else: what they may do is read from the database each time. With `act`
 * (RFC 8693) it lets that admin, whose session it is then, look through the person's eyes.
 */
export function signAccessToken(user_id: bigint, session_id: bigint, now: Date, secrets: Secrets, act?: bigint): Promise<string> {
  const iat = Math.floor(now.getTime() / 1000)
  const claims = {
    iss: issuer,
    aud: audience,
    sub: String(user_id),
    sid: String(session_id),
    iat,
    exp: iat + access_ms / 1000,
    ...(act !== undefined && { act: { sub: String(act) } }),
  }
  return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ, kid: kidOf(secrets.jwt) }).sign(bytesOf(secrets.jwt))
}

export type Named = { user_id: bigint; session_id: bigint; impersonator_id: bigint | null; expires_at: Date }

/** Who and which session a token names; Problem `auth.token_invalid` (401) when it is forged, expired, or signed by no key of ours. */
export async function readAccessToken(token: string, now: Date, secrets: Secrets): Promise<Named> {
  const expected = { algorithms: ['HS256'], issuer, audience, typ, currentDate: now, requiredClaims: ['sub', 'sid', 'iat', 'exp'] }
  const key = keyNamedBy(token, secrets)
  if (key === undefined) throw invalidToken()
  const payload = await jwtVerify(token, bytesOf(key), expected as Parameters<typeof jwtVerify>[2]).then(
    (verified) => verified.payload,
    (error: unknown) => {
      // The signature is looked at first: what has only run out was once given by us, and clients renew theirs all day.
      throw invalidToken({ routine: error instanceof errors.JWTExpired })
    },
  )
  const { sub, sid, act, exp = 0 } = payload
  if (typeof sub !== 'string' || typeof sid !== 'string' || !isId(sub) || !isId(sid)) throw invalidToken()
  return { user_id: BigInt(sub), session_id: BigInt(sid), impersonator_id: impersonatorIn(act), expires_at: new Date(exp * 1000) }
}

/** The token's header only chooses among our own keys; what else it says of keys is not read. */
function keyNamedBy(token: string, secrets: Secrets): string | undefined {
  try {
    const { kid } = decodeProtectedHeader(token)
    return keysOf(secrets).find((key) => kidOf(key) === kid)
  } catch {
    return undefined
  }
}

function impersonatorIn(act: unknown): bigint | null {
  if (act === undefined) return null
  const sub = typeof act === 'object' && act !== null && 'sub' in act ? act.sub : undefined
  if (typeof sub !== 'string' || !isId(sub)) throw invalidToken()
  return BigInt(sub)
}

const isId = (text: string) => /^[1-9]\d{0,17}$/.test(text)

export function invalidToken({ routine = false } = {}): Problem {
  return new Problem('unauthenticated', 'auth.token_invalid', 'The token is not valid or no longer; sign in again or refresh it', {
    headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
    routine,
  })
}

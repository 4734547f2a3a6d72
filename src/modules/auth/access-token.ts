import { jwtVerify, SignJWT } from 'jose'
import { Problem } from '#platform/problem.ts'
import { access_ms } from './rules.ts'

const issuer = 'influmojo'
const audience = 'influmojo-api'
const typ = 'at+jwt'

const keyOf = (secret: string) => new TextEncoder().encode(secret)

/** Signs a token that names a person and a session and nothing else: what they may do is read from the database each time. */
export function signAccessToken(user_id: bigint, session_id: bigint, now: Date, secret: string): Promise<string> {
  const iat = Math.floor(now.getTime() / 1000)
  const claims = { iss: issuer, aud: audience, sub: String(user_id), sid: String(session_id), iat, exp: iat + access_ms / 1000 }
  return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ }).sign(keyOf(secret))
}

/** Who and which session a token names; Problem `auth.token_invalid` (401) when it is forged, expired, or not one of ours. */
export async function readAccessToken(token: string, now: Date, secret: string): Promise<{ user_id: bigint; session_id: bigint }> {
  const expected = { algorithms: ['HS256'], issuer, audience, typ, currentDate: now, requiredClaims: ['sub', 'sid', 'iat', 'exp'] }
  const payload = await jwtVerify(token, keyOf(secret), expected as Parameters<typeof jwtVerify>[2]).then(
    (verified) => verified.payload,
    () => undefined,
  )
  const { sub, sid } = payload ?? {}
  if (typeof sub !== 'string' || typeof sid !== 'string' || !isId(sub) || !isId(sid)) throw invalidToken()
  return { user_id: BigInt(sub), session_id: BigInt(sid) }
}

const isId = (text: string) => /^[1-9]\d{0,17}$/.test(text)

export function invalidToken(): Problem {
  return new Problem('unauthenticated', 'auth.token_invalid', 'The token is not valid or no longer; sign in again or refresh it', {
    headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
  })
}

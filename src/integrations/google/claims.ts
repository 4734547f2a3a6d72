import { decodeProtectedHeader } from 'jose'
import { z } from 'zod'
import type { GoogleIdentity } from '#platform/ports.ts'
import { Problem } from '#platform/problem.ts'

/** Google signs with RS256; a token that says otherwise, or asks for an extension we do not know, is not looked at. */
const Header = z.object({ alg: z.literal('RS256'), kid: z.string().min(1).max(200), crit: z.undefined().optional() })

const Claims = z.object({
  sub: z.string().regex(/^[\x21-\x7e]{1,255}$/),
  azp: z.string().optional(),
  nonce: z.string().optional(),
  iat: z.number(),
  exp: z.number(),
  email: z.string().trim().toLowerCase().max(254).regex(z.regexes.email),
  email_verified: z.boolean().default(false),
  name: z.string().optional(),
  picture: z.string().optional(),
})
export type Claims = z.output<typeof Claims>

export type Expected = { audiences: readonly string[]; nonce: string | undefined; now: Date }

/** The library forgives five minutes; a token that is over is over. */
const late_s = 5
/** A server whose own clock is a little behind must not refuse everybody's fresh tokens. */
const early_s = 60

/** The id of the key that is said to have signed; Problem `google.token_invalid` (401). */
export function kidOf(id_token: string): string {
  const header = Header.safeParse(decoded(id_token))
  if (!header.success) throw invalid('This is no ID token of Google')
  return header.data.kid
}

/** What the token says, once its signature, issuer and audience are known to be right; Problem `google.token_invalid` (401). */
export function readClaims(payload: unknown, { audiences, nonce, now }: Expected): Claims {
  const parsed = Claims.safeParse(payload)
  if (!parsed.success) throw invalid('The ID token names no usable person or address; ask Google for the scopes openid, email and profile')
  const claims = parsed.data
  const seconds = now.getTime() / 1000
  if (seconds > claims.exp + late_s) throw invalid('The ID token has expired; sign in with Google again')
  if (seconds < claims.iat - early_s) throw invalid('The ID token is from the future')
  if (claims.azp !== undefined && !audiences.includes(claims.azp)) throw invalid('The ID token was given to another application')
  if (claims.nonce !== nonce) throw invalid('The ID token carries another nonce than the one given here')
  return claims
}

export function identityOf({ sub, email, email_verified, name = '', picture }: Claims): GoogleIdentity {
  const shown = name.toWellFormed().replaceAll('\0', '').trim()
  const [local = email] = email.split('@')
  return {
    subject: sub,
    email,
    email_verified,
    name: shown === '' ? local : shown.slice(0, 100).toWellFormed(),
    picture: picture !== undefined && isImage(picture) ? picture : null,
  }
}

/** Without the library's own words, which quote the token. */
export function invalid(detail: string): Problem {
  return new Problem('unauthenticated', 'google.token_invalid', detail)
}

function decoded(id_token: string): unknown {
  try {
    return decodeProtectedHeader(id_token)
  } catch {
    return undefined
  }
}

function isImage(address: string): boolean {
  return address.length <= 2048 && address.startsWith('https://') && URL.canParse(address) && /^[\x21-\x7e]+$/.test(address)
}

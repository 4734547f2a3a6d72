import type { Secrets } from '#platform/ctx.ts'
import { hmacSha256 } from '#platform/crypto.ts'

/** Every key that may have signed what comes back to us, the one that signs first. */
export function keysOf(secrets: Secrets): readonly [string, ...string[]] {
  return [secrets.jwt, ...secrets.jwt_previous]
}

/** The name of a key, made from it, so that two nodes agree on it and nobody has to give it. */
export function kidOf(key: string): string {
  return hmacSha256(key, 'kid').toString('base64url').slice(0, 12)
}

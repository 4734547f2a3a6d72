import type { Scope } from '#platform/ctx.ts'
import { hmacSha256 } from '#platform/crypto.ts'

/** A keyed digest by which the same value is found again without being opened. After a change of key only what was given since is found. */
export function fingerprintOf(scope: Scope, value: string): Buffer {
  return hmacSha256(scope.secrets.sealing[0] ?? '', `fingerprint ${value}`)
}

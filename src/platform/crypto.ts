import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** `bytes` random bytes as URL-safe text; 32 bytes give 256 bits. */
export function randomToken(bytes = 32): string {
  return randomBytes(bytes).toString('base64url')
}

export function sha256(value: string | Uint8Array): Buffer {
  return createHash('sha256').update(value).digest()
}

/** Keyed digest for short secrets (codes), which a plain hash would give away to anyone who tries them all. */
export function hmacSha256(key: string, value: string): Buffer {
  return createHmac('sha256', key).update(value).digest()
}

/** Compares in a time that does not depend on where the two differ. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && timingSafeEqual(a, b)
}

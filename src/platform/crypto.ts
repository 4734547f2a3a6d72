import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'

/** `bytes` random bytes as URL-safe text; 32 bytes give 256 bits. */
export function randomToken(bytes = 32): string {
  return randomBytes(bytes).toString('base64url')
}

export function sha256(value: string | Uint8Array): Buffer {
  return createHash('sha256').update(value).digest()
}

/** Keyed digest for short secrets (codes), which a plain hash would give away to anyone who tries them all, and for signatures. */
export function hmacSha256(key: string, value: string | Uint8Array): Buffer {
  return createHmac('sha256', key).update(value).digest()
}

/** Compares in a time that does not depend on where the two differ. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && timingSafeEqual(a, b)
}

const id_bytes = 8
const iv_bytes = 12
const tag_bytes = 16

/** The key that seals, made of a secret, and the name by which what it sealed knows it. */
function sealingKey(secret: string): { id: Buffer; key: Buffer } {
  const made = Buffer.from(hkdfSync('sha256', secret, '', 'influmojo seal', 32 + id_bytes))
  return { key: made.subarray(0, 32), id: made.subarray(32) }
}

/**
 * Seals a secret that must be read again (AES-256-GCM). `about` says what it is and whose: under another it does not open, so a row
 * copied to somebody else is worth nothing. The first of `secrets` seals; its key's id stands at the front.
 */
export function seal(secrets: readonly string[], about: string, value: Uint8Array): Buffer {
  const [newest] = secrets
  if (newest === undefined) throw new Error('there is no secret to seal with')
  const { id, key } = sealingKey(newest)
  const iv = randomBytes(iv_bytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(about))
  const sealed = Buffer.concat([cipher.update(value), cipher.final()])
  return Buffer.concat([id, iv, cipher.getAuthTag(), sealed])
}

/** What was sealed, by whichever of `secrets` sealed it; throws when none did, or when it was changed or is about something else. */
export function unseal(secrets: readonly string[], about: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed)
  const known = secrets.map(sealingKey).find(({ id }) => id.equals(bytes.subarray(0, id_bytes)))
  if (!known) throw new Error('none of the configured keys sealed this; list the former one in ENCRYPTION_KEYS_BEFORE')
  const [iv_at, tag_at] = [id_bytes, id_bytes + iv_bytes]
  const decipher = createDecipheriv('aes-256-gcm', known.key, bytes.subarray(iv_at, tag_at), { authTagLength: tag_bytes })
  decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(tag_at, tag_at + tag_bytes))
  return Buffer.concat([decipher.update(bytes.subarray(tag_at + tag_bytes)), decipher.final()])
}

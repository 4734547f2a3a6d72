import { Secret, TOTP } from 'otpauth'
import { randomBytes } from 'node:crypto'

// What every authenticator app speaks (RFC 6238): SHA-1, six digits, 30 seconds, and one step of drift either way.
const how = { algorithm: 'SHA1', digits: 6, period: 30 } as const
const issuer = 'Influmojo'

/** 160 bits, as long as the hash (RFC 4226 section 4). */
export const newSecret = (): Buffer => randomBytes(20)

/** The secret as an app takes it: typed, and as the address in a QR code. */
export function shownAs(secret: Uint8Array, label: string): { secret: string; uri: string } {
  const totp = new TOTP({ ...how, issuer, label, secret: secretOf(secret) })
  return { secret: totp.secret.base32, uri: totp.toString() }
}

/** The 30-second step whose code this is, of those around now; undefined when it is none's. */
export function stepOf(secret: Uint8Array, code: string, now: Date): bigint | undefined {
  const delta = TOTP.validate({ ...how, token: code, secret: secretOf(secret), timestamp: now.getTime(), window: 1 })
  return delta === null ? undefined : BigInt(Math.floor(now.getTime() / 1000 / how.period) + delta)
}

/** A copy: otpauth takes the whole ArrayBuffer, and a small Buffer lies in a larger one. */
const secretOf = (secret: Uint8Array) => new Secret({ buffer: new Uint8Array(secret).buffer })

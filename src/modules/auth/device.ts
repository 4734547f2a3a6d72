import type { Secrets } from '#platform/ctx.ts'
import { hmacSha256, randomToken, sameBytes } from '#platform/crypto.ts'
import { keysOf } from './keys.ts'

/** A name for a device that signs in for the first time. */
export function newDevice(): string {
  return randomToken(16)
}

/** What a device shows later to be known again: its name and the account it signed in to, signed. It opens nothing; it only has budgets of its own. */
export function deviceToken(device: string, user_id: bigint, secrets: Secrets): string {
  return `${device}.${signatureOf(device, user_id, secrets.jwt).toString('base64url')}`
}

/** The device's name when it signed in to this account before; undefined for anything else, also for what we signed for others. */
export function knownDevice(token: string | undefined, user_id: bigint | null | undefined, secrets: Secrets): string | undefined {
  const [device, signature] = token?.split('.') ?? []
  if (device === undefined || signature === undefined || user_id === null || user_id === undefined) return undefined
  const given = Buffer.from(signature, 'base64url')
  return keysOf(secrets).some((key) => sameBytes(signatureOf(device, user_id, key), given)) ? device : undefined
}

function signatureOf(device: string, user_id: bigint, key: string): Buffer {
  return hmacSha256(key, `device ${device} of ${user_id}`)
}

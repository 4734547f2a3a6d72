import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { randomToken, sha256 } from '#platform/crypto.ts'

export type Wishes = {
  email?: string
  /** The same for the same address unless given. */
  subject?: string
  name?: string
  email_verified?: boolean
  picture?: string
  nonce?: string
  /** Any further claim, or another value for one: `{ exp: 0 }`, `{ email: undefined }`. */
  claims?: Readonly<Record<string, unknown>>
}
export type Key = { readonly kid: string; readonly private_key: KeyObject; readonly public_key: KeyObject }

export function makeKey(): Key {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { kid: randomToken(20), private_key: privateKey, public_key: publicKey }
}

export function claimsOf(wishes: Wishes, iss: string, client_id: string, now: Date): Record<string, unknown> {
  const { email = 'asha@example.com', email_verified = true, name = 'Asha Rao', picture, nonce } = wishes
  const iat = Math.floor(now.getTime() / 1000)
  const sub = wishes.subject ?? subjectOf(email)
  return { iss, aud: client_id, azp: client_id, sub, email, email_verified, name, picture, nonce, iat, exp: iat + 3600, ...wishes.claims }
}

/** 21 digits, as Google's are. */
function subjectOf(email: string): string {
  return `1${(BigInt(`0x${sha256(email.toLowerCase()).toString('hex')}`) % 10n ** 20n).toString().padStart(20, '0')}`
}

export function signToken({ kid, private_key }: Key, claims: object, header: object = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ alg: 'RS256', kid, typ: 'JWT', ...header })}.${part(claims)}`
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), private_key).toString('base64url')}`
}

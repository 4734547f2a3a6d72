import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { systemClock, type Clock } from '#platform/clock.ts'
import { randomToken, sha256 } from '#platform/crypto.ts'
import type { Mount } from '#platform/http/server.ts'
import type { Google } from '#platform/ports.ts'
import { googleSignIn } from './adapter.ts'
import { openPages } from './pages.ts'

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

export type GoogleStandIn = {
  readonly client_id: string
  readonly mount: Mount
  /** What tests ask for. */
  readonly knobs: { down?: boolean; garbage?: boolean; max_age_s?: number }
  issuer(): string
  /** The adapter, pointed here instead of at Google. */
  port(): Google
  /** An ID token as Google would give it to an app of ours, good for an hour. */
  issue(wishes?: Wishes): string
  /** From now on signs with a new key; the one before stays published, older ones do not. */
  rotate(): void
  /** How often the keys were asked for. */
  asked(): number
}

/** An issuer of ID tokens for development and tests: whoever asks is whoever they say. Lives below `/google` of `base_url`; never in production. */
export function openGoogleStandIn(options: { base_url: () => string; local_url?: () => string; clock?: Clock }): GoogleStandIn {
  const { base_url, local_url = base_url, clock = systemClock } = options
  const client_id = 'influmojo.apps.stand-in'
  const knobs: GoogleStandIn['knobs'] = {}
  let keys: Key[] = []
  let asked = 0

  const issuer = () => `${base_url()}/google`
  // Making a key takes a tenth of a second, and most starts and tests never need one.
  const published = () => (keys.length > 0 ? keys : (keys = [makeKey()]))
  const issue = (wishes: Wishes = {}) => signToken(published()[0] ?? makeKey(), claimsOf(wishes, issuer(), client_id, clock.now()))
  const ask = () => {
    asked++
    return published()
  }
  return {
    client_id,
    mount: { path: '/google', handle: openPages({ issuer, issue, knobs, keys: ask }) },
    knobs,
    issuer,
    port: () => {
      const certs_url = () => `${local_url()}/google/oauth2/v1/certs`
      return googleSignIn({ audiences: [client_id], provider: 'stand-in', issuers: () => [issuer()], certs_url, clock })
    },
    issue,
    rotate: () => void (keys = [makeKey(), ...published().slice(0, 1)]),
    asked: () => asked,
  }
}

export function makeKey(): Key {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { kid: randomToken(20), private_key: privateKey, public_key: publicKey }
}

function claimsOf(wishes: Wishes, iss: string, client_id: string, now: Date): Record<string, unknown> {
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

import { systemClock, type Clock } from '#platform/clock.ts'
import type { Mount } from '#platform/http/server.ts'
import type { Google } from '#platform/ports.ts'
import { googleSignIn } from './adapter.ts'
import { openPages, type Knobs } from './pages.ts'
import { claimsOf, makeKey, signToken, type Key, type Wishes } from './token.ts'

export type GoogleStandIn = {
  readonly client_id: string
  readonly mount: Mount
  readonly knobs: Knobs
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
  const knobs: Knobs = {}
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

import { OAuth2Client } from 'google-auth-library'
import { systemClock, type Clock } from '#platform/clock.ts'
import type { Google } from '#platform/ports.ts'
import { Problem } from '#platform/problem.ts'
import { identityOf, invalid, kidOf, readClaims } from './claims.ts'
import { openKeys } from './keys.ts'

export type GoogleOptions = {
  /** Our client ids (web, iOS, Android); a token made for anybody else is refused. */
  audiences: readonly string[]
  provider?: string
  issuers?: () => string[]
  /** Where the keys are; Google's own address unless given. */
  certs_url?: () => string
  /** The machine's unless given: an ID token's times are Google's, so a development clock that was moved plays no part. */
  clock?: Clock
}

const google = ['https://accounts.google.com', 'accounts.google.com']

/** Google sign-in by its official library, which checks signature, issuer and audience; the rest is checked here, more strictly than there. */
export function googleSignIn(options: GoogleOptions): Google {
  const { audiences, provider = 'google', issuers = () => google, certs_url, clock = systemClock } = options
  const keys = openKeys({ certs_url: () => certs_url?.(), clock })
  const verifier = new OAuth2Client()
  return {
    provider,
    async verify({ id_token, nonce }) {
      const certificates = await keys.holding(kidOf(id_token))
      const ticket = await verifier.verifySignedJwtWithCertsAsync(id_token, certificates, [...audiences], issuers()).catch(() => {
        throw invalid('The ID token is not one that Google made for this application, or is too old')
      })
      return identityOf(readClaims(ticket.getPayload(), { audiences, nonce, now: clock.now() }))
    },
  }
}

/** Where no client id is configured, nobody signs in with Google. */
export function googleOff(): Google {
  return {
    provider: 'off',
    verify: async () => {
      throw new Problem('unavailable', 'google.unavailable', 'Signing in with Google is not set up here; sign in another way')
    },
  }
}

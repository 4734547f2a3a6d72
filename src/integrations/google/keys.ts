import { OAuth2Client } from 'google-auth-library'
import { z } from 'zod'
import type { Clock } from '#platform/clock.ts'
import { Problem } from '#platform/problem.ts'

/** PEM texts by key id, as Google publishes them. */
const Certificates = z.record(z.string(), z.string())
export type Certificates = z.output<typeof Certificates>

export type Keys = { holding(kid: string): Promise<Certificates> }

/** For this long a key id that nobody knows is not asked for again: whoever invents them must not make us call Google each time. */
const pause_ms = 10_000

/**
 * Google's keys. The library keeps them as long as their headers say, so a key that came in between is unknown to it: then they are fetched
 * anew, once for all who wait. Problem `google.unavailable` (503) when they cannot be had.
 */
export function openKeys({ certs_url, clock }: { certs_url: () => string | undefined; clock: Clock }): Keys {
  let client: OAuth2Client | undefined
  let fetching: Promise<Certificates> | undefined
  let renewal: { at: number; certificates: Promise<Certificates> } | undefined

  function current(): Promise<Certificates> {
    if (fetching) return fetching
    const asking = (client ??= openClient(certs_url()))
    const own = fetchKeys(asking)
      .catch((error: unknown) => {
        // What was no list of keys must not be remembered as one.
        if (client === asking) client = undefined
        throw error
      })
      .finally(() => {
        if (fetching === own) fetching = undefined
      })
    return (fetching = own)
  }

  function renew(): Promise<Certificates> {
    const now = clock.now().getTime()
    if (!renewal || now - renewal.at >= pause_ms) {
      // A client without memory; what is under way was asked before the unknown key turned up.
      client = undefined
      fetching = undefined
      renewal = { at: now, certificates: current() }
    }
    return renewal.certificates
  }

  return {
    async holding(kid) {
      const certificates = await current()
      return Object.hasOwn(certificates, kid) ? certificates : renew()
    },
  }
}

/** Two tries of two seconds, so that a sign-in never waits longer than five. */
function openClient(certs_url: string | undefined): OAuth2Client {
  return new OAuth2Client({
    transporterOptions: { timeout: 2_000, retryConfig: { retry: 1, noResponseRetries: 1, retryDelay: 100 } },
    ...(certs_url !== undefined && { endpoints: { oauth2FederatedSignonPemCertsUrl: certs_url } }),
  })
}

async function fetchKeys(client: OAuth2Client): Promise<Certificates> {
  const { certs } = await client.getFederatedSignonCerts().catch((error: unknown) => {
    throw unavailable(error)
  })
  const parsed = Certificates.safeParse(certs)
  if (parsed.success) return parsed.data
  throw unavailable(parsed.error)
}

function unavailable(cause: unknown): Problem {
  return new Problem(
    'unavailable',
    'google.unavailable',
    'Google cannot be asked right now; try again in a moment, or sign in another way',
    {
      headers: { 'retry-after': '5' },
      cause,
    },
  )
}

import type { IncomingMessage } from 'node:http'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { openAddressOf, openTransportGuard } from '../http/client-address.ts'
import { networkOf } from '../http/limits.ts'
import { Problem } from '../problem.ts'

export type GateOptions = {
  /** How browsers reach this server, without a slash at the end; asked at each request. */
  public_url: () => string
  cors_origins: readonly string[]
  trusted_proxies: readonly string[]
  requests_per_minute: number
}

/** Whether a request opens a connection or belongs to one, and from where it came. */
export type Passed = { opens: boolean; network: string }

/** What Socket.IO's clients put into an address; a token among it would end up in logs and histories. */
const fields = new Set(['EIO', 'transport', 'sid', 't', 'b64'])

/**
 * Stands before Socket.IO and sees every request of both transports, also those that name an open connection; answers which it is.
 * Over plain HTTP at a proxy of ours it is refused as any request is. Problem `rate.limited` (429),
 * `realtime.origin_refused` (403), `realtime.query_refused` (400).
 */
export function openGate(options: GateOptions): (req: IncomingMessage) => Promise<Passed> {
  const { public_url, cors_origins, trusted_proxies, requests_per_minute } = options
  const limiter = new RateLimiterMemory({ points: requests_per_minute, duration: 60 })
  const allowed = new Set(cors_origins)
  const addressOf = openAddressOf(trusted_proxies)
  const refuseInsecure = openTransportGuard(trusted_proxies)

  return async (req) => {
    const network = networkOf(addressOf(req))
    await limiter.consume(network).catch(() => {
      throw new Problem('too_many', 'rate.limited', 'Too many requests from your network; try again in a minute', {
        headers: { 'retry-after': '60' },
      })
    })
    refuseInsecure(req)
    const { origin } = req.headers
    // Browsers always send it with a socket; who sends none is no browser, and nothing here is granted by a cookie.
    if (origin !== undefined && !allowed.has(origin) && origin !== new URL(public_url()).origin)
      throw new Problem('forbidden', 'realtime.origin_refused', 'Pages of this origin may not open sockets here')
    const given = new URL(req.url ?? '/', 'http://gate').searchParams
    if ([...given.keys()].some((name) => !fields.has(name)))
      throw new Problem(
        'invalid',
        'realtime.query_refused',
        'Send the access token as auth: { token }, and nothing of your own in the address',
      )
    return { opens: !given.getAll('sid').at(-1), network }
  }
}

/** So many of each at most. `take` answers whether there was one left. */
export function openCounter(most: number) {
  const taken = new Map<string, number>()
  return {
    isFull: (key: string) => (taken.get(key) ?? 0) >= most,
    take(key: string): boolean {
      const count = taken.get(key) ?? 0
      if (count < most) taken.set(key, count + 1)
      return count < most
    },
    giveBack(key: string): void {
      const count = taken.get(key) ?? 0
      if (count > 1) taken.set(key, count - 1)
      else taken.delete(key)
    },
  }
}

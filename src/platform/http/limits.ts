import type { ServerResponse } from 'node:http'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { Problem } from '../problem.ts'

export type Guard = (address: string, res: ServerResponse) => Promise<void>

/** The outer guard: so many requests a minute for each address (IPv6: for each /56), counted in this process. Problem `rate.limited` (429). */
export function openGuard(per_minute: number): Guard {
  const limiter = new RateLimiterMemory({ points: per_minute, duration: 60 })
  const policy = `"address";q=${per_minute};w=60`
  const say = (res: ServerResponse, left: RateLimiterRes) => {
    res.setHeader('ratelimit-policy', policy)
    res.setHeader('ratelimit', `"address";r=${left.remainingPoints};t=${Math.ceil(left.msBeforeNext / 1000)}`)
  }
  return async (address, res) => {
    try {
      say(res, await limiter.consume(networkOf(address)))
    } catch (refused) {
      say(res, refused as RateLimiterRes)
      const seconds = String(Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000))
      throw new Problem('too_many', 'rate.limited', `Too many requests from your network; try again in ${seconds} s`, {
        headers: { 'retry-after': seconds },
      })
    }
  }
}

export type ScarceLimits = { readonly per_minute: number; readonly per_day: number }

/** A second guard for reads that are worth copying: by the minute and by the day, for each network. Problem `rate.scarce_limited` (429). */
export function openScarceGuard({ per_minute, per_day }: ScarceLimits): (address: string) => Promise<void> {
  const limiters = [
    new RateLimiterMemory({ points: per_minute, duration: 60 }),
    new RateLimiterMemory({ points: per_day, duration: 24 * 60 * 60 }),
  ]
  return async (address) => {
    const network = networkOf(address)
    try {
      for (const limiter of limiters) await limiter.consume(network)
    } catch (refused) {
      const seconds = String(Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000))
      throw new Problem('too_many', 'rate.scarce_limited', `Too many searches from your network; try again in ${seconds} s`, {
        headers: { 'retry-after': seconds },
      })
    }
  }
}

/** An IPv4 address, or the /56 a household of IPv6 addresses shares (or the /64 of one of its links). */
export function networkOf(address: string, ipv6_prefix: 56 | 64 = 56): string {
  if (!address.includes(':')) return address
  if (address.startsWith('::ffff:')) return address.slice(7)
  const [head = '', tail = ''] = address.split('::')
  const front = head.split(':').filter(Boolean)
  const back = tail.split(':').filter(Boolean)
  const groups = address.includes('::') ? [...front, ...Array<string>(8 - front.length - back.length).fill('0'), ...back] : front
  const fourth = Number.parseInt(groups[3] ?? '0', 16)
  return `${groups.slice(0, 3).join(':')}:${(ipv6_prefix === 64 ? fourth : fourth >> 8).toString(16)}`
}

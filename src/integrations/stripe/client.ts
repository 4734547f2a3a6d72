import { createRequire } from 'node:module'
import type { Stripe } from 'stripe'
import { within } from '#platform/deadline.ts'
import { refusalOf } from './refusal.ts'

export type ClientOptions = {
  /** `sk_…` or a restricted `rk_…`. */
  secret_key: string
  /** The connected account (Stripe Connect) all of this is for; the key's own unless set. */
  account?: string
  /** Where Stripe's API is; the stand-in's address, asked at each request because a free port is known late. */
  base_url?: () => string
  timeout_ms?: number
}
export type Call = <T>(work: (stripe: Stripe) => Promise<T>) => Promise<T>

const load = createRequire(import.meta.url)
/** Stripe's package, read with its first use: whoever pays elsewhere does not wait for it. */
export const stripeOf = (): typeof Stripe => load('stripe') as typeof Stripe

const tries = 3

/** Calls by the official client. What is the caller's to try again becomes Problem `gateway.unavailable`, the rest an Error without secrets. */
export function openClient({ secret_key, account, base_url, timeout_ms = 10_000 }: ClientOptions): Call {
  let made: Stripe | undefined
  const open = () => {
    const Sdk = stripeOf()
    const httpClient = Sdk.createFetchHttpClient((url: string | URL | Request, init?: RequestInit) =>
      fetch(addressOf(String(url), base_url?.()), { ...init, redirect: 'error' }),
    )
    const options = { httpClient, timeout: timeout_ms, maxNetworkRetries: tries - 1, telemetry: false }
    return new Sdk(secret_key, { ...options, ...(account && { stripeAccount: account }) })
  }
  return async (work) => {
    try {
      return await within(tries * timeout_ms, work((made ??= open())))
    } catch (error) {
      throw refusalOf(error)
    }
  }
}

const api = 'https://api.stripe.com'

/** The same request at another address. What the client would send anywhere else stays at home. */
export function addressOf(url: string, base_url: string | undefined): string {
  const { protocol, hostname, port, pathname, search } = new URL(url)
  if (`${protocol}//${hostname}` !== api || port !== '' || !pathname.startsWith('/v1/'))
    throw new Error(`Stripe's client asked ${protocol}//${hostname}${port && `:${port}`}${pathname}, which is none of our calls`)
  return (base_url ?? api) + pathname + search
}

import type Razorpay from 'razorpay'
import { z } from 'zod'
import { once, within } from '#platform/deadline.ts'
import { failureOf, unavailable } from './failures.ts'

export type ClientOptions = {
  key_id: string
  key_secret: string
  /** Where Razorpay's API is; the stand-in's address, asked at each call because a free port is known late. */
  base_url?: (() => string) | undefined
  timeout_ms: number
}

const live = 'https://api.razorpay.com'
const largest_reply = 10_000_000

/** What the SDK keeps in `api` beside what its types tell: its instance of axios. */
type Inner = {
  defaults: {
    baseURL: string
    timeout: number
    maxRedirects: number
    maxContentLength: number
    headers: { common: Record<string, string> }
  }
  interceptors: { response: { use(taken: undefined, failed: (error: { response?: unknown; code?: string }) => Promise<never>): void } }
}
const Defaults = z.object({ baseURL: z.literal(live) })

function hasInner(api: object): api is { rq: Inner } {
  // An instance of axios is a function with properties.
  return 'rq' in api && typeof api.rq === 'function' && 'defaults' in api.rq && Defaults.safeParse(api.rq.defaults).success
}

export type Client = {
  /**
   * One call of the official client, held to a time and to the shape of its answer. Fails with Problem `gateway.unavailable` (503), with a
   * `Refusal` when Razorpay will not, or with an Error when it is our fault.
   */
  ask<T>(call: (client: Razorpay) => Promise<unknown>, shape: z.ZodType<T>, headers?: Record<string, string>): Promise<T>
}

/** The official client, loaded with the first call. */
export function openClient({ key_id, key_secret, base_url, timeout_ms }: ClientOptions): Client {
  const loaded = once(async () => (await import('razorpay')).default)

  async function open(headers: Record<string, string>): Promise<Razorpay> {
    const client = new (await loaded())({ key_id, key_secret })
    const { api } = client
    // An update that moves this would send what is meant for the stand-in to Razorpay, so it fails instead.
    if (!hasInner(api)) throw new Error('This version of Razorpay’s client cannot be pointed elsewhere')
    const { defaults, interceptors } = api.rq
    Object.assign(defaults, { timeout: timeout_ms, maxRedirects: 0, maxContentLength: largest_reply, baseURL: base_url?.() ?? live })
    Object.assign(defaults.headers.common, headers)
    // Without a response the client itself fails, on what it would say about one.
    interceptors.response.use(undefined, ({ response, code }) =>
      Promise.reject(Object.assign(new Error(code), { response: response ?? { status: 0, data: { error: { code } } } })),
    )
    return client
  }

  return {
    async ask(call, shape, headers = {}) {
      const client = await open(headers)
      const answer: unknown = await within(2 * timeout_ms, call(client)).catch((error: unknown) => {
        throw failureOf(error)
      })
      const read = shape.safeParse(answer)
      if (!read.success) throw unavailable(`an answer that is none: ${z.prettifyError(read.error)}`)
      return read.data
    },
  }
}

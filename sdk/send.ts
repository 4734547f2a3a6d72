import { ApiError } from './error.ts'
import type { Request } from './request.ts'

export type Fetch = (url: string, init: RequestInit) => Promise<Response>
export type Answer = { status: number; text: string; header(name: string): string | undefined }
export type Sending = { fetch: Fetch; timeout_ms: number; pause_ms: number }

const tries = 4
const longest_pause_ms = 10_000
const retried = new Set([429, 502, 503, 504])

/**
 * Sends a request and reads the whole answer. What may be repeated (it asks, or carries an idempotency key) is sent again, up to three
 * times, when nobody answers or the answer is 429, 502, 503 or 504. Fails with ApiError `network.failed` when nobody answers to the end.
 */
export async function send(sending: Sending, request: Request, access_token: string | undefined): Promise<Answer> {
  const repeatable = request.method === 'GET' || 'idempotency-key' in request.headers
  for (let attempt = 1; ; attempt++) {
    const last = !repeatable || attempt === tries
    const outcome = await once(sending, request, access_token)
    if (!(outcome instanceof Error)) {
      const pause_ms = pauseFor(sending, attempt, outcome.header('retry-after'))
      if (last || !retried.has(outcome.status) || pause_ms > longest_pause_ms) return outcome
      await pause(pause_ms, request.signal)
    } else {
      if (request.signal?.aborted) throw outcome
      if (last) throw new ApiError(0, 'network.failed', `Nobody answered at ${request.url}`, { cause: outcome })
      await pause(pauseFor(sending, attempt), request.signal)
    }
  }
}

async function once(sending: Sending, request: Request, access_token: string | undefined): Promise<Answer | Error> {
  const abort = new AbortController()
  const stop = () => abort.abort()
  const timer = setTimeout(stop, sending.timeout_ms)
  if (request.signal?.aborted) stop()
  request.signal?.addEventListener('abort', stop)
  try {
    const { url, method, headers, body } = request
    const authorised = access_token === undefined ? headers : { ...headers, authorization: `Bearer ${access_token}` }
    const response = await sending.fetch(url, { method, headers: authorised, signal: abort.signal, ...(body !== undefined && { body }) })
    return { status: response.status, text: await response.text(), header: (name) => response.headers.get(name) ?? undefined }
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  } finally {
    clearTimeout(timer)
    request.signal?.removeEventListener('abort', stop)
  }
}

/** What the server asks for, else growing pauses with some chance in them, so that many clients do not come back at once. */
function pauseFor({ pause_ms }: Sending, attempt: number, retryAfter?: string): number {
  const asked = retryAfter === undefined ? Number.NaN : Number(retryAfter) * 1000
  return Number.isFinite(asked) ? asked : pause_ms * 2 ** (attempt - 1) * (0.5 + Math.random())
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, ms)
    function done() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      if (signal?.aborted) reject(signal.reason instanceof Error ? signal.reason : new Error('The call was aborted'))
      else resolve()
    }
    signal?.addEventListener('abort', done)
  })
}

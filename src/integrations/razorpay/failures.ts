import { z } from 'zod'
import { Problem } from '#platform/problem.ts'

/** What the client rejects with: a plain object, its code BAD_REQUEST_ERROR whatever the status is. */
const Rejection = z.object({
  statusCode: z.coerce.number(),
  error: z.object({ code: z.string().optional(), description: z.string().optional() }).optional().catch(undefined),
})

/** Razorpay understood and will not. */
export type Refusal = Error & { readonly refusal: string; readonly status: number }

export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'refusal' in error
}

export function unavailable(reason: string): Problem {
  return new Problem('unavailable', 'gateway.unavailable', 'The payment provider does not answer; try again in a moment', {
    headers: { 'retry-after': '5' },
    cause: new Error(`Razorpay: ${reason}`),
  })
}

/** What went wrong, without the request that axios hangs on its errors: it carries our secret. */
export function failureOf(error: unknown): Error {
  const read = Rejection.safeParse(error)
  if (!read.success) return unavailable(error instanceof Error ? error.message : 'no answer')
  const { statusCode: status, error: said } = read.data
  const reason = [status, said?.code, said?.description].filter(Boolean).join(' ')
  // 409: the same refund is being made at this moment. Other redirects and errors of a proxy carry no error of Razorpay's.
  if (status < 400 || status >= 500 || status === 408 || status === 409 || status === 429) return unavailable(reason)
  return Object.assign(new Error(`Razorpay refused: ${reason}`), { refusal: said?.description ?? '', status })
}

/** Refusals that are about us or our balance and not about the refund: it may well be made later. */
const later = /balance|idempotency|does not exist|not a valid id|api key|authenti|not found/i

/** Whether this refund will be refused however often it is asked for. */
export function isFinal({ refusal, status }: Refusal): boolean {
  return status === 400 && refusal !== '' && !later.test(refusal)
}

import { Problem } from '#platform/problem.ts'

/** What Stripe's client says of a request that came to nothing. */
type Told = {
  type?: unknown
  code?: unknown
  param?: unknown
  statusCode?: unknown
  requestId?: unknown
  message?: unknown
  detail?: { message?: unknown }
  headers?: Record<string, string>
}

const passing = new Set(['StripeConnectionError', 'StripeAPIError', 'StripeRateLimitError'])

/** An error of Stripe's client as ours, without the request that it may hold. What passes by itself is Problem `gateway.unavailable`. */
export function refusalOf(error: unknown): Error {
  const { type, code, param, statusCode, requestId, message, detail, headers } = error as Told
  const parts = [statusCode, code, param, message, detail?.message, requestId]
  const said = ['Stripe:', ...parts.filter((part) => part !== undefined && part !== '')].join(' ')
  if (typeof type === 'string' && type.startsWith('Stripe') && !passing.has(type)) return Object.assign(new Error(said), { code, param })
  const pause = headers?.['retry-after'] ?? ''
  return new Problem('unavailable', 'gateway.unavailable', 'The payment provider does not answer; try again in a moment', {
    cause: new Error(said),
    headers: { 'retry-after': /^\d{1,5}$/.test(pause) ? pause : '5' },
  })
}

/** Codes for money that cannot go back this way any more: https://docs.stripe.com/error-codes */
const gone = new Set(['charge_already_refunded', 'charge_disputed', 'refund_disputed_payment', 'charge_not_refundable', 'amount_too_large'])

/** Whether a refund was refused for what has become of the payment, not for what we sent. Beyond what is left, Stripe names `amount` and no code. */
export function isFinal(error: unknown): boolean {
  if (error instanceof Problem) return false
  const { code, param } = error as Told
  return gone.has(String(code)) || (param === 'amount' && code === undefined)
}

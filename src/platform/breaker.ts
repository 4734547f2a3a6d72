import CircuitBreaker from 'opossum'
import type { Log } from './log.ts'
import type { PaymentGateway } from './ports.ts'
import { Problem } from './problem.ts'

/** What one may wait for a gateway. All that is asked of it bears being asked again, so a reply that comes later is not lost. */
const timeout_ms = 5_000
const rest_ms = 5_000
const most_failures = 5

const unavailable = (cause: unknown) =>
  new Problem('unavailable', 'gateway.unavailable', 'The payment provider does not answer; try again in a moment', {
    headers: { 'retry-after': String(rest_ms / 1_000) },
    cause,
  })

/** It was open, or the time was over. */
const isOurs = (error: unknown) => error instanceof Error && CircuitBreaker.isOurError(error)
const isOutage = (error: unknown) => isOurs(error) || (error instanceof Problem && error.kind === 'unavailable')

/**
 * The gateway behind a circuit breaker: when five calls in a row found it unavailable or took longer than 5 s, it is left alone for 5 s
 * and then tried with one call. Meanwhile each call fails at once with Problem `gateway.unavailable` (503), so that neither people nor
 * jobs wait for it. What it refuses is an answer and opens nothing; its report, which may take long, goes past the breaker.
 */
export function withBreaker(gateway: PaymentGateway, log: Log): PaymentGateway {
  const breaker = new CircuitBreaker((call: () => Promise<unknown>) => call(), {
    timeout: timeout_ms,
    resetTimeout: rest_ms,
    errorFilter: (error: unknown) => !isOutage(error),
    // Its own measure, a share of all calls in a window, notices an outage late after many calls that went well or were turned away.
    errorThresholdPercentage: 100,
  })
  let failures = 0
  breaker.on('success', () => (failures = 0))
  breaker.on('failure', () => void (++failures >= most_failures && breaker.open()))
  breaker.on('open', () => log.error({ provider: gateway.provider }, 'the payment gateway does not answer and is left alone'))
  breaker.on('close', () => log.info({ provider: gateway.provider }, 'the payment gateway answers again'))

  const guarded =
    <A, T>(call: (asked: A) => Promise<T>) =>
    async (asked: A): Promise<T> => {
      try {
        return (await breaker.fire(() => call(asked))) as T
      } catch (error) {
        throw isOurs(error) ? unavailable(error) : error
      }
    }
  return {
    ...gateway,
    openSession: guarded((asked: Parameters<PaymentGateway['openSession']>[0]) => gateway.openSession(asked)),
    fetchPayment: guarded((asked: string) => gateway.fetchPayment(asked)),
    refund: guarded((asked: Parameters<PaymentGateway['refund']>[0]) => gateway.refund(asked)),
    fetchRefund: guarded((asked: string) => gateway.fetchRefund(asked)),
    fetchChargeback: guarded((asked: string) => gateway.fetchChargeback(asked)),
  }
}

import { afterEach, expect, test, vi } from 'vitest'
import { withBreaker } from './breaker.ts'
import { openLog } from './log.ts'
import type { GatewayPayment, PaymentGateway } from './ports.ts'
import { Problem } from './problem.ts'

const paid: GatewayPayment = {
  session_id: 's',
  status: 'open',
  payment_id: null,
  amount_minor: 1n,
  currency: 'INR',
  method: null,
  fee_minor: null,
}
const down = new Problem('unavailable', 'gateway.unavailable', 'The stand-in is down')
const never = () => Promise.reject(new Error('nobody asks this'))

/** A gateway of which only payments are fetched; `answers` says what comes next. */
function openGateway(answers: () => Promise<GatewayPayment>) {
  let asked = 0
  const gateway: PaymentGateway = {
    provider: 'sandbox', can: { partial_refund: true, payout: false, report: true }, openSession: never, refund: never, fetchRefund: never,
    fetchChargeback: never, fetchReport: never, verifyWebhook: () => ({ event_id: 'e', kind: 'other', subject: 's' }),
    fetchPayment: () => (asked++, answers()),
  } // prettier-ignore
  const { fetchPayment } = withBreaker(gateway, openLog('silent'))
  return { ask: () => fetchPayment('s'), asked: () => asked }
}

test('a gateway that fails five times is left alone, and whoever asks is told at once', async () => {
  const { ask, asked } = openGateway(() => Promise.reject(down))
  for (let nth = 0; nth < 8; nth++) await expect(ask()).rejects.toMatchObject({ kind: 'unavailable', code: 'gateway.unavailable' })
  expect(asked()).toBe(5)
})

afterEach(() => void vi.useRealTimers())

test('it is tried again after a while, and the next outage is noticed as soon as the first', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  let works = false
  const { ask, asked } = openGateway(() => (works ? Promise.resolve(paid) : Promise.reject(down)))
  for (let nth = 0; nth < 100; nth++) await expect(ask()).rejects.toMatchObject({ kind: 'unavailable' })
  works = true
  await expect(ask()).rejects.toMatchObject({ kind: 'unavailable' })
  vi.advanceTimersByTime(5_001)
  await expect(ask()).resolves.toBe(paid)
  works = false
  const before = asked()
  for (let nth = 0; nth < 100; nth++) await expect(ask()).rejects.toMatchObject({ kind: 'unavailable' })
  expect(asked() - before).toBe(5)
})

test('an outage after many calls that went well is noticed as soon', async () => {
  let works = true
  const { ask, asked } = openGateway(() => (works ? Promise.resolve(paid) : Promise.reject(down)))
  for (let nth = 0; nth < 200; nth++) await ask()
  works = false
  for (let nth = 0; nth < 50; nth++) await expect(ask()).rejects.toMatchObject({ kind: 'unavailable' })
  expect(asked()).toBe(205)
})

test('what the gateway refuses is an answer, however often it does', async () => {
  const { ask, asked } = openGateway(() => Promise.reject(new Error('no such payment')))
  for (let nth = 0; nth < 20; nth++) await expect(ask()).rejects.toThrow('no such payment')
  expect(asked()).toBe(20)
})

test('failures among more successes open nothing', async () => {
  let nth = 0
  const { ask, asked } = openGateway(() => (++nth % 3 === 0 ? Promise.reject(down) : Promise.resolve(paid)))
  for (let count = 0; count < 30; count++) await ask().catch((error: unknown) => expect(error).toBe(down))
  expect(asked()).toBe(30)
})

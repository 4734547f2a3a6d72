import type { Client, Limits } from '#platform/ctx.ts'
import { minute_ms } from '#platform/clock.ts'
import { networkOf } from '#platform/http/limits.ts'
import type { Budget } from './budget.ts'
import { failure_window_ms, max_device_sends, max_failures, max_wrong_passwords, password_window_ms, send_window_ms } from './rules.ts'

/** Wrong passwords at one address, from whoever has not signed in to it before, whether or not anybody has the address. */
export function passwordsAt(email: string): Budget {
  return { key: `password at ${email}`, limit: max_wrong_passwords, window_ms: password_window_ms }
}

/** Wrong passwords from a device or a session that proved itself before: strangers cannot use it up. */
export function passwordsFrom(known: string): Budget {
  return { key: `password from ${known}`, limit: max_wrong_passwords, window_ms: password_window_ms }
}

/** Passwords that one network has hashed: each costs us a fifth of a second of a processor. */
export function passwordsOfNetwork({ ip }: Client, limits: Limits): Budget[] {
  return networkBudget('password', ip, limits.passwords_per_network, password_window_ms)
}

/** Wrong codes from a device or a session that proved itself before. */
export function codesFrom(known: string): Budget {
  return { key: `code from ${known}`, limit: max_failures, window_ms: failure_window_ms }
}

/** Codes sent, by who asks; everybody's together is the last, because all wait for it in turn. */
export function sending({ ip }: Client, limits: Limits, known: string | undefined): Budget[] {
  return [
    ...(known === undefined ? [] : [{ key: `send to ${known}`, limit: max_device_sends, window_ms: send_window_ms }]),
    ...networkBudget('send', ip, limits.codes_per_network, send_window_ms),
    { key: 'send', limit: limits.codes_per_minute, window_ms: minute_ms },
  ]
}

function networkBudget(what: string, ip: string | null, limit: number, window_ms: number): Budget[] {
  return ip === null ? [] : [{ key: `${what} network ${networkOf(ip, 64)}`, limit, window_ms }]
}

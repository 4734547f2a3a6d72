import { minute_ms, hour_ms, day_ms, second_ms } from '#platform/clock.ts'
import { commonPasswords } from './common-passwords.ts'

/** A code is good for five minutes and five guesses. */
export const code_ms = 5 * minute_ms
export const max_tries = 5

/** Three codes in ten minutes for one number, whoever asks for them: each costs money and somebody's sleep. */
export const send_window_ms = 10 * minute_ms
export const max_sends = 3

/** And for one device that signed in before. Everybody else is told apart by their network alone. */
export const max_device_sends = 5

/** Five wrong passwords in a quarter of an hour. */
export const password_window_ms = 15 * minute_ms
export const max_wrong_passwords = 5

/** Five wrong guesses in an hour for one number or address, over all its codes: a fresh code is no fresh start. */
export const failure_window_ms = hour_ms
export const max_failures = 5

export const access_ms = 15 * minute_ms
/** For this long after signing in, or proving oneself again, what needs a fresh sign-in may be done. */
export const fresh_ms = 15 * minute_ms
/** A session unused for this long ends, and however much it is used it ends after `session_most_ms`. */
export const session_idle_ms = 30 * day_ms
export const session_most_ms = 180 * day_ms
/** Sessions of one account at the same time; with one more the oldest ends. */
export const max_sessions = 20
/** For this long a used refresh token still answers its child, because phones lose replies. */
export const lost_reply_ms = 10 * second_ms

/** A code that was sent: when, and how often it was guessed wrong. */
export type Sent = { created_at: Date; tries: number }

/** Until when no guess at this subject's codes counts, or undefined. `history` is oldest first. */
export function lockedUntil(history: readonly Sent[], now: Date): Date | undefined {
  const recent = history.filter(({ created_at }) => now.getTime() - created_at.getTime() < failure_window_ms)
  let failures = recent.reduce((sum, { tries }) => sum + tries, 0)
  if (failures < max_failures) return undefined
  for (const { created_at, tries } of recent) {
    failures -= tries
    if (failures < max_failures) return new Date(created_at.getTime() + failure_window_ms)
  }
  return undefined
}

/** From when the next code may be sent, or undefined when it may now. `history` is oldest first. */
export function sendableFrom(history: readonly Sent[], now: Date): Date | undefined {
  const recent = history.filter(({ created_at }) => now.getTime() - created_at.getTime() < send_window_ms)
  const oldest = recent.at(-max_sends)
  return oldest && new Date(oldest.created_at.getTime() + send_window_ms)
}

/** When a session that is used now ends if it is not used again. */
export function sessionEnd(created_at: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + session_idle_ms, created_at.getTime() + session_most_ms))
}

export type Spent = { used_at: Date; child_unused: boolean }

/** Whether a used refresh token was sent again by its owner, who never saw the answer, rather than by a thief. */
export function isLostReply({ used_at, child_unused }: Spent, now: Date): boolean {
  return child_unused && now.getTime() - used_at.getTime() <= lost_reply_ms
}

/** Whether a password is among the first that anybody would try: on the list, with or without marks after it, or made of the address. */
export function isCommonPassword(password: string, email?: string): boolean {
  const lower = password.toLowerCase()
  const stem = lower.replace(/[^a-z]+$/, '')
  if (commonPasswords.has(lower) || commonPasswords.has(stem)) return true
  if (/^(.{1,4})\1+$/s.test(lower)) return true
  const [local = ''] = email?.split('@') ?? []
  return email !== undefined && (lower === email || (local.length > 2 && (lower === local || stem === local)))
}

/** What is left of a password that is no more than its owner's name with a year behind it. */
const least_besides_own_words = 6

/** Whether a password is little more than words anybody would try who knows whose it is: name, address, this product. */
export function isOwnWords(password: string, { name, email }: { name?: string | undefined; email?: string | undefined }): boolean {
  const [local = ''] = email?.split('@') ?? []
  const words = ['influmojo', ...`${name ?? ''} ${local}`.toLowerCase().split(/[^\p{L}\p{N}]+/u)]
  const longest = words.filter((word) => word.length > 2).sort((a, b) => b.length - a.length)
  const lower = password.normalize('NFKC').toLowerCase()
  const left = longest.reduce((rest, word) => rest.replaceAll(word, ' '), lower)
  return left !== lower && left.replace(/[^\p{L}\p{N}]/gu, '').length < least_besides_own_words
}

/** Whether somebody gets in without the identity they want to give up: by a password or a proved number. */
export function mayUnlink(others: { password: boolean; phone: boolean }): boolean {
  return others.password || others.phone
}

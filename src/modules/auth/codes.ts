import { randomBytes, randomInt } from 'node:crypto'
import type { Secrets, Tx } from '#platform/ctx.ts'
import { hmacSha256 } from '#platform/crypto.ts'
import { Problem } from '#platform/problem.ts'
import { findNewestCode, findSent, guessCode, insertCode, lockSubject } from './queries.ts'
import { code_ms, failure_window_ms, lockedUntil, max_tries, sendableFrom } from './rules.ts'

/** What a code proves: that somebody holds a phone, or that an address is theirs. */
export type Purpose = 'phone' | 'email'
export type Subject = { purpose: Purpose; subject: string }

/** Waits for its turn with the subject; from here to the end of the transaction nobody else counts or decides about it. */
export async function takeTurn(tx: Tx, { subject }: { subject: string }): Promise<void> {
  await tx.query(lockSubject, [subject])
}

/** Makes a new code, which takes the place of the one before; Problem `auth.too_many_codes` or `auth.locked` (429). Ask for the turn first. */
export async function makeCode(
  tx: Tx,
  { purpose, subject }: Subject,
  user_id: bigint | null,
  secrets: Secrets,
): Promise<{ code: string; expires_at: Date }> {
  const history = await tx.query(findSent, [subject, new Date(tx.now.getTime() - failure_window_ms)])
  refuseUntil(lockedUntil(history, tx.now), tx.now, 'auth.locked', 'Too many wrong codes for this number or address')
  refuseUntil(sendableFrom(history, tx.now), tx.now, 'auth.too_many_codes', 'Several codes were sent already')

  const code = randomInt(0, 1_000_000).toString().padStart(6, '0')
  const salt = randomBytes(16)
  const expires_at = new Date(tx.now.getTime() + code_ms)
  await tx.query(insertCode, [purpose, subject, user_id, salt, hmacOf(secrets, purpose, salt, code), tx.now, expires_at])
  return { code, expires_at }
}

export type Guess = { outcome: 'right'; user_id: bigint | null } | { outcome: 'wrong' } | { outcome: 'locked'; until: Date }

/** Holds a guess against the newest code, at most once right and five times wrong. `code` null is a guess that must fail and count. */
export async function guess(tx: Tx, { purpose, subject }: Subject, code: string | null, secrets: Secrets): Promise<Guess> {
  await tx.query(lockSubject, [subject])
  const history = await tx.query(findSent, [subject, new Date(tx.now.getTime() - failure_window_ms)])
  const until = lockedUntil(history, tx.now)
  if (until) return { outcome: 'locked', until }

  const [newest] = await tx.query(findNewestCode, [subject, purpose])
  if (!newest) return { outcome: 'wrong' }
  const hmac = code === null ? randomBytes(32) : hmacOf(secrets, purpose, newest.salt, code)
  const [met] = await tx.query(guessCode, [newest.id, hmac, tx.now, max_tries])
  return met?.right ? { outcome: 'right', user_id: newest.user_id } : { outcome: 'wrong' }
}

export function lockedOut(until: Date, now: Date): Problem {
  return tooMany(until, now, 'auth.locked', 'Too many wrong codes for this number or address')
}

function refuseUntil(until: Date | undefined, now: Date, code: string, why: string): void {
  if (until) throw tooMany(until, now, code, why)
}

function tooMany(until: Date, now: Date, code: string, why: string): Problem {
  const seconds = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000))
  return new Problem('too_many', code, `${why}; try again in ${Math.ceil(seconds / 60)} min`, {
    headers: { 'retry-after': String(seconds) },
  })
}

/** A million codes are quickly tried, so the digest needs a key and a salt. */
function hmacOf(secrets: Secrets, purpose: Purpose, salt: Uint8Array, code: string): Buffer {
  return hmacSha256(secrets.jwt, `one_time_code ${purpose} ${Buffer.from(salt).toString('hex')} ${code}`)
}

import assert from 'node:assert/strict'
import { randomBytes, randomInt } from 'node:crypto'
import type { Ctx, Secrets, Tx } from '#platform/ctx.ts'
import { hmacSha256 } from '#platform/crypto.ts'
import type { Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import { counted, spendEach, spendOne, tooMany } from './budget.ts'
import { codesFrom, sending } from './budgets.ts'
import { keysOf } from './keys.ts'
import { findNewestCode, findSent, guessCode, insertCode, lockSubject } from './queries.ts'
import { masked } from './record.ts'
import { code_ms, failure_window_ms, lockedUntil, max_tries, sendableFrom } from './rules.ts'

/** Six digits that nobody foresees. */
export function newCode(): string {
  return randomInt(0, 1_000_000).toString().padStart(6, '0')
}

/** What a code is good for. Where somebody is signed in, their account is part of it, so that nobody else's code takes its place. */
export type Purpose = 'phone' | 'email' | 'reset' | `step_up ${bigint}` | `new_email ${bigint}` | `new_phone ${bigint}`
export type Subject = { purpose: Purpose; subject: string }

/** The number or address of a request, of which its schema asks one. */
export function subjectOf({ email, phone }: { email?: string | undefined; phone?: string | undefined }): Subject {
  const subject = email ?? phone
  assert(subject !== undefined, 'the schema asks for an address or a number')
  return { purpose: email === undefined ? 'phone' : 'email', subject }
}

/** Waits for its turn with the subject; from here to the end of the transaction nobody else counts or decides about it. */
export async function takeTurn(tx: Tx, { subject }: { subject: string }): Promise<void> {
  await counted(tx.query(lockSubject, [subject]))
}

/**
 * Makes a new code, which takes the place of the one before; Problem `auth.too_many_codes` or `auth.locked` (429). `known` is the
 * device or session that proved itself before: strangers' wrong guesses do not lock it out. Ask for the turn first.
 */
export async function makeCode(
  tx: Tx,
  { purpose, subject }: Subject,
  user_id: bigint | null,
  { secrets, limits, client }: Pick<Ctx, 'secrets' | 'limits' | 'client'>,
  known?: string,
): Promise<{ code: string; expires_at: Date }> {
  const history = await counted(tx.query(findSent, [subject, new Date(tx.now.getTime() - failure_window_ms)]))
  const locked = lockedUntil(history, tx.now)
  if (locked && known === undefined) throw lockedOut(locked, tx.now)
  const sendable = sendableFrom(history, tx.now)
  if (sendable) throw tooMany(sendable, tx.now, 'auth.too_many_codes', 'Several codes were sent already')
  await spendEach(tx, sending(client, limits, known), 'auth.too_many_codes', 'Too many codes were asked for')

  const code = newCode()
  const salt = randomBytes(16)
  const expires_at = new Date(tx.now.getTime() + code_ms)
  await tx.query(insertCode, [purpose, subject, user_id, salt, hmacOf(secrets.jwt, purpose, salt, code), tx.now, expires_at])
  await record(tx, 'auth.code_sent', { subject_id: user_id, facts: { to: masked(subject), for: wordOf(purpose) } })
  return { code, expires_at }
}

export type Guess = { outcome: 'right'; user_id: bigint | null } | { outcome: 'wrong' } | { outcome: 'locked'; until: Date }

/**
 * Holds a guess against the newest code, at most once right and five times wrong, and records what failed. `code` null is a guess
 * that must fail and count. It waits for its turn with the subject itself.
 */
export async function guess(tx: Tx, on: Subject, code: string | null, secrets: Secrets, known?: string): Promise<Guess> {
  await takeTurn(tx, on)
  const [newest] = await tx.query(findNewestCode, [on.subject, on.purpose])
  const guessed = await compare(tx, on, newest, code, secrets, known)
  if (guessed.outcome !== 'right') {
    const facts = { to: masked(on.subject), for: wordOf(on.purpose), reason: guessed.outcome }
    await record(tx, 'auth.code_failed', { subject_id: newest?.user_id ?? null, facts })
  }
  return guessed
}

const noSalt = Buffer.alloc(16)
type Newest = { id: bigint; salt: Buffer; user_id: bigint | null }

async function compare(
  tx: Tx,
  { purpose, subject }: Subject,
  newest: Newest | undefined,
  code: string | null,
  secrets: Secrets,
  known: string | undefined,
): Promise<Guess> {
  const history = await counted(tx.query(findSent, [subject, new Date(tx.now.getTime() - failure_window_ms)]))
  const locked = lockedUntil(history, tx.now)
  // Who is known has guesses of their own once strangers have used up the others.
  const until = locked && (known === undefined ? locked : await spendOne(tx, codesFrom(known)))
  if (until) return { outcome: 'locked', until }

  // Where no code was ever sent the same work is done, so that time does not tell whose number is in use.
  const { id, salt, user_id } = newest ?? { id: 0n, salt: noSalt, user_id: null }
  const hmacs = code === null ? [randomBytes(32)] : keysOf(secrets).map((key) => hmacOf(key, purpose, salt, code))
  const [met] = await tx.query(guessCode, [id, hmacs, tx.now, max_tries])
  return met?.right ? { outcome: 'right', user_id } : { outcome: 'wrong' }
}

export function lockedOut(until: Date, now: Date): Problem {
  return tooMany(until, now, 'auth.locked', 'Too many wrong codes for this number or address')
}

/** Without the account: what the log is searched for. */
const wordOf = (purpose: Purpose) => purpose.split(' ')[0] ?? purpose

/** A million codes are quickly tried, so the digest needs a key and a salt. */
function hmacOf(key: string, purpose: Purpose, salt: Uint8Array, code: string): Buffer {
  return hmacSha256(key, `one_time_code ${purpose} ${Buffer.from(salt).toString('hex')} ${code}`)
}

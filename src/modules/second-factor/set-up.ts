import type { Scope, Secrets, Tx } from '#platform/ctx.ts'
import { seal, unseal } from '#platform/crypto.ts'
import { Problem } from '#platform/problem.ts'
import { aboutSecret, type Guess } from './guess.ts'
import { confirmSecret, countFailure, findFactor, lockFactor, prepareSecret, removeFactor } from './queries.ts'
import { renewRecoveryCodes } from './recovery.ts'
import { afterFailure, lockedUntil } from './rules.ts'
import { newSecret, shownAs, stepOf } from './totp.ts'

export type Standing = { confirmed_at: Date | null; recovery_codes_left: number }

/** Whether an account has a second factor, and how many recovery codes it has left. */
export async function secondFactorOf(scope: Scope, user_id: bigint): Promise<Standing> {
  const [found] = await scope.query(findFactor, [user_id])
  return found ?? { confirmed_at: null, recovery_codes_left: 0 }
}

/** A new secret for the app, which counts from its first right code on; until then the former one does. */
export async function prepareSecondFactor(
  tx: Tx,
  user_id: bigint,
  label: string,
  secrets: Secrets,
): Promise<{ secret: string; uri: string }> {
  const secret = newSecret()
  await tx.query(prepareSecret, [user_id, seal(secrets.sealing, aboutSecret(user_id), secret)])
  return shownAs(secret, label)
}

/**
 * Holds the first code of a new secret against it; the right one makes it count and answers recovery codes. Problem
 * `second_factor.not_prepared` (409). Commit even when the code is wrong.
 */
export async function confirmSecondFactor(
  tx: Tx,
  user_id: bigint,
  code: string,
  secrets: Secrets,
): Promise<Guess | { recovery_codes: string[] }> {
  const [factor] = await tx.query(lockFactor, [user_id])
  if (!factor?.next_secret) throw new Problem('conflict', 'second_factor.not_prepared', 'Begin at POST /auth/second-factor/setup')
  const until = lockedUntil(factor, tx.now)
  if (until) return { outcome: 'locked', until }
  const step = stepOf(unseal(secrets.sealing, aboutSecret(user_id), factor.next_secret), code, tx.now)
  if (step === undefined) {
    const { failures, failing_since } = afterFailure(factor, tx.now)
    await tx.query(countFailure, [user_id, failures, failing_since])
    return { outcome: 'wrong' }
  }
  await tx.query(confirmSecret, [user_id, step, tx.now])
  return { recovery_codes: await renewRecoveryCodes(tx, user_id) }
}

/** Takes the second factor away with its recovery codes; whether there was one. */
export async function removeSecondFactor(tx: Tx, user_id: bigint): Promise<boolean> {
  const removed = await tx.query(removeFactor, [user_id])
  return removed.length > 0
}

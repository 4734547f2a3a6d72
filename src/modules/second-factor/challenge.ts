import type { Tx } from '#platform/ctx.ts'
import { randomToken, sha256 } from '#platform/crypto.ts'
import { Problem } from '#platform/problem.ts'
import { dropChallenges, insertChallenge, lockChallenge, useChallenge } from './queries.ts'
import { challenge_ms } from './rules.ts'

/** What somebody is given who has shown the first factor: with it and the second they may come in, once, within five minutes. */
export async function newChallenge(tx: Tx, user_id: bigint): Promise<{ challenge: string; expires_at: Date }> {
  const challenge = randomToken()
  const expires_at = new Date(tx.now.getTime() + challenge_ms)
  await tx.query(insertChallenge, [sha256(challenge), user_id, tx.now, expires_at])
  return { challenge, expires_at }
}

/** Whose challenge it is; nobody else uses it until the transaction ends. Problem `auth.challenge_invalid` (401). */
export async function holdChallenge(tx: Tx, challenge: string): Promise<bigint> {
  const [held] = await tx.query(lockChallenge, [sha256(challenge), tx.now])
  if (!held) throw invalidChallenge()
  return held.user_id
}

/** Uses it up; Problem `auth.challenge_invalid` (401) when somebody was faster. */
export async function spendChallenge(tx: Tx, challenge: string): Promise<void> {
  const spent = await tx.query(useChallenge, [sha256(challenge), tx.now])
  if (spent.length !== 1) throw invalidChallenge()
}

/** Of an account whose password or factor changed: a sign-in that began before does not end after. */
export async function forgetChallengesOf(tx: Tx, user_id: bigint): Promise<void> {
  await tx.query(dropChallenges, [user_id])
}

function invalidChallenge(): Problem {
  return new Problem('unauthenticated', 'auth.challenge_invalid', 'The challenge was used or is too old; sign in again')
}

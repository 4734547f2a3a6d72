import type { Secrets, Tx } from '#platform/ctx.ts'
import { unseal } from '#platform/crypto.ts'
import { countFailure, forgetFailures, lockFactor, useRecoveryCode, useStep } from './queries.ts'
import { digestOf } from './recovery.ts'
import { afterFailure, lockedUntil } from './rules.ts'
import { stepOf } from './totp.ts'

export type SecondProof = { code?: string | undefined; recovery_code?: string | undefined }
/** `used`: right, and taken before; it is refused and not counted, because a tap on the button that was one too many is no attack. */
export type Guess = { outcome: 'right' | 'wrong' | 'used' } | { outcome: 'locked'; until: Date }

export const aboutSecret = (user_id: bigint) => `second_factor ${user_id}`

/** Holds a code of the app, or a recovery code, against what the account has. Commit even when it is wrong: the count must stay. */
export async function guessSecondFactor(tx: Tx, user_id: bigint, proof: SecondProof, secrets: Secrets): Promise<Guess> {
  const [factor] = await tx.query(lockFactor, [user_id])
  if (!factor?.secret) return { outcome: 'wrong' }
  const wrong = async (): Promise<Guess> => {
    const { failures, failing_since } = afterFailure(factor, tx.now)
    await tx.query(countFailure, [user_id, failures, failing_since])
    return { outcome: 'wrong' }
  }

  if (proof.recovery_code !== undefined) {
    // Eighty bits are not guessed, so these open even while codes of the app are locked.
    const [used] = await tx.query(useRecoveryCode, [user_id, digestOf(user_id, proof.recovery_code), tx.now])
    if (!used) return wrong()
    await tx.query(forgetFailures, [user_id])
    return { outcome: 'right' }
  }

  const until = lockedUntil(factor, tx.now)
  if (until) return { outcome: 'locked', until }
  const step = stepOf(unseal(secrets.sealing, aboutSecret(user_id), factor.secret), proof.code ?? '', tx.now)
  if (step === undefined) return wrong()
  const [taken] = await tx.query(useStep, [user_id, step])
  return { outcome: taken ? 'right' : 'used' }
}

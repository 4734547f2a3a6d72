import type { Ctx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import { guessSecondFactor, holdChallenge, spendChallenge, type Guess } from '#modules/second-factor/index.ts'
import { lockedOut } from './codes.ts'
import { knownDevice } from './device.ts'
import type { SignedIn } from './schema.ts'
import type { ShowSecondFactor } from './second-factor-schema.ts'
import { startSession } from './sessions.ts'

/** Signs in whoever has shown the first factor and now shows the second. */
export async function showSecondFactor(ctx: Ctx, { challenge, device_token, ...proof }: ShowSecondFactor): Promise<SignedIn> {
  const { secrets, client } = ctx
  const by = proof.code === undefined ? 'recovery_code' : 'totp'
  // A wrong code must be counted, so the transaction commits and the refusal comes after it.
  const result = await ctx.tx(async (tx) => {
    const user_id = await holdChallenge(tx, challenge)
    const guess = await guessSecondFactor(tx, user_id, proof, secrets)
    if (guess.outcome !== 'right') {
      await record(tx, 'auth.second_factor_failed', { subject_id: user_id, facts: { by, outcome: guess.outcome } })
      return guess
    }
    await spendChallenge(tx, challenge)
    const device = knownDevice(device_token, user_id, secrets)
    return startSession(tx, user_id, client, secrets, { by, device, second_factor: true })
  })
  if ('outcome' in result) throw secondFactorRefused(result, ctx.now)
  return result
}

/** What a code of the app or a recovery code that did not count is answered with. */
export function secondFactorRefused(guess: Guess, now: Date): Problem {
  if (guess.outcome === 'locked') return lockedOut(guess.until, now)
  return new Problem('invalid', 'auth.second_factor_wrong', 'The code is wrong or was used; wait for the next one, or take a recovery code')
}

import type { Ctx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { confirmAccount, credentialsOf, refuseUnlessActive } from '#modules/users/index.ts'
import { guess, lockedOut, subjectOf } from './codes.ts'
import { passwordFits } from './password.ts'
import type { SignedIn, VerifyOtp } from './schema.ts'
import { signIn } from './sessions.ts'

/**
 * Holds a code against the one that was sent; the right one confirms the account and starts a session. With a mail address the
 * password of the sign-up is asked again: else a stranger's password would become the owner's by the owner's own click.
 */
export async function verifyOtp(ctx: Ctx, input: VerifyOtp): Promise<SignedIn> {
  const { secrets, client } = ctx
  const on = subjectOf(input)
  const account = on.purpose === 'email' ? await credentialsOf(ctx, on.subject) : undefined
  const known = on.purpose === 'phone' || (await passwordFits(input.password ?? '', account?.password_hash, secrets.bcrypt_cost))

  // A wrong guess must be counted, so the transaction commits and the refusal comes after it.
  const result = await ctx.tx(async (tx) => {
    const guessed = await guess(tx, on, known ? input.code : null, secrets)
    if (guessed.outcome !== 'right' || guessed.user_id === null) return guessed
    const status = await confirmAccount(tx, guessed.user_id, on.purpose)
    return status === 'active' ? signIn(tx, guessed.user_id, client, secrets) : { outcome: 'refused' as const, status }
  })
  if (!('outcome' in result)) return result
  if (result.outcome === 'locked') throw lockedOut(result.until, ctx.now)
  if (result.outcome === 'wrong')
    throw new Problem('invalid', 'auth.code_invalid', 'The code is wrong, was used, or is too old; ask for a new one')
  if (result.outcome === 'refused') refuseUnlessActive(result.status)
  throw new Problem('not_found', 'auth.account_not_found', 'Nobody has an account with this number yet; sign up first')
}

import type { Ctx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { accountOfPhone, confirmAccount, credentialsOf, refuseUnlessActive } from '#modules/users/index.ts'
import { passwordsOfNetwork } from './budgets.ts'
import { guess, subjectOf, type Subject } from './codes.ts'
import { knownDevice } from './device.ts'
import { tryPassword } from './password.ts'
import { masked, recordingRefusal } from './record.ts'
import { codeRefused } from './refusals.ts'
import type { Challenged, SignedIn, VerifyOtp } from './schema.ts'
import { signIn } from './sessions.ts'

/**
 * Holds a code against the one that was sent; the right one confirms the account and starts a session. With a mail address the
 * password of the sign-up is asked again: else a stranger's password would become the owner's by the owner's own click.
 */
export async function verifyOtp(ctx: Ctx, input: VerifyOtp): Promise<SignedIn | Challenged> {
  const on = subjectOf(input)
  const account = on.purpose === 'email' ? await credentialsOf(ctx, on.subject) : undefined
  const owner = account?.id ?? (on.purpose === 'phone' ? await accountOfPhone(ctx, on.subject) : undefined)
  const about = { subject_id: owner ?? null, facts: { to: masked(on.subject), by: 'code' } }
  return recordingRefusal(ctx, 'auth.sign_in_failed', about, async () => {
    const budgets = passwordsOfNetwork(ctx.client, ctx.limits)
    const proved = on.purpose === 'phone' || (await tryPassword(ctx, input.password ?? '', account?.password_hash, budgets))
    return signInByCode(ctx, on, proved ? input.code : null, knownDevice(input.device_token, owner, ctx.secrets))
  })
}

async function signInByCode(ctx: Ctx, on: Subject, code: string | null, known: string | undefined): Promise<SignedIn | Challenged> {
  const { secrets, client } = ctx
  // A wrong guess must be counted, so the transaction commits and the refusal comes after it.
  const result = await ctx.tx(async (tx) => {
    const guessed = await guess(tx, on, code, secrets, known)
    if (guessed.outcome !== 'right' || guessed.user_id === null) return guessed
    const status = await confirmAccount(tx, guessed.user_id, on.purpose === 'phone' ? 'phone' : 'email')
    if (status !== 'active') return { outcome: 'refused' as const, status }
    return signIn(tx, guessed.user_id, client, secrets, { by: 'code', device: known })
  })
  if (!('outcome' in result)) return result
  if (result.outcome === 'wrong' || result.outcome === 'locked') throw codeRefused(result, ctx.now)
  if (result.outcome === 'refused') refuseUnlessActive(result.status)
  throw new Problem('not_found', 'auth.account_not_found', 'Nobody has an account with this number yet; sign up first')
}

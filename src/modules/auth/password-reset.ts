import type { Ctx } from '#platform/ctx.ts'
import { record } from '#modules/audit/index.ts'
import { credentialsOf, readAccount, resetPassword as resetHash } from '#modules/users/index.ts'
import { forgetBudget } from './budget.ts'
import { passwordsAt } from './budgets.ts'
import { guess, makeCode, takeTurn, type Subject } from './codes.ts'
import { knownDevice } from './device.ts'
import { deliver } from './messages.ts'
import { hashPassword } from './password.ts'
import { refuseCommon } from './password-rules.ts'
import type { ForgotPassword, ResetPassword } from './password-schema.ts'
import { masked, recordingRefusal } from './record.ts'
import { codeRefused } from './refusals.ts'
import type { CodeSent } from './schema.ts'
import { endSessionsOf } from './sessions.ts'

const resetting = (email: string): Subject => ({ purpose: 'reset', subject: email })

/** Sends a code for a new password, or a mail that says there is no account; to the caller both are the same, in work too. */
export async function forgotPassword(ctx: Ctx, { email, device_token }: ForgotPassword): Promise<CodeSent> {
  const owner = await ownerOf(ctx, email)
  const known = knownDevice(device_token, owner, ctx.secrets)
  const about = { subject_id: owner, facts: { to: masked(email), for: 'reset' } }
  const { code, expires_at } = await recordingRefusal(ctx, 'auth.code_refused', about, () =>
    ctx.tx(async (tx) => {
      await takeTurn(tx, resetting(email))
      return makeCode(tx, resetting(email), owner, ctx, known)
    }),
  )
  return deliver(ctx, resetting(email), owner === null ? { kind: 'no_account' } : { kind: 'code', code }, expires_at)
}

/** Trades the code for a new password: ends every session, lifts the lock-out of wrong passwords. */
export async function resetPassword(ctx: Ctx, { email, code, new_password, device_token }: ResetPassword): Promise<{ changed_at: Date }> {
  refuseCommon(new_password, { email })
  const owner = await ownerOf(ctx, email)
  const known = knownDevice(device_token, owner, ctx.secrets)
  return recordingRefusal(ctx, 'auth.password_reset_failed', { subject_id: owner, facts: { to: masked(email) } }, async () => {
    // Before the code is looked at, so that a wrong one takes as long for an address that nobody has.
    const password_hash = await hashPassword(ctx, new_password)
    const guessed = await ctx.tx(async (tx) => {
      const guessed = await guess(tx, resetting(email), code, ctx.secrets, known)
      if (guessed.outcome !== 'right' || guessed.user_id === null) return guessed
      const { user_id } = guessed
      // Only now, because it tells something of the owner; who is refused has used no code up.
      refuseCommon(new_password, await readAccount(tx, user_id))
      await resetHash(tx, user_id, password_hash)
      await endSessionsOf(tx, user_id, 'password_changed')
      await forgetBudget(tx, passwordsAt(email))
      await record(tx, 'auth.password_reset', { subject_id: user_id })
      await tx.emit('auth.password_changed', { user_id })
      return guessed
    })
    if (guessed.outcome !== 'right') throw codeRefused(guessed, ctx.now)
    // A code for nobody is never delivered; whoever guessed it all the same learns no more than with a wrong one.
    if (guessed.user_id === null) throw codeRefused({ outcome: 'wrong' }, ctx.now)
    return { changed_at: ctx.now }
  })
}

/** Whose address this is; null when nobody's, also when who signed up with it never proved it: they sign up again. */
async function ownerOf(ctx: Ctx, email: string): Promise<bigint | null> {
  const account = await credentialsOf(ctx, email)
  return account && account.status !== 'pending' ? account.id : null
}

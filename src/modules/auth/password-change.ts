import type { Ctx, Tx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import { passwordHashOf, readAccount, replacePassword, setFirstPassword } from '#modules/users/index.ts'
import { passwordsFrom } from './budgets.ts'
import { callerOf } from './caller.ts'
import { requireFresh } from './fresh.ts'
import { hashPassword, tryPassword } from './password.ts'
import { refuseCommon } from './password-rules.ts'
import type { ChangePassword, SetPassword } from './password-schema.ts'
import { recordingRefusal } from './record.ts'
import { passwordWrong } from './refusals.ts'
import { endSessionsOf } from './sessions.ts'

/** A new password for who knows the old one; the other sessions end and the owner is told. */
export async function changePassword(ctx: Ctx, { current_password, new_password }: ChangePassword): Promise<{ changed_at: Date }> {
  const { user_id } = callerOf(ctx)
  refuseCommon(new_password, await readAccount(ctx, user_id))
  return recordingRefusal(ctx, 'auth.password_change_failed', { subject_id: user_id }, async () => {
    const old_hash = await provePassword(ctx, current_password)
    const new_hash = await hashPassword(ctx, new_password)
    await ctx.tx(async (tx) => {
      if (!(await replacePassword(tx, user_id, old_hash, new_hash))) throw passwordWrong()
      await tellChanged(tx, 'auth.password_changed')
    })
    return { changed_at: ctx.now }
  })
}

/** The first password of an account that has a proved address; with a fresh sign-in only. */
export async function setPassword(ctx: Ctx, { new_password }: SetPassword): Promise<{ changed_at: Date }> {
  const { user_id } = callerOf(ctx)
  await requireFresh(ctx)
  const account = await readAccount(ctx, user_id)
  if (!account.email_verified)
    throw new Problem('conflict', 'auth.email_required', 'Prove a mail address first, at POST /auth/email/change')
  refuseCommon(new_password, account)
  const password_hash = await hashPassword(ctx, new_password)
  await ctx.tx(async (tx) => {
    if (!(await setFirstPassword(tx, user_id, password_hash)))
      throw new Problem('conflict', 'auth.password_present', 'This account has a password; change it at POST /auth/password/change')
    await tellChanged(tx, 'auth.password_set')
  })
  return { changed_at: ctx.now }
}

/** The digest of the caller's password, which they gave; Problem `auth.password_absent` (409), `auth.password_wrong` (403), `auth.locked` (429). */
export async function provePassword(ctx: Ctx, password: string): Promise<string> {
  const { user_id, known } = callerOf(ctx)
  const hash = await passwordHashOf(ctx, user_id)
  if (hash === null) throw new Problem('conflict', 'auth.password_absent', 'This account has no password')
  if (!(await tryPassword(ctx, password, hash, [passwordsFrom(known)]))) throw passwordWrong()
  return hash
}

async function tellChanged(tx: Tx, event: `auth.${string}`): Promise<void> {
  const { user_id, session_id } = callerOf(tx)
  await endSessionsOf(tx, user_id, 'password_changed', session_id)
  await record(tx, event, { subject_id: user_id })
  await tx.emit('auth.password_changed', { user_id })
}

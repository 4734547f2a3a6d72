import type { Ctx } from '#platform/ctx.ts'
import { on } from '#platform/jobs/job.ts'
import { readAccount } from '#modules/users/index.ts'
import './events.ts'

const not_you = 'If it was not you, choose a new password and end all sessions, and write to support.'

/** Tell the owner what changed about their account, where a thief who changed it does not read. */
export const notices = [
  on('auth.password_changed', 'auth.tell_password_changed', async (ctx, { user_id }) => {
    const { email, email_verified } = await readAccount(ctx, user_id)
    const text = `The password of your Influmojo account was changed. ${not_you}`
    if (email !== null && email_verified) await ctx.ports.mail.send({ to: email, subject: 'Your password was changed', text })
  }),
  on('auth.email_changed', 'auth.tell_email_changed', (ctx, { old }) => tell(ctx, old, 'mail address')),
  on('auth.phone_changed', 'auth.tell_phone_changed', (ctx, { old }) => tell(ctx, old, 'phone number')),
  on('auth.second_factor_reset', 'auth.tell_second_factor_reset', async (ctx, { user_id }) => {
    const { email, email_verified, phone, phone_verified } = await readAccount(ctx, user_id)
    const text = `Our support took the second factor of your Influmojo account away, as you asked, and ended all sessions. ${not_you}`
    if (email !== null && email_verified) await ctx.ports.mail.send({ to: email, subject: 'Your second factor was reset', text })
    else if (phone !== null && phone_verified) await ctx.ports.sms.send({ to: phone, text })
  }),
]

async function tell(ctx: Ctx, old: string | null, what: string): Promise<void> {
  if (old === null) return
  const text = `Your Influmojo account has another ${what} now, and this one no longer. ${not_you}`
  if (old.includes('@')) await ctx.ports.mail.send({ to: old, subject: `Your ${what} was changed`, text })
  else await ctx.ports.sms.send({ to: old, text })
}

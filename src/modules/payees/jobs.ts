import type { Ctx } from '#platform/ctx.ts'
import { every, on } from '#platform/jobs/job.ts'
import { record } from '#modules/audit/index.ts'
import { dayIn, userOfCreator } from '#modules/profiles/index.ts'
import { holdAccount, readAccount } from '#modules/users/index.ts'
import './events.ts'
import { findEnded, lockDocument, setState } from './kyc-queries.ts'
import { dropMarkWithout } from './mark.ts'
import { readPayout } from './payout-view.ts'
import { kycAfter } from './rules.ts'

export const jobs = [
  on('payout_account.added', 'payees.tell_payout_account_added', async (ctx, { payout_account_id, creator_id }) => {
    const { currency, last4, usable_from } = await readPayout(ctx, payout_account_id, creator_id)
    const text =
      `Your Influmojo payouts in ${currency} are to go to another account, ending in ${last4}, from ${usable_from.toISOString().slice(0, 16).replace('T', ' ')} UTC at the earliest. ` +
      'If it was not you, withdraw it in your settings, choose a new password, end all sessions, and write to support.'
    await tell(ctx, creator_id, 'Your payouts are to go to another account', text)
  }),
  every(60, 'payees.end_documents', endDocuments),
]

/** By mail and by text message, whichever are proved: a thief may have one of the two. */
async function tell(ctx: Ctx, creator_id: bigint, subject: string, text: string): Promise<void> {
  const user_id = await userOfCreator(ctx, creator_id)
  if (user_id === undefined) return
  const { email, email_verified, phone, phone_verified } = await readAccount(ctx, user_id)
  if (email !== null && email_verified) await ctx.ports.mail.send({ to: email, subject, text })
  if (phone !== null && phone_verified) await ctx.ports.sms.send({ to: phone, text })
}

/** Ends what has run out, one by one, and takes the marks that stood on it. */
async function endDocuments(ctx: Ctx): Promise<void> {
  for (const { id, user_id } of await ctx.query(findEnded, [dayIn(null, ctx.now).toISOString().slice(0, 10)])) {
    await ctx.tx(async (tx) => {
      await holdAccount(tx, user_id)
      const [row] = await tx.query(lockDocument, [id, user_id])
      if (row?.state !== 'approved') return
      const state = kycAfter('expire', 'system', { ...row, files: 1, now: tx.now })
      await tx.query(setState, [id, state, 'run out', tx.now, false, null])
      await dropMarkWithout(tx, user_id)
      await record(tx, 'kyc.expired', { subject_id: user_id, facts: { document_id: String(id), kind: row.kind } })
      await tx.emit('kyc.decided', { document_id: id, user_id, state: 'expired' })
    })
  }
}

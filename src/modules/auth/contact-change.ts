import type { Ctx } from '#platform/ctx.ts'
import { record } from '#modules/audit/index.ts'
import { changeContact, readAccount } from '#modules/users/index.ts'
import type { User } from '#modules/users/index.ts'
import { callerOf } from './caller.ts'
import { guess, makeCode, takeTurn, type Subject } from './codes.ts'
import { requireFresh } from './fresh.ts'
import { deliver } from './messages.ts'
import { masked, recordingRefusal } from './record.ts'
import { codeRefused } from './refusals.ts'
import type { CodeSent } from './schema.ts'
import { endSessionsOf } from './sessions.ts'

type What = 'email' | 'phone'

export const askForEmail = (ctx: Ctx, { email }: { email: string }) => askFor(ctx, 'email', email)
export const askForPhone = (ctx: Ctx, { phone }: { phone: string }) => askFor(ctx, 'phone', phone)
export const confirmEmail = (ctx: Ctx, { email, code }: { email: string; code: string }) => confirm(ctx, 'email', email, code)
export const confirmPhone = (ctx: Ctx, { phone, code }: { phone: string; code: string }) => confirm(ctx, 'phone', phone, code)

/** Sends a code to the number or address somebody wants to have, also when another account has it: who holds it may know. */
async function askFor(ctx: Ctx, what: What, subject: string): Promise<CodeSent> {
  const { user_id, known } = callerOf(ctx)
  await requireFresh(ctx)
  const on = newContact(what, user_id, subject)
  const about = { subject_id: user_id, facts: { to: masked(subject), for: `new_${what}` } }
  const { code, expires_at } = await recordingRefusal(ctx, 'auth.code_refused', about, () =>
    ctx.tx(async (tx) => {
      await takeTurn(tx, on)
      return makeCode(tx, on, user_id, ctx, known)
    }),
  )
  return deliver(ctx, on, { kind: 'code', code }, expires_at)
}

/** Takes the code: the account has the new contact, the other sessions end, the old contact is told. */
async function confirm(ctx: Ctx, what: What, subject: string, code: string): Promise<User> {
  const { user_id, session_id, known } = callerOf(ctx)
  const facts = { to: masked(subject) }
  return recordingRefusal(ctx, `auth.${what}_change_failed`, { subject_id: user_id, facts }, async () => {
    const changed = await ctx.tx(async (tx) => {
      const guessed = await guess(tx, newContact(what, user_id, subject), code, ctx.secrets, known)
      if (guessed.outcome !== 'right') return guessed
      const old = await changeContact(tx, user_id, what, subject)
      await endSessionsOf(tx, user_id, `${what}_changed`, session_id)
      await record(tx, `auth.${what}_changed`, { subject_id: user_id, facts: { ...facts, from: old && masked(old) } })
      await tx.emit(`auth.${what}_changed`, { user_id, old })
      return { outcome: 'right' as const, user: await readAccount(tx, user_id) }
    })
    if (changed.outcome !== 'right') throw codeRefused(changed, ctx.now)
    return changed.user
  })
}

function newContact(what: What, user_id: bigint, subject: string): Subject {
  return { purpose: `new_${what} ${user_id}`, subject }
}

import type { Ctx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import { guessSecondFactor } from '#modules/second-factor/index.ts'
import { readAccount } from '#modules/users/index.ts'
import { callerOf } from './caller.ts'
import { guess, makeCode, takeTurn, type Subject } from './codes.ts'
import { renewFresh } from './fresh.ts'
import { deliver } from './messages.ts'
import { provePassword } from './password-change.ts'
import { masked, recordingRefusal } from './record.ts'
import { codeRefused } from './refusals.ts'
import { secondFactorRefused } from './second-factor.ts'
import type { CodeSent } from './schema.ts'
import type { StepUp } from './contact-schema.ts'

/** Sends the caller a code to prove themselves with, to their phone, else to their address. */
export async function sendStepUpCode(ctx: Ctx): Promise<CodeSent> {
  const { user_id, known } = callerOf(ctx)
  const on = await ownContact(ctx)
  const about = { subject_id: user_id, facts: { to: masked(on.subject), for: 'step_up' } }
  const { code, expires_at } = await recordingRefusal(ctx, 'auth.code_refused', about, () =>
    ctx.tx(async (tx) => {
      await takeTurn(tx, on)
      return makeCode(tx, on, user_id, ctx, known)
    }),
  )
  return deliver(ctx, on, { kind: 'code', code }, expires_at)
}

/** Proves the caller again, by password, a code that was sent or one of the authenticator app; what needs a fresh sign-in may be done for a while. */
export async function stepUp(ctx: Ctx, { password, code, totp }: StepUp): Promise<{ fresh_until: Date }> {
  if (totp !== undefined) return stepUpByApp(ctx, totp)
  const { user_id, known } = callerOf(ctx)
  const by = password === undefined ? 'code' : 'password'
  return recordingRefusal(ctx, 'auth.step_up_failed', { subject_id: user_id, facts: { by } }, async () => {
    const on = password === undefined ? await ownContact(ctx) : undefined
    if (password !== undefined) await provePassword(ctx, password)
    const result = await ctx.tx(async (tx) => {
      const guessed = on && (await guess(tx, on, code ?? null, ctx.secrets, known))
      if (guessed && guessed.outcome !== 'right') return guessed
      await record(tx, 'auth.stepped_up', { subject_id: user_id, facts: { by } })
      return { outcome: 'right' as const, fresh_until: await renewFresh(tx) }
    })
    if (result.outcome !== 'right') throw codeRefused(result, ctx.now)
    return { fresh_until: result.fresh_until }
  })
}

async function stepUpByApp(ctx: Ctx, code: string): Promise<{ fresh_until: Date }> {
  const { user_id } = callerOf(ctx)
  const about = { subject_id: user_id, facts: { by: 'totp' } }
  return recordingRefusal(ctx, 'auth.step_up_failed', about, async () => {
    const result = await ctx.tx(async (tx) => {
      const guess = await guessSecondFactor(tx, user_id, { code }, ctx.secrets)
      if (guess.outcome !== 'right') return guess
      await record(tx, 'auth.stepped_up', about)
      return { fresh_until: await renewFresh(tx) }
    })
    if ('outcome' in result) throw secondFactorRefused(result, ctx.now)
    return result
  })
}

async function ownContact(ctx: Ctx): Promise<Subject> {
  const { user_id } = callerOf(ctx)
  const { phone, phone_verified, email, email_verified } = await readAccount(ctx, user_id)
  const subject = (phone_verified && phone) || (email_verified && email)
  if (!subject)
    throw new Problem('conflict', 'auth.contact_absent', 'This account has no proved number or address; prove yourself otherwise')
  return { purpose: `step_up ${user_id}`, subject }
}

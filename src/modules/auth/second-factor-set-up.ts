import type { Ctx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { statement } from '#platform/db.ts'
import { record } from '#modules/audit/index.ts'
import * as factors from '#modules/second-factor/index.ts'
import { isStaff, readAccount } from '#modules/users/index.ts'
import { callerOf } from './caller.ts'
import { requireFresh } from './fresh.ts'
import type { RecoveryCodes, SecondFactorSecret, SecondFactorState } from './second-factor-schema.ts'
import { secondFactorRefused } from './second-factor.ts'
import { endSessionsOf } from './sessions.ts'

const markShown = statement('auth.mark_second_factor', 'update session set second_factor_at = $2 where id = $1')

export async function readSecondFactor(ctx: Ctx): Promise<SecondFactorState> {
  const { confirmed_at, recovery_codes_left } = await factors.secondFactorOf(ctx, callerOf(ctx).user_id)
  return { on: confirmed_at !== null, required: isStaff(ctx.actor.role), confirmed_at, recovery_codes_left }
}

/** Begins with a new secret. Whoever has an app set up already keeps it until the new one is confirmed. */
export async function prepareSecondFactor(ctx: Ctx): Promise<SecondFactorSecret> {
  const { user_id } = callerOf(ctx)
  await requireFresh(ctx)
  const { email, phone, name } = await readAccount(ctx, user_id)
  return ctx.tx((tx) => factors.prepareSecondFactor(tx, user_id, email ?? phone ?? name, ctx.secrets))
}

/** The first right code makes it count: from now on signing in needs one, and all other sessions end. */
export async function confirmSecondFactor(ctx: Ctx, { code }: { code: string }): Promise<RecoveryCodes> {
  const { user_id, session_id } = callerOf(ctx)
  await requireFresh(ctx)
  const result = await ctx.tx(async (tx) => {
    const confirmed = await factors.confirmSecondFactor(tx, user_id, code, ctx.secrets)
    if ('outcome' in confirmed) return confirmed
    await tx.query(markShown, [session_id, tx.now])
    await endSessionsOf(tx, user_id, 'second_factor_changed', session_id)
    await record(tx, 'auth.second_factor_confirmed', { subject_id: user_id })
    return confirmed
  })
  if ('outcome' in result) throw secondFactorRefused(result, ctx.now)
  return result
}

export async function renewRecoveryCodes(ctx: Ctx): Promise<RecoveryCodes> {
  const { user_id } = callerOf(ctx)
  await requireFresh(ctx)
  const { confirmed_at } = await factors.secondFactorOf(ctx, user_id)
  if (confirmed_at === null) throw notOn()
  return ctx.tx(async (tx) => {
    await record(tx, 'auth.recovery_codes_renewed', { subject_id: user_id })
    return { recovery_codes: await factors.renewRecoveryCodes(tx, user_id) }
  })
}

/** Brands and creators may go without again; staff may not. */
export async function turnOffSecondFactor(ctx: Ctx): Promise<SecondFactorState> {
  const { user_id, session_id } = callerOf(ctx)
  if (isStaff(ctx.actor.role)) throw new Problem('conflict', 'second_factor.required', 'Staff cannot be without; set up another instead')
  await requireFresh(ctx)
  await ctx.tx(async (tx) => {
    if (!(await factors.removeSecondFactor(tx, user_id))) throw notOn()
    await endSessionsOf(tx, user_id, 'second_factor_changed', session_id)
    await record(tx, 'auth.second_factor_removed', { subject_id: user_id })
  })
  return readSecondFactor(ctx)
}

function notOn(): Problem {
  return new Problem('conflict', 'second_factor.absent', 'There is no second factor')
}

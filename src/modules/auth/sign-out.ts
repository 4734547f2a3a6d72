import type { Ctx } from '#platform/ctx.ts'
import { callerOf } from './caller.ts'
import { endSession, endSessionsOf } from './sessions.ts'

export async function logout(ctx: Ctx): Promise<{ signed_out_at: Date }> {
  const { user_id, session_id } = callerOf(ctx)
  await ctx.tx((tx) => endSession(tx, user_id, session_id, 'signed_out'))
  return { signed_out_at: ctx.now }
}

/** On every device, this one included. */
export async function logoutAll(ctx: Ctx): Promise<{ signed_out_at: Date }> {
  await ctx.tx((tx) => endSessionsOf(tx, callerOf(ctx).user_id, 'signed_out'))
  return { signed_out_at: ctx.now }
}

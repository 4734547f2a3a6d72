import assert from 'node:assert/strict'
import type { Ctx } from '#platform/ctx.ts'
import { endSession } from './sessions.ts'

export async function logout(ctx: Ctx): Promise<{ signed_out_at: Date }> {
  const { session_id } = ctx.actor
  assert(session_id !== null, 'who is signed in has a session')
  await ctx.tx((tx) => endSession(tx, session_id, 'signed_out'))
  return { signed_out_at: ctx.now }
}

import { cursorOf, readCursor } from '#platform/cursor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { callerOf } from './caller.ts'
import { listSessions as listSql } from './queries.ts'
import type { SessionPage } from './session-schema.ts'
import { endSession, endSessionsOf } from './sessions.ts'

/** The caller's sessions that still run, newest first. */
export async function listSessions(ctx: Ctx, { cursor, limit }: { cursor?: string | undefined; limit: number }): Promise<SessionPage> {
  const { user_id, session_id } = callerOf(ctx)
  const list = `auth.sessions ${user_id}`
  const [before = null] = cursor === undefined ? [] : readCursor(list, cursor, 1)
  const rows = await ctx.query(listSql, [user_id, ctx.now, before, limit + 1])
  const items = rows.slice(0, limit).map((row) => ({ ...row, current: row.id === session_id }))
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? cursorOf(list, [last.id]) : null }
}

/** Ends one of the caller's sessions; another's is not there: Problem `auth.session_not_found` (404). */
export async function revokeSession(ctx: Ctx, { session_id }: { session_id: bigint }): Promise<{ ended: number }> {
  const ended = await ctx.tx((tx) => endSession(tx, callerOf(ctx).user_id, session_id, 'revoked'))
  if (!ended) throw new Problem('not_found', 'auth.session_not_found', 'You have no such session, or it has ended')
  return { ended: 1 }
}

/** Ends all sessions but this one. */
export async function revokeOthers(ctx: Ctx): Promise<{ ended: number }> {
  const { user_id, session_id } = callerOf(ctx)
  return { ended: await ctx.tx((tx) => endSessionsOf(tx, user_id, 'revoked', session_id)) }
}

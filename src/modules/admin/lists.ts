import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { Problem } from '#platform/problem.ts'
import { findAccount, listAccounts as accountsSql, listAudit as auditSql, listStatusChanges } from './queries.ts'
import type { Account, AuditEvent, ListAccounts, ListAudit, ListStatusHistory, StatusChange } from './schema.ts'

type Page<T> = { items: T[]; next: string | null }

/** A page of `list`, newest first; `read` is given the id before which it begins, and one row more than asked for. */
async function pageBy<T extends { id: bigint }>(
  list: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
  read: (before: bigint | null, limit: number) => Promise<T[]>,
): Promise<Page<T>> {
  const [before = null] = cursor === undefined ? [] : readCursor(list, cursor, 1)
  const rows = await read(before, limit + 1)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? cursorOf(list, [last.id]) : null }
}

export function listAccounts(ctx: Ctx, { cursor, limit, begins, role, status }: ListAccounts): Promise<Page<Account>> {
  // What LIKE takes for a sign of its own is meant as it is written.
  const like = begins === undefined ? null : `${begins.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  return pageBy(`admin.users ${like} ${role} ${status}`, { cursor, limit }, (before, most) =>
    ctx.query(accountsSql, [ctx.now, before, like, role ?? null, status ?? null, most]),
  )
}

/** Problem `user.not_found` (404). */
export async function readAccount(ctx: Ctx, { user_id }: { user_id: bigint }): Promise<Account> {
  const [account] = await ctx.query(findAccount, [user_id, ctx.now])
  if (account) return account
  throw new Problem('not_found', 'user.not_found', 'There is no such account')
}

export async function listStatusHistory(ctx: Ctx, { user_id, ...page }: z.output<typeof ListStatusHistory>): Promise<Page<StatusChange>> {
  await readAccount(ctx, { user_id })
  return pageBy(`admin.status_history ${user_id}`, page, (before, most) => ctx.query(listStatusChanges, [user_id, before, most]))
}

export function listAudit(ctx: Ctx, { cursor, limit, subject_id, actor_id, event, from, to }: ListAudit): Promise<Page<AuditEvent>> {
  const filters = [subject_id ?? null, actor_id ?? null, event ?? null, from ?? null, to ?? null]
  const list = `admin.audit ${filters.map((filter) => (filter instanceof Date ? filter.toISOString() : filter)).join()}`
  return pageBy(list, { cursor, limit }, (before, most) => ctx.query(auditSql, [before, ...filters, most]))
}

import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { readLines } from './statement-lines.ts'
import type { Statement } from './statement-schema.ts'

/** What came and went on the caller's own accounts, newest first. */
export async function showStatement(ctx: Ctx, { cursor, limit, ...filters }: z.output<typeof Statement>) {
  const name = `ledger.statement ${filters.currency} ${filters.state} ${filters.from?.toISOString()} ${filters.to?.toISOString()}`
  const [before = null] = cursor === undefined ? [] : readCursor(name, cursor, 1)
  const lines = await readLines(ctx, filters, before, limit + 1)
  const items = lines.slice(0, limit)
  const last = items.at(-1)
  return { items, next: lines.length > limit && last ? cursorOf(name, [last.id]) : null }
}

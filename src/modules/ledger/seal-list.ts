import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { statement } from '#platform/db.ts'
import { hex, type Seal } from './seal-link.ts'
import type { ListSeals } from './seal-schema.ts'

const list = statement<Omit<Seal, 'fingerprints'>>(
  'ledger.seals',
  `select chain, number, first_id, last_id, count, batch_hash, previous, hash, made_at from seal
   where chain = $1 and number < $2 order by number desc limit $3`,
)

/** Newest first. */
export async function listSeals(ctx: Ctx, { cursor, limit, chain }: z.output<typeof ListSeals>) {
  const name = `ledger.seals ${chain}`
  const [before = 2_147_483_647n] = cursor === undefined ? [] : readCursor(name, cursor, 1)
  // A number that no seal can have stands before or after all of them.
  const below = before > 2_147_483_647n ? 2_147_483_647n : before
  const rows = await ctx.query(list, [chain, below, limit + 1])
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const shown = items.map((seal) => ({ ...seal, batch_hash: hex(seal.batch_hash), previous: hex(seal.previous), hash: hex(seal.hash) }))
  return { items: shown, next: rows.length > limit && last ? cursorOf(name, [last.number]) : null }
}

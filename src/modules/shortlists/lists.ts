import type { Ctx, Scope, Tx } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { Problem } from '#platform/problem.ts'
import { brandOf } from '#modules/users/index.ts'
import { lockBrand, readList, readLists } from './queries.ts'
import { checkLists } from './rules.ts'
import { orTaken } from './taken.ts'
import type { CreateShortlist, ListShortlists, ReadShortlist, RenameShortlist, Shortlist } from './schema.ts'

const taken = orTaken('shortlist.name_taken', 'You have a list of this name')

export async function createList(tx: Tx, { name }: CreateShortlist): Promise<Shortlist> {
  const brand_id = brandOf(tx.actor)
  await tx.query(lockBrand, [brand_id])
  checkLists(await tx.db.shortlist.count({ where: { brand_id } }))
  const data = { brand_id, name, created_at: tx.now, updated_at: tx.now }
  return { ...(await tx.db.shortlist.create({ data }).catch(taken)), creators: 0 }
}

const end = 9_223_372_036_854_775_807n

export async function listLists(ctx: Ctx, { cursor, limit }: ListShortlists) {
  const brand_id = brandOf(ctx.actor)
  const scope = `shortlists ${brand_id}`
  const [before = end] = cursor === undefined ? [] : readCursor(scope, cursor, 1)
  const rows = await ctx.query(readLists, [brand_id, before, limit + 1])
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? cursorOf(scope, [last.id]) : null }
}

/** A list of the brand's own; Problem `shortlist.not_found` (404). */
export async function showList(scope: Scope, { shortlist_id }: ReadShortlist): Promise<Shortlist> {
  const [row] = await scope.query(readList, [shortlist_id, brandOf(scope.actor)])
  if (!row) throw noList()
  return row
}

export async function renameList(ctx: Ctx, { shortlist_id, name }: RenameShortlist): Promise<Shortlist> {
  const where = { id: shortlist_id, brand_id: brandOf(ctx.actor) }
  return ctx.tx(async (tx) => {
    const { count } = await tx.db.shortlist.updateMany({ where, data: { name, updated_at: tx.now } }).catch(taken)
    if (count === 0) throw noList()
    return showList(tx, { shortlist_id })
  })
}

export async function deleteList(ctx: Ctx, { shortlist_id }: ReadShortlist) {
  const where = { id: shortlist_id, brand_id: brandOf(ctx.actor) }
  const { count } = await ctx.tx((tx) => tx.db.shortlist.deleteMany({ where }))
  if (count === 0) throw noList()
  return { removed: true as const }
}

export function noList(): Problem {
  return new Problem('not_found', 'shortlist.not_found', 'You have no such list')
}

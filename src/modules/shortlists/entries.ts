import type { Ctx } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { ready, type Ready } from '#platform/http/reply.ts'
import { Problem } from '#platform/problem.ts'
import { cardsOf, isPublic } from '#modules/discovery/index.ts'
import { brandOf } from '#modules/users/index.ts'
import { noList, showList } from './lists.ts'
import { lockList, putEntry } from './queries.ts'
import { checkRoom } from './rules.ts'
import type { ListEntries, NameEntry, PutEntry } from './schema.ts'

/** Puts a creator on a list, or changes the note of one that is there. */
export async function addCreator(ctx: Ctx, { shortlist_id, creator_id, note }: PutEntry): Promise<Ready> {
  if (!(await isPublic(ctx, creator_id))) throw new Problem('not_found', 'creator.not_found', 'There is no such creator')
  const [entry] = await ctx.tx(async (tx) => {
    const [list] = await tx.query(lockList, [shortlist_id, brandOf(tx.actor)])
    if (!list) throw noList()
    if (!(await tx.db.shortlistCreator.findFirst({ where: { shortlist_id, creator_id } })))
      checkRoom(await tx.db.shortlistCreator.count({ where: { shortlist_id } }))
    return tx.query(putEntry, [shortlist_id, creator_id, note ?? null, note !== undefined, tx.now])
  })
  const cards = await cardsOf(ctx, [creator_id])
  return ready(entryOf({ creator_id, note: entry?.note ?? null, added_at: entry?.added_at ?? ctx.now }, cards))
}

/** Problem `creator.not_found` (404) for one who is not on the list. */
export async function removeCreator(ctx: Ctx, { shortlist_id, creator_id }: NameEntry) {
  const list = { id: shortlist_id, brand_id: brandOf(ctx.actor) }
  const { count } = await ctx.tx((tx) => tx.db.shortlistCreator.deleteMany({ where: { shortlist: list, creator_id } }))
  if (count > 0) return { removed: true as const }
  await showList(ctx, { shortlist_id })
  throw new Problem('not_found', 'creator.not_found', 'This creator is not on the list')
}

/** Newest first, each with its card as search shows it now. */
export async function listCreators(ctx: Ctx, { shortlist_id, cursor, limit }: ListEntries): Promise<Ready> {
  const scope = `shortlist ${shortlist_id}`
  const [before] = cursor === undefined ? [] : readCursor(scope, cursor, 1)
  await showList(ctx, { shortlist_id })
  const rows = await ctx.db.shortlistCreator.findMany({
    where: { shortlist_id, ...(before !== undefined && { id: { lt: before } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const items = rows.slice(0, limit)
  const cards = await cardsOf(ctx, items.map((one) => one.creator_id)) // prettier-ignore
  const last = items.at(-1)
  const next = rows.length > limit && last ? `"${cursorOf(scope, [last.id])}"` : 'null'
  return ready(`{"items":[${items.map((one) => entryOf(one, cards)).join()}],"next":${next}}`)
}

type Entry = { creator_id: bigint; note: string | null; added_at: Date }

function entryOf({ creator_id, note, added_at }: Entry, cards: ReadonlyMap<bigint, string>): string {
  const own = JSON.stringify({ creator_id: String(creator_id), note, added_at })
  return `${own.slice(0, -1)},"card":${cards.get(creator_id) ?? 'null'}}`
}

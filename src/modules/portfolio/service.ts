import type { Ctx, Scope, Tx } from '#platform/ctx.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { Problem } from '#platform/problem.ts'
import { attachMedia, detachMedia, mediaOf, mediaUsedIn } from '#modules/media/index.ts'
import { holdCreatorProfile, seesCreator } from '#modules/profiles/index.ts'
import { creatorOf } from '#modules/users/index.ts'
import { arrange, countItems, deleteItem, findItem, insertItem, listItems, updateItem, type Row } from './queries.ts'
import { checkPublished, checkRoom, checkShows } from './rules.ts'
import type { AddItem, EditItem, ListMine, ListOfCreator, MoveItem, NamedItem, PortfolioItem } from './schema.ts'

const useOf = (work_id: bigint) => `portfolio_item:${work_id}` as const

/** A new work stands at the end. */
export async function addItem(tx: Tx, { media_ids, ...input }: AddItem): Promise<PortfolioItem> {
  const creator_id = creatorOf(tx.actor)
  checkShows({ ...input, media_ids })
  checkPublished(input.published_on, tx.now)
  await holdCreatorProfile(tx, creator_id)
  const [items] = await tx.query(countItems, [creator_id])
  checkRoom(items?.count ?? 0)

  const { title, description, platform, brand_name, link, published_on } = input
  const values = [creator_id, (items?.count ?? 0) + 1, title, description, platform, brand_name, link, published_on, tx.now]
  const [row] = await tx.query(insertItem, values)
  const work_id = row?.id ?? 0n
  await attachMedia(tx, { media_ids, use: useOf(work_id), purpose: 'portfolio', public: true })
  return changed(tx, work_id)
}

export async function editItem(ctx: Ctx, { work_id, media_ids, ...input }: EditItem): Promise<PortfolioItem> {
  return ctx.tx(async (tx) => {
    const before = await own(tx, work_id)
    const after = { ...before, ...given(input) }
    const used = (await mediaUsedIn(tx, [useOf(work_id)])).get(useOf(work_id)) ?? []
    checkShows({ link: after.link, media_ids: media_ids ?? used })
    checkPublished(after.published_on, tx.now)
    const { title, description, platform, brand_name, link, published_on } = after
    await tx.query(updateItem, [work_id, title, description, platform, brand_name, link, published_on, tx.now])
    if (media_ids && String(media_ids) !== String(used)) {
      // Files keep the order in which they were attached, so a new order begins from none.
      await detachMedia(tx, useOf(work_id))
      await attachMedia(tx, { media_ids, use: useOf(work_id), purpose: 'portfolio', public: true })
    }
    return changed(tx, work_id)
  })
}

/** Puts a work at a place; those from there on move back by one. */
export async function moveItem(ctx: Ctx, { work_id, position }: MoveItem): Promise<PortfolioItem> {
  return ctx.tx(async (tx) => {
    const { creator_id } = await own(tx, work_id)
    await tx.query(arrange, [creator_id, work_id, position])
    return changed(tx, work_id)
  })
}

export async function removeItem(ctx: Ctx, { work_id }: NamedItem): Promise<{ id: bigint }> {
  return ctx.tx(async (tx) => {
    const { creator_id } = await own(tx, work_id)
    await detachMedia(tx, useOf(work_id))
    await tx.query(deleteItem, [work_id, creator_id])
    await tx.query(arrange, [creator_id, 0n, 1_000_000])
    await tx.emit('creator.changed', { creator_id })
    return { id: work_id }
  })
}

export function listMine(ctx: Ctx, asked: ListMine): Promise<Paged<PortfolioItem>> {
  return page(ctx, creatorOf(ctx.actor), 'mine', asked)
}

/** What anybody may see, in the creator's order; Problem `creator.not_found` (404). */
export async function listPublic(ctx: Ctx, { creator_id, ...asked }: ListOfCreator): Promise<Paged<PortfolioItem>> {
  if (!(await seesCreator(ctx, creator_id))) throw new Problem('not_found', 'creator.not_found', 'There is no such creator')
  const { items, next } = await page(ctx, creator_id, 'public', asked)
  return { items: items.map((item) => ({ ...item, media: item.media.filter(({ state }) => state === 'clean') })), next }
}

async function page(ctx: Ctx, creator_id: bigint, view: string, asked: ListMine): Promise<Paged<PortfolioItem>> {
  const { items, next } = await pageBy<Row>(
    `portfolio.${view} ${creator_id}`,
    asked,
    2,
    ({ position, id }) => [position, id],
    (after, most) => ctx.query(listItems, [creator_id, after?.[0] ?? 0n, after?.[1] ?? 0n, most]),
  )
  return { items: await withMedia(ctx, items), next }
}

async function withMedia(scope: Scope, rows: readonly Row[]): Promise<PortfolioItem[]> {
  const used = await mediaUsedIn(
    scope,
    rows.map(({ id }) => useOf(id)),
  )
  const media = await mediaOf(scope, [...used.values()].flat())
  return rows.map((row) => ({
    ...row,
    media: (used.get(useOf(row.id)) ?? []).flatMap((media_id) => media.get(media_id) ?? []),
  }))
}

/** The actor's own work, while nobody else changes any of them; Problem `portfolio.item_not_found` (404). */
async function own(tx: Tx, work_id: bigint): Promise<Row> {
  const creator_id = creatorOf(tx.actor)
  await holdCreatorProfile(tx, creator_id)
  const [row] = await tx.query(findItem, [work_id, creator_id])
  if (row) return row
  throw new Problem('not_found', 'portfolio.item_not_found', 'You show no such work')
}

async function changed(tx: Tx, work_id: bigint): Promise<PortfolioItem> {
  const row = await own(tx, work_id)
  await tx.emit('creator.changed', { creator_id: row.creator_id })
  const [item] = await withMedia(tx, [row])
  if (!item) throw new Error('the work was not written')
  return item
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Only the fields that were sent: an absent one keeps its value, null empties it. */
function given<T extends object>(input: T): Given<T> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Given<T>
}

import type { Ctx, Tx } from '#platform/ctx.ts'
import { cardsOf } from './card.ts'
import { clearCards, lockCards, nextCreators, readCreators, readPackages, writeCards, type PackageRow } from './queries.ts'

/**
 * Makes everything discovery keeps of these creators anew. The lock comes first and in a statement of its own: whoever gets it reads
 * what was committed by then, so of two refreshes at once the later one sees at least what the earlier one saw.
 */
export async function refreshCards(tx: Tx, creator_ids: readonly bigint[]): Promise<void> {
  await tx.query(lockCards, [creator_ids])
  const creators = await tx.query(readCreators, [creator_ids])
  const packages = await tx.query(readPackages, [creator_ids])
  await tx.query(clearCards, [creator_ids])
  if (creators.length === 0) return

  const sold = new Map(creators.map(({ creator_id }) => [creator_id, [] as PackageRow[]]))
  for (const one of packages) sold.get(one.creator_id)?.push(one)
  const made = creators.map((creator) => ({ creator_id: creator.creator_id, ...cardsOf(creator, sold.get(creator.creator_id) ?? []) }))
  const cards = made.flatMap(({ creator_id, cards }) => cards.map((card) => ({ creator_id, ...card })))
  const listings = made.flatMap(({ creator_id, listings }) => listings.map((listing) => ({ creator_id, ...listing })))
  await tx.query(writeCards, [
    ...columns(cards, ['creator_id', 'platform', 'card']),
    ...columns(listings, ['creator_id', 'category', 'platform', 'city', 'rank']),
    ...columns(made, ['creator_id', 'portfolio']),
  ])
}

const batch = 500

/** Makes the cards of every creator anew, a batch in each transaction; needed after a change of the cards' form or of data behind our back. */
export async function rebuildCards(ctx: Ctx): Promise<void> {
  for (let last = 0n; ;) {
    const ids = (await ctx.query(nextCreators, [last, batch])).map((row) => row.id)
    const end = ids.at(-1)
    if (end === undefined) return
    await ctx.tx((tx) => refreshCards(tx, ids))
    last = end
  }
}

function columns<T>(rows: readonly T[], names: readonly (keyof T)[]): unknown[][] {
  return names.map((name) => rows.map((row) => row[name]))
}

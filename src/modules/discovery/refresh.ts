import type { Ctx, Tx } from '#platform/ctx.ts'
import type { PackageRow } from '#modules/packages/index.ts'
import { makeCards } from './card.ts'
import { clearCards, lockCards, nextCreators, readCreators, readPackages, readWork, writeCards } from './queries.ts'

/**
 * Makes everything discovery keeps of these creators anew. The lock comes first and in a statement of its own: whoever gets it reads
 * what was committed by then, so of two refreshes at once the later one sees at least what the earlier one saw.
 */
export async function refreshCards(tx: Tx, creator_ids: readonly bigint[]): Promise<void> {
  await tx.query(lockCards, [creator_ids])
  const creators = await tx.query(readCreators, [creator_ids])
  const packages = await tx.query(readPackages, [creator_ids])
  const work = new Map((await tx.query(readWork, [creator_ids])).map((row) => [row.creator_id, row]))
  await tx.query(clearCards, [creator_ids])
  if (creators.length === 0) return

  const sold = new Map(creators.map(({ creator_id }) => [creator_id, [] as PackageRow[]]))
  for (const one of packages) sold.get(one.creator_id)?.push(one)
  const made = creators.map((creator) => makeCards(creator, sold.get(creator.creator_id) ?? [], work.get(creator.creator_id)))
  await tx.query(writeCards, [`[${made.join()}]`])
}

const batch = 500

/**
 * Makes the cards of every creator (or of a range of ids, both ends included) anew, a batch in each transaction. Needed when the form of
 * the cards changes, or after rows were written without their events.
 */
export async function rebuildCards(ctx: Ctx, range = { from: 1n, to: 9_223_372_036_854_775_807n }): Promise<void> {
  for (let last = range.from - 1n; ;) {
    const ids = (await ctx.query(nextCreators, [last, range.to, batch])).map((row) => row.id)
    const end = ids.at(-1)
    if (end === undefined) return
    await ctx.tx((tx) => refreshCards(tx, ids))
    last = end
  }
}

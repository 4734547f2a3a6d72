import type { Ctx, Tx } from '#platform/ctx.ts'
import type { PackageRow } from '#modules/packages/index.ts'
import { makeCards } from './card.ts'
import {
  clearCards,
  countWords,
  dueCreators,
  lockCards,
  nextCreators,
  readCreators,
  readPackages,
  readWork,
  writeCards,
} from './queries.ts'
import { deletesOf } from './words.ts'

/**
 * Makes everything discovery keeps of these creators anew. The lock comes first and in a statement of its own: whoever gets it reads
 * what was committed by then, so of two refreshes at once the later one sees at least what the earlier one saw.
 */
export async function refreshCards(tx: Tx, creator_ids: readonly bigint[]): Promise<void> {
  await tx.query(lockCards, [creator_ids])
  const creators = await tx.query(readCreators, [creator_ids])
  const packages = await tx.query(readPackages, [creator_ids])
  const work = new Map((await tx.query(readWork, [creator_ids])).map((row) => [row.creator_id, row]))
  const before = await tx.query(clearCards, [creator_ids])

  const sold = new Map(creators.map(({ creator_id }) => [creator_id, [] as PackageRow[]]))
  for (const one of packages) sold.get(one.creator_id)?.push(one)
  const made = creators.map((creator) => makeCards(creator, sold.get(creator.creator_id) ?? [], work.get(creator.creator_id), tx.now))
  if (made.length > 0) await tx.query(writeCards, [`[${made.map(({ json }) => json).join()}]`])

  // Last, because others may want the same words: nothing is done any more while they wait.
  const changes = changesOf(
    before.flatMap(({ words }) => words),
    made.flatMap(({ words }) => words),
  )
  if (changes.length > 0) await tx.query(countWords, [JSON.stringify(changes)])
}

function changesOf(before: readonly string[], after: readonly string[]) {
  const counts = new Map<string, number>()
  for (const word of after) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of before) counts.set(word, (counts.get(word) ?? 0) - 1)
  const changed = [...counts].filter(([, change]) => change !== 0)
  return changed.map(([word, change]) => ({ word, change, deletes: deletesOf(word) }))
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

/** Makes the cards anew for which time has changed something; the rest of very many is left to the next time. */
export async function refreshDue(ctx: Ctx): Promise<void> {
  for (let round = 0; round < 40; round++) {
    const due = await ctx.query(dueCreators, [ctx.now, batch])
    if (due.length === 0) return
    await ctx.tx((tx) =>
      refreshCards(
        tx,
        due.map((row) => row.creator_id),
      ),
    )
  }
}

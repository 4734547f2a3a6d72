import type { Ctx } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { ready, type Ready } from '#platform/http/reply.ts'
import { Problem } from '#platform/problem.ts'
import { findAnywhere, findInCity, readPortfolio } from './queries.ts'
import { cityKey, top } from './rules.ts'
import type { ReadPortfolio, SearchCreators } from './schema.ts'

/** A page of cards, best rated first. What it costs depends neither on how many creators there are nor on how far one has paged. */
export async function searchCreators(ctx: Ctx, input: SearchCreators): Promise<Ready> {
  const { category = '', platform = '', limit, cursor } = input
  const city = input.city === undefined ? '' : cityKey(input.city)
  const list = `creators\n${category}\n${platform}\n${city}`
  const [rank = top.rank, creator_id = top.creator_id] = cursor === undefined ? [] : readCursor(list, cursor, 2)

  // A cursor somebody made up may hold more than the column can be compared with.
  const from = rank < top.rank ? rank : top.rank
  const [page] = await ctx.query(city === '' ? findAnywhere : findInCity, [category, platform, city, from, creator_id, limit])
  const last = page && page.found > limit && page.rank !== null && page.creator_id !== null ? [page.rank, page.creator_id] : undefined
  const next = last ? `"${cursorOf(list, last)}"` : 'null'
  return ready(`{"items":[${page?.items ?? ''}],"next":${next}}`)
}

/** A creator's public page. */
export async function showPortfolio(ctx: Ctx, { creator_id }: ReadPortfolio): Promise<Ready> {
  const [row] = await ctx.query(readPortfolio, [creator_id])
  if (!row) throw new Problem('not_found', 'creator.not_found', 'There is no such creator')
  return ready(row.portfolio)
}

import type { Ctx } from '#platform/ctx.ts'
import { ready, type Ready } from '#platform/http/reply.ts'
import { Problem } from '#platform/problem.ts'
import { blockedCreators } from '#modules/profiles/index.ts'
import { readPortfolio } from './queries.ts'
import type { ReadPortfolio } from './schema.ts'

/** A creator's public page; there is none for somebody the creator has blocked. */
export async function showPortfolio(ctx: Ctx, { creator_id }: ReadPortfolio): Promise<Ready> {
  const [row] = await ctx.query(readPortfolio, [creator_id, await blockedCreators(ctx)])
  if (!row) throw new Problem('not_found', 'creator.not_found', 'There is no such creator')
  return ready(row.portfolio)
}

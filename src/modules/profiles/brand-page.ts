import type { Ctx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { findBrandPage } from './queries.ts'
import type { BrandPage } from './schema.ts'
import { stringsIn } from './view.ts'

/** Problem `brand.not_found` (404), also for a brand that is stopped and for a blocked pair. */
export async function readBrand(ctx: Ctx, { brand_id }: { brand_id: bigint }): Promise<BrandPage> {
  const [row] = await ctx.query(findBrandPage, [brand_id, ctx.actor.id, ctx.now])
  if (!row) throw new Problem('not_found', 'brand.not_found', 'There is no such brand')
  return { ...row, industries: stringsIn(row.industries), languages: stringsIn(row.languages) }
}

import type { z } from 'zod'
import { checkContentType, checkHighest } from '#modules/packages/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { formatMinor, parseMajor } from '#platform/money.ts'
import { breakDown } from './amounts.ts'
import type { UsualFees } from './impact.ts'
import { readGround } from './rates.ts'
import { ratesIn } from './rules.ts'
import type { Calculate, Calculation } from './schema.ts'
import { showAmounts, showMatch } from './view.ts'

/** What an order of this price would come to now; for a brand or a creator that is signed in by what it is, for others by what anybody is. */
export const calculateFees =
  (usual: UsualFees) =>
  async (
    ctx: Ctx,
    { price, currency, platform, content_type, creator_tier }: z.output<typeof Calculate>,
  ): Promise<z.output<typeof Calculation>> => {
    checkContentType(platform, content_type)
    const price_minor = parseMajor(price, currency, '/price')
    checkHighest(price_minor, currency, '/price')
    const { brand_id, creator_id } = ctx.actor
    const { version, policy } = await usual(ctx)
    const ground = await readGround(ctx, ctx.now, brand_id === null ? [] : [brand_id], creator_id === null ? [] : [creator_id])
    const creator = creator_id === null ? undefined : ground.creators.get(creator_id)
    const tier = creator_tier ?? creator?.creator_tier ?? 'new'
    const brand_country = brand_id === null ? null : (ground.brands.get(brand_id)?.brand_country ?? null)
    const sale = {
      platform,
      content_type,
      currency,
      creator_tier: tier,
      brand_id,
      brand_country,
      creator_country: creator?.creator_country ?? null,
    }
    const rates = ratesIn(ground, sale, policy, ctx.now)
    const money = (minor: bigint | null) => (minor === null ? null : formatMinor(minor, currency))
    return {
      ...sale,
      ...rates,
      ...showMatch(rates),
      ...showAmounts(breakDown(price_minor, rates), currency),
      commission_fixed: formatMinor(rates.commission_fixed_minor, currency),
      commission_min: money(rates.commission_min_minor),
      commission_max: money(rates.commission_max_minor),
      policy_version: version,
    }
  }

import type { z } from 'zod'
import type { Scope } from '#platform/ctx.ts'
import { parseMajor } from '#platform/money.ts'
import { breakDown } from './amounts.ts'
import { countReached, findReached } from './queries.ts'
import { readGround, type Ground } from './rates.ts'
import { established_from, ratesIn, tierOf, top_from, type FeePolicy, type Key, type Rates } from './rules.ts'
import type { Impact } from './schema.ts'
import { showAmounts, showMatch } from './view.ts'

/** The usual rates, from whoever keeps them. */
export type UsualFees = (scope: Scope) => Promise<{ readonly version: number; readonly policy: FeePolicy }>

/** Whom a change reaches; `country` stands for that of both sides. */
export type Reach = Key & { readonly country: string | null }

/** What a change at this moment would mean for packages that are on sale now. */
export async function impactOf(
  scope: Scope,
  usual: UsualFees,
  at: Date,
  reach: Reach,
  change: (ground: Ground) => Ground,
): Promise<z.output<typeof Impact>> {
  const { policy } = await usual(scope)
  const ground = await readGround(scope, at, reach.brand_id === null ? [] : [reach.brand_id], [])
  const changed = change(ground)
  const values = [reach.platform, reach.content_type, reach.currency, reach.creator_tier, established_from, top_from, reach.country]
  const [count = { packages: 0, creators: 0 }] = await scope.query(countReached, values)
  const brand_country = reach.country ?? (reach.brand_id === null ? null : (ground.brands.get(reach.brand_id)?.brand_country ?? null))
  const examples = (await scope.query(findReached, values)).map((sold) => {
    const facts = { ...sold, creator_tier: tierOf(sold), creator_country: sold.country, brand_id: reach.brand_id, brand_country }
    const side = (by: Ground) => showSide(parseMajor(sold.price, sold.currency), ratesIn(by, facts, policy, at), sold.currency)
    return { package_id: sold.id, creator_id: sold.creator_id, currency: sold.currency, before: side(ground), after: side(changed) }
  })
  return { ...count, examples }
}

function showSide(price_minor: bigint, rates: Rates, currency: string) {
  return { ...showMatch(rates), ...showAmounts(breakDown(price_minor, rates), currency) }
}

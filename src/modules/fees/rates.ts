import { countryCodeOf } from '#modules/profiles/index.ts'
import type { Scope } from '#platform/ctx.ts'
import { findGround, type GroundRow } from './queries.ts'
import { ratesIn, tierOf, type CommissionRule, type FeePolicy, type Rates, type SaleFacts, type TaxRate } from './rules.ts'

/** One order to be: what is sold, by whom and to whom. */
export type WantedRates = {
  readonly platform: string
  readonly content_type: string
  readonly creator_id: bigint
  readonly brand_id: bigint
  readonly currency: string
}

/** What is in force at one moment, and who is known. */
export type Ground = {
  readonly at: Date
  readonly rules: readonly CommissionRule[]
  readonly taxes: readonly TaxRate[]
  readonly creators: ReadonlyMap<bigint, Pick<SaleFacts, 'creator_tier' | 'creator_country'>>
  readonly brands: ReadonlyMap<bigint, Pick<SaleFacts, 'brand_country'>>
}

/** By what each of these is reckoned now, in their order, in one question whatever their number; what no rule and no tax says, the policy says. */
export async function ratesFor(scope: Scope, wanted: readonly WantedRates[], policy: FeePolicy): Promise<Rates[]> {
  if (wanted.length === 0) return []
  const ids = (of: 'brand_id' | 'creator_id') => [...new Set(wanted.map((one) => one[of]))]
  const ground = await readGround(scope, scope.now, ids('brand_id'), ids('creator_id'))
  return wanted.map((one) => ratesIn(ground, factsOf(ground, one), policy, ground.at))
}

/** The rules and taxes in force at this moment, and what they ask of these brands and creators. */
export async function readGround(scope: Scope, at: Date, brand_ids: readonly bigint[], creator_ids: readonly bigint[]): Promise<Ground> {
  const [row] = await scope.query(findGround, [at, brand_ids, creator_ids])
  if (!row) throw new Error('a question without a table always has an answer')
  return {
    at,
    rules: row.rules.map(ruleOf),
    taxes: row.taxes.map((tax) => ({ ...tax, ...periodOf(tax) })),
    creators: new Map(row.creators.map((one) => [BigInt(one.id), { creator_tier: tierOf(one), creator_country: one.country }])),
    brands: new Map(row.brands.map(({ id, country }) => [BigInt(id), { brand_country: codeOf(country) }])),
  }
}

/** Brands write their country as they like. */
const codeOf = (country: string | null) => (country === null ? null : (countryCodeOf(country) ?? null))

function factsOf({ creators, brands }: Ground, wanted: WantedRates): SaleFacts {
  const [creator, brand] = [creators.get(wanted.creator_id), brands.get(wanted.brand_id)]
  if (!creator || !brand) throw new Error('who sells and who buys has a profile')
  return { ...wanted, ...creator, ...brand }
}

function ruleOf(row: GroundRow['rules'][number]): CommissionRule {
  return {
    ...row,
    ...periodOf(row),
    id: orNull(row.id),
    brand_id: orNull(row.brand_id),
    fixed_minor: BigInt(row.fixed_minor),
    min_minor: orNull(row.min_minor),
    max_minor: orNull(row.max_minor),
  }
}

const orNull = (digits: string | null) => (digits === null ? null : BigInt(digits))

function periodOf({ valid_from, valid_until }: { valid_from: string; valid_until: string | null }) {
  return { valid_from: new Date(valid_from), valid_until: valid_until === null ? null : new Date(valid_until) }
}

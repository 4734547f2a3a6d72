import { statement } from '#platform/db.ts'
import type { CommissionRule, TaxRate } from './rules.ts'

type Text<T> = { [K in keyof T]: T[K] extends bigint | Date ? string : T[K] extends bigint | Date | null ? string | null : T[K] }
type Deciders = {
  note: string
  created_at: Date
  created_by_id: bigint
  approved_by_id: bigint
  ended_at: Date | null
  ended_by_id: bigint | null
  end_reason: string | null
}
export type RuleRow = CommissionRule & Deciders & { id: bigint }
export type TaxRow = TaxRate & Deciders & { id: bigint }

/** Rules and taxes in force, and what is known of creators and brands; ids, minor units and moments as text, because JSON has none. */
export type GroundRow = {
  rules: Text<CommissionRule>[]
  taxes: Text<TaxRate>[]
  creators: { id: string; total_collaborations: number; verified: boolean; country: string | null }[]
  brands: { id: string; country: string | null }[]
}

const inForce = (table: string) => `${table}.valid_from <= $1 and (${table}.valid_until is null or ${table}.valid_until > $1)`
const json = (rows: string) => `coalesce((select jsonb_agg(to_jsonb(found)) from (${rows}) found), '[]')`

/** At the moment $1, for these brands and creators. */
export const findGround = statement<GroundRow>(
  'fees.ground',
  `select
     ${json(`select r.id::text, r.platform, r.content_type, r.creator_tier, r.brand_id::text, r.currency, r.rate_bp, r.fixed_minor::text, r.min_minor::text,
       r.max_minor::text, r.valid_from, r.valid_until from commission_rule r where (r.brand_id is null or r.brand_id = any($2)) and ${inForce('r')}`)} as rules,
     ${json(`select t.kind, t.country, t.rate_bp, t.valid_from, t.valid_until from tax_rate t where ${inForce('t')}`)} as taxes,
     ${json('select b.id::text, b.location_country as country from brand_profile b where b.id = any($2)')} as brands,
     ${json('select c.id::text, c.total_collaborations, c.verified, c.location_country as country from creator_profile c where c.id = any($3)')} as creators`,
)

const deciders = 'note, created_at, created_by_id, approved_by_id, ended_at, ended_by_id, end_reason'
const ruleColumns = `id, platform, content_type, creator_tier, brand_id, currency, rate_bp, fixed_minor, min_minor, max_minor, valid_from, valid_until, ${deciders}`
const taxColumns = `id, kind, country, rate_bp, valid_from, valid_until, ${deciders}`

export const insertRule = statement<RuleRow>(
  'fees.insert_rule',
  `insert into commission_rule (platform, content_type, creator_tier, brand_id, currency, rate_bp, fixed_minor, min_minor, max_minor, valid_from, valid_until, note,
     created_at, created_by_id, approved_by_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning ${ruleColumns}`,
)
const sameSales = `coalesce(platform, '') = coalesce($1, '') and coalesce(content_type, '') = coalesce($2, '') and coalesce(creator_tier, '') = coalesce($3, '')
     and coalesce(brand_id, 0) = coalesce($4::bigint, 0) and coalesce(currency, '') = coalesce($5, '')`
/** The words of the constraint commission_rule_overlaps. */
export const findOverlappingRule = statement<{ id: bigint }>(
  'fees.find_overlapping_rule',
  `select id from commission_rule where ${sameSales} and tstzrange(valid_from, valid_until) && tstzrange($6, $7) limit 1`,
)
export const lockRule = statement<RuleRow>('fees.lock_rule', `select ${ruleColumns} from commission_rule where id = $1 for update`)
export const endRule = statement<RuleRow>(
  'fees.end_rule',
  `update commission_rule set valid_until = $2, ended_at = $3, ended_by_id = $4, end_reason = $5 where id = $1 returning ${ruleColumns}`,
)
/** Of a state at the moment $1: its words are those of `stateOf`. */
const isState = `($2::text is null or $2 = case when valid_until <= $1 or valid_until = valid_from then 'ended' when valid_from > $1 then 'upcoming' else 'current' end)`
export const listRules = statement<RuleRow>(
  'fees.list_rules',
  `select ${ruleColumns} from commission_rule where ($3::bigint is null or id < $3) and ${isState} and ($4::text is null or platform = $4)
     and ($5::text is null or creator_tier = $5) and ($6::bigint is null or brand_id = $6) order by id desc limit $7`,
)
export const findBrand = statement<{ id: bigint }>('fees.find_brand', 'select id from brand_profile where id = $1')

export const insertTax = statement<TaxRow>(
  'fees.insert_tax',
  `insert into tax_rate (kind, country, rate_bp, valid_from, valid_until, note, created_at, created_by_id, approved_by_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning ${taxColumns}`,
)
/** The words of the constraint tax_rate_overlaps. */
export const findOverlappingTax = statement<{ id: bigint }>(
  'fees.find_overlapping_tax',
  `select id from tax_rate where kind = $1 and coalesce(country, '') = coalesce($2, '') and tstzrange(valid_from, valid_until) && tstzrange($3, $4) limit 1`,
)
export const lockTax = statement<TaxRow>('fees.lock_tax', `select ${taxColumns} from tax_rate where id = $1 for update`)
export const endTax = statement<TaxRow>(
  'fees.end_tax',
  `update tax_rate set valid_until = $2, ended_at = $3, ended_by_id = $4, end_reason = $5 where id = $1 returning ${taxColumns}`,
)
export const listTaxes = statement<TaxRow>(
  'fees.list_taxes',
  `select ${taxColumns} from tax_rate where ($3::bigint is null or id < $3) and ${isState} and ($4::text is null or kind = $4)
     and ($5::text is null or country = $5) order by id desc limit $6`,
)

export type ForSale = {
  id: bigint
  creator_id: bigint
  platform: string
  content_type: string
  currency: string
  price: string
  total_collaborations: number
  verified: boolean
  country: string | null
}
/** Packages on sale that a rule with this key, $1 to $4, would be for; in the creator's country $7 if one is given. $5 and $6 are where tiers begin. */
const reached = `from package p join creator_profile c on c.id = p.creator_id
   where p.is_active and ($1::text is null or p.platform = $1) and ($2::text is null or p.content_type = $2) and ($3::text is null or p.currency = $3)
     and ($4::text is null or $4 = case when c.total_collaborations < $5 then 'new' when c.verified and c.total_collaborations >= $6 then 'top' else 'established' end)
     and ($7::text is null or c.location_country = $7)`
export const countReached = statement<{ packages: number; creators: number }>(
  'fees.count_reached',
  `select count(*)::int as packages, count(distinct f.creator_id)::int as creators from (select p.creator_id ${reached} limit 100000) f`,
)
export const findReached = statement<ForSale>(
  'fees.find_reached',
  `select p.id, p.creator_id, p.platform, p.content_type, p.currency, p.price, c.total_collaborations, c.verified, c.location_country as country ${reached}
   order by p.id desc limit 3`,
)

import { statement } from '#platform/db.ts'
import { deciders, isState, type Deciders } from './queries.ts'
import type { CommissionRule } from './rules.ts'

export type RuleRow = CommissionRule & Deciders & { id: bigint }
const ruleColumns = `id, platform, content_type, creator_tier, brand_id, currency, rate_bp, fixed_minor, min_minor, max_minor, valid_from, valid_until, ${deciders}`

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
export const listRules = statement<RuleRow>(
  'fees.list_rules',
  `select ${ruleColumns} from commission_rule where ($3::bigint is null or id < $3) and ${isState} and ($4::text is null or platform = $4)
     and ($5::text is null or creator_tier = $5) and ($6::bigint is null or brand_id = $6) order by id desc limit $7`,
)

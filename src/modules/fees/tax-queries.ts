import { statement } from '#platform/db.ts'
import { deciders, isState, type Deciders } from './queries.ts'
import type { TaxRate } from './rules.ts'

export type TaxRow = TaxRate & Deciders & { id: bigint }
const taxColumns = `id, kind, country, rate_bp, valid_from, valid_until, ${deciders}`

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

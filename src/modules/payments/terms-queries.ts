import { statement } from '#platform/db.ts'

export type TermsRow = {
  currency: string
  limit_minor: bigint
  /** What open orders on invoice still owe. */
  open_minor: bigint
  reason: string
  set_by: bigint
  updated_at: Date
}
const open = `coalesce((select sum(o.price_minor + o.brand_fee_minor + o.brand_fee_tax_minor - coalesce(a.balance_minor, 0))
   from "order" o left join account a on a.kind = 'order_held' and a.owner_id = o.id and a.label = '' and a.currency = o.currency
   where o.brand_id = t.brand_id and o.currency = t.currency and o.terms = 'invoice' and o.paid_at is null and o.ended_at is null), 0)::bigint as open_minor`
export const termsOf = statement<TermsRow>(
  'payments.terms',
  `select t.currency, t.limit_minor, ${open}, t.reason, t.set_by, t.updated_at from brand_terms t where t.brand_id = $1 order by t.currency`,
)
/** Two at once wait for each other here, so that the open orders counted are those there are. */
export const lockTerms = statement<{ limit_minor: bigint }>(
  'payments.lock_terms',
  'select limit_minor from brand_terms where brand_id = $1 and currency = $2 for update',
)
export const termsIn = statement<TermsRow>(
  'payments.terms_in',
  `select t.currency, t.limit_minor, ${open}, t.reason, t.set_by, t.updated_at from brand_terms t where t.brand_id = $1 and t.currency = $2`,
)
export const setTerms = statement(
  'payments.set_terms',
  `insert into brand_terms (brand_id, currency, limit_minor, reason, set_by, updated_at) values ($1, $2, $3, $4, $5, $6)
   on conflict (brand_id, currency) do update set limit_minor = excluded.limit_minor, reason = excluded.reason, set_by = excluded.set_by,
     updated_at = excluded.updated_at`,
)
export const brandUser = statement<{ user_id: bigint }>('payments.brand_user', 'select user_id from brand_profile where id = $1')

export const insertGoodwill = statement<{ id: bigint }>(
  'payments.insert_goodwill',
  `insert into goodwill (brand_id, amount_minor, currency, reason, given_by, approved_by, created_at) values ($1, $2, $3, $4, $5, $6, $7) returning id`,
)

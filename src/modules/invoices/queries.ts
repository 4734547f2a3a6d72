import { statement } from '#platform/db.ts'

type Described = {
  name: string | null
  address_lines: string[] | null
  country: string | null
  state: string | null
  tax_id: string | null
  email: string | null
}
export type BillingRow = Described & {
  version: number
  updated_at: Date | null
  profile_name: string
  place: string | null
  profile_country: string | null
}

const details = 'd.name, d.address_lines, d.country, d.state, d.tax_id, d.email, coalesce(d.version, 0) as version, d.updated_at'
/** The town and no more: nobody's street is told to the other side before its owner gave it for that. */
const place = (profile: string) => `nullif(concat_ws(', ', ${profile}.location_city, ${profile}.location_state), '') as place`

/** What a brand's invoices say of it, and what its profile says where it has given no details. */
export const billingOfBrand = statement<BillingRow>(
  'invoices.billing_of_brand',
  `select ${details}, p.company_name as profile_name, ${place('p')}, p.location_country as profile_country
   from brand_profile p left join billing_details d on d.brand_id = p.id where p.id = $1`,
)

export const billingOfCreator = statement<BillingRow>(
  'invoices.billing_of_creator',
  `select ${details}, u.name as profile_name, ${place('p')}, p.location_country as profile_country
   from creator_profile p join "user" u on u.id = p.user_id left join billing_details d on d.creator_id = p.id where p.id = $1`,
)

export type Ground = {
  brand_id: bigint
  creator_id: bigint
  currency: string
  quantity: number
  platform: string
  content_type: string
} & {
  /** In basis points, frozen when the order was placed. */
  brand_fee_tax_bp: number
  commission_tax_bp: number
}

/** What of an order its invoices tell. The rates are its own, or those of the policy it was placed under: neither ever changes. */
const rate = (name: string) => `coalesce((o.rates->>'${name}')::int, (p.body->>'tax_bp')::int, 0) as ${name}`
export const findGround = statement<Ground>(
  'invoices.ground',
  `select o.brand_id, o.creator_id, o.currency, (o.bought->>'quantity')::int as quantity, o.bought->>'platform' as platform,
     o.bought->>'content_type' as content_type, ${rate('brand_fee_tax_bp')}, ${rate('commission_tax_bp')}
   from "order" o join order_policy p on p.version = o.policy_version where o.id = $1`,
)

/** Orders for which invoices less credit notes say something else than the ledger's accounts of fees and commissions. */
export const booksDiffer = `with posted as (
    select t.order_id, sum(-e.amount_minor) filter (where a.kind = 'brand_fee') as fee, sum(-e.amount_minor) filter (where a.kind = 'commission') as commission,
      sum(-e.amount_minor) filter (where a.kind = 'tax_payable' and a.label = 'gst') as tax
    from ledger_transaction t join entry e on e.transaction_id = t.id join account a on a.id = e.account_id
    where t.order_id in (select order_id from invoice_fact group by order_id having bool_and(done_at is not null)) group by t.order_id
  ), invoiced as (
    select order_id, sum(net_minor * sign) filter (where kind in ('fee', 'fee_credit')) as fee,
      sum(net_minor * sign) filter (where kind in ('commission', 'commission_credit')) as commission, sum(tax_minor * sign) as tax
    from (select *, case when corrects_id is null then 1 else -1 end as sign from invoice) i group by order_id
  )
  select p.order_id::text as id from posted p left join invoiced i using (order_id)
  where (coalesce(p.fee, 0), coalesce(p.commission, 0), coalesce(p.tax, 0)) <> (coalesce(i.fee, 0), coalesce(i.commission, 0), coalesce(i.tax, 0))`

import type { KeptRates } from '#modules/fees/index.ts'
import type { Sale, Sold } from '#modules/packages/index.ts'
import { statement } from '#platform/db.ts'

type Chosen = { addon_id: string; quantity: number }
export type ItemRow = {
  id: bigint
  /** Null for an offer. */
  package_id: bigint | null
  package_version: number | null
  offer_id: bigint | null
  addons: Chosen[]
  answers: Record<string, string | boolean | string[]>
  requirements: string | null
  deadline: Date | null
  note: string | null
  added_at: Date
  updated_at: Date
  /** What the version the brand saw sells; null for an offer. */
  seen: Sold | null
  creator_id: bigint
  creator_name: string
}
const columns = `i.id, i.package_id, i.package_version, i.offer_id, i.addons, i.answers, i.requirements, i.deadline, i.note, i.added_at, i.updated_at, v.sold as seen,
  c.id as creator_id, u.name as creator_name`
const from = `from cart_item i left join package_version v on v.package_id = i.package_id and v.version = i.package_version left join package p on p.id = i.package_id
  left join offer o on o.id = i.offer_id join creator_profile c on c.id = coalesce(p.creator_id, o.creator_id) join "user" u on u.id = c.user_id`

export const listItems = statement<ItemRow>('cart.list', `select ${columns} ${from} where i.brand_id = $1 order by i.id limit 100`)
export const findItems = statement<ItemRow>('cart.find', `select ${columns} ${from} where i.brand_id = $1 and i.id = any($2) order by i.id`)
/** Two statements, this and `findItems`: what a join read before it waited for the lock would be out of date. */
export const lockItems = statement('cart.lock', 'select 1 from cart_item where brand_id = $1 and id = any($2) order by id for update')

/** Whoever adds to a brand's cart waits here, so that the lines counted are the lines there are. */
export const lockBrand = statement('cart.lock_brand', 'select 1 from brand_profile where id = $1 for no key update')
export const countItems = statement<{ lines: number }>('cart.count', 'select count(*)::int as lines from cart_item where brand_id = $1')
export const insertItems = statement<{ nth: number; id: bigint }>(
  'cart.insert',
  `with given as (
     select nextval('cart_item_id_seq') as id, g.* from jsonb_to_recordset($7) as g(nth int, package_id bigint, package_version int, offer_id bigint, addons jsonb, answers jsonb)
   ), added as (
     insert into cart_item (id, brand_id, package_id, package_version, offer_id, addons, answers, requirements, deadline, note, added_by, added_at, updated_at)
     select id, $1, package_id, package_version, offer_id, addons, answers, $2, $3, $4, $5, $6, $6 from given
   )
   select nth, id from given`,
)
export const updateItem = statement<{ id: bigint }>(
  'cart.update',
  `update cart_item set package_version = $3, addons = $4, answers = $5, requirements = $6, deadline = $7, note = $8, updated_at = $9
   where brand_id = $1 and id = $2 returning id`,
)
/** In the order of the ids, as a checkout locks them. */
export const deleteItems = statement<{ id: bigint }>(
  'cart.delete',
  `delete from cart_item where id in (select id from cart_item where brand_id = $1 and id = any($2) order by id for update) returning id`,
)
export const emptyCart = statement<{ id: bigint }>(
  'cart.empty',
  `delete from cart_item where id in (select id from cart_item where brand_id = $1 order by id for update) returning id`,
)

/** A sale as a quote keeps it: ids and minor units in digits. */
export type KeptSale = {
  package_id: string | null
  offer_id: string | null
  creator_id: string
  price_minor: string
  bought: Sale['bought']
}
export type QuoteRow = {
  id: bigint
  currency: string
  policy_version: number
  /** `rates` are absent in quotes from before there were rules of commission. */
  lines: { item_id: string; sale: KeptSale; rates?: KeptRates }[]
  expires_at: Date
  checkout_id: bigint | null
  used_at: Date | null
}
export const insertQuotes = statement<{ id: bigint; currency: string }>(
  'cart.quote',
  `insert into quote (brand_id, currency, total_minor, policy_version, lines, created_at, expires_at)
   select $1, g.currency, g.total_minor, $2, g.lines, $3, $4 from jsonb_to_recordset($5) as g(currency text, total_minor bigint, lines jsonb)
   returning id, currency`,
)
export const lockQuote = statement<QuoteRow>(
  'cart.lock_quote',
  'select id, currency, policy_version, lines, expires_at, checkout_id, used_at from quote where brand_id = $1 and id = $2 for update',
)
export const useQuote = statement('cart.use_quote', 'update quote set checkout_id = $2, used_at = $3 where id = $1')

export const forgetItems = statement(
  'cart.forget_items',
  'delete from cart_item where id = any(array(select id from cart_item where updated_at < $1 order by updated_at limit 5000 for update skip locked))',
)
export const forgetQuotes = statement(
  'cart.forget_quotes',
  'delete from quote where id = any(array(select id from quote where expires_at < $1 order by expires_at limit 5000 for update skip locked))',
)

import type { OrderTerms } from '#generated/prisma/enums.ts'
import type { Scope } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import type { KeptRates } from '#modules/fees/index.ts'
import type { Answers, Sale } from '#modules/packages/index.ts'
import type { Capacity } from '#modules/profiles/index.ts'
import { Problem } from '#platform/problem.ts'
import type { Amounts, Facts, OpenChange, Party, PausedTimer, Status } from './facts.ts'
import { readPolicy } from './policy.ts'
import { visibleSides, visibleSql, visibleTo } from './visible.ts'

export type Bought = Sale['bought']

export type OrderRow = Amounts & {
  id: bigint
  brand_id: bigint
  creator_id: bigint
  package_id: bigint | null
  offer_id: bigint | null
  status: Status
  total_amount: string
  currency: string
  requirements: string | null
  deadline: Date | null
  created_at: Date
  updated_at: Date
  version: number
  terms: OrderTerms
  bought: Bought
  answers: Answers | null
  revisions_bought: number
  revisions_used: number
  paid_at: Date | null
  accepted_at: Date | null
  completed_at: Date | null
  ended_at: Date | null
  /** By which it was reckoned; null in orders from before there were rules of commission. `ratesOf` reads them. */
  rates: KeptRates | null
  commission_rule_id: bigint | null
  policy_version: number
  /** The body of the policy's row; `factsOf` reads it. */
  policy: unknown
  state_since: Date
  hold_until: Date | null
  info_requests: number
  awaited_at: Date | null
  acceptance_extended: boolean
  review_extended: boolean
  publication_reports: number
  disputed_from: Status | null
  disputed_by: Party | null
  paused: PausedTimer[] | null
  chargebacks_open: number
  refunded_minor: bigint
  held_minor: bigint | null
  change: { id: number; kind: OpenChange['kind']; proposed_by: Party; creator_share_bp: number | null } | null
  clears_at: Date | null
  cleared_at: Date | null
}

const columns = `o.id, o.brand_id, o.creator_id, o.package_id, o.offer_id, o.status, o.total_amount, o.currency, o.requirements, o.deadline, o.created_at, o.updated_at,
  o.version, o.terms, o.bought, o.answers, o.revisions_bought, o.revisions_used, o.price_minor, o.brand_fee_minor, o.brand_fee_tax_minor, o.commission_minor,
  o.commission_tax_minor, o.withholding_minor, o.rates, o.commission_rule_id, o.paid_at, o.accepted_at, o.completed_at, o.ended_at, o.policy_version, p.body as policy, o.state_since,
  o.hold_until, o.info_requests, o.awaited_at, o.acceptance_extended, o.review_extended, o.publication_reports, o.disputed_from, o.paused, o.chargebacks_open, o.refunded_minor,
  (select a.balance_minor from account a where a.kind = 'order_held' and a.owner_id = o.id and a.label = '' and a.currency = o.currency) as held_minor,
  (select jsonb_build_object('id', c.id, 'kind', c.kind, 'proposed_by', c.proposed_by, 'creator_share_bp', c.creator_share_bp)
     from change_request c where c.order_id = o.id and c.status = 'open') as change,
  (select d.opened_by from dispute d where d.order_id = o.id and d.status = 'open') as disputed_by,
  e.available_at as clears_at, e.cleared_at`
const from = `from "order" o join order_policy p on p.version = o.policy_version left join earning e on e.order_id = o.id`

const find = statement<OrderRow>('orders.find', `select ${columns} ${from} where o.id = $1 and ${visibleSql(2)}`)
const lock = statement('orders.lock', `select 1 from "order" o where o.id = $1 and ${visibleSql(2)} for update`)
/** One index for each side: `brand_id = … or creator_id = …` in one question would walk through everybody's orders. */
const page = (side: string) => `(select o.id from "order" o where ${side} and o.id < coalesce($4::bigint, 9223372036854775807)
   and ($5::text is null or o.status = $5::"OrderStatus") order by o.id desc limit $6)`
const list = statement<OrderRow>(
  'orders.list',
  `with page as (${visibleSides(1).map(page).join(' union ')} order by id desc limit $6)
   select ${columns} ${from} where o.id in (select id from page) order by o.id desc`,
)

const parties = statement<{ version: number; status: Status; brand_user_id: bigint; creator_user_id: bigint }>(
  'orders.parties',
  `select o.version, o.status, b.user_id as brand_user_id, c.user_id as creator_user_id
   from "order" o join brand_profile b on b.id = o.brand_id join creator_profile c on c.id = o.creator_id where o.id = $1`,
)

/** Where an order stands and which accounts are its parties. */
export async function findParties(scope: Scope, order_id: bigint) {
  const [found] = await scope.query(parties, [order_id])
  return found
}
const findSome = statement<OrderRow>(
  'orders.find_some',
  `select ${columns} ${from} where o.id = any($1) and ${visibleSql(2)} order by o.id`,
)

/** Takes the sellers of these packages and offers, in the order of their ids. Whoever changes what a creator sells, or when, takes the same row. */
export const holdSellers = statement(
  'orders.hold_sellers',
  `select c.id from creator_profile c where c.id in
     (select p.creator_id from package p where p.id = any($1) union select o.creator_id from offer o where o.id = any($2)) order by c.id for no key update of c`,
)

/** Orders with their first transition and timer. The ids are drawn first, so that each row knows which order it became. */
export const insertOrders = statement<{ nth: number; id: bigint }>(
  'orders.place',
  `with given as (
     select nextval('order_id_seq') as id, g.* from jsonb_to_recordset($6) as g(nth int, creator_id bigint, package_id bigint, package_version_id bigint, offer_id bigint,
       total_amount numeric, currency text, requirements text, answers jsonb, deadline timestamptz, bought jsonb, revisions int, terms text, price_minor bigint,
       brand_fee_minor bigint, brand_fee_tax_minor bigint, commission_minor bigint, commission_tax_minor bigint, withholding_minor bigint,
       rates jsonb, commission_rule_id bigint)
   ), placed as (
     insert into "order" (id, brand_id, creator_id, package_id, package_version_id, offer_id, status, total_amount, currency, requirements, answers, deadline, created_at,
       updated_at, state_since, version, policy_version, bought, revisions_bought, terms, price_minor, brand_fee_minor, brand_fee_tax_minor, commission_minor, commission_tax_minor,
       withholding_minor, rates, commission_rule_id)
     select id, $1, creator_id, package_id, package_version_id, offer_id, 'pending', total_amount, currency, requirements, answers, deadline, $2, $2, $2, 1, $3, bought,
       revisions, terms::"OrderTerms", price_minor, brand_fee_minor, brand_fee_tax_minor, commission_minor, commission_tax_minor, withholding_minor, rates,
       commission_rule_id from given returning id
   ), noted as (
     insert into order_transition (order_id, seq, move, "from", "to", actor_kind, actor_id, policy_version, created_at)
     select id, 1, 'place', null, 'pending', 'brand', $4, $3, $2 from placed
   ), timed as (
     insert into order_timer (order_id, kind, due_at, seq)
     select id, case terms when 'invoice' then 'expire_acceptance' else 'expire_payment' end, case terms when 'invoice' then $7 else $5 end::timestamptz, 1 from given
   )
   select nth, id from given`,
)

type CalendarRow = Capacity & { creator_id: bigint; blocked: boolean }
type LoadRow = { creator_id: bigint; created_at: Date; deadline: Date | null; delivery_days: number; open: boolean; taken: boolean }

/** When these creators take orders, how many, and whether a block stands between them and the account $2. */
export const calendarsOf = statement<CalendarRow>(
  'orders.calendars',
  `select c.id as creator_id, u.timezone, c.vacation_from::timestamp at time zone 'UTC' as vacation_from,
     c.vacation_until::timestamp at time zone 'UTC' as vacation_until, c.most_open_orders, c.most_orders_per_week,
     exists (select from user_block b where (b.blocker_id, b.blocked_id) in ((c.user_id, $2::bigint), ($2::bigint, c.user_id))) as blocked
   from creator_profile c join "user" u on u.id = c.user_id where c.id = any($1)`,
)

/** What these creators work on or wait to answer, and what came since $2 and did not end for nothing: one index for each. */
export const loadOf = statement<LoadRow>(
  'orders.load_of_creators',
  `select o.creator_id, o.created_at, o.deadline, (o.bought->>'delivery_days')::int as delivery_days, o.ended_at is null as open,
     o.created_at > $2 and (o.ended_at is null or o.status = 'completed') as taken
   from (select id from "order" where creator_id = any($1) and ended_at is null
         union select id from "order" where creator_id = any($1) and created_at > $2) found join "order" o on o.id = found.id`,
)

/** The order if the actor may see it; Problem `order.not_found` (404) also for what it may not see. */
export async function findOrder(scope: Scope, id: bigint): Promise<OrderRow> {
  return known(await scope.query(find, [id, ...visibleTo(scope.actor)]))
}

/** Those of these orders that the actor may see, by id. */
export async function findOrders(scope: Scope, ids: readonly bigint[]): Promise<OrderRow[]> {
  return scope.query(findSome, [ids, ...visibleTo(scope.actor)])
}

/** The same, locked until the transaction ends. */
export async function lockOrder(scope: Scope, id: bigint): Promise<OrderRow> {
  // Two statements: what a join read before it waited for the lock would be out of date.
  await scope.query(lock, [id, ...visibleTo(scope.actor)])
  return known(await scope.query(find, [id, ...visibleTo(scope.actor)]))
}

/** Newest first, below `before`. */
export async function listOrders(scope: Scope, before: bigint | null, status: Status | null, limit: number): Promise<OrderRow[]> {
  return scope.query(list, [...visibleTo(scope.actor), before, status, limit])
}

function known([row]: OrderRow[]): OrderRow {
  if (row) return row
  throw new Problem('not_found', 'order.not_found', 'There is no such order')
}

export function factsOf(order: OrderRow, now: Date, asked?: Facts['asked']): Facts {
  const { bought, change } = order
  return {
    ...order,
    policy: readPolicy(order.policy),
    delivery_days: bought.delivery_days,
    requires_publication: bought.requires_publication,
    held_minor: order.held_minor ?? 0n,
    change: change && { ...change, id: BigInt(change.id) },
    since: order.state_since,
    now,
    asked,
  }
}

import type { OrderTerms } from '#generated/prisma/enums.ts'
import type { Scope } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import type { Answers, Sale } from '#modules/packages/index.ts'
import { Problem } from '#platform/problem.ts'
import type { Amounts, Facts, Policy, Status } from './rules.ts'
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
  policy_version: number
  policy: Policy
  since: Date
}

const columns = `o.id, o.brand_id, o.creator_id, o.package_id, o.offer_id, o.status, o.total_amount, o.currency, o.requirements, o.deadline, o.created_at, o.updated_at,
  o.version, o.terms, o.bought, o.answers, o.revisions_bought, o.revisions_used, o.price_minor, o.brand_fee_minor, o.brand_fee_tax_minor, o.commission_minor,
  o.commission_tax_minor, o.withholding_minor, o.paid_at, o.accepted_at, o.completed_at, o.ended_at, o.policy_version, p.body as policy, t.created_at as since`
const from = `from "order" o join order_policy p on p.version = o.policy_version join order_transition t on t.order_id = o.id and t.seq = o.version`

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

/** The order if the actor may see it; Problem `order.not_found` (404) also for what it may not see. */
export async function findOrder(scope: Scope, id: bigint): Promise<OrderRow> {
  return known(await scope.query(find, [id, ...visibleTo(scope.actor)]))
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

export function factsOf(order: OrderRow, now: Date): Facts {
  return { ...order, delivery_days: order.bought.delivery_days, now }
}

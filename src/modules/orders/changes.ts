import type { z } from 'zod'
import type { Posting } from '#modules/ledger/index.ts'
import type { Scope, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { formatMinor, parseMajor } from '#platform/money.ts'
import { invalidField } from '#platform/problem.ts'
import { breakDown, returned } from './amounts.ts'
import type { Changes, ProposeChange } from './change-schema.ts'
import { totalOf, type Facts, type OpenChange } from './facts.ts'
import { generous } from './guards.ts'
import { makeMove, type Asked, type Brought } from './move.ts'
import { factsOf, findOrder, lockOrder, type OrderRow } from './queries.ts'
import { ratesOf } from './rates.ts'
import type { Sets } from './rules.ts'
import { partyOf } from './visible.ts'
import { changeWaits, reviewPaid } from './waits.ts'

type Wanted = z.output<typeof ProposeChange>
type Row = { id: bigint; kind: OpenChange['kind']; deadline: Date | null; revisions: number | null; price_minor: bigint | null }

const insert = statement(
  'orders.propose_change',
  `insert into change_request (order_id, number, kind, proposed_by, reason, deadline, revisions, price_minor, creator_share_bp, proposed_at)
   select $1, coalesce(max(number), 0) + 1, $2::"ChangeKind", $3, $4, $5, $6, $7, $8, $9 from change_request where order_id = $1`,
)
const find = statement<Row>('orders.find_change', 'select id, kind, deadline, revisions, price_minor from change_request where id = $1')
const waitsForMoney = statement('orders.change_waits_for_money', 'update change_request set applied_at = null where id = $1')
const dropUnpaid = statement(
  'orders.drop_unpaid_change',
  `update change_request set status = 'lapsed' where order_id = $1 and status = 'accepted' and applied_at is null`,
)
const unpaidChange = statement<{ id: bigint; price_minor: bigint }>(
  'orders.unpaid_change',
  `select id, price_minor from change_request where order_id = $1 and status = 'accepted' and applied_at is null`,
)
const applied = statement('orders.apply_change', 'update change_request set applied_at = $2 where id = $1')
const list = statement<z.output<typeof Changes>['items'][number] & { price_minor: bigint | null; currency: string }>(
  'orders.changes',
  `select c.id, c.number, c.kind, c.status, c.proposed_by, c.reason, c.deadline, c.revisions, c.price_minor, o.currency,
     c.creator_share_bp::float8 / 10000 as creator_share, c.proposed_at, c.answered_at, c.applied_at
   from change_request c join "order" o on o.id = c.order_id where c.order_id = $1 order by c.number desc limit 200`,
)

/** Asks the other side to agree; one proposal at a time. */
export async function proposeChange(tx: Tx, input: Wanted): Promise<readonly Posting[]> {
  const order = await lockOrder(tx, input.order_id)
  const facts = factsOf(order, tx.now)
  const party = partyOf(tx.actor, order)
  const change = checked(input, facts)
  const proposed: Facts = { ...facts, change: { id: 0n, kind: input.kind, proposed_by: party, creator_share_bp: change.creator_share_bp } }
  const waits = changeWaits(facts, generous(proposed, party) === null)
  const postings = await makeMove(tx, 'propose_change', input, { waits })
  const { deadline, revisions, price_minor, creator_share_bp } = change
  await tx.query(insert, [order.id, input.kind, party, input.reason, deadline, revisions, price_minor, creator_share_bp, tx.now])
  return postings
}

function checked(input: Wanted, { deadline, currency, price_minor }: Facts) {
  const nothing = { deadline: null, revisions: null, price_minor: null, creator_share_bp: null }
  if (input.kind === 'revisions') return { ...nothing, revisions: given(input, 'revisions') }
  if (input.kind === 'cancel') return { ...nothing, creator_share_bp: Math.round(given(input, 'creator_share') * 10_000) }
  if (input.kind === 'deadline') {
    const wanted = given(input, 'deadline')
    if (deadline && wanted <= deadline)
      throw invalidField('/deadline', 'deadline.too_early', `The due date can only move later than ${deadline.toISOString()}`)
    return { ...nothing, deadline: wanted }
  }
  const price = parseMajor(given(input, 'price'), currency)
  if (price <= 0n || price === price_minor) throw invalidField('/price', 'price.invalid', 'Name another price, above zero')
  return { ...nothing, price_minor: price }
}

function given<K extends 'deadline' | 'revisions' | 'price' | 'creator_share'>(input: Wanted, field: K): NonNullable<Wanted[K]> {
  const value = input[field]
  if (value === undefined) throw invalidField(`/${field}`, 'required', `A change of this kind needs the field ${field}`)
  return value
}

/** Agrees to what the other side proposed. A higher price of a paid order applies once the difference is paid. */
export async function acceptChange(
  tx: Tx,
  asked: Asked,
  move: 'accept_change' | 'agree_by_silence' = 'accept_change',
): Promise<readonly Posting[]> {
  const order = await lockOrder(tx, asked.order_id)
  const facts = factsOf(order, tx.now)
  const [change] = facts.change ? await tx.query(find, [facts.change.id]) : []
  if (!change) return makeMove(tx, move, asked)
  const { brought, waits } = effectsOf(change, order, facts)
  if (change.kind === 'price') await tx.query(dropUnpaid, [order.id])
  const postings = await makeMove(tx, move, asked, brought)
  if (waits) await tx.query(waitsForMoney, [change.id])
  return postings
}

function effectsOf(change: Row, order: OrderRow, facts: Facts): { brought: Brought; waits: boolean } {
  if (change.kind === 'deadline') return { brought: { sets: { deadline: change.deadline } }, waits: false }
  if (change.kind === 'revisions')
    return { brought: { sets: { revisions_bought: facts.revisions_bought + (change.revisions ?? 0) } }, waits: false }
  if (change.kind === 'cancel' || change.price_minor === null) return { brought: {}, waits: false }
  const { sets, total_minor } = repriced(order, change.price_minor)
  const { held_minor } = facts
  if (held_minor >= totalOf(facts) && total_minor > held_minor) return { brought: {}, waits: true }
  const over = held_minor - total_minor
  const postings = over > 0n ? [returned(order, over, `order:${order.id}:${order.version + 1}:price`, 'P9')] : []
  // What was paid in part of an order on invoice may be all of the lower price.
  const paid = facts.paid_at === null && held_minor >= total_minor
  return {
    brought: { sets: { ...sets, ...(paid && { paid_at: facts.now }) }, postings, waits: paid ? reviewPaid(facts) : [] },
    waits: false,
  }
}

function repriced(order: OrderRow, price_minor: bigint) {
  const amounts = breakDown(price_minor, ratesOf(order))
  const total_minor = totalOf(amounts)
  return { amounts, sets: { ...amounts, total_amount: formatMinor(total_minor, order.currency) } satisfies Sets, total_minor }
}

/** What the higher price they agreed on changes, once so much is held; null while it is not enough or nothing waits. */
export async function paidChange(tx: Tx, order: OrderRow, facts: Facts, held_minor: bigint) {
  const [change] = await tx.query(unpaidChange, [order.id])
  if (!change) return null
  const { sets, total_minor } = repriced(order, change.price_minor)
  return held_minor >= total_minor ? { id: change.id, sets, total_minor } : null
}

export async function applyChange(tx: Tx, change_id: bigint): Promise<void> {
  await tx.query(applied, [change_id, tx.now])
}

/** What is still to be paid for an order in minor units, a higher price that was agreed on included; 0 when nothing is. */
export async function dueOf(scope: Scope, order_id: bigint): Promise<{ due_minor: bigint; currency: string }> {
  const order = await findOrder(scope, order_id)
  const facts = factsOf(order, scope.now)
  const [change] = await scope.query(unpaidChange, [order_id])
  const total = change ? repriced(order, change.price_minor).total_minor : totalOf(facts)
  const due = order.ended_at ? 0n : total - facts.held_minor
  return { due_minor: due > 0n ? due : 0n, currency: order.currency }
}

/** What was proposed about an order the actor may see, newest first. */
export async function viewChanges(scope: Scope, order_id: bigint): Promise<z.output<typeof Changes>> {
  await findOrder(scope, order_id)
  const rows = await scope.query(list, [order_id])
  return {
    items: rows.map(({ price_minor, currency, ...row }) => ({
      ...row,
      price: price_minor === null ? null : formatMinor(price_minor, currency),
    })),
    next: null,
  }
}

import { post, type Posting } from '#modules/ledger/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { Problem } from '#platform/problem.ts'
import { followContent } from './content.ts'
import type { Facts } from './facts.ts'
import { followChange, followDispute } from './follow.ts'
import { earn, inDigits, moneyOf, type Moved } from './money.ts'
import { factsOf, lockOrder, type OrderRow } from './queries.ts'
import { canOf, effectOf, ended, landingOf, refusalOf, ruleOf, working, type Move, type Sets, type Status } from './rules.ts'
import { pauseOf, timersOf } from './timers.ts'
import { partyOf } from './visible.ts'

export type Asked = {
  order_id: bigint
  version?: number | undefined
  reason?: string | undefined
  creator_share_bp?: number | undefined
  refund_minor?: bigint | undefined
}
/** What only the caller of a move knows: postings of its own (P1 knows the payment), columns, timers. */
export type Brought = { readonly postings?: readonly Posting[]; readonly sets?: Sets; readonly waits?: ReturnType<typeof timersOf>['set'] }

/** What any move may fail with. */
export const moveFails = {
  'order.not_found': 404,
  'order.version_conflict': 409,
  'order.move_not_allowed': 409,
} as const

/** And what the guards refuse with. */
export const guardFails = {
  'order.paid': 409, 'order.unpaid': 409, 'order.on_invoice': 409, 'order.no_revisions_left': 409, 'order.not_late': 409, 'order.extended': 409,
  'order.no_info_requests_left': 409, 'order.not_silent': 409, 'order.no_reports_left': 409, 'order.change_open': 409, 'order.no_change': 409,
  'order.own_change': 409, 'order.not_own_change': 409, 'order.clearance_over': 409, 'order.not_own_dispute': 409, 'order.chargeback_open': 409,
  'order.no_dispute': 409, 'order.refunded_more': 409, 'order.was_completed': 409, 'order.refunded_whole': 409, 'order.refund_too_large': 409,
  'dispute.full': 409,
} as const // prettier-ignore

/**
 * The one engine: locks the order, asks the table, writes state, transition and timers in one statement, posts, emits. Answers what was
 * posted. Problems: `order.not_found`, `order.version_conflict`, and 409 with the code of the guard that refused; a refusal carries `can`.
 */
export async function makeMove(tx: Tx, move: Move, asked: Asked, brought: Brought = {}): Promise<readonly Posting[]> {
  const order = await lockOrder(tx, asked.order_id)
  if (asked.version !== undefined && asked.version !== order.version) {
    throw new Problem(
      'conflict',
      'order.version_conflict',
      `The order has moved on to version ${order.version}; look at it again`,
      refused(tx, order),
    )
  }
  const facts = factsOf(order, tx.now, asked)
  const party = partyOf(tx.actor, order)
  const refusal = refusalOf(move, party, facts)
  if (refusal) throw new Problem('conflict', refusal.code, refusal.detail, refused(tx, order))

  const landing = landingOf(move, facts)
  const money = await moneyOf(tx, effectOf(move, facts), order, facts, landing)
  const postings = [...(brought.postings ?? []), ...money.postings]
  await write(tx, move, { order, facts, landing, asked, brought, money })
  if (facts.change) await followChange(tx, move, facts.change)
  await followDispute(tx, move, order, landing, asked)
  await followContent(tx, move, order, landing, asked.reason)
  for (const posting of postings) await post(tx, posting)
  await tell(tx, move, order, facts, landing, { ...money, postings })
  return postings
}

/** Of a refusal the caller learns what it could do instead. */
export function refused(tx: Tx, order: OrderRow) {
  return { members: { can: canOf(partyOf(tx.actor, order), factsOf(order, tx.now)) } }
}

const settable = [
  'paid_at', 'accepted_at', 'hold_until', 'revisions_used', 'info_requests', 'awaited_at', 'acceptance_extended', 'review_extended', 'publication_reports',
  'disputed_from', 'paused', 'chargebacks_open', 'refunded_minor', 'revisions_bought', 'total_amount', 'price_minor', 'brand_fee_minor',
  'brand_fee_tax_minor', 'commission_minor', 'commission_tax_minor', 'withholding_minor', 'deadline', 'completed_at', 'ended_at', 'state_since',
] // prettier-ignore

const writeMove = statement(
  'orders.move',
  `with moved as (
     update "order" o set status = $2::"OrderStatus", version = version + 1, updated_at = $3,
       (${settable.join(', ')}) = (select ${settable.map((column) => `r.${column}`).join(', ')} from jsonb_populate_record(o, $4::jsonb) r)
     where id = $1 returning id, version, policy_version, deadline
   ), noted as (
     insert into order_transition (order_id, seq, move, "from", "to", actor_kind, actor_id, reason, policy_version, deadline, created_at)
     select id, version, $5, $6::"OrderStatus", $2::"OrderStatus", $7, $8, $9, policy_version, deadline, $3 from moved
   ), cleared as (
     delete from order_timer where order_id = $1 and kind <> all($10::text[]) and kind <> all($11::text[])
   )
   insert into order_timer (order_id, kind, due_at, seq)
   select moved.id, w.kind, w.due_at, moved.version from moved, unnest($11::text[], $12::timestamptz[]) as w(kind, due_at)
   on conflict (order_id, kind) do update set due_at = excluded.due_at, seq = excluded.seq`,
)

type Written = { order: OrderRow; facts: Facts; landing: Status; asked: Asked; brought: Brought; money: Moved }

async function write(tx: Tx, move: Move, { order, facts, landing, asked, brought, money }: Written): Promise<void> {
  const rule = ruleOf(move)
  const timers = timersOf(move, facts, landing)
  const waits = [...timers.set, ...(brought.waits ?? [])]
  const sets = {
    ...rule.sets?.(facts),
    ...(rule.deadline && { deadline: rule.deadline(facts) }),
    ...(landing !== facts.status && { state_since: tx.now }),
    ...(landing === 'disputed' && facts.status !== 'disputed' && { paused: await pauseOf(tx, order.id) }),
    ...(landing !== 'disputed' && { disputed_from: null, paused: null }),
    ...(landing === 'completed' && facts.status !== 'completed' && order.completed_at === null && { completed_at: tx.now }),
    ...(ended.has(landing) && landing !== facts.status && { ended_at: tx.now }),
    ...(working.includes(landing) && order.ended_at !== null && { ended_at: null }),
    ...(money.refunded_minor !== undefined && { refunded_minor: money.refunded_minor }),
    ...brought.sets,
  }
  const digits = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)
  await tx.query(writeMove, [
    order.id, landing, tx.now, JSON.stringify(sets, digits), move, facts.status, partyOf(tx.actor, order), tx.actor.id, asked.reason ?? null,
    timers.keep, waits.map(({ kind }) => kind), waits.map(({ due_at }) => due_at),
  ]) // prettier-ignore
}

async function tell(tx: Tx, move: Move, order: OrderRow, facts: Facts, landing: Status, money: Moved): Promise<void> {
  const order_id = order.id
  const ends = ended.has(landing) && landing !== facts.status
  const again = ends && landing === 'completed' && order.completed_at !== null
  await tx.emit(`order.${again ? 'resumed' : ends ? endOf(landing) : ruleOf(move).tells}`, { order_id })
  const key = money.postings.find(({ posting }) => posting === 'P3' || posting === 'P12')?.key
  if (money.settled && key !== undefined) {
    await earn(tx, order, facts, money.settled)
    await tx.emit('order.settled', { order_id, key, parts: inDigits(money.settled) })
  }
  const taken = money.postings.find(({ posting }) => posting === 'P10' || posting === 'P11')
  if (money.taken && taken) await tx.emit('order.money_returned', { order_id, key: taken.key, parts: inDigits(money.taken) })
  for (const posting of money.postings) {
    const due = dueBy(posting, order)
    if (due) await tx.emit('order.refund_due', { ...due, payment_id: null, reason: move })
  }
  if (ends && landing !== 'completed') await tx.emit('order.ended_unpaid', { order_id, status: landing })
}

const ends = ['completed', 'cancelled', 'rejected', 'expired', 'refunded'] as const
function endOf(status: Status): (typeof ends)[number] {
  const end = ends.find((one) => one === status)
  if (!end) throw new Error(`${status} is no end`)
  return end
}

/** What a posting owes the brand, as the event tells it; null when nothing. */
export function dueBy(posting: Posting, order: { id: bigint; currency: string }) {
  const due = posting.lines.find(({ account, amount_minor }) => account.kind === 'refund_due' && amount_minor < 0n)
  return due ? { order_id: order.id, currency: order.currency, fact: posting.key, amount_minor: (-due.amount_minor).toString() } : null
}

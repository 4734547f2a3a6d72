import { countCollaboration } from '#modules/profiles/index.ts'
import { recordWork } from '#modules/packages/index.ts'
import { balanceOf, orderHeld, post, startClearance, type Posting } from '#modules/ledger/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { Problem } from '#platform/problem.ts'
import { completed, netOf, returned } from './amounts.ts'
import { factsOf, lockOrder, type OrderRow } from './queries.ts'
import { canOf, ended, refusalOf, ruleOf, type Facts, type Move, type Rule } from './rules.ts'
import { partyOf } from './visible.ts'

export type Asked = { order_id: bigint; version?: number | undefined; reason?: string | undefined }

/** What any move may fail with. */
export const moveFails = {
  'order.not_found': 404,
  'order.version_conflict': 409,
  'order.move_not_allowed': 409,
  'order.paid': 409,
  'order.unpaid': 409,
  'order.no_revisions_left': 409,
  'order.not_late': 409,
} as const

/**
 * The one engine: locks the order, asks the table, writes state, transition and timer in one statement, posts, emits. `extra` are postings
 * the caller brings (P1 knows the payment). Answers what was posted. Problems: see `moveFails`; a refusal carries `can`.
 */
export async function makeMove(tx: Tx, move: Move, asked: Asked, extra: readonly Posting[] = []): Promise<readonly Posting[]> {
  const order = await lockOrder(tx, asked.order_id)
  if (asked.version !== undefined && asked.version !== order.version) {
    throw new Problem(
      'conflict',
      'order.version_conflict',
      `The order has moved on to version ${order.version}; look at it again`,
      refused(tx, order),
    )
  }
  const facts = factsOf(order, tx.now)
  const refusal = refusalOf(move, partyOf(tx.actor, order), facts)
  if (refusal) throw new Problem('conflict', refusal.code, refusal.detail, refused(tx, order))

  const rule = ruleOf(move)
  await write(tx, move, rule, facts, order, asked.reason)
  const postings = [...extra, ...(await moneyOf(tx, rule, order))]
  for (const posting of postings) await post(tx, posting)
  await tell(tx, rule, order, postings)
  return postings
}

/** Of a refusal the caller learns what it could do instead. */
export function refused(tx: Tx, order: OrderRow) {
  return { members: { can: canOf(partyOf(tx.actor, order), factsOf(order, tx.now)) } }
}

const writeMove = statement(
  'orders.move',
  `with moved as (
     update "order" set status = $2::"OrderStatus", version = version + 1, updated_at = $3, deadline = $4, revisions_used = revisions_used + $5,
       paid_at = case when $6 = 'pay' then $3 else paid_at end,
       accepted_at = case when $6 = 'accept' then $3 else accepted_at end,
       completed_at = case when $2::"OrderStatus" = 'completed' then $3 else completed_at end,
       ended_at = case when $7 then $3 else ended_at end
     where id = $1 returning id, version, policy_version
   ), noted as (
     insert into order_transition (order_id, seq, move, "from", "to", actor_kind, actor_id, reason, policy_version, deadline, created_at)
     select id, version, $6, $8::"OrderStatus", $2::"OrderStatus", $9, $10, $11, policy_version, $4, $3 from moved
   ), cleared as (
     delete from order_timer where order_id = $1 and kind is distinct from $12
   )
   insert into order_timer (order_id, kind, due_at, seq) select id, $12, $13, version from moved where $12 is not null
   on conflict (order_id, kind) do update set due_at = excluded.due_at, seq = excluded.seq`,
)

async function write(tx: Tx, move: Move, rule: Rule, facts: Facts, order: OrderRow, reason: string | undefined): Promise<void> {
  await tx.query(writeMove, [
    order.id, rule.to, tx.now, rule.deadline?.(facts) ?? order.deadline, move === 'request_revision' ? 1 : 0, move, ended.has(rule.to), order.status,
    partyOf(tx.actor, order), tx.actor.id, reason ?? null, rule.timer?.move ?? null, rule.timer?.due(facts) ?? null,
  ]) // prettier-ignore
}

async function moneyOf(tx: Tx, rule: Rule, order: OrderRow): Promise<Posting[]> {
  if (rule.money === 'P3') return [completed(order)]
  if (rule.money !== 'P8') return []
  const held = await balanceOf(tx, orderHeld(order.id, order.currency))
  return held > 0n ? [returned(order, held, `order:${order.id}:returned`)] : []
}

async function tell(tx: Tx, rule: Rule, order: OrderRow, postings: readonly Posting[]): Promise<void> {
  const order_id = order.id
  await tx.emit(`order.${rule.tells}`, { order_id })
  if (rule.to === 'completed') await earn(tx, order)
  else if (ended.has(rule.to)) {
    const back = postings.find(({ posting }) => posting === 'P8')
    if (back) await tx.emit('order.refund_due', { ...dueBy(back, order), payment_id: null, reason: rule.tells })
    else await tx.emit('order.ended_unpaid', { order_id, status: rule.to })
  }
}

/** What a P8 owes the brand, as the event tells it. */
export function dueBy(posting: Posting, order: { id: bigint; currency: string }) {
  return {
    order_id: order.id,
    currency: order.currency,
    fact: posting.key,
    amount_minor: (posting.lines[0]?.amount_minor ?? 0n).toString(),
  }
}

/** The creator's money is in clearance, longer for the first orders of a new creator. */
async function earn(tx: Tx, order: OrderRow): Promise<void> {
  const { policy, creator_id, currency, bought } = order
  await recordWork(tx, { order_id: order.id, creator_id, platform: bought.platform, content_type: bought.content_type })
  const count = await countCollaboration(tx, creator_id)
  const wait_ms = count <= policy.new_creator_orders ? policy.clearance_new_creator_ms : policy.clearance_ms
  await startClearance(tx, {
    order_id: order.id,
    creator_id,
    currency,
    amount_minor: netOf(order),
    available_at: new Date(tx.now.getTime() + wait_ms),
  })
}

import type { z } from 'zod'
import { secondApproval } from '#modules/approvals/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { parseMajor } from '#platform/money.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import type { CancelByStaff, Decide, Decided, RefundByStaff, Split } from './dispute-schema.ts'
import { totalOf } from './facts.ts'
import { refused, type Asked } from './move.ts'
import { factsOf, findOrder, lockOrder } from './queries.ts'
import { refusalOf, type Move } from './rules.ts'
import { moved } from './present-moved.ts'
import { present } from './view.ts'
import { partyOf } from './visible.ts'

type Answer = Promise<z.output<typeof Decided>>

/** All of the money goes where one side says: to the creator, back to the brand, or the order goes on. */
export const decide =
  (move: 'resolve_release' | 'resolve_refund' | 'resolve_resume') =>
  (tx: Tx, input: z.output<typeof Decide>): Answer =>
    withFourEyes(tx, move, input)

/** Divides the money: the creator's side keeps `creator_share`, the rest goes back. */
export function split(tx: Tx, { creator_share, ...input }: z.output<typeof Split>): Answer {
  return withFourEyes(tx, 'resolve_split', { ...input, creator_share_bp: Math.round(creator_share * 10_000) })
}

/** Ends an order that is not over, with the share of the money the work was worth. */
export function cancelByStaff(tx: Tx, { creator_share, ...input }: z.output<typeof CancelByStaff>): Answer {
  return withFourEyes(tx, 'cancel_by_staff', { ...input, creator_share_bp: Math.round(creator_share * 10_000) })
}

/** Gives back some or all of what the brand paid for a completed order. */
export async function refundByStaff(tx: Tx, { amount, ...input }: z.output<typeof RefundByStaff>): Answer {
  const { currency } = await findOrder(tx, input.order_id)
  const refund_minor = minorOf(amount, currency)
  return withFourEyes(tx, 'refund_by_staff', { ...input, refund_minor })
}

function minorOf(amount: string, currency: string): bigint {
  const minor = parseMajor(amount, currency)
  if (minor <= 0n) throw invalidField('/amount', 'amount.invalid', 'Give back more than nothing')
  return minor
}

/** Decisions about much money need two of the staff to ask for the same. A dry run shows what would happen once they have. */
async function withFourEyes(tx: Tx, move: Move, asked: Asked): Answer {
  const order = await lockOrder(tx, asked.order_id)
  const facts = factsOf(order, tx.now, asked)
  const refusal = refusalOf(move, partyOf(tx.actor, order), facts)
  if (refusal) throw new Problem('conflict', refusal.code, refusal.detail, refused(tx, order))
  const about_minor = asked.refund_minor ?? totalOf(facts)
  if (about_minor > parseMajor(facts.policy.four_eyes_above.toString(), order.currency) && move !== 'resolve_resume' && !tx.rolls_back) {
    const { creator_share_bp = null, refund_minor = null } = asked
    const input = { creator_share_bp, refund_minor: refund_minor?.toString() ?? null }
    const second = await secondApproval(tx, { action: `orders.${move}`, subject: `order:${order.id}`, input })
    if ('awaiting' in second) {
      const { id: approval_id, expires_at } = second.awaiting
      return { ...present(tx, order), postings: [], awaiting_approval: { approval_id, expires_at } }
    }
  }
  return { ...(await moved(tx, move, asked)), awaiting_approval: null }
}

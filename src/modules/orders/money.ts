import { countCollaboration } from '#modules/profiles/index.ts'
import { recordWork } from '#modules/packages/index.ts'
import { credit, debit, freezeEarning, refundDue, startClearance, takeBack, unfreezeEarning, type Posting } from '#modules/ledger/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { completed, ours, returned, split } from './amounts.ts'
import { after, totalOf, type Facts } from './facts.ts'
import { refundedBy } from './guards.ts'
import type { OrderRow } from './queries.ts'
import type { Effect, Status } from './rules.ts'
import { minus, partsOf, shareOut, type Parts } from './shares.ts'

/** What a move posts, what it handed out or took back of the parts, and how much of the total has gone back in all after it. */
export type Moved = {
  readonly postings: readonly Posting[]
  readonly settled?: Parts
  readonly taken?: Parts
  readonly refunded_minor?: bigint
}

/** The postings of one effect, from where the order stands. `fact` tells repeated facts of one order apart: the version the move makes. */
export async function moneyOf(tx: Tx, effect: Effect | null, order: OrderRow, facts: Facts, landing: Status): Promise<Moved> {
  const fact = `order:${order.id}:${facts.version + 1}`
  switch (effect) {
    case 'P3':
      return { postings: [completed(order), ...excess(order, facts, fact)], settled: partsOf(order) }
    case 'P8':
      return { postings: facts.held_minor > 0n ? [returned(order, facts.held_minor, `order:${order.id}:returned`)] : [] }
    case 'P12':
      return divide(order, facts, fact, facts.asked?.creator_share_bp ?? facts.change?.creator_share_bp ?? 0)
    case 'P10': {
      const back = backIn(facts, landing)
      const taken = back > facts.refunded_minor ? await refund(tx, order, facts, back, fact) : { postings: [] }
      return facts.status === 'disputed' ? { ...taken, postings: [...taken.postings, ...(await goOn(tx, order, fact))] } : taken
    }
    case 'P15':
      return { postings: posting('P15', `${fact}:frozen`, order.id, await freezeEarning(tx, order.id)) }
    case 'P15u':
      return { postings: await goOn(tx, order, fact) }
    default:
      return { postings: [] }
  }
}

const goOn = async (tx: Tx, { id }: OrderRow, fact: string) => posting('P15', `${fact}:unfrozen`, id, await unfreezeEarning(tx, id))

function posting(name: string, key: string, order_id: bigint, lines: Posting['lines']): Posting[] {
  return lines.length === 0 ? [] : [{ key, posting: name, order_id, lines }]
}

/** A part of a higher price that was agreed on and never paid in full: it does not stay behind. */
function excess(order: OrderRow, facts: Facts, fact: string): Posting[] {
  const over = facts.held_minor - totalOf(facts)
  return over > 0n ? [returned(order, over, `${fact}:excess`, 'P9')] : []
}

function divide(order: OrderRow, facts: Facts, fact: string, creator_share_bp: number): Moved {
  const refunded_minor = refundedBy(facts, creator_share_bp)
  const kept = minus(partsOf(order), shareOut(order, refunded_minor))
  return { postings: [split(order, kept, refunded_minor), ...excess(order, facts, fact)], settled: kept, refunded_minor }
}

/** How much of the total has gone back in all, after this decision. */
function backIn(facts: Facts, landing: Status): bigint {
  if (facts.asked?.refund_minor !== undefined) return facts.refunded_minor + facts.asked.refund_minor
  return landing === 'refunded' ? totalOf(facts) : refundedBy(facts, facts.asked?.creator_share_bp ?? 10_000)
}

/** P10, and P11 where the creator's part was paid out already: the difference to what went back before. */
async function refund(tx: Tx, order: OrderRow, facts: Facts, back: bigint, fact: string): Promise<Moved> {
  const { parts, lines } = await takenBack(tx, order, facts.refunded_minor, back)
  const all = [...lines, credit(refundDue(order.id, order.currency), back - facts.refunded_minor)]
  const name = all.some(({ account, amount_minor }) => account.kind === 'creator_receivable' && amount_minor > 0n) ? 'P11' : 'P10'
  return { postings: posting(name, `${fact}:refunded`, order.id, all), taken: parts, refunded_minor: back }
}

/** The debits that take the difference between two refunds in all from everyone who got a part. */
export async function takenBack(tx: Tx, order: OrderRow, before: bigint, back: bigint) {
  const parts = minus(shareOut(order, back), shareOut(order, before))
  return { parts, lines: [...(await takeBack(tx, order.id, parts.creator)), ...ours(parts, order.currency, debit)] }
}

/** The creator's money is in clearance, longer for the first orders of a new creator. */
export async function earn(tx: Tx, order: OrderRow, { policy }: Facts, parts: Parts): Promise<void> {
  const { creator_id, currency, bought } = order
  await recordWork(tx, { order_id: order.id, creator_id, platform: bought.platform, content_type: bought.content_type })
  const count = await countCollaboration(tx, creator_id)
  const wait_ms = count <= policy.new_creator_orders ? policy.clearance_new_creator_ms : policy.clearance_ms
  const available_at = after(tx.now, wait_ms)
  await startClearance(tx, { order_id: order.id, creator_id, currency, amount_minor: parts.creator, available_at })
}

/** Parts as events tell them. */
export const inDigits = (parts: Parts) => ({
  creator: parts.creator.toString(),
  commission: parts.commission.toString(),
  commission_tax: parts.commission_tax.toString(),
  brand_fee: parts.brand_fee.toString(),
  brand_fee_tax: parts.brand_fee_tax.toString(),
  withholding: parts.withholding.toString(),
})

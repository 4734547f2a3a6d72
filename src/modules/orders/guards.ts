import { after, later, totalOf, type Facts, type Party, type Refusal } from './facts.ts'

/** Why not, or null. Input that has not been given yet refuses nothing, so that `can` offers the move. */
export type Guard = (facts: Facts, party: Party) => Refusal | null

const no = (code: string, detail: string): Refusal => ({ code, detail })

/** All of these must agree; the first refusal is told. */
export function all(...guards: readonly Guard[]): Guard {
  return (facts, party) => {
    for (const guard of guards) {
      const refusal = guard(facts, party)
      if (refusal) return refusal
    }
    return null
  }
}

export const isPaid = ({ paid_at, held_minor, ...order }: Facts): boolean => paid_at !== null && held_minor >= totalOf(order)
export const wasCompleted = ({ disputed_from }: Facts): boolean => disputed_from === 'completed'

export const unpaid: Guard = ({ paid_at }) => (paid_at ? no('order.paid', 'The order has been paid; withdraw it instead') : null)

/** Held before completion; a completed order was paid by that. */
export const paid: Guard = (facts) =>
  isPaid(facts) || wasCompleted(facts) ? null : no('order.unpaid', 'The order must be paid before it can be approved')

export const stillUnpaid: Guard = (facts) => (isPaid(facts) ? no('order.paid', 'The order has been paid') : null)

/** A creator is asked only when the money is there, or will come on invoice. */
export const answerable: Guard = ({ status, terms }) =>
  status === 'pending' && terms === 'prepaid'
    ? no('order.unpaid', 'The order waits for its payment; nothing has to be answered before')
    : null

export const prepaid: Guard = ({ terms }) =>
  terms === 'prepaid' ? null : no('order.on_invoice', 'An order on invoice is withdrawn, not cancelled unpaid')

export const revisionsLeft: Guard = ({ revisions_used, revisions_bought }) =>
  revisions_used < revisions_bought
    ? null
    : no(
        'order.no_revisions_left',
        `All ${revisions_bought} revisions that were bought have been used; approve the work or talk to the creator`,
      )

export const late: Guard = ({ deadline, now, policy }) =>
  deadline && now > after(deadline, policy.late_grace_ms)
    ? null
    : no('order.not_late', 'The order can be cancelled for lateness a day after its due date, not before')

export const acceptanceOnce: Guard = (facts, party) =>
  facts.acceptance_extended ? no('order.extended', 'The time to answer has been extended once already') : answerable(facts, party)

export const reviewOnce: Guard = ({ review_extended }) =>
  review_extended ? no('order.extended', 'The time to review this submission has been extended once already') : null

export const infoLeft: Guard = ({ info_requests, policy }) =>
  info_requests < policy.most_info_requests
    ? null
    : no('order.no_info_requests_left', `Information was asked for ${info_requests} times already; open a dispute if it is still missing`)

export const brandSilent: Guard = ({ since, awaited_at, now, policy }) => {
  if (now > after(later(since, awaited_at ?? since), policy.info_patience_ms)) return null
  return awaited_at && awaited_at > since
    ? no('order.not_silent', 'The product is on its way; the order can be cancelled without fault three days after it was expected')
    : no('order.not_silent', 'The brand has three days to answer; the order can be cancelled without fault after that')
}

export const reportsLeft: Guard = ({ publication_reports, policy }) =>
  publication_reports < policy.most_publication_reports
    ? null
    : no('order.no_reports_left', 'The publication was reported twice already; open a dispute instead')

export const noChange: Guard = ({ change }) =>
  change ? no('order.change_open', 'A change is proposed already; answer it or take it back first') : null

const someChange: Guard = ({ change }) => (change ? null : no('order.no_change', 'No change is proposed'))
const othersChange: Guard = ({ change }, party) =>
  change?.proposed_by === party ? no('order.own_change', 'You proposed this change; the other side answers it') : null
const ownChange: Guard = ({ change }, party) =>
  change?.proposed_by === party ? null : no('order.not_own_change', 'Only who proposed the change can take it back')
const affordable: Guard = (facts, party) => ((facts.change?.creator_share_bp ?? 0) > 0 ? paid(facts, party) : null)

export const changeToAnswer = all(someChange, othersChange)
export const changeToAccept = all(changeToAnswer, affordable)
export const changeToWithdraw = all(someChange, ownChange)
export const changeToLapse = someChange

/** Silence agrees only to a proposer who gives up everything, while no submission waits to be looked at. */
export const generous: Guard = (facts, party) => {
  const { change, status } = facts
  if (!change || change.kind !== 'cancel') return no('order.no_change', 'No cancellation is proposed')
  const all_to_other = change.creator_share_bp === (change.proposed_by === 'creator' ? 0 : 10_000)
  if (!all_to_other || status === 'review' || status === 'publication_review')
    return no('order.silence_is_no_answer', 'Silence agrees only to a proposer who gives up everything, while nothing waits for review')
  return affordable(facts, party)
}

/** Both sides may dispute work; the brand a completed order too, while its money is in clearance. */
export const disputable: Guard = ({ status, clears_at, cleared_at, now }, party) => {
  if (status !== 'completed') return null
  if (party !== 'brand') return no('order.move_not_allowed', 'Only the brand can dispute a completed order')
  if (clears_at && !cleared_at && now < clears_at) return null
  return no('order.clearance_over', 'A completed order can be disputed while its money is in clearance; write to support now')
}

export const opener: Guard = ({ disputed_by }, party) =>
  disputed_by === party ? null : no('order.not_own_dispute', 'Only who opened the dispute can take it back')

export const noChargeback: Guard = ({ chargebacks_open }) =>
  chargebacks_open === 0 ? null : no('order.chargeback_open', "The payer's bank is deciding about this payment; wait for its answer")

const inDispute: Guard = ({ disputed_by }) => (disputed_by ? null : no('order.no_dispute', 'Nobody opened a dispute; the bank decides'))
export const decidable = all(noChargeback, inDispute)

/** A completed order has given something back already: what stays with the creator's side can only shrink. */
export const splittable: Guard = (facts) => {
  const share = facts.asked?.creator_share_bp
  if (share === undefined || refundedBy(facts, share) >= facts.refunded_minor) return null
  return no('order.refunded_more', 'More than that has gone back to the brand already')
}

/** What has gone back in all once the creator's side keeps this share. */
export const refundedBy = (facts: Facts, creator_share_bp: number): bigint => (totalOf(facts) * BigInt(10_000 - creator_share_bp)) / 10_000n

export const staffCanCancel: Guard = (facts, party) => {
  if (wasCompleted(facts)) return no('order.was_completed', 'The order had been completed; decide the dispute instead')
  return (facts.asked?.creator_share_bp ?? 0) > 0 ? paid(facts, party) : null
}

export const refundLeft: Guard = (facts) => {
  const left = totalOf(facts) - facts.refunded_minor
  if (left <= 0n) return no('order.refunded_whole', 'All of it has gone back already')
  return (facts.asked?.refund_minor ?? 0n) > left ? no('order.refund_too_large', 'Less than that is left to give back') : null
}

/** What has not gone back yet. */
export const leftOf = (facts: Facts): bigint => totalOf(facts) - facts.refunded_minor

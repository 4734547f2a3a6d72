import { after, ended, later, open, working, type Facts, type Party, type Refusal, type Status } from './facts.ts'
import * as guard from './guards.ts'
import { extendAnswer, extendReview, holdLimit, holdUntil, resumed, reviewPaid, type Wait } from './waits.ts'
import { day_ms } from '#platform/clock.ts'

export { ended, open, working, type Amounts, type Facts, type Party, type Policy, type Refusal, type Status } from './facts.ts'

/** What the money does; the rows of the table of postings. P15 stops an earning, P15u lets it go on. */
export type Effect = 'P1' | 'P3' | 'P8' | 'P9' | 'P10' | 'P12' | 'P13' | 'P13w' | 'P13l' | 'P15' | 'P15u'
/** `stays`: in the state it is in. `before`: the state before the dispute. */
export type Target = Status | 'stays' | 'before'
/** Columns of the order that a move writes beside status, version and due date. */
export type Sets = Partial<Record<
  'paid_at' | 'accepted_at' | 'hold_until' | 'revisions_used' | 'info_requests' | 'awaited_at' | 'acceptance_extended' | 'review_extended' | 'publication_reports'
  | 'disputed_from' | 'paused' | 'chargebacks_open' | 'refunded_minor' | 'revisions_bought' | 'total_amount' | 'price_minor' | 'brand_fee_minor'
  | 'brand_fee_tax_minor' | 'commission_minor' | 'commission_tax_minor' | 'withholding_minor' | 'deadline',
  unknown
>> // prettier-ignore

export type Tell =
  | 'paid' | 'accepted' | 'rejected' | 'cancelled' | 'expired' | 'extended' | 'info_requested' | 'info_provided' | 'submitted' | 'revision_requested' | 'approved'
  | 'published' | 'publication_reported' | 'completed' | 'change_proposed' | 'changed' | 'change_closed' | 'disputed' | 'resumed' | 'refunded' | 'partly_refunded' // prettier-ignore

export type Rule = {
  readonly from: readonly Status[]
  readonly to: readonly Target[]
  readonly by: readonly Party[]
  readonly guard?: guard.Guard
  /** Which of `to`, where there are several. */
  readonly lands?: (facts: Facts) => Target
  /** What may be posted; `effect` says which of them, where there are several or it depends. */
  readonly money?: readonly Effect[]
  readonly effect?: (facts: Facts) => Effect | null
  /** The due date from here on; absent: it stays. */
  readonly deadline?: (facts: Facts) => Date | null
  readonly sets?: (facts: Facts) => Sets
  /** Timers set beside those of the state that is entered. */
  readonly waits?: (facts: Facts) => readonly Wait[]
  /** The event of a move that ends nothing; an end is told by its own name. */
  readonly tells: Tell
}

const { wasCompleted } = guard
const shared = ({ asked }: Facts) => (asked?.creator_share_bp ?? 0) > 0
const beforeOrAfter = (before: Effect, completed: Effect) => (facts: Facts) => (wasCompleted(facts) ? completed : before)
const ifCompleted = (effect: Effect) => (facts: Facts) => (wasCompleted(facts) || facts.status === 'completed' ? effect : null)
const publishes = ({ requires_publication }: Facts): Target => (requires_publication ? 'awaiting_publication' : 'completed')
const cancels = ({ change }: Facts) => change?.kind === 'cancel'
const changed = (facts: Facts): Target =>
  !cancels(facts) ? 'stays' : (facts.change?.creator_share_bp ?? 0) > 0 ? 'completed' : 'cancelled'
const changeMoney = (facts: Facts): Effect | null => (!cancels(facts) ? null : changed(facts) === 'completed' ? 'P12' : 'P8')
const unpaidEnds = (facts: Facts): Target => (wasCompleted(facts) ? 'completed' : facts.held_minor > 0n ? 'refunded' : 'cancelled')
const heldBack = (facts: Facts): Target => (wasCompleted(facts) || facts.held_minor > 0n ? 'refunded' : 'cancelled')
const bankIsDone = ({ chargebacks_open, disputed_by }: Facts) => chargebacks_open <= 1 && !disputed_by
const lost = (facts: Facts): Target =>
  !wasCompleted(facts) || facts.asked?.refund_minor === guard.leftOf(facts) ? 'refunded' : bankIsDone(facts) ? 'completed' : 'stays'
const disputed = (facts: Facts): Sets => ({ disputed_from: facts.disputed_from ?? facts.status })
const fewer = (facts: Facts): Sets => ({ chargebacks_open: Math.max(0, facts.chargebacks_open - 1) })
const resumes = { deadline: resumedDeadline, waits: resumed } as const

/**
 * The order process.
 *
 *               cancel_unpaid, expire_payment          reject, withdraw, expire_acceptance      ┌──────────── request_info ───────────▶ info_requested
 *                 ▲                                      ▲                                      │  ◀──── provide_info, retract ────────      │
 *   place ──▶ pending ──────────── pay ───────────▶ confirmed ─────────── accept ────────▶ in_progress                       cancel_no_fault, info_timeout
 *                 └─────────── accept (on invoice) ───────────────────────────────────────▶  │   ▲ cancel_late ──▶ cancelled
 *                                                                                          submit
 *                                                                   ┌── request_revision ──  ▼  ── approve, auto_approve ──▶ completed
 *                                                     revision_requested ── submit ──▶    review                                ▲
 *                                                                                            │ (must be published)              │ confirm_publication,
 *                                                                                            ▼                                  │ auto_confirm
 *                                                              awaiting_publication ── submit_publication ──▶ publication_review
 *                                                                       ▲────────────── report_publication ─────────┘
 *
 *   any working state, and completed while in clearance ── open_dispute, hold_limit, timeouts, chargeback_opened ──▶ disputed
 *   disputed ── resolve_release, resolve_split ──▶ completed · resolve_refund, chargeback_lost ──▶ refunded · resolve_resume, withdraw_dispute,
 *   chargeback_won ──▶ the state before · dispute_hard_limit ──▶ completed if it had been, else refunded or cancelled
 */
export const orderProcess = {
  pay: { from: open, to: ['confirmed', 'stays'], by: ['system'], lands: (f) => (f.status === 'pending' && f.terms === 'prepaid' ? 'confirmed' : 'stays'), money: ['P1'], sets: (f) => ({ paid_at: f.paid_at ?? f.now }), waits: reviewPaid, tells: 'paid' },
  cancel_unpaid: { from: ['pending'], to: ['cancelled'], by: ['brand'], guard: guard.all(guard.unpaid, guard.prepaid), money: ['P8'], tells: 'cancelled' },
  expire_payment: { from: ['pending'], to: ['expired'], by: ['system'], guard: guard.all(guard.unpaid, guard.prepaid), money: ['P8'], tells: 'expired' },
  accept: { from: ['confirmed', 'pending'], to: ['in_progress'], by: ['creator'], guard: guard.answerable, deadline: dueDate, sets: (f) => ({ accepted_at: f.now, hold_until: holdUntil(f) }), waits: holdLimit, tells: 'accepted' },
  reject: { from: ['confirmed', 'pending'], to: ['rejected'], by: ['creator'], guard: guard.answerable, money: ['P8'], tells: 'rejected' },
  extend_acceptance: { from: ['confirmed', 'pending'], to: ['stays'], by: ['creator'], guard: guard.acceptanceOnce, sets: () => ({ acceptance_extended: true }), waits: extendAnswer, tells: 'extended' },
  withdraw: { from: ['confirmed', 'pending'], to: ['cancelled'], by: ['brand'], guard: guard.answerable, money: ['P8'], tells: 'cancelled' },
  expire_acceptance: { from: ['confirmed', 'pending'], to: ['expired'], by: ['system'], guard: guard.answerable, money: ['P8'], tells: 'expired' },
  request_info: { from: ['in_progress'], to: ['info_requested'], by: ['creator'], guard: guard.infoLeft, sets: (f) => ({ info_requests: f.info_requests + 1, awaited_at: null }), tells: 'info_requested' },
  provide_info: { from: ['info_requested'], to: ['in_progress'], by: ['brand'], deadline: pausedDeadline, tells: 'info_provided' },
  retract_info_request: { from: ['info_requested'], to: ['in_progress'], by: ['creator'], deadline: pausedDeadline, tells: 'info_provided' },
  cancel_no_fault: { from: ['info_requested'], to: ['cancelled'], by: ['creator'], guard: guard.brandSilent, money: ['P8'], tells: 'cancelled' },
  submit: { from: ['in_progress', 'revision_requested'], to: ['review'], by: ['creator'], sets: () => ({ review_extended: false }), tells: 'submitted' },
  request_revision: { from: ['review'], to: ['revision_requested'], by: ['brand'], guard: guard.revisionsLeft, deadline: ownDueDate(({ policy }) => policy.revision_window_ms), sets: (f) => ({ revisions_used: f.revisions_used + 1 }), tells: 'revision_requested' },
  extend_review: { from: ['review'], to: ['stays'], by: ['brand'], guard: guard.reviewOnce, sets: () => ({ review_extended: true }), waits: extendReview, tells: 'extended' },
  approve: { from: ['review'], to: ['awaiting_publication', 'completed'], by: ['brand'], guard: guard.paid, lands: publishes, money: ['P3', 'P9'], effect: (f) => (f.requires_publication ? null : 'P3'), deadline: publicationDueDate, tells: 'approved' },
  auto_approve: { from: ['review'], to: ['awaiting_publication', 'completed'], by: ['system'], guard: guard.paid, lands: publishes, money: ['P3', 'P9'], effect: (f) => (f.requires_publication ? null : 'P3'), deadline: publicationDueDate, tells: 'approved' },
  unpaid_timeout: { from: ['review'], to: ['disputed'], by: ['system'], guard: guard.stillUnpaid, sets: disputed, tells: 'disputed' },
  submit_publication: { from: ['awaiting_publication'], to: ['publication_review'], by: ['creator'], tells: 'published' },
  report_publication: { from: ['publication_review'], to: ['awaiting_publication'], by: ['brand'], guard: guard.reportsLeft, deadline: ownDueDate(({ policy }) => policy.revision_window_ms), sets: (f) => ({ publication_reports: f.publication_reports + 1 }), tells: 'publication_reported' },
  confirm_publication: { from: ['publication_review'], to: ['completed'], by: ['brand'], guard: guard.paid, money: ['P3', 'P9'], tells: 'completed' },
  auto_confirm: { from: ['publication_review'], to: ['completed'], by: ['system'], guard: guard.paid, money: ['P3', 'P9'], tells: 'completed' },
  cancel_late: { from: ['in_progress', 'revision_requested'], to: ['cancelled'], by: ['brand'], guard: guard.late, money: ['P8'], tells: 'cancelled' },
  propose_change: { from: working, to: ['stays'], by: ['brand', 'creator'], guard: guard.noChange, tells: 'change_proposed' },
  accept_change: { from: working, to: ['stays', 'cancelled', 'completed'], by: ['brand', 'creator'], guard: guard.changeToAccept, lands: changed, money: ['P8', 'P9', 'P12'], effect: changeMoney, tells: 'changed' },
  decline_change: { from: working, to: ['stays'], by: ['brand', 'creator'], guard: guard.changeToAnswer, tells: 'change_closed' },
  withdraw_change: { from: working, to: ['stays'], by: ['brand', 'creator'], guard: guard.changeToWithdraw, tells: 'change_closed' },
  lapse_change: { from: working, to: ['stays'], by: ['system'], guard: guard.changeToLapse, tells: 'change_closed' },
  agree_by_silence: { from: working, to: ['cancelled', 'completed'], by: ['system'], guard: guard.generous, lands: changed, money: ['P8', 'P9', 'P12'], effect: changeMoney, tells: 'changed' },
  open_dispute: { from: [...working, 'completed'], to: ['disputed'], by: ['brand', 'creator'], guard: guard.disputable, money: ['P15'], effect: ifCompleted('P15'), sets: disputed, tells: 'disputed' },
  hold_limit: { from: working, to: ['disputed'], by: ['system'], sets: disputed, tells: 'disputed' },
  info_timeout: { from: ['info_requested'], to: ['disputed'], by: ['system'], sets: disputed, tells: 'disputed' },
  chargeback_opened: { from: ['pending', 'confirmed', ...working, 'completed', 'disputed'], to: ['disputed', 'stays'], by: ['system'], lands: (f) => (f.status === 'disputed' ? 'stays' : 'disputed'), money: ['P13', 'P15'], effect: ifCompleted('P15'), sets: (f) => ({ ...disputed(f), chargebacks_open: f.chargebacks_open + 1 }), tells: 'disputed' },
  chargeback_won: { from: ['disputed'], to: ['before', 'stays'], by: ['system'], lands: (f) => (bankIsDone(f) ? 'before' : 'stays'), money: ['P13w', 'P15u'], effect: (f) => (bankIsDone(f) && wasCompleted(f) ? 'P15u' : null), deadline: (f) => (bankIsDone(f) ? resumedDeadline(f) : f.deadline), waits: (f) => (bankIsDone(f) ? resumed(f) : []), sets: fewer, tells: 'resumed' },
  chargeback_lost: { from: ['disputed'], to: ['refunded', 'completed', 'stays'], by: ['system'], lands: lost, money: ['P8', 'P13l', 'P15u'], effect: (f) => (!wasCompleted(f) ? 'P8' : lost(f) === 'completed' ? 'P15u' : null), sets: fewer, tells: 'resumed' },
  resolve_release: { from: ['disputed'], to: ['completed'], by: ['staff'], guard: guard.all(guard.decidable, guard.paid), money: ['P3', 'P9', 'P15u'], effect: beforeOrAfter('P3', 'P15u'), tells: 'resumed' },
  resolve_split: { from: ['disputed'], to: ['completed'], by: ['staff'], guard: guard.all(guard.decidable, guard.paid, guard.splittable), money: ['P12', 'P9', 'P10', 'P15u'], effect: beforeOrAfter('P12', 'P10'), tells: 'resumed' },
  resolve_refund: { from: ['disputed'], to: ['refunded', 'cancelled'], by: ['staff'], guard: guard.decidable, lands: heldBack, money: ['P8', 'P10'], effect: beforeOrAfter('P8', 'P10'), tells: 'refunded' },
  resolve_resume: { from: ['disputed'], to: ['before'], by: ['staff'], guard: guard.decidable, money: ['P15u'], effect: ifCompleted('P15u'), ...resumes, tells: 'resumed' },
  withdraw_dispute: { from: ['disputed'], to: ['before'], by: ['brand', 'creator'], guard: guard.all(guard.opener, guard.noChargeback), money: ['P15u'], effect: ifCompleted('P15u'), ...resumes, tells: 'resumed' },
  dispute_hard_limit: { from: ['disputed'], to: ['completed', 'refunded', 'cancelled'], by: ['system'], guard: guard.noChargeback, lands: unpaidEnds, money: ['P8', 'P15u'], effect: beforeOrAfter('P8', 'P15u'), tells: 'resumed' },
  cancel_by_staff: { from: open, to: ['cancelled', 'completed'], by: ['staff'], guard: guard.all(guard.noChargeback, guard.staffCanCancel), lands: (f) => (shared(f) ? 'completed' : 'cancelled'), money: ['P8', 'P9', 'P12'], effect: (f) => (shared(f) ? 'P12' : 'P8'), tells: 'cancelled' },
  refund_by_staff: { from: ['completed'], to: ['refunded', 'stays'], by: ['staff'], guard: guard.refundLeft, lands: (f) => (f.asked?.refund_minor === guard.leftOf(f) ? 'refunded' : 'stays'), money: ['P10'], tells: 'partly_refunded' },
} as const satisfies Record<string, Rule> // prettier-ignore

export type Move = keyof typeof orderProcess
export const moves = Object.keys(orderProcess) as Move[]
export const ruleOf = (move: Move): Rule => orderProcess[move]

/** Where the move leads from here. */
export function landingOf(move: Move, facts: Facts): Status {
  const { to, lands } = ruleOf(move)
  const target = lands?.(facts) ?? to[0] ?? 'stays'
  if (target === 'stays') return facts.status
  if (target !== 'before') return target
  if (!facts.disputed_from) throw new Error(`order ${facts.id} is disputed from nowhere`)
  return facts.disputed_from
}

/** What the money does, if anything. P1 and the chargebacks' own postings are brought by who knows the payment. */
export function effectOf(move: Move, facts: Facts): Effect | null {
  const { effect, money } = ruleOf(move)
  return effect ? effect(facts) : (money?.[0] ?? null)
}

/** Why this party cannot make this move now, or null when it can. */
export function refusalOf(move: Move, party: Party, facts: Facts): Refusal | null {
  const { by, from, guard: refuses } = ruleOf(move)
  if (!by.includes(party)) return { code: 'order.move_not_allowed', detail: `Only the ${by.join(' or the ')} can ${words(move)} an order` }
  if (!from.includes(facts.status))
    return { code: 'order.move_not_allowed', detail: `An order that is ${words(facts.status)} cannot be changed by ${words(move)}` }
  return refuses?.(facts, party) ?? null
}

/** The moves that lead on from here for this party, each with the reason if it is not open. */
export function canOf(party: Party, facts: Facts): { move: Move; allowed: boolean; reason: string | null }[] {
  return moves
    .filter((move) => ruleOf(move).by.includes(party) && ruleOf(move).from.includes(facts.status) && !isElsewhere(move, facts))
    .map((move) => {
      const refusal = refusalOf(move, party, facts)
      return { move, allowed: refusal === null, reason: refusal?.detail ?? null }
    })
}

/** Moves that make no sense here at all are not even named: answers to no change, a dispute of money long paid out. */
function isElsewhere(move: Move, facts: Facts): boolean {
  if (/^(accept|decline|withdraw)_change$/.test(move)) return facts.change === null
  if (facts.status === 'pending' && facts.terms === 'prepaid') return move !== 'cancel_unpaid' && move !== 'cancel_by_staff'
  if (move === 'cancel_unpaid') return true
  return false
}

/** The one move that brings this party to the wanted state, if there is one. */
export function moveTo(status: Status, party: Party, facts: Facts): Move | undefined {
  return canOf(party, facts).find(({ move }) => landingOf(move, facts) === status && status !== facts.status)?.move
}

const words = (name: string) => name.replaceAll('_', ' ')

/** From acceptance the package's delivery days run; a later date that the brand asked for stands. */
function dueDate({ now, delivery_days, deadline }: Facts): Date {
  const promised = after(now, delivery_days * day_ms)
  return deadline ? later(deadline, promised) : promised
}

/** The time the brand held the order is given back. */
function pausedDeadline({ now, since, deadline }: Facts): Date | null {
  return deadline && after(deadline, now.getTime() - since.getTime())
}

/** The same, and at least a window of its own. */
function ownDueDate(window: (facts: Facts) => number) {
  return (facts: Facts): Date => {
    const own = after(facts.now, window(facts))
    return later(own, pausedDeadline(facts) ?? own)
  }
}

function publicationDueDate({ requires_publication, deadline, now, policy }: Facts): Date | null {
  return requires_publication ? after(now, policy.publication_window_ms) : deadline
}

/** A dispute stops the clock; at least a day is left after it. */
function resumedDeadline(facts: Facts): Date | null {
  const moved = pausedDeadline(facts)
  return moved && !ended.has(facts.disputed_from ?? 'completed')
    ? later(moved, after(facts.now, facts.policy.resume_at_least_ms))
    : facts.deadline
}

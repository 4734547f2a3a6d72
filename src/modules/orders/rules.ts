import type { OrderStatus } from '#generated/prisma/enums.ts'

export type Status = OrderStatus
export type Party = 'brand' | 'creator' | 'staff' | 'system'

/** What one order is made of, in minor units; frozen when it is placed. */
export type Amounts = {
  readonly price_minor: bigint
  readonly brand_fee_minor: bigint
  readonly brand_fee_tax_minor: bigint
  readonly commission_minor: bigint
  readonly commission_tax_minor: bigint
  readonly withholding_minor: bigint
}

/** Fees in basis points, windows in milliseconds. A version is never changed; each order keeps the one it was placed under. */
export type Policy = {
  readonly brand_fee_bp: number
  readonly commission_bp: number
  /** On the brand fee and on the commission. */
  readonly tax_bp: number
  readonly withholding_bp: number
  readonly payment_window_ms: number
  readonly payment_in_flight_ms: number
  readonly acceptance_window_ms: number
  readonly review_window_ms: number
  readonly revision_window_ms: number
  readonly late_grace_ms: number
  readonly clearance_ms: number
  readonly clearance_new_creator_ms: number
  readonly new_creator_orders: number
}

/** What a guard may look at, loaded under the order's lock. */
export type Facts = Amounts & {
  readonly id: bigint
  readonly brand_id: bigint
  readonly creator_id: bigint
  readonly currency: string
  readonly status: Status
  readonly version: number
  readonly policy: Policy
  readonly delivery_days: number
  readonly revisions_bought: number
  readonly revisions_used: number
  readonly deadline: Date | null
  readonly paid_at: Date | null
  /** When the state was entered. */
  readonly since: Date
  readonly now: Date
}

/** What the money does: held, handed out, given back. */
export type Effect = 'P1' | 'P3' | 'P8'
export type Refusal = { readonly code: string; readonly detail: string }

export type Rule = {
  readonly from: readonly Status[]
  readonly to: Status
  readonly by: Party
  /** Why not, or null. */
  readonly guard?: (facts: Facts) => Refusal | null
  readonly money?: Effect
  /** The move the system makes when nobody acts in the new state, and when. */
  readonly timer?: { readonly move: Move; readonly due: (facts: Facts) => Date }
  /** The due date from here on; absent: it stays. */
  readonly deadline?: (facts: Facts) => Date
  readonly tells: 'paid' | 'accepted' | 'rejected' | 'cancelled' | 'expired' | 'submitted' | 'revision_requested' | 'completed'
}

const after = (start: Date, ms: number) => new Date(start.getTime() + ms)
const day_ms = 86_400_000

/**
 * The order process, prepaid terms.
 *
 *                 cancel_unpaid ──▶ cancelled ◀── withdraw, cancel_late
 *                 │                                │
 *   place ──▶ pending ──pay──▶ confirmed ──accept──▶ in_progress ──submit──▶ review ──approve, auto_approve──▶ completed
 *                 │                │  │                                      │  ▲
 *    expire_payment                │  reject ──▶ rejected       request_revision  submit
 *                 ▼                ▼                                         ▼  │
 *                 expired ◀── expire_acceptance                    revision_requested
 */
export const orderProcess = {
  pay: {
    from: ['pending'],
    to: 'confirmed',
    by: 'system',
    money: 'P1',
    timer: { move: 'expire_acceptance', due: ({ now, policy }) => after(now, policy.acceptance_window_ms) },
    tells: 'paid',
  },
  cancel_unpaid: { from: ['pending'], to: 'cancelled', by: 'brand', guard: unpaid, tells: 'cancelled' },
  expire_payment: { from: ['pending'], to: 'expired', by: 'system', guard: unpaid, tells: 'expired' },
  accept: { from: ['confirmed'], to: 'in_progress', by: 'creator', deadline: dueDate, tells: 'accepted' },
  reject: { from: ['confirmed'], to: 'rejected', by: 'creator', money: 'P8', tells: 'rejected' },
  withdraw: { from: ['confirmed'], to: 'cancelled', by: 'brand', money: 'P8', tells: 'cancelled' },
  expire_acceptance: { from: ['confirmed'], to: 'expired', by: 'system', money: 'P8', tells: 'expired' },
  submit: {
    from: ['in_progress', 'revision_requested'],
    to: 'review',
    by: 'creator',
    timer: { move: 'auto_approve', due: ({ now, policy }) => after(now, policy.review_window_ms) },
    tells: 'submitted',
  },
  request_revision: {
    from: ['review'],
    to: 'revision_requested',
    by: 'brand',
    guard: revisionsLeft,
    deadline: revisionDueDate,
    tells: 'revision_requested',
  },
  approve: { from: ['review'], to: 'completed', by: 'brand', guard: paid, money: 'P3', tells: 'completed' },
  auto_approve: { from: ['review'], to: 'completed', by: 'system', guard: paid, money: 'P3', tells: 'completed' },
  cancel_late: { from: ['in_progress', 'revision_requested'], to: 'cancelled', by: 'brand', guard: late, money: 'P8', tells: 'cancelled' },
} as const satisfies Record<string, Rule>

export type Move =
  | 'pay'
  | 'cancel_unpaid'
  | 'expire_payment'
  | 'accept'
  | 'reject'
  | 'withdraw'
  | 'expire_acceptance'
  | 'submit'
  | 'request_revision'
  | 'approve'
  | 'auto_approve'
  | 'cancel_late'

export const moves = Object.keys(orderProcess) as Move[]
export const ended: ReadonlySet<Status> = new Set<Status>(['completed', 'cancelled', 'rejected', 'expired', 'refunded'])

export function ruleOf(move: Move): Rule {
  return orderProcess[move]
}

/** Why this party cannot make this move now, or null when it can. */
export function refusalOf(move: Move, party: Party, facts: Facts): Refusal | null {
  const rule = ruleOf(move)
  if (rule.by !== party) return { code: 'order.move_not_allowed', detail: `Only the ${rule.by} can ${words(move)} an order` }
  if (!rule.from.includes(facts.status))
    return { code: 'order.move_not_allowed', detail: `An order that is ${words(facts.status)} cannot be changed by ${words(move)}` }
  return rule.guard?.(facts) ?? null
}

/** The moves that lead on from here for this party, each with the reason if it is not open. */
export function canOf(party: Party, facts: Facts): { move: Move; allowed: boolean; reason: string | null }[] {
  return moves
    .filter((move) => ruleOf(move).by === party && ruleOf(move).from.includes(facts.status))
    .map((move) => {
      const refusal = refusalOf(move, party, facts)
      return { move, allowed: refusal === null, reason: refusal?.detail ?? null }
    })
}

/** The one move that brings this party to the wanted state, if there is one. */
export function moveTo(status: Status, party: Party, facts: Facts): Move | undefined {
  return moves.find((move) => ruleOf(move).to === status && ruleOf(move).by === party && ruleOf(move).from.includes(facts.status))
}

const words = (name: string) => name.replaceAll('_', ' ')

function unpaid({ paid_at }: Facts): Refusal | null {
  return paid_at ? { code: 'order.paid', detail: 'The order has been paid; withdraw it instead' } : null
}

function paid({ paid_at }: Facts): Refusal | null {
  return paid_at ? null : { code: 'order.unpaid', detail: 'The order must be paid before it can be approved' }
}

function revisionsLeft({ revisions_used, revisions_bought }: Facts): Refusal | null {
  if (revisions_used < revisions_bought) return null
  return {
    code: 'order.no_revisions_left',
    detail: `All ${revisions_bought} revisions that were bought have been used; approve the work or talk to the creator`,
  }
}

function late({ deadline, now, policy }: Facts): Refusal | null {
  if (deadline && now.getTime() > deadline.getTime() + policy.late_grace_ms) return null
  return { code: 'order.not_late', detail: 'The order can be cancelled for lateness a day after its due date, not before' }
}

/** From acceptance the package's delivery days run; a later date that the brand asked for stands. */
function dueDate({ now, delivery_days, deadline }: Facts): Date {
  const promised = after(now, delivery_days * day_ms)
  return deadline && deadline > promised ? deadline : promised
}

/** The time the brand held the work is given back, and a revision has at least its own window. */
function revisionDueDate({ now, since, deadline, policy }: Facts): Date {
  const own = after(now, policy.revision_window_ms)
  const moved = deadline ? after(deadline, now.getTime() - since.getTime()) : own
  return moved > own ? moved : own
}

import type { OrderStatus, OrderTerms } from '#generated/prisma/enums.ts'

export type Status = OrderStatus
export type Party = 'brand' | 'creator' | 'staff' | 'system'

/** What one order is made of, in minor units; frozen when it is placed, and changed only by a price both sides agreed on. */
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
  /** How long a creator waits for information before the order goes to staff, and before it may be cancelled without fault. */
  readonly info_window_ms: number
  readonly info_patience_ms: number
  readonly most_info_requests: number
  /** How long after the question a product may be on its way before the two windows above run. */
  readonly product_window_ms: number
  /** After the review window, for the money of an order on invoice. */
  readonly unpaid_window_ms: number
  readonly publication_window_ms: number
  readonly publication_review_window_ms: number
  readonly most_publication_reports: number
  /** How long money may be held for work that does not end. */
  readonly hold_limit_ms: number
  readonly dispute_limit_ms: number
  readonly dispute_reminder_days: number
  readonly dispute_escalation_ms: number
  readonly resume_at_least_ms: number
  readonly change_window_ms: number
  readonly change_silence_ms: number
  /** Decisions about more than this, in whole units of the currency, need a second member of staff. */
  readonly four_eyes_above: number
}

export type ChangeKind = 'deadline' | 'revisions' | 'price' | 'cancel'
/** A change that one side proposed and the other has not answered. */
export type OpenChange = {
  readonly id: bigint
  readonly kind: ChangeKind
  readonly proposed_by: Party
  readonly creator_share_bp: number | null
}
export type PausedTimer = { readonly kind: string; readonly ms: number }

/** What a guard may look at, loaded under the order's lock. */
export type Facts = Amounts & {
  readonly id: bigint
  readonly brand_id: bigint
  readonly creator_id: bigint
  readonly currency: string
  readonly status: Status
  readonly version: number
  readonly policy: Policy
  readonly terms: OrderTerms
  readonly delivery_days: number
  readonly requires_publication: boolean
  readonly revisions_bought: number
  readonly revisions_used: number
  readonly deadline: Date | null
  readonly paid_at: Date | null
  readonly ended_at: Date | null
  /** What is held for the order now, whoever paid it. */
  readonly held_minor: bigint
  /** What went back of what the brand had paid, since completion. */
  readonly refunded_minor: bigint
  readonly hold_until: Date | null
  readonly info_requests: number
  /** What was asked for is a product on its way, and expected then. */
  readonly awaited_at: Date | null
  readonly acceptance_extended: boolean
  readonly review_extended: boolean
  readonly publication_reports: number
  /** The state before the dispute, who opened it, and when; a chargeback alone has no opener. */
  readonly disputed_from: Status | null
  readonly disputed_by: Party | null
  readonly paused: readonly PausedTimer[] | null
  readonly chargebacks_open: number
  readonly change: OpenChange | null
  /** When what was earned becomes available; null before completion. */
  readonly clears_at: Date | null
  readonly cleared_at: Date | null
  /** When the state was entered. */
  readonly since: Date
  readonly now: Date
  /** What the caller decided, where a move needs it. */
  readonly asked?: { readonly creator_share_bp?: number | undefined; readonly refund_minor?: bigint | undefined } | undefined
}

export type Refusal = { readonly code: string; readonly detail: string }

/** What the brand pays. */
export const totalOf = (amounts: Amounts): bigint => amounts.price_minor + amounts.brand_fee_minor + amounts.brand_fee_tax_minor
/** What the creator nets. */
export const netOf = (amounts: Amounts): bigint =>
  amounts.price_minor - amounts.commission_minor - amounts.commission_tax_minor - amounts.withholding_minor

export const working: readonly Status[] = [
  'in_progress', 'info_requested', 'review', 'revision_requested', 'awaiting_publication', 'publication_review',
] // prettier-ignore
export const open: readonly Status[] = ['pending', 'confirmed', ...working, 'disputed']
export const ended: ReadonlySet<Status> = new Set<Status>(['completed', 'cancelled', 'rejected', 'expired', 'refunded'])

export const after = (start: Date, ms: number): Date => new Date(start.getTime() + ms)
export const later = (one: Date, other: Date): Date => (one > other ? one : other)

import { day_ms, hour_ms } from '#platform/clock.ts'
import { usualRates } from '#modules/fees/index.ts'
import { breakDown } from './amounts.ts'
import { totalOf, type Facts, type Party, type Policy, type Status } from './facts.ts'

/** Facts for the tests of the rules: the numbers of the design's example. */
export const policy: Policy = {
  brand_fee_bp: 500, commission_bp: 1500, tax_bp: 1800, withholding_bp: 10,
  payment_window_ms: hour_ms / 2, payment_in_flight_ms: day_ms, acceptance_window_ms: 3 * day_ms, review_window_ms: 3 * day_ms,
  revision_window_ms: 3 * day_ms, late_grace_ms: day_ms, clearance_ms: 3 * day_ms, clearance_new_creator_ms: 14 * day_ms, new_creator_orders: 3,
  info_window_ms: 7 * day_ms, info_patience_ms: 3 * day_ms, most_info_requests: 3, product_window_ms: 30 * day_ms, unpaid_window_ms: 14 * day_ms, publication_window_ms: 7 * day_ms,
  publication_review_window_ms: 2 * day_ms, most_publication_reports: 2, hold_limit_ms: 75 * day_ms, dispute_limit_ms: 60 * day_ms,
  dispute_reminder_days: 5, dispute_escalation_ms: 30 * day_ms, resume_at_least_ms: day_ms, change_window_ms: 4 * day_ms, change_silence_ms: 3 * day_ms,
  four_eyes_above: 1000,
} // prettier-ignore
export const now = new Date('2026-03-01T12:00:00Z')
export const later = (ms: number) => new Date(now.getTime() + ms)
export const statuses: Status[] = [
  'pending', 'confirmed', 'in_progress', 'info_requested', 'review', 'revision_requested', 'awaiting_publication', 'publication_review', 'disputed',
  'completed', 'cancelled', 'rejected', 'expired', 'refunded',
] // prettier-ignore
export const parties: Party[] = ['brand', 'creator', 'staff', 'system']

export function facts(over: Partial<Facts> = {}): Facts {
  return {
    ...breakDown(1_000_000n, usualRates(policy)), id: 1n, brand_id: 2n, creator_id: 3n, currency: 'INR', status: 'pending', version: 1, policy, terms: 'prepaid', delivery_days: 7,
    requires_publication: false, revisions_bought: 1, revisions_used: 0, deadline: null, paid_at: null, ended_at: null, held_minor: 0n, refunded_minor: 0n,
    hold_until: null, info_requests: 0, awaited_at: null, acceptance_extended: false, review_extended: false, publication_reports: 0, disputed_from: null, disputed_by: null,
    paused: null, chargebacks_open: 0, change: null, clears_at: null, cleared_at: null, since: now, now, ...over,
  } // prettier-ignore
}
export const paidFacts = (status: Status, over: Partial<Facts> = {}) =>
  facts({ status, paid_at: now, held_minor: totalOf(facts()), ...over })

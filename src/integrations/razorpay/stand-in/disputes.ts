import type { Clock } from '#platform/clock.ts'
import { newId, secondsOf, type Book, type DisputeRow } from './book.ts'
import { showPayment } from './payments.ts'
import { refused } from './refusals.ts'
import { findIn } from './shelf.ts'
import type { Tell } from './webhooks.ts'

export type Phase = 'chargeback' | 'pre_arbitration' | 'arbitration' | 'fraud' | 'retrieval'
export type Outcome = 'under_review' | 'action_required' | 'won' | 'lost' | 'closed'

const days = 86_400

/** What payers' banks do. */
export function openDisputes({ book, clock, tell }: { book: Book; clock: Clock; tell: Tell }) {
  const announce = (name: string, dispute: DisputeRow) =>
    tell(`payment.dispute.${name}`, { payment: showPayment(findIn(book.payments, dispute.payment_id)), dispute })

  function open(payment_id: string, wishes: { amount?: number; phase?: Phase } = {}): string {
    const payment = findIn(book.payments, payment_id)
    if (!payment.captured) throw refused('Only captured payments are disputed')
    const now = secondsOf(clock)
    const made: DisputeRow = {
      id: `disp_${newId()}`, entity: 'dispute', payment_id, amount: wishes.amount ?? payment.amount, currency: payment.currency,
      amount_deducted: 0, reason_code: 'goods_or_services_not_received_or_partially_received', respond_by: now + 7 * days, status: 'open',
      phase: wishes.phase ?? 'chargeback', created_at: now,
    } // prettier-ignore
    book.disputes.push(made)
    book.save()
    announce('created', made)
    return made.id
  }

  function decide(dispute_id: string, outcome: Outcome): void {
    const dispute = findIn(book.disputes, dispute_id)
    if (/^(won|lost|closed)$/.test(dispute.status)) throw refused(`The dispute is ${dispute.status} already`)
    dispute.status = outcome === 'action_required' ? 'open' : outcome
    if (outcome === 'lost') dispute.amount_deducted = dispute.amount
    book.save()
    announce(outcome, dispute)
  }
  return { open, decide }
}

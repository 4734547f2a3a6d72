import type { Clock } from '#platform/clock.ts'
import { newId, secondsOf, type Book, type RefundRow } from './book.ts'
import { showPayment } from './payments.ts'
import { notesOf, refuseUnknown } from './asked.ts'
import { refused } from './refusals.ts'
import { findIn } from './shelf.ts'
import type { Knobs, Tell } from './webhooks.ts'

type Parts = { book: Book; clock: Clock; knobs: Knobs; tell: Tell }

/** Refunds, whole or in parts, never more than was paid, and each key once. */
export function openRefunds({ book, clock, knobs, tell }: Parts) {
  const announce = (name: string, refund: RefundRow) => {
    const payment = findIn(book.payments, refund.payment_id)
    tell(`refund.${name}`, { refund, payment: showPayment(payment) })
  }

  function makeRefund(payment_id: string, given: Record<string, unknown>, key: string | undefined) {
    refuseUnknown(given, ['amount', 'speed', 'notes', 'receipt'])
    if (key !== undefined && !/^[\w-]{10,}$/.test(key)) throw refused('The idempotency key must have at least 10 letters, numbers, - or _.')
    const asked = JSON.stringify([payment_id, given])
    const known = key === undefined ? undefined : book.keys.find((kept) => kept.key === key)
    if (known && known.asked !== asked) throw refused('Different request with the same idempotency key has already been processed.')
    if (known) return findIn(book.refunds, known.refund_id)

    const payment = findIn(book.payments, payment_id)
    if (!payment.captured) throw refused('The payment status should be captured for action to be taken')
    const left = payment.amount - payment.amount_refunded
    if (left === 0) throw refused('The payment has been fully refunded already')
    const amount = given['amount'] === undefined ? left : given['amount']
    if (typeof amount !== 'number' || !Number.isSafeInteger(amount)) throw refused('The amount must be an integer.', 'amount')
    if (amount < (payment.currency === 'INR' ? 100 : 1)) throw refused('The amount must be atleast INR 1.00', 'amount')
    if (amount > left) throw refused('The total refund amount is greater than the refund payment amount', 'amount')
    const receipt = given['receipt'] ?? null
    if (receipt !== null && (typeof receipt !== 'string' || receipt.length > 40))
      throw refused('The receipt may not be greater than 40 characters.', 'receipt')
    const outcome = nextOutcome(knobs)
    if (outcome === 'no_balance') throw refused('Your account does not have enough balance to carry out the refund operation.')
    const refund: RefundRow = {
      id: `rfnd_${newId()}`, entity: 'refund', amount, currency: payment.currency, payment_id, notes: notesOf(given['notes']), receipt,
      acquirer_data: { arn: null }, created_at: secondsOf(clock), batch_id: null, status: 'pending', speed_processed: 'normal',
      speed_requested: 'normal',
    } // prettier-ignore
    book.refunds.push(refund)
    if (key !== undefined) book.keys.push({ key, asked, refund_id: refund.id })
    take(payment_id, amount)
    announce('created', refund)
    if (outcome !== 'pending') finish(refund.id, outcome ?? 'processed')
    return refund
  }

  function take(payment_id: string, amount: number): void {
    const payment = findIn(book.payments, payment_id)
    payment.amount_refunded += amount
    payment.refund_status = payment.amount_refunded === 0 ? null : payment.amount_refunded < payment.amount ? 'partial' : 'full'
    payment.status = payment.refund_status === 'full' ? 'refunded' : 'captured'
    book.save()
  }

  /** How the bank decided on a refund that was pending. */
  function finish(refund_id: string, outcome: 'processed' | 'failed'): void {
    const refund = findIn(book.refunds, refund_id)
    if (refund.status !== 'pending') throw refused(`The refund is ${refund.status} already`)
    refund.status = outcome
    if (outcome === 'failed') take(refund.payment_id, -refund.amount)
    book.save()
    announce(outcome, refund)
  }

  return { makeRefund, finish }
}

function nextOutcome(knobs: Knobs): Knobs['refund_outcome'] {
  const { refund_outcome, pending_refunds = 0 } = knobs
  delete knobs.refund_outcome
  if (refund_outcome !== undefined || pending_refunds === 0) return refund_outcome
  knobs.pending_refunds = pending_refunds - 1
  return 'pending'
}

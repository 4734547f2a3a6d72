import type { Stripe } from 'stripe'
import type { GatewayChargeback, GatewayPayment, GatewayRefund } from '#platform/ports.ts'
import { feeOf, minorOf } from './amounts.ts'
import { methodOf } from './payment-method.ts'

export const idOf = (thing: string | { id: string } | null) => (typeof thing === 'object' ? (thing?.id ?? null) : thing)
/** What was asked to be expanded; undefined when Stripe has nothing there yet. */
export const wholeOf = <T extends object>(thing: string | T | null | undefined): T | undefined =>
  typeof thing === 'object' && thing !== null ? thing : undefined

/** A session read with its payment, charge and balance transaction. */
export function paymentOf(session: Stripe.Checkout.Session): GatewayPayment {
  const intent = wholeOf(session.payment_intent)
  const charge = wholeOf(intent?.latest_charge)
  const captured = intent?.status === 'succeeded'
  const currency = captured ? intent.currency : (session.currency ?? '')
  return {
    session_id: session.id,
    status: statusOf(session, intent),
    payment_id: captured ? intent.id : null,
    amount_minor: minorOf(captured ? intent.amount_received : (session.amount_total ?? 0), currency),
    currency: currency.toUpperCase(),
    method: methodOf(charge?.payment_method_details ?? null),
    fee_minor: captured ? feeIn(currency, wholeOf(charge?.balance_transaction)) : null,
  }
}

function statusOf({ status, payment_status }: Stripe.Checkout.Session, intent: Stripe.PaymentIntent | undefined): GatewayPayment['status'] {
  if (intent?.status === 'succeeded') return 'captured'
  if (status === 'expired' || intent?.status === 'canceled') return 'expired'
  if (status === 'complete' && payment_status === 'unpaid')
    // A slow payment that failed after its session was complete: nothing can be tried in that session again.
    return intent?.status === 'requires_payment_method' ? 'expired' : 'processing'
  if (intent?.status === 'processing') return 'processing'
  return intent?.last_payment_error ? 'failed' : 'open'
}

/** Null also where Stripe settles in another currency: its fee is in that one, and rates are not ours to turn around. */
function feeIn(currency: string, movement: Stripe.BalanceTransaction | undefined): bigint | null {
  return movement?.currency === currency ? feeOf(movement.fee, currency) : null
}

export function refundOf({ id, status, amount, currency }: Stripe.Refund): GatewayRefund {
  const outcome = status === 'succeeded' ? 'succeeded' : status === 'failed' || status === 'canceled' ? 'failed' : 'processing'
  return { refund_id: id, status: outcome, amount_minor: minorOf(amount, currency), currency: currency.toUpperCase() }
}

/** A dispute closed before money moved counts as won: nothing is missing. */
const decided: Readonly<Record<string, 'won' | 'lost'>> = { won: 'won', prevented: 'won', warning_closed: 'won', lost: 'lost' }

export function chargebackOf(dispute: Stripe.Dispute): GatewayChargeback {
  const { id, amount, currency, reason, status, evidence_details } = dispute
  const fees = dispute.balance_transactions.map((movement) => feeIn(currency, movement) ?? 0n)
  return {
    chargeback_id: id,
    payment_id: idOf(dispute.payment_intent) ?? idOf(dispute.charge) ?? '',
    status: decided[status] ?? 'open',
    amount_minor: minorOf(amount, currency),
    fee_minor: fees.reduce((sum, fee) => sum + fee, 0n),
    currency: currency.toUpperCase(),
    reason,
    respond_by: evidence_details.due_by ? new Date(evidence_details.due_by * 1000) : null,
  }
}

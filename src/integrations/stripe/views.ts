import type { Stripe } from 'stripe'
import type { GatewayChargeback, GatewayMovement, GatewayPayment, GatewayRefund } from '#platform/ports.ts'
import { feeOf, minorOf } from './amounts.ts'

const idOf = (thing: string | { id: string } | null) => (typeof thing === 'object' ? (thing?.id ?? null) : thing)
/** What was asked to be expanded; undefined when Stripe has nothing there yet. */
const wholeOf = <T extends object>(thing: string | T | null | undefined): T | undefined =>
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

const wallets =
  /^(alipay|amazon_pay|cashapp|grabpay|kakao_pay|link|mobilepay|naver_pay|payco|paypal|revolut_pay|samsung_pay|satispay|twint|wechat_pay)$/
const transfers =
  /(_debit|_transfer|_bank_account|^customer_balance|^netbanking|^ideal|^bancontact|^eps|^p24|^fpx|^pay_by_bank|^pix|^promptpay|^sofort)$/

function methodOf(details: Stripe.Charge.PaymentMethodDetails | null): GatewayPayment['method'] {
  const type = details?.type ?? ''
  if (type === 'upi') return 'upi'
  if (type === 'card') return details?.card?.wallet ? 'wallet' : 'card'
  return wallets.test(type) ? 'wallet' : transfers.test(type) ? 'bank_transfer' : null
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

const kinds: Readonly<Record<string, GatewayMovement['kind']>> = {
  charge: 'capture',
  refund: 'refund',
  dispute: 'chargeback',
  dispute_reversal: 'chargeback_won',
  payout: 'settlement',
}

/** A balance transaction read with its source; undefined for kinds our books know nothing of, such as Stripe's own invoices. */
export function movementOf(movement: Stripe.BalanceTransaction): GatewayMovement | undefined {
  const kind = kinds[movement.reporting_category]
  if (!kind) return undefined
  const source = wholeOf(movement.source) as { id: string; payment_intent?: unknown; amount?: number; currency?: string } | undefined
  // Stripe's own books are in the currency it settles in; ours are in the one that was paid.
  const foreign = source?.currency !== undefined && source.currency !== movement.currency
  const currency = foreign ? (source.currency ?? '') : movement.currency
  const paid_by = kind === 'capture' && typeof source?.payment_intent === 'string' ? source.payment_intent : undefined
  return {
    kind,
    subject: paid_by ?? idOf(movement.source as string | { id: string } | null) ?? movement.id,
    amount_minor: minorOf(Math.abs(foreign ? (source.amount ?? 0) : movement.amount), currency),
    fee_minor: foreign ? 0n : feeOf(movement.fee, currency),
    currency: currency.toUpperCase(),
    at: new Date(movement.created * 1000),
  }
}

import type { Stripe } from 'stripe'
import type { GatewayMovement } from '#platform/ports.ts'
import { feeOf, minorOf } from './amounts.ts'
import { idOf, wholeOf } from './views.ts'

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

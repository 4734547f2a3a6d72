import type { Stripe } from 'stripe'
import { newId } from './book.ts'
import type { New } from './objects.ts'

const week_s = 7 * 86_400

export function newDispute(
  of: New<Stripe.Dispute, 'created' | 'amount' | 'currency' | 'charge' | 'payment_intent' | 'reason' | 'status'>,
): Stripe.Dispute {
  return {
    id: newId('du'), object: 'dispute', ...of, balance_transactions: [], enhanced_eligibility_types: [], livemode: false, metadata: {},
    // Nobody gives evidence here.
    evidence: {} as Stripe.Dispute.Evidence,
    evidence_details: { due_by: of.created + week_s, has_evidence: false, past_due: false, submission_count: 0 } as Stripe.Dispute.EvidenceDetails,
    intended_submission_method: null, is_charge_refundable: of.status.startsWith('warning_'),
  } // prettier-ignore
}

export function newMovement(
  of: New<Stripe.BalanceTransaction, 'created' | 'amount' | 'fee' | 'currency' | 'source' | 'type' | 'reporting_category'>,
): Stripe.BalanceTransaction {
  const fee_details =
    of.fee === 0 ? [] : [{ amount: of.fee, application: null, currency: of.currency, description: 'Stripe fees', type: 'stripe_fee' }]
  return {
    id: newId('txn'), object: 'balance_transaction', ...of, net: of.amount - of.fee, available_on: of.created, balance_type: 'payments',
    description: null, exchange_rate: null, fee_details, status: 'available',
  } // prettier-ignore
}

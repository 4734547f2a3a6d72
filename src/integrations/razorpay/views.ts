import type { GatewayChargeback, GatewayPayment, GatewayRefund } from '#platform/ports.ts'
import type { Dispute, Payment, Refund } from './entities.ts'

const methods: Readonly<Record<string, GatewayPayment['method']>> = {
  card: 'card',
  emi: 'card',
  upi: 'upi',
  netbanking: 'bank_transfer',
  bank_transfer: 'bank_transfer',
  wallet: 'wallet',
}
export const methodOf = ({ method }: Payment): GatewayPayment['method'] => methods[method ?? ''] ?? null

/** Whether the money was taken, whatever became of it afterwards. */
export const isCaptured = ({ status }: { status: string }): boolean => status === 'captured' || status === 'refunded'

/** The fee with its tax. Of a payment in a foreign currency it is in rupees, which is not what we keep it in: then null. */
export function feeOf({ fee, amount: paid, currency, base_amount, base_currency }: Payment): bigint | null {
  const foreign = (base_currency ?? currency) !== currency || (base_amount ?? paid) !== paid
  return fee === null || fee === undefined || foreign ? null : BigInt(fee)
}

export function refundOf({ id, status, amount: given, currency }: Refund): GatewayRefund {
  const known = { processed: 'succeeded', failed: 'failed', pending: 'processing' } as const
  return { refund_id: id, status: known[status as keyof typeof known] ?? 'processing', amount_minor: BigInt(given), currency }
}

/** A bank's question or suspicion takes no money; it does so as a chargeback, or when such a case is lost. */
export function takesMoney({ phase, status }: Pick<Dispute, 'phase' | 'status'>): boolean {
  return status === 'lost' || (phase !== 'fraud' && phase !== 'retrieval')
}

export function chargebackOf(dispute: Dispute): GatewayChargeback {
  const { status, respond_by } = dispute
  return {
    chargeback_id: dispute.id,
    payment_id: dispute.payment_id,
    // `closed` ends a case without taking the money: a refund or an answer was enough.
    status: status === 'won' || status === 'closed' ? 'won' : status === 'lost' ? 'lost' : 'open',
    amount_minor: BigInt(dispute.amount),
    fee_minor: 0n,
    currency: dispute.currency,
    reason: dispute.reason_code,
    respond_by: respond_by ? new Date(respond_by * 1000) : null,
  }
}

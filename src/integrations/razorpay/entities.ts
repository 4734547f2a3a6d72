import { z } from 'zod'
import type { GatewayChargeback, GatewayPayment, GatewayRefund } from '#platform/ports.ts'

const amount = z.int().nonnegative()
const notes = z.record(z.string(), z.unknown()).catch({})
const list = <T extends z.ZodType>(item: T) => z.array(item)

/** What we read of Razorpay's entities; all else is theirs. */
export const Link = z.object({
  id: z.string().min(1),
  reference_id: z.string().nullish(),
  amount,
  currency: z.string(),
  status: z.string(),
  short_url: z.url(),
  order_id: z.string().nullish(),
  payments: list(z.object({ payment_id: z.string(), status: z.string() })).nullish(),
})
export const Links = z.object({ payment_links: list(Link) })

export const Payment = z.object({
  id: z.string().min(1),
  amount,
  currency: z.string(),
  status: z.string(),
  method: z.string().nullish(),
  fee: amount.nullish(),
  base_amount: amount.nullish(),
  base_currency: z.string().nullish(),
  description: z.string().nullish(),
  notes,
  created_at: z.int(),
})
export type Payment = z.output<typeof Payment>

export const Refund = z.object({
  id: z.string().min(1),
  payment_id: z.string(),
  amount,
  currency: z.string(),
  status: z.string(),
  receipt: z.string().nullish(),
  created_at: z.int(),
})
export type Refund = z.output<typeof Refund>

export const Dispute = z.object({
  id: z.string().min(1),
  payment_id: z.string(),
  amount,
  amount_deducted: amount.catch(0),
  currency: z.string(),
  reason_code: z.string().catch(''),
  respond_by: z.int().nullish(),
  status: z.string(),
  phase: z.string().catch('chargeback'),
  created_at: z.int(),
})
export type Dispute = z.output<typeof Dispute>

export const Settlement = z.object({ id: z.string().min(1), amount, status: z.string(), created_at: z.int() })

/** A page of any of them. */
export const items = <T extends z.ZodType>(item: T) => z.object({ items: list(item) })

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

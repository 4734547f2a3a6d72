import type { PaymentSource, RefundDestination, RefundStatus } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'

export type RefundablePayment = {
  id: bigint
  source: PaymentSource
  /** The gateway's name, `manual` or `wallet`. */
  provider: string
  amount_minor: bigint
  refunded_minor: bigint
  /** What the payer's bank took back of it, or tries to. */
  charged_back_minor: bigint
}
/** The captured payments of an order ($2: only this one), locked: what they gave back so far stands on the locked row itself. */
export const refundable = statement<RefundablePayment>(
  'payments.refundable',
  `select p.id, p.source, case p.source when 'gateway' then c.provider else p.source::text end as provider, p.amount_minor, p.refunded_minor,
     coalesce((select sum(s.amount_minor) from chargeback_share s join chargeback b on b.id = s.chargeback_id and b.status <> 'won'
       where s.payment_id = p.id), 0)::bigint as charged_back_minor
   from payment p left join checkout c on c.id = p.checkout_id
   where p.order_id = $1 and p.payment_date is not null order by p.id for update of p`,
)
export const refundKnown = statement('payments.refund_known', 'select 1 from refund where fact = $1 limit 1')
export const insertRefund = statement<{ id: bigint }>(
  'payments.insert_refund',
  `insert into refund (payment_id, order_id, amount_minor, currency, reason, fact, destination, provider, created_at, updated_at)
   values ($1, $2, $3, $4, $5, $6, $7::"RefundDestination", $8, $9, $9) on conflict (fact, payment_id) do nothing returning id`,
)

export type RefundRow = {
  id: bigint
  order_id: bigint
  payment_id: bigint
  brand_id: bigint
  provider: string
  transaction_id: string | null
  /** What the payment brought. */
  captured_minor: bigint
  amount_minor: bigint
  currency: string
  reason: string
  status: RefundStatus
  destination: RefundDestination
  gateway_refund_id: string | null
  bank_reference: string | null
  created_at: Date
  settled_at: Date | null
}
const refund = `select r.id, r.order_id, r.payment_id, o.brand_id, r.provider, p.transaction_id, p.amount_minor as captured_minor, r.amount_minor, r.currency, r.reason,
     r.status, r.destination, r.gateway_refund_id, r.bank_reference, r.created_at, r.settled_at
   from refund r join payment p on p.id = r.payment_id join "order" o on o.id = r.order_id`
export const findRefund = statement<RefundRow>('payments.find_refund', `${refund} where r.id = $1`)
export const lockRefund = statement('payments.lock_refund', 'select 1 from refund where id = $1 for update')
export const refundsOfOrder = statement<RefundRow>(
  'payments.refunds_of_order',
  `${refund} where r.order_id = $1 and ($2::bigint is null or r.id < $2) order by r.id desc limit $3`,
)
const staffList = (filter: string) => `${refund} where ${filter} ($1::bigint is null or r.id < $1) order by r.id desc limit $2`
export const listRefunds = statement<RefundRow>('payments.list_refunds', staffList(''))
export const listRefundsIn = statement<RefundRow>('payments.list_refunds_in', staffList('r.status = $3::"RefundStatus" and'))

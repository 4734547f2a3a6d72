import type { PaymentMethod, PaymentSource, PaymentStatus } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'

export type PaymentRow = {
  id: bigint
  order_id: bigint
  checkout_id: bigint | null
  source: PaymentSource
  amount: string
  amount_minor: bigint
  refunded_minor: bigint
  currency: string
  payment_method: PaymentMethod | null
  status: PaymentStatus
  transaction_id: string | null
  payment_date: Date | null
  created_at: Date
}
const payment =
  'id, order_id, checkout_id, source, amount, amount_minor, refunded_minor, currency, payment_method, status, transaction_id, payment_date, created_at'
export const paymentsOfCheckout = statement<PaymentRow>(
  'payments.of_checkout',
  `select ${payment} from payment where checkout_id = $1 and source = 'gateway' and charged order by order_id for update`,
)
export const paymentById = statement<PaymentRow>('payments.payment', `select ${payment} from payment where id = $1`)
export const completePayment = statement(
  'payments.complete',
  `update payment set status = 'completed', transaction_id = $2, payment_method = $3::"PaymentMethod", payment_date = $4, updated_at = $4 where id = $1`,
)
export const setPaymentStatus = statement(
  'payments.set_status',
  `update payment set status = $2::"PaymentStatus", updated_at = $4 where checkout_id = $1 and source = 'gateway' and status = any($3::"PaymentStatus"[])`,
)
/** Those by a gateway that nobody has paid; before the gateway was asked they leave the charge. */
export const cancelPayments = statement<{ checkout_id: bigint }>(
  'payments.cancel_of_order',
  `update payment p set status = 'cancelled', charged = c.session_id is not null, updated_at = $2 from checkout c
   where c.id = p.checkout_id and p.order_id = $1 and p.status in ('pending', 'processing') returning p.checkout_id`,
)

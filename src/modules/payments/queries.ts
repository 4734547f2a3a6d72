import type { CheckoutStatus, PaymentMethod, PaymentStatus, RefundStatus } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'

export type CheckoutRow = {
  id: bigint
  brand_id: bigint
  token: string
  provider: string | null
  currency: string
  amount_minor: bigint
  status: CheckoutStatus
  session_id: string | null
  session_url: string | null
  expires_at: Date
}
const checkout = 'id, brand_id, token, provider, currency, amount_minor, status, session_id, session_url, expires_at'

export const insertCheckout = statement<{ id: bigint }>(
  'payments.open_checkout',
  `with opened as (
     insert into checkout (brand_id, token, currency, amount_minor, expires_at, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $6) returning id
   ), shared as (
     insert into payment (order_id, checkout_id, amount, currency, payer_id, payee_id, created_at, updated_at)
     select p.order_id, opened.id, p.amount, $3, $7, p.payee_id, $6, $6
     from opened, jsonb_to_recordset($8) as p(order_id bigint, amount numeric, payee_id bigint)
   )
   select id from opened`,
)
export const findByToken = statement<CheckoutRow>('payments.checkout_by_token', `select ${checkout} from checkout where token = $1`)
export const findBySession = statement<CheckoutRow>(
  'payments.checkout_by_session',
  `select ${checkout} from checkout where provider = $1 and session_id = $2`,
)
export const findCheckout = statement<CheckoutRow>('payments.checkout', `select ${checkout} from checkout where id = $1`)
export const lockCheckout = statement<CheckoutRow>('payments.lock_checkout', `${findCheckout.text} for update`)
export const setSession = statement(
  'payments.set_session',
  'update checkout set provider = $2, session_id = $3, session_url = $4, updated_at = $5 where id = $1 and session_id is null',
)
export const setCheckoutStatus = statement(
  'payments.set_checkout_status',
  'update checkout set status = $2::"CheckoutStatus", updated_at = $3 where id = $1',
)

/** Checkouts somebody went to pay and of which no end is known: their webhook may be lost. Closed ones for a day more, because money can come late. */
export const findUnsettled = statement<{ id: bigint }>(
  'payments.unsettled',
  `select id from checkout where session_id is not null and updated_at < $1
     and (status = 'open' or (status = 'closed' and updated_at > $2)) order by updated_at limit 200`,
)

export type PaymentRow = {
  id: bigint
  order_id: bigint
  checkout_id: bigint
  amount: string
  currency: string
  payment_method: PaymentMethod | null
  status: PaymentStatus
  transaction_id: string | null
  payment_date: Date | null
  created_at: Date
}
const payment = 'id, order_id, checkout_id, amount, currency, payment_method, status, transaction_id, payment_date, created_at'
export const paymentsOfCheckout = statement<PaymentRow>(
  'payments.of_checkout',
  `select ${payment} from payment where checkout_id = $1 order by order_id for update`,
)
export const completePayment = statement(
  'payments.complete',
  `update payment set status = 'completed', transaction_id = $2, payment_method = $3::"PaymentMethod", payment_date = $4, updated_at = $4 where id = $1`,
)
export const setPaymentStatus = statement(
  'payments.set_status',
  `update payment set status = $2::"PaymentStatus", updated_at = $4 where checkout_id = $1 and status = any($3::"PaymentStatus"[])`,
)
export const cancelPayments = statement<{ checkout_id: bigint }>(
  'payments.cancel_of_order',
  `update payment set status = 'cancelled', updated_at = $2 where order_id = $1 and status in ('pending', 'processing') returning checkout_id`,
)
export const closeIfDone = statement(
  'payments.close_checkout',
  `update checkout set status = 'closed', updated_at = $2 where id = $1 and status = 'open'
     and not exists (select from payment where checkout_id = $1 and status in ('pending', 'processing'))`,
)

export type RefundRow = {
  id: bigint
  order_id: bigint
  payment_id: bigint
  brand_id: bigint
  provider: string
  transaction_id: string
  amount_minor: bigint
  currency: string
  status: RefundStatus
}
export const refundable = statement<{ id: bigint; amount: string; refunded_minor: bigint }>(
  'payments.refundable',
  `select p.id, p.amount, coalesce((select sum(r.amount_minor) from refund r where r.payment_id = p.id and r.status <> 'failed'), 0)::bigint as refunded_minor
   from payment p where p.order_id = $1 and p.transaction_id is not null and ($2::bigint is null or p.id = $2) order by p.id for update of p`,
)
export const insertRefund = statement<{ id: bigint }>(
  'payments.insert_refund',
  `insert into refund (payment_id, order_id, amount_minor, currency, reason, fact, created_at, updated_at)
   values ($1, $2, $3, $4, $5, $6, $7, $7) on conflict (fact, payment_id) do nothing returning id`,
)
export const refundKnown = statement('payments.refund_known', 'select 1 from refund where fact = $1 limit 1')
const refund = `select r.id, r.order_id, r.payment_id, c.brand_id, c.provider, p.transaction_id, r.amount_minor, r.currency, r.status
   from refund r join payment p on p.id = r.payment_id join checkout c on c.id = p.checkout_id`
export const findRefund = statement<RefundRow>('payments.find_refund', `${refund} where r.id = $1`)
export const unfinishedRefunds = statement<{ id: bigint }>(
  'payments.unfinished_refunds',
  `select id from refund where status in ('requested', 'processing') and updated_at < $1 order by id limit 200`,
)
export const refundByGatewayId = statement<{ id: bigint }>(
  'payments.refund_by_gateway_id',
  'select id from refund where gateway_refund_id = $1',
)
/** From an open state to the next; nobody else's outcome is written over. */
export const setRefund = statement(
  'payments.set_refund',
  `update refund set status = $2::"RefundStatus", gateway_refund_id = $3, updated_at = $4 where id = $1 and status in ('requested', 'processing') returning id`,
)
export const markRefunded = statement(
  'payments.mark_refunded',
  `update payment p set updated_at = $2, status = case when d.amount_minor >= $3 then 'refunded' else 'partially_refunded' end::"PaymentStatus"
   from (select sum(amount_minor) as amount_minor from refund where payment_id = $1 and status = 'succeeded') d where p.id = $1`,
)

export type EventRow = { id: bigint; provider: string; kind: string; subject: string; handled_at: Date | null }
export const insertEvent = statement<{ id: bigint }>(
  'payments.insert_event',
  `insert into gateway_event (provider, event_id, kind, subject, body, received_at) values ($1, $2, $3, $4, $5, $6)
   on conflict (provider, event_id) do nothing returning id`,
)
export const findEvent = statement<EventRow>(
  'payments.find_event',
  'select id, provider, kind, subject, handled_at from gateway_event where id = $1',
)
export const setOutcome = statement('payments.set_outcome', 'update gateway_event set outcome = $2, handled_at = $3 where id = $1')

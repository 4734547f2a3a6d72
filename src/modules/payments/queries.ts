import type { CheckoutStatus, PaymentMethod, PaymentSource, PaymentStatus } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'

export type CheckoutRow = {
  id: bigint
  brand_id: bigint
  token: string
  provider: string | null
  currency: string
  /** What the gateway is to take. */
  amount_minor: bigint
  wallet_minor: bigint
  status: CheckoutStatus
  session_id: string | null
  session_url: string | null
  expires_at: Date
}
const checkout = 'id, brand_id, token, provider, currency, amount_minor, wallet_minor, status, session_id, session_url, expires_at'

/** A checkout with its payments, those by credit as they are made; answers a row for each payment. */
export const insertCheckout = statement<{ id: bigint; payment_id: bigint; order_id: bigint; source: PaymentSource; amount_minor: bigint }>(
  'payments.open_checkout',
  `with opened as (
     insert into checkout (brand_id, token, currency, amount_minor, wallet_minor, status, expires_at, created_at, updated_at)
     values ($1, $2, $3, $4, $5, case when $4::bigint = 0 then 'paid' else 'open' end::"CheckoutStatus", $6, $7, $7) returning id
   ), shared as (
     insert into payment (order_id, checkout_id, source, amount, amount_minor, currency, payment_method, status, payment_date, payer_id, payee_id, created_at, updated_at)
     select p.order_id, opened.id, p.source::"PaymentSource", p.amount, p.amount_minor, $3, case p.source when 'wallet' then 'wallet' end::"PaymentMethod",
       case p.source when 'wallet' then 'completed' else 'pending' end::"PaymentStatus", case p.source when 'wallet' then $7::timestamptz end, $8, p.payee_id, $7, $7
     from opened, jsonb_to_recordset($9) as p(order_id bigint, source text, amount numeric, amount_minor bigint, payee_id bigint)
     returning id, order_id, source, amount_minor
   )
   select opened.id, shared.id as payment_id, shared.order_id, shared.source, shared.amount_minor from opened, shared order by shared.order_id`,
)
export const findByToken = statement<CheckoutRow>('payments.checkout_by_token', `select ${checkout} from checkout where token = $1`)
export const findBySession = statement<CheckoutRow>(
  'payments.checkout_by_session',
  `select ${checkout} from checkout where provider = $1 and session_id = $2`,
)
export const findCheckout = statement<CheckoutRow>('payments.checkout', `select ${checkout} from checkout where id = $1`)
export const lockCheckout = statement<CheckoutRow>('payments.lock_checkout', `${findCheckout.text} for update`)
/** Only for the amount it was opened with: a payment may have left the charge meanwhile. */
export const setSession = statement<{ id: bigint }>(
  'payments.set_session',
  `update checkout set provider = $2, session_id = $3, session_url = $4, updated_at = $5
   where id = $1 and session_id is null and amount_minor = $6 and status = 'open' returning id`,
)
/** The gateway has taken the money. */
export const setCaptured = statement(
  'payments.set_captured',
  `update checkout set status = 'paid', gateway_payment_id = $2, captured_at = $3, updated_at = $3 where id = $1`,
)
/** Once: what the gateway said first stands. */
export const setFee = statement<{ id: bigint }>(
  'payments.set_fee',
  'update checkout set fee_minor = $2 where id = $1 and fee_minor is null returning id',
)

/** Checkouts somebody went to pay and of which no end is known: their webhook may be lost. Closed ones for a day more, because money can come late. */
export const findUnsettled = statement<{ id: bigint }>(
  'payments.unsettled',
  `select id from checkout where session_id is not null and updated_at < $1
     and (status = 'open' or (status = 'closed' and updated_at > $2)) and provider = $3 order by updated_at limit 200`,
)

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
/** Nobody opens or settles these meanwhile. */
export const lockOpenCheckouts = statement<{ id: bigint }>(
  'payments.lock_open_checkouts',
  `select c.id from checkout c where c.id in (select checkout_id from payment where order_id = $1 and status in ('pending', 'processing'))
   order by c.id for update`,
)
/** Those by a gateway that nobody has paid; before the gateway was asked they leave the charge. */
export const cancelPayments = statement<{ checkout_id: bigint }>(
  'payments.cancel_of_order',
  `update payment p set status = 'cancelled', charged = c.session_id is not null, updated_at = $2 from checkout c
   where c.id = p.checkout_id and p.order_id = $1 and p.status in ('pending', 'processing') returning p.checkout_id`,
)
/** What the gateway will be asked for, unless it was; closed when nothing is left to pay. */
export const shrinkCheckout = statement(
  'payments.shrink_checkout',
  `update checkout c set updated_at = $2, status = case when d.open_minor is null then 'closed' else c.status end,
     amount_minor = case when c.session_id is null then coalesce(d.open_minor, c.amount_minor) else c.amount_minor end
   from (select sum(amount_minor) filter (where status in ('pending', 'processing')) as open_minor from payment where checkout_id = $1 and source = 'gateway') d
   where c.id = $1 and c.status = 'open'`,
)

export const walletsOf = statement<{ currency: string; balance_minor: bigint }>(
  'payments.wallets',
  `select currency, balance_minor from account where kind = 'brand_wallet' and owner_id = $1 and label = '' and currency = any($2)`,
)

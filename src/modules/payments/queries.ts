import type { CheckoutStatus, PaymentSource } from '#generated/prisma/enums.ts'
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
  `update checkout set provider = $2, session_id = $3, session_url = $4, updated_at = $5, ask_at = $5::timestamptz + interval '1 minute'
   where id = $1 and session_id is null and amount_minor = $6 and status = 'open' returning id`,
)
/** Nobody opens or settles these meanwhile. */
export const lockOpenCheckouts = statement<{ id: bigint }>(
  'payments.lock_open_checkouts',
  `select c.id from checkout c where c.id in (select checkout_id from payment where order_id = $1 and status in ('pending', 'processing'))
   order by c.id for update`,
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

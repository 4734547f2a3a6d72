import type { OrderStatus, OrderTerms, PaymentStatus } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'

/** The order stands still until the transaction ends. $2 is the brand whose it must be, or null for anybody's. */
export const lockOrder = statement<{ id: bigint }>(
  'payments.lock_order',
  'select id from "order" where id = $1 and ($2::bigint is null or brand_id = $2) for no key update',
)

export type DueRow = {
  id: bigint
  brand_id: bigint
  brand_user_id: bigint
  creator_user_id: bigint
  currency: string
  status: OrderStatus
  terms: OrderTerms
  ended_at: Date | null
  total_minor: bigint
  /** When a prepaid order ends by itself unless it is paid. */
  pay_by: Date | null
}
/** Two statements, this and `lockOrder`: what a join read before it waited for the lock would be out of date. */
export const findDue = statement<DueRow>(
  'payments.order_due',
  `select o.id, o.brand_id, b.user_id as brand_user_id, c.user_id as creator_user_id, o.currency, o.status, o.terms, o.ended_at,
     o.price_minor + o.brand_fee_minor + o.brand_fee_tax_minor as total_minor, t.due_at as pay_by
   from "order" o join brand_profile b on b.id = o.brand_id join creator_profile c on c.id = o.creator_id
     left join order_timer t on t.order_id = o.id and t.kind = 'expire_payment'
   where o.id = $1`,
)

export type OpenPayment = {
  id: bigint
  status: PaymentStatus
  amount_minor: bigint
  token: string
  session_id: string | null
  expires_at: Date
  checkout_id: bigint
  wallet_minor: bigint
  alone: boolean
}
/** The payment by a gateway that somebody can still make, and whether its checkout is for this order alone. */
export const openPayment = statement<OpenPayment>(
  'payments.open_payment',
  `select p.id, p.status, p.amount_minor, c.token, c.session_id, c.expires_at, c.id as checkout_id, c.wallet_minor,
     not exists (select from payment q where q.checkout_id = c.id and q.order_id <> p.order_id) as alone
   from payment p join checkout c on c.id = p.checkout_id where p.order_id = $1 and p.status in ('pending', 'processing')`,
)

export const insertTransfer = statement<{ id: bigint }>(
  'payments.insert_transfer',
  `insert into payment (order_id, source, amount, amount_minor, currency, payment_method, status, transaction_id, payment_date, payer_id, payee_id, admin_id, created_at, updated_at)
   values ($1, 'manual', $2, $3, $4, 'bank_transfer', 'completed', $5, $6, $7, $8, $9, $10, $10)
   on conflict (transaction_id) where source = 'manual' do nothing returning id`,
)

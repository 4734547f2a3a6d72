import type { z } from 'zod'
import { viewOrder } from '#modules/orders/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { formatMinor } from '#platform/money.ts'
import { payUrl } from './checkout.ts'
import type { PaymentRow } from './queries.ts'
import type { Payment, Payments } from './schema.ts'

const ofOrder = statement<PaymentRow & { token: string | null; expires_at: Date | null }>(
  'payments.of_order',
  `select p.id, p.order_id, p.checkout_id, p.source, p.amount, p.amount_minor, p.refunded_minor, p.currency, p.payment_method, p.status, p.transaction_id,
     p.payment_date, p.created_at, c.token, c.expires_at
   from payment p left join checkout c on c.id = p.checkout_id where p.order_id = $1 order by p.id desc limit 100`,
)

/** The payments of an order the actor may see, newest first. Only the brand is shown where to pay. */
export async function viewPayments(ctx: Ctx, { order_id }: { order_id: bigint }): Promise<z.output<typeof Payments>> {
  const order = await viewOrder(ctx, order_id)
  const rows = await ctx.query(ofOrder, [order_id])
  const payer = ctx.actor.brand_id === order.brand_id
  return {
    items: rows.map(({ token, expires_at, ...payment }) => {
      const open = payer && payment.status === 'pending' && token !== null && expires_at !== null && expires_at > ctx.now
      return showPayment(payment, open ? payUrl(ctx.public_url, token) : null)
    }),
    next: null,
  }
}

export function showPayment({ amount_minor, refunded_minor, ...payment }: PaymentRow, pay_url: string | null): z.output<typeof Payment> {
  const { currency } = payment
  return { ...payment, amount: formatMinor(amount_minor, currency), refunded: formatMinor(refunded_minor, currency), pay_url }
}

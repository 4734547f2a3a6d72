import type { z } from 'zod'
import { brandOf } from '#modules/users/index.ts'
import { day_ms } from '#platform/clock.ts'
import type { Tx } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { Problem } from '#platform/problem.ts'
import { openCheckout, payUrl, type OpenedCheckout } from './checkout.ts'
import { holdDue } from './due.ts'
import { openPayment } from './order-queries.ts'
import { releasePayments } from './release.ts'
import type { PayOrder } from './schema.ts'
import { walletFails } from './wallet.ts'

export const payOrderFails = { 'order.not_found': 404, 'order.nothing_due': 409, 'payment.on_its_way': 409, ...walletFails } as const

/**
 * Opens a checkout for what is due of one order: one on invoice, an extra amount, what a transfer left open. A link that asks for just
 * that is given again; one for another amount is taken back unless the payer has been sent to the gateway with it, which is 409
 * `payment.on_its_way` until it expires.
 */
export async function payOrder(tx: Tx, { order_id, use_wallet }: z.output<typeof PayOrder>): Promise<OpenedCheckout> {
  const order = await holdDue(tx, order_id, brandOf(tx.actor))
  const { due_minor: due } = order
  if (due === 0n) throw new Problem('conflict', 'order.nothing_due', 'Nothing is due for this order')
  const [open] = await tx.query(openPayment, [order_id])
  if (open) {
    const running = open.status === 'processing' || (open.session_id !== null && open.expires_at > tx.now)
    const same = open.amount_minor === due && open.alone && open.expires_at > tx.now
    if (same && (use_wallet === undefined || use_wallet === false)) {
      const { checkout_id: id, token, wallet_minor, expires_at } = open
      const [amount, wallet_amount] = [formatMinor(due, order.currency), formatMinor(wallet_minor, order.currency)]
      return { id, pay_url: payUrl(tx.public_url, token), amount, wallet_amount, currency: order.currency, expires_at }
    }
    if (running) {
      const members = { pay_url: payUrl(tx.public_url, open.token), expires_at: open.expires_at.toISOString() }
      throw new Problem(
        'conflict',
        'payment.on_its_way',
        'A payment of this order is open at the provider; finish it or wait until it expires',
        {
          members,
        },
      )
    }
    await releasePayments(tx, order_id)
  }
  const pay_by = order.pay_by ?? new Date(tx.now.getTime() + day_ms)
  return openCheckout(tx, [{ ...order, total_minor: due, pay_by }], use_wallet)
}

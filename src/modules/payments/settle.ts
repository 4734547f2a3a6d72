import { deferPayment, recordCapture } from '#modules/orders/index.ts'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { fp } from '#platform/failpoint.ts'
import type { GatewayPayment } from '#platform/ports.ts'
import { noteFee } from './fee.ts'
import { gatewayOf } from './gateway-of.ts'
import { completePayment, paymentsOfCheckout, setPaymentStatus } from './payment-queries.ts'
import { findCheckout, lockCheckout, type CheckoutRow } from './queries.ts'
import { setCaptured } from './settle-queries.ts'

export type Standing = 'paid' | 'returned' | 'processing' | 'unpaid'

/**
 * Brings a checkout to what the gateway says of it now; the order in which events arrived does not matter. Money for an order that waits no
 * longer is owed back at once. Fails when the gateway captured another amount than was asked for: people must look at that.
 */
export async function settleCheckout(ctx: Ctx, checkout_id: bigint): Promise<Standing> {
  const [checkout] = await ctx.query(findCheckout, [checkout_id])
  if (checkout?.status === 'paid') return 'paid'
  if (!checkout?.session_id || checkout.provider === null) return 'unpaid'
  const told = await gatewayOf(ctx, checkout.provider).fetchPayment(checkout.session_id)
  return ctx.asSystem().tx(async (tx) => {
    const standing = await apply(tx, checkout_id, told)
    await fp('capture.before_commit')
    return standing
  })
}

async function apply(tx: Tx, checkout_id: bigint, told: GatewayPayment): Promise<Standing> {
  const [checkout] = await tx.query(lockCheckout, [checkout_id])
  if (!checkout) throw new Error(`checkout ${checkout_id} is gone`)
  if (checkout.status === 'paid') return 'paid'
  if (told.status === 'captured') return capture(tx, checkout_id, checkout, told)
  if (told.status === 'processing') {
    await tx.query(setPaymentStatus, [checkout_id, 'processing', ['pending'], tx.now])
    for (const { order_id } of await tx.query(paymentsOfCheckout, [checkout_id])) await deferPayment(tx, order_id)
    return 'processing'
  }
  // A declined try is not the end: the payer may try again until the session is over.
  const [becomes, from] = told.status === 'expired' ? ['failed', ['pending', 'processing']] : ['pending', ['processing']]
  await tx.query(setPaymentStatus, [checkout_id, becomes, from, tx.now])
  return 'unpaid'
}

async function capture(tx: Tx, checkout_id: bigint, asked: CheckoutRow, told: GatewayPayment): Promise<Standing> {
  const { provider } = asked
  if (provider === null || told.amount_minor !== asked.amount_minor || told.currency !== asked.currency) {
    throw new Error(
      `checkout ${checkout_id} asked for ${asked.amount_minor} ${asked.currency}, the gateway captured ${told.amount_minor} ${told.currency}`,
    )
  }
  let standing: Standing = 'paid'
  for (const payment of await tx.query(paymentsOfCheckout, [checkout_id])) {
    await tx.query(completePayment, [payment.id, told.payment_id, told.method, tx.now])
    const { order_id, id: payment_id, amount_minor, currency } = payment
    const captured = { order_id, payment_id, provider, amount_minor, currency }
    if ((await recordCapture(tx, captured)) === 'returned') standing = 'returned'
  }
  await tx.query(setCaptured, [checkout_id, told.payment_id, tx.now])
  await noteFee(tx, { checkout_id, provider, currency: asked.currency }, told.fee_minor)
  return standing
}

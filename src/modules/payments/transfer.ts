import type { z } from 'zod'
import { record } from '#modules/audit/index.ts'
import { requireFresh, stepUp } from '#modules/auth/index.ts'
import { dueOf, recordCapture } from '#modules/orders/index.ts'
import { system, type Tx } from '#platform/ctx.ts'
import { formatMinor, parseMajor } from '#platform/money.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { holdDue } from './due.ts'
import { insertTransfer } from './order-queries.ts'
import { paymentById } from './queries.ts'
import { releasePayments } from './release.ts'
import type { Payment } from './schema.ts'
import type { RecordTransfer } from './staff-schema.ts'
import { showPayment } from './view.ts'

export const transferFails = {
  ...stepUp,
  'order.not_found': 404,
  'payment.wrong_currency': 409,
  'payment.more_than_due': 409,
  'payment.recorded_before': 409,
} as const

/**
 * Staff have seen a transfer on our bank account. It counts like any payment: what an order that has ended gets is owed back at once.
 * When nothing is left to pay, an open link is closed. Problems: `transferFails`.
 */
export async function recordTransfer(tx: Tx, input: z.output<typeof RecordTransfer>): Promise<z.output<typeof Payment>> {
  await requireFresh(tx)
  const { order_id, bank_reference, received_at, currency } = input
  const amount_minor = parseMajor(input.amount, currency)
  if (amount_minor === 0n) throw invalidField('/amount', 'amount.zero', 'Give what was received')
  if (received_at > tx.now) throw invalidField('/received_at', 'time.in_future', 'A transfer is recorded once it has arrived')
  const order = await holdDue(tx, order_id, null)
  if (currency !== order.currency)
    throw new Problem('conflict', 'payment.wrong_currency', `The order is in ${order.currency}`, { members: { currency: order.currency } })
  const most = order.ended_at !== null && order.status !== 'completed' ? order.total_minor : order.due_minor
  if (amount_minor > most) {
    const members = { due: formatMinor(most, currency), currency }
    throw new Problem('conflict', 'payment.more_than_due', `Only ${members.due} ${currency} can be recorded for this order`, { members })
  }
  const { brand_user_id, creator_user_id } = order
  const amount = formatMinor(amount_minor, currency)
  const values = [
    order_id,
    amount,
    amount_minor,
    currency,
    bank_reference,
    received_at,
    brand_user_id,
    creator_user_id,
    tx.actor.id,
    tx.now,
  ]
  const [written] = await tx.query(insertTransfer, values)
  if (!written) throw new Problem('conflict', 'payment.recorded_before', 'A transfer with this reference has been recorded already')
  await recordCapture({ ...tx, actor: system }, { order_id, payment_id: written.id, provider: 'manual', amount_minor, currency })
  if ((await dueOf(tx, order_id)).due_minor === 0n) await releasePayments(tx, order_id)
  const facts = { order_id: String(order_id), payment_id: String(written.id), amount, currency, bank_reference }
  await record(tx, 'payments.transfer_recorded', { subject_id: brand_user_id, facts })
  const [payment] = await tx.query(paymentById, [written.id])
  if (!payment) throw new Error('the payment was not written')
  return showPayment(payment, null)
}

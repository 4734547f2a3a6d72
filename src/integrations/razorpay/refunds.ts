import type { GatewayRefund, PaymentGateway } from '#platform/ports.ts'
import { amountOf, referenceOf } from './amounts.ts'
import type { Client } from './client.ts'
import { items, Refund } from './entities.ts'
import { refundOf } from './views.ts'
import { isFinal, isRefusal } from './failures.ts'
import { readAll } from './pages.ts'

type Wanted = Parameters<PaymentGateway['refund']>[0]

/** A payment of a thousand refunds is none of ours. */
const most_pages = 10

/**
 * Gives money back once per intent. The refund is looked for by its receipt before it is asked for: Razorpay's key answers with what was
 * said the first time and is not promised to be kept for ever. Two calls at once are told apart by the key.
 */
export async function makeRefund(client: Client, { intent_id, payment_id, amount_minor, currency }: Wanted): Promise<GatewayRefund> {
  const receipt = referenceOf(intent_id)
  const amount = amountOf(amount_minor, currency)
  const known = await readAll(
    most_pages,
    async (page) => (await client.ask((rzp) => rzp.payments.fetchMultipleRefund(payment_id, page), items(Refund))).items,
  )
  const before = known.find((refund) => refund.receipt === receipt)
  if (before) return checked(before, amount, currency)

  const asked = { amount, speed: 'normal' as const, receipt, notes: { [receipt_note]: receipt } }
  const key = { 'X-Refund-Idempotency': receipt }
  const made = await client
    .ask((rzp) => rzp.payments.refund(payment_id, asked), Refund, key)
    .catch((error: unknown) => {
      if (isRefusal(error) && isFinal(error)) return null
      throw error
    })
  return made ? checked(made, amount, currency) : { refund_id: null, status: 'failed', amount_minor, currency }
}

const receipt_note = 'influmojo_refund'

function checked(refund: Refund, amount: number, currency: string): GatewayRefund {
  if (refund.amount === amount && refund.currency === currency) return refundOf(refund)
  throw new Error(`Razorpay has ${refund.id} of ${refund.amount} ${refund.currency} for a refund of ${amount} ${currency}`)
}

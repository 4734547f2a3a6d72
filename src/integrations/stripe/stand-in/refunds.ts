import type { Stripe } from 'stripe'
import { missing, Refused } from './refused.ts'
import type { Form } from './form.ts'
import type { Knobs } from './knobs.ts'
import { newMovement } from './dispute-objects.ts'
import { newRefund } from './objects.ts'
import { amountAt, metadataAt, neededText, refuseUnknown, textAt } from './parameters.ts'
import { secondsOf, type Shop } from './payments.ts'

const known = /^(payment_intent|amount|reason|expand\[\]|metadata\[[\w-]+\])$/
const refuse = (message: string, code?: string, param?: string) =>
  new Refused(400, { type: 'invalid_request_error', message, ...(code && { code }), ...(param && { param }) }, true)

export function openRefunds({ book, clock, send }: Shop, knobs: Knobs) {
  function settle(refund: Stripe.Refund, outcome: 'succeeded' | 'failed'): void {
    const charge = book.charges.find(({ id }) => id === refund.charge)
    if (!charge) throw new Error(`${refund.id} is of no charge`)
    refund.status = outcome
    if (outcome === 'failed') {
      Object.assign(refund, { failure_reason: 'expired_or_canceled_card' })
      charge.amount_refunded -= refund.amount
      charge.refunded = false
      send('refund.failed', refund)
    } else {
      const { id: source, currency } = refund
      const kind = { type: 'refund', reporting_category: 'refund' } as const
      const movement = newMovement({ created: secondsOf(clock), amount: -refund.amount, fee: 0, currency, source, ...kind })
      book.balance_transactions.push(movement)
      refund.balance_transaction = movement.id
      send('refund.updated', refund)
    }
    book.save()
  }

  function create(form: Form): Stripe.Refund {
    refuseUnknown(form, known)
    const payment_intent = neededText(form, ['payment_intent'])
    const intent = book.payment_intents.find(({ id }) => id === payment_intent)
    if (!intent) throw missing('payment_intent', payment_intent)
    const charge = book.charges.find(({ id, status }) => id === intent.latest_charge && status === 'succeeded')
    if (!charge)
      throw refuse(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`, 'payment_intent_unexpected_state')
    const left = charge.amount - charge.amount_refunded
    const amount = textAt(form, ['amount']) === undefined ? left : amountAt(form, ['amount'], charge.currency)
    const metadata = metadataAt(form, ['metadata'])
    if (charge.disputed) throw refuse(`Charge ${charge.id} has been charged back; cannot issue a refund.`, 'charge_disputed')
    if (charge.refunded) throw refuse(`Charge ${charge.id} has already been refunded.`, 'charge_already_refunded')
    if (amount > left) throw refuse(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, undefined, 'amount')
    const reason = (textAt(form, ['reason']) ?? null) as Stripe.Refund['reason']
    const { currency } = charge
    const begun = { created: secondsOf(clock), amount, currency, metadata, payment_intent, charge: charge.id, status: 'pending', reason }
    const refund = newRefund(begun)
    book.refunds.push(refund)
    charge.amount_refunded += amount
    charge.refunded = charge.amount_refunded === charge.amount
    const outcome = knobs.refunds.shift()
    send('refund.created', refund)
    send('charge.refunded', charge)
    if (outcome !== 'pending') settle(refund, outcome ?? 'succeeded')
    return refund
  }
  return { create, settle }
}
export type Refunds = ReturnType<typeof openRefunds>

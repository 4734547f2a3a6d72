import type { Stripe } from 'stripe'
import type { Clock } from '#platform/clock.ts'
import type { Book } from './book.ts'
import type { Send } from './events.ts'
import { newMovement } from './dispute-objects.ts'
import { newCharge, newIntent } from './objects.ts'

export type Shop = { book: Book; clock: Clock; send: Send }
type Session = Stripe.Checkout.Session
type Tried = { session: Session; intent: Stripe.PaymentIntent; charge: Stripe.Charge }

export const secondsOf = (clock: Clock) => Math.floor(clock.now().getTime() / 1000)

/** What a payer does at the hosted page, and what banks do later. */
export function openPayments({ book, clock, send }: Shop) {
  const intentOf = (session: Session) => book.payment_intents.find(({ id }) => id === session.payment_intent)

  /** As at Stripe, the payment intent is made when somebody first tries to pay. */
  function tryToPay(session: Session, method: 'card' | 'upi' | 'sepa_debit'): Tried {
    const { amount_total, currency } = session
    const { metadata, description } = book.wishes[session.id] ?? { metadata: {}, description: null }
    let intent = intentOf(session)
    if (!intent) {
      intent = newIntent({ created: secondsOf(clock), amount: amount_total ?? 0, currency: currency ?? '', metadata, description })
      book.payment_intents.push(intent)
      session.payment_intent = intent.id
    }
    const charge = newCharge(intent, secondsOf(clock), method)
    book.charges.push(charge)
    intent.latest_charge = charge.id
    return { session, intent, charge }
  }

  function capture({ session, intent, charge }: Tried): void {
    // Two in a hundred, rounded down.
    const fee = Math.floor(intent.amount / 50)
    const { amount, currency } = intent
    const moved = {
      created: secondsOf(clock),
      amount,
      fee,
      currency,
      source: charge.id,
      type: 'charge',
      reporting_category: 'charge',
    } as const
    const movement = newMovement(moved)
    book.balance_transactions.push(movement)
    Object.assign(charge, { status: 'succeeded', paid: true, captured: true, amount_captured: amount, balance_transaction: movement.id })
    Object.assign(intent, { status: 'succeeded', amount_received: amount, last_payment_error: null, processing: null })
    Object.assign(session, { status: 'complete', payment_status: 'paid', url: null })
    book.save()
    send('charge.succeeded', charge)
    send('payment_intent.succeeded', intent)
  }

  function refuse({ session, intent, charge }: Tried): void {
    const message = 'Your card was declined.'
    Object.assign(charge, { status: 'failed', failure_code: 'card_declined', failure_message: message })
    const last_payment_error = { type: 'card_error', code: 'card_declined', decline_code: 'generic_decline', message, charge: charge.id }
    Object.assign(intent, { status: 'requires_payment_method', last_payment_error, processing: null })
    session.payment_status = 'unpaid'
    book.save()
    send('charge.failed', charge)
    send('payment_intent.payment_failed', intent)
  }

  return {
    pay(session: Session, method: 'card' | 'upi'): void {
      capture(tryToPay(session, method))
      send('checkout.session.completed', session)
    },
    decline(session: Session): void {
      refuse(tryToPay(session, 'card'))
    },
    /** By a debit that takes days: the session is complete, the money is not there. */
    begin(session: Session): void {
      const { intent } = tryToPay(session, 'sepa_debit')
      intent.status = 'processing'
      Object.assign(session, { status: 'complete', payment_status: 'unpaid', url: null })
      book.save()
      send('payment_intent.processing', intent)
      send('checkout.session.completed', session)
    },
    /** How such a debit ended. */
    end(session: Session, outcome: 'succeeded' | 'failed'): void {
      const intent = intentOf(session)
      const charge = book.charges.find(({ id }) => id === intent?.latest_charge)
      if (!intent || !charge || intent.status !== 'processing') throw new Error(`${session.id} is not on its way`)
      if (outcome === 'succeeded') capture({ session, intent, charge })
      else refuse({ session, intent, charge })
      send(`checkout.session.async_payment_${outcome}`, session)
    },
    /** Nobody pays there any more. */
    expire(session: Session): void {
      Object.assign(session, { status: 'expired', url: null })
      const intent = intentOf(session)
      if (intent) Object.assign(intent, { status: 'canceled', canceled_at: secondsOf(clock), cancellation_reason: 'automatic' })
      book.save()
      send('checkout.session.expired', session)
    },
  }
}
export type Payments = ReturnType<typeof openPayments>

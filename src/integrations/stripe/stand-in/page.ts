import type { Stripe } from 'stripe'
import { isCurrency, showMinor } from '#platform/money.ts'
import { choiceForm, escape, hostedPage } from '#platform/stand-ins/page.ts'
import { minorOf } from '../amounts.ts'

const title = 'Stripe stand-in'
const choices = [
  ['card', 'Pay by card'],
  ['upi', 'Pay by UPI'],
  ['slow', 'Pay by bank debit (arrives in 5 s)'],
  ['decline', 'Have the payment declined'],
  ['cancel', 'Cancel'],
] as const

/** The hosted page: buttons for all that can happen to a payment. Works without JavaScript. */
export function checkoutPage(session: Stripe.Checkout.Session, name: string, declined: boolean): string {
  const currency = (session.currency ?? '').toUpperCase()
  const amount = isCurrency(currency) ? showMinor(minorOf(session.amount_total ?? 0, currency), currency) : currency
  const heading = `<small>Stripe stand-in, no real money</small><h1>${escape(amount)}</h1><p>${escape(name)}</p>`
  return hostedPage(title, heading + standing(session, declined))
}

function standing({ status, payment_status, success_url, cancel_url }: Stripe.Checkout.Session, declined: boolean): string {
  const back = `<a href="${escape((status === 'complete' ? success_url : cancel_url) ?? '')}">Back to the shop</a>`
  if (status === 'complete') return `<p>${payment_status === 'paid' ? 'This has been paid.' : 'The payment is on its way.'}</p>${back}`
  if (status === 'expired') return `<p>The time to pay is over.</p>${back}`
  return (declined ? '<p role="alert"><strong>The payment was declined.</strong> Try again.</p>' : '') + choiceForm(choices)
}

export function unknownPage(): string {
  return hostedPage(title, '<h1>Unknown</h1><p>There is no such payment session.</p>')
}

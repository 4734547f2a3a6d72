import { showMinor } from '#platform/money.ts'
import { choiceForm, escape, hostedPage } from '#platform/stand-ins/page.ts'
import type { Session } from './book.ts'

const title = 'Sandbox payment'
const actions = [
  ['card', 'Pay by card'],
  ['upi', 'Pay by UPI'],
  ['slow', 'Pay by slow transfer (arrives in 5 s)'],
  ['decline', 'Have the payment declined'],
  ['cancel', 'Cancel'],
] as const

/** The hosted page: buttons for all that can happen to a payment. Works without JavaScript. */
export function checkoutPage(session: Session, expired: boolean): string {
  const amount = escape(showMinor(BigInt(session.amount_minor), session.currency))
  return hostedPage(
    title,
    `<small>Sandbox, no real money</small><h1>${amount}</h1><p>${escape(session.description)}</p>${choices(session, expired)}`,
  )
}

export function notFoundPage(): string {
  return hostedPage(title, '<h1>Unknown</h1><p>There is no such payment session.</p>')
}

function choices(session: Session, expired: boolean): string {
  const back = `<a href="${escape(session.return_url)}">Back to the shop</a>`
  if (session.status === 'captured') return `<p>This has been paid.</p>${back}`
  if (session.status === 'processing') return `<p>The payment is on its way.</p>${back}`
  if (expired) return `<p>The time to pay is over.</p>${back}`
  const failed = session.status === 'failed' ? '<p role="alert"><strong>The payment was declined.</strong> Try again.</p>' : ''
  return `${failed}${choiceForm(actions)}`
}

import { showMinor } from '#platform/money.ts'
import { escape, hostedPage } from '#platform/stand-ins/page.ts'
import type { Book, Session } from './book.ts'

const title = 'Sandbox payment'
const html = (body: string) => hostedPage(title, body)

type Shelves = Pick<Book, 'sessions' | 'refunds' | 'chargebacks'>

/** The hosted page: buttons for all that can happen to a payment. Works without JavaScript. */
export function checkoutPage(session: Session, expired: boolean, shelves: Shelves): string {
  const amount = escape(showMinor(BigInt(session.amount_minor), session.currency))
  return html(
    `<small>Sandbox, no real money</small><h1>${amount}</h1><p>${escape(session.description)}</p>${choices(session, expired)}${afterwards(session, shelves)}<a href="/sandbox">All payments</a>`,
  )
}

/** The newest fifty payments, for a developer who wants to have something happen to one. */
export function listPage({ sessions }: Shelves): string {
  const rows = sessions
    .slice(-50)
    .toReversed()
    .map(({ id, description, amount_minor, currency, status }) => {
      const amount = escape(showMinor(BigInt(amount_minor), currency))
      return `<li><a href="/sandbox/checkout/${escape(id)}">${amount}</a> ${escape(status)}, ${escape(description)}</li>`
    })
  return html(`<small>Sandbox, no real money</small><h2>Payments</h2><ul>${rows.join('') || '<li>None yet</li>'}</ul>`)
}

/** What can happen once it was paid. */
function afterwards({ status, payment_id }: Session, { refunds, chargebacks }: Shelves): string {
  if (status !== 'captured') return ''
  const mine = (one: { payment_id: string }) => one.payment_id === payment_id
  const decide = chargebacks
    .filter((one) => mine(one) && one.status === 'open')
    .map(({ id }) => `${subject(id)}${button('won', 'The bank decides for us')}${button('lost', 'The bank decides for the payer')}`)
  const finish = refunds
    .filter((one) => mine(one) && one.status === 'processing')
    .map(({ id }) => `${subject(id)}${button('refund_done', 'The refund arrives')}${button('refund_refused', 'The refund is refused')}`)
  const always = `${button('chargeback', 'The payer’s bank takes it back')}${button('refuse_next', 'Refuse the next refund')}${button('slow_next', 'Let the next refund take a while')}`
  const forms = [...decide, ...finish, always].map((inside) => `<form method="post">${inside}</form>`)
  return `<h2>What happens next</h2>${forms.join('')}`
}

const subject = (id: string) => `<input type="hidden" name="subject" value="${escape(id)}">`
const button = (action: string, label: string, main = '') => `<button ${main} name="action" value="${action}">${label}</button>`

/** How the shop is told of it. */
const telling = `<fieldset><legend>The shop is told</legend>${[
  ['once', 'once'],
  ['many', 'five times'],
  ['late', 'ten seconds later'],
  ['disorder', 'in the wrong order'],
  ['never', 'never'],
]
  .map(([value, label], nth) => `<label><input type="radio" name="tell" value="${value}"${nth === 0 ? ' checked' : ''}> ${label}</label>`)
  .join('')}</fieldset>`

export function notFoundPage(): string {
  return hostedPage(title, '<h1>Unknown</h1><p>There is no such payment session.</p>')
}

function choices(session: Session, expired: boolean): string {
  const back = `<a href="${escape(session.return_url)}">Back to the shop</a>`
  if (session.status === 'captured') return `<p>This has been paid.</p>${back}`
  if (session.status === 'processing') return `<p>The payment is on its way.</p>${back}`
  if (expired) return `<p>The time to pay is over.</p>${back}`
  const failed = session.status === 'failed' ? '<p role="alert"><strong>The payment was declined.</strong> Try again.</p>' : ''
  return `${failed}<form method="post">${button('card', 'Pay by card', 'class="main"')}${button('upi', 'Pay by UPI')}${button('slow', 'Pay by slow transfer (arrives in 5 s)')}${button('decline', 'Have the payment declined')}${button('cancel', 'Cancel')}${telling}</form>`
}

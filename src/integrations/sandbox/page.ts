import { showMinor } from '#platform/money.ts'
import type { Book, Session } from './book.ts'

/** Text as HTML: what others wrote must not become markup. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

const style = `body{font:17px/1.5 system-ui,sans-serif;margin:0;background:#eef0f7;color:#1b1b29}
main{max-width:26rem;margin:8vh auto;background:#fff;border-radius:1.2rem;padding:2rem;box-shadow:0 10px 40px #1b1b2920}
small{display:inline-block;background:#fff3c4;color:#6b4e00;border-radius:.5rem;padding:.2rem .7rem}
h1{font-size:2.4rem;margin:.8rem 0 0}p{margin:.3rem 0 1.4rem;color:#55566b;overflow-wrap:anywhere}
button{display:block;width:100%;font:inherit;padding:.85rem;margin:.6rem 0;border:1px solid #d5d7e5;border-radius:.8rem;background:#fff;cursor:pointer}
fieldset{border:1px solid #d5d7e5;border-radius:.8rem;margin:1rem 0}label{display:block}ul{padding:0;list-style:none}
button.main{background:#4f46e5;border-color:#4f46e5;color:#fff;font-weight:600}button:focus-visible{outline:3px solid #a5b4fc}a{color:#4f46e5}`

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
  return html('<h1>Unknown</h1><p>There is no such payment session.</p>')
}

function choices(session: Session, expired: boolean): string {
  const back = `<a href="${escape(session.return_url)}">Back to the shop</a>`
  if (session.status === 'captured') return `<p>This has been paid.</p>${back}`
  if (session.status === 'processing') return `<p>The payment is on its way.</p>${back}`
  if (expired) return `<p>The time to pay is over.</p>${back}`
  const failed = session.status === 'failed' ? '<p role="alert"><strong>The payment was declined.</strong> Try again.</p>' : ''
  return `${failed}<form method="post">${button('card', 'Pay by card', 'class="main"')}${button('upi', 'Pay by UPI')}${button('slow', 'Pay by slow transfer (arrives in 5 s)')}${button('decline', 'Have the payment declined')}${button('cancel', 'Cancel')}${telling}</form>`
}

function html(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Sandbox payment</title><style>${style}</style><main>${body}</main></html>`
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { showMinor } from '#platform/money.ts'
import { choiceForm, escape, hostedPage, pageHeaders } from '#platform/stand-ins/page.ts'
import type { Book, LinkRow } from './book.ts'
import type { openLinks } from './links.ts'
import type { openPayments } from './payments.ts'
import { paymentsAt } from './shelf.ts'
import { signBody } from './webhooks.ts'

type Parts = {
  book: Book
  links: ReturnType<typeof openLinks>
  payments: ReturnType<typeof openPayments>
  key_secret: string
  base_url: () => string
}
const title = 'Stand-in for Razorpay'
const unknown = hostedPage(title, '<h1>Unknown</h1><p>There is no such payment link.</p>')
const actions = [
  ['card', 'Pay by card'],
  ['upi', 'Pay by UPI'],
  ['slow', 'Pay by netbanking (arrives in 5 s)'],
  ['decline', 'Have the payment declined'],
  ['cancel', 'Cancel'],
] as const

/** The page behind a link's short address. */
export function openPage({ book, links, payments, key_secret, base_url }: Parts) {
  function choices(link: LinkRow): string {
    const tries = paymentsAt(book, link)
    const back = `<a href="${escape(returnTo(link))}">Back to the shop</a>`
    if (link.status === 'paid') return `<p>This has been paid.</p>${back}`
    if (tries.some(({ status }) => status === 'authorized')) return `<p>The payment is on its way.</p>${back}`
    if (link.status !== 'created') return `<p>The time to pay is over.</p>${back}`
    const failed = tries.length > 0 ? '<p role="alert"><strong>The payment was declined.</strong> Try again.</p>' : ''
    return failed + choiceForm(actions)
  }

  /** Back to the shop, with what Razorpay says on the way once the link is paid; signed with the key, not with the webhook's secret. */
  function returnTo(link: LinkRow): string {
    const payment_id = paymentsAt(book, link).find(({ captured }) => captured)?.id
    const own_page = `${base_url()}/razorpay/l/${link.id}`
    if (link.callback_url === '' || payment_id === undefined) return link.callback_url || own_page
    const address = new URL(link.callback_url)
    const told = { payment_id, payment_link_id: link.id, payment_link_reference_id: link.reference_id, payment_link_status: link.status }
    for (const [key, value] of Object.entries(told)) address.searchParams.set(`razorpay_${key}`, value)
    const signed = [link.id, link.reference_id, link.status, payment_id].join('|')
    address.searchParams.set('razorpay_signature', signBody(key_secret, signed))
    return address.href
  }

  return async (req: IncomingMessage, res: ServerResponse, link_id: string, readText: () => Promise<string>): Promise<void> => {
    const link = book.links.find(({ id }) => id === link_id)
    if (!link) return void res.writeHead(404, pageHeaders).end(unknown)
    if (req.method === 'POST') {
      const leaves = payments.choose(link, new URLSearchParams(await readText()).get('action'))
      return void res.writeHead(303, { location: leaves ? returnTo(link) : links.show(link).short_url }).end()
    }
    const amount = escape(showMinor(BigInt(link.amount), link.currency))
    const body = `<small>${title}, no real money</small><h1>${amount}</h1><p>${escape(link.description)}</p>${choices(link)}`
    res.writeHead(200, pageHeaders).end(hostedPage(title, body))
  }
}

import type { Stripe } from 'stripe'
import { missing, Refused, wrongParameter } from './refused.ts'
import { partOf, type Form } from './form.ts'
import { newSession } from './objects.ts'
import { amountAt, metadataAt, neededText, refuseUnknown, textAt, webAddressAt, wholeAt } from './parameters.ts'
import { secondsOf, type Payments, type Shop } from './payments.ts'

const known = new RegExp(
  String.raw`^(mode|success_url|cancel_url|client_reference_id|expires_at|expand\[\]|metadata\[[\w-]+\]|adaptive_pricing\[enabled\]|` +
    String.raw`payment_intent_data\[(description|metadata\]\[[\w-]+)\]|` +
    String.raw`line_items\[\]\[(quantity|price_data\]\[(currency|unit_amount|product_data\]\[(name|description)))\])$`,
)
const half_an_hour_s = 1_800
const day_s = 86_400

export function openSessions({ book, clock }: Shop, payments: Payments, pageOf: (id: string) => string) {
  /** The session as it is now: one whose time is over is so from then on. */
  function sessionAt(id: string): Stripe.Checkout.Session {
    const session = book.sessions.find((one) => one.id === id)
    if (!session) throw missing('checkout.session', id)
    if (session.status === 'open' && session.expires_at <= secondsOf(clock)) payments.expire(session)
    return session
  }

  function create(form: Form): Stripe.Checkout.Session {
    refuseUnknown(form, known)
    const created = secondsOf(clock)
    if (neededText(form, ['mode']) !== 'payment') throw wrongParameter('mode', 'This stand-in knows the mode payment only')
    const price = ['line_items', '0', 'price_data']
    const currency = neededText(form, [...price, 'currency'])
    if (!/^[a-z]{3}$/.test(currency)) throw wrongParameter('currency', `Invalid currency: ${currency}`)
    const amount_total = amountAt(form, [...price, 'unit_amount'], currency)
    const name = neededText(form, [...price, 'product_data', 'name'])
    if (neededText(form, ['line_items', '0', 'quantity']) !== '1' || partOf(form, 'line_items', '1') !== undefined)
      throw wrongParameter('line_items', 'This stand-in sells one thing at a time')
    const expires_at = wholeAt(form, ['expires_at']) ?? created + day_s
    if (expires_at < created + half_an_hour_s)
      throw wrongParameter('expires_at', 'The `expires_at` timestamp must be at least 30 minutes ahead')
    if (expires_at > created + day_s) throw wrongParameter('expires_at', 'The `expires_at` timestamp must be less than 24 hours ahead')
    const session = newSession(
      {
        created, expires_at, amount_total, currency, client_reference_id: textAt(form, ['client_reference_id'], 200) ?? null,
        metadata: metadataAt(form, ['metadata']), success_url: webAddressAt(form, ['success_url']), cancel_url: webAddressAt(form, ['cancel_url']),
      },
      pageOf,
    ) // prettier-ignore
    const description = textAt(form, ['payment_intent_data', 'description'], 1_000) ?? null
    book.sessions.push(session)
    book.wishes[session.id] = { name, description, metadata: metadataAt(form, ['payment_intent_data', 'metadata']) }
    return session
  }

  function expire(id: string): Stripe.Checkout.Session {
    const session = sessionAt(id)
    if (session.status !== 'open') {
      const message = `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`
      throw new Refused(400, { type: 'invalid_request_error', message }, true)
    }
    payments.expire(session)
    return session
  }
  return { sessionAt, create, expire }
}
export type Sessions = ReturnType<typeof openSessions>

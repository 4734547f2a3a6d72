import type { Clock } from '#platform/clock.ts'
import type { GatewayPayment, PaymentGateway } from '#platform/ports.ts'
import { amountOf, referenceOf } from './amounts.ts'
import type { Client } from './client.ts'
import { items, Link, Links, Payment } from './entities.ts'
import { feeOf, isCaptured, methodOf } from './views.ts'
import { isRefusal, unavailable } from './failures.ts'
import { page_size } from './pages.ts'
import { our_note } from './webhook-event.ts'

type Wanted = Parameters<PaymentGateway['openSession']>[0]
type Found = ReturnType<typeof Link.parse>

/** Razorpay wants more than fifteen minutes, and the request takes its time. */
const shortest_ms = 16 * 60_000
/** How far back a link is looked for that Razorpay says exists: a thousand links. */
const most_pages = 10

/** A link for this intent. Razorpay keeps our reference unique for ever, so a repeated intent is refused there, and the first link found. */
export async function openLink(client: Client, clock: Clock, wanted: Wanted): Promise<{ session_id: string; url: string }> {
  const { intent_id, currency, description, return_url, expires_at } = wanted
  const reference_id = referenceOf(intent_id)
  const amount = amountOf(wanted.amount_minor, currency)
  const expires_ms = Math.max(expires_at.getTime(), clock.now().getTime() + shortest_ms)
  const asked = {
    amount, currency, description: description.slice(0, 2_048), reference_id, accept_partial: false,
    expire_by: Math.ceil(expires_ms / 1000), callback_url: return_url, callback_method: 'get', customer: {},
    notify: { sms: false, email: false }, reminder_enable: false, notes: { [our_note]: reference_id },
  } // prettier-ignore
  const link = await client
    .ask((rzp) => rzp.paymentLink.create(asked), Link)
    .catch((error: unknown) => {
      if (isRefusal(error) && /reference.?id.*already/i.test(error.refusal)) return findLink(client, reference_id)
      throw error
    })
  if (link.amount !== amount || link.currency !== currency)
    throw new Error(`Razorpay has ${link.id} of ${link.amount} ${link.currency} for an intent of ${amount} ${currency}`)
  return { session_id: link.id, url: link.short_url }
}

/** By its reference, and should Razorpay not look for that, among the newest. */
async function findLink(client: Client, reference_id: string): Promise<Found> {
  const page = async (filter: object, skip: number) => {
    const wanted = { ...filter, count: page_size, skip }
    return (await client.ask((rzp) => rzp.paymentLink.all(wanted), Links)).payment_links
  }
  const isOurs = (link: Found) => link.reference_id === reference_id
  const direct = (await page({ reference_id }, 0)).find(isOurs)
  if (direct) return direct
  for (let at = 0; at < most_pages; at++) {
    const links = await page({}, at * page_size)
    const found = links.find(isOurs)
    if (found) return found
    if (links.length < page_size) break
  }
  throw unavailable(`the link for ${reference_id} exists and is not listed yet`)
}

/** How a link stands, by the payments made at it. */
export async function readLink(client: Client, session_id: string): Promise<GatewayPayment> {
  const link = await client.ask((rzp) => rzp.paymentLink.fetch(session_id), Link)
  const named = (link.payments ?? []).find(isCaptured)
  const tries = named || !link.order_id ? [] : await readTries(client, link.order_id)
  const taken = named ? await client.ask((rzp) => rzp.payments.fetch(named.payment_id), Payment) : tries.find(isCaptured)
  const open = { session_id, payment_id: null, amount_minor: BigInt(link.amount), currency: link.currency, method: null, fee_minor: null }
  if (!taken) return { ...open, status: standingOf(link, tries) }
  if (!isCaptured(taken)) throw new Error(`Razorpay calls ${taken.id} captured in ${session_id} and ${taken.status} by itself`)
  const { id, amount, currency } = taken
  return {
    session_id, status: 'captured', payment_id: id, amount_minor: BigInt(amount), currency, method: methodOf(taken), fee_minor: feeOf(taken),
  } // prettier-ignore
}

async function readTries(client: Client, order_id: string): Promise<Payment[]> {
  return (await client.ask((rzp) => rzp.orders.fetchPayments(order_id), items(Payment))).items
}

/** Of a link at which nothing was captured. What is authorized comes or goes back by itself; what was only begun says nothing. */
function standingOf({ id, status, payments }: Found, tries: readonly Payment[]): GatewayPayment['status'] {
  if (status === 'paid' || status === 'partially_paid') throw new Error(`Razorpay calls ${id} ${status} and names no captured payment`)
  if (tries.some((one) => one.status === 'authorized')) return 'processing'
  if (status === 'expired' || status === 'cancelled') return 'expired'
  return [...(payments ?? []), ...tries].some((one) => one.status === 'failed') ? 'failed' : 'open'
}

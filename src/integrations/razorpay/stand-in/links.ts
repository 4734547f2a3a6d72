import type { Clock } from '#platform/clock.ts'
import { newId, secondsOf, type Book, type LinkRow } from './book.ts'
import { amountIn, notesOf, refuseUnknown } from './asked.ts'
import { refused } from './refusals.ts'
import { findIn, pageOf, paymentsAt } from './shelf.ts'
import type { Knobs, Tell } from './webhooks.ts'

type Parts = { book: Book; clock: Clock; base_url: () => string; knobs: Knobs; tell: Tell }
const known = [
  'amount', 'currency', 'accept_partial', 'description', 'customer', 'notify', 'reminder_enable', 'notes', 'callback_url', 'callback_method',
  'expire_by', 'reference_id', 'upi_link',
] // prettier-ignore
const shortest_s = 15 * 60

/** Payment Links: opened, found, cancelled, and over when their time is. */
export function openLinks({ book, clock, base_url, knobs, tell }: Parts) {
  const show = (link: LinkRow) => {
    const tries = paymentsAt(book, link)
    const paid = tries.find(({ captured }) => captured)
    return {
      ...link, accept_partial: false, amount_paid: paid?.amount ?? 0, callback_method: 'get', customer: {}, first_min_partial_amount: 0,
      cancelled_at: link.status === 'cancelled' ? link.updated_at : 0, expired_at: link.status === 'expired' ? link.updated_at : 0,
      notify: { email: false, sms: false, whatsapp: false }, reminder_enable: false, reminders: [], upi_link: false, user_id: '',
      short_url: `${base_url()}/razorpay/l/${link.id}`,
      payments: tries.filter(({ captured, status }) => captured || status === 'failed').map((payment) => ({
        amount: String(payment.amount), created_at: payment.created_at, method: payment.method, payment_id: payment.id, plink_id: link.id,
        status: payment.captured ? 'captured' : 'failed', updated_at: payment.created_at,
      })),
    } // prettier-ignore
  }

  function create(given: Record<string, unknown>) {
    refuseUnknown(given, known)
    const { currency = 'INR', expire_by, reference_id = '', description = '', callback_url = '' } = given
    if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) throw refused('currency: wrong input field', 'currency')
    const amount = amountIn(given['amount'], currency)
    if (given['accept_partial'] === true) throw refused('This stand-in takes no partial payments', 'accept_partial')
    const now = secondsOf(clock)
    if (expire_by !== undefined && (typeof expire_by !== 'number' || !Number.isInteger(expire_by) || expire_by < now + shortest_s))
      throw refused('expire_by: timestamp must be atleast 15 minutes in future', 'expire_by')
    if (typeof reference_id !== 'string' || reference_id.length > 40)
      throw refused('reference_id: the length must be no more than 40.', 'reference_id')
    if (typeof description !== 'string' || description.length > 2_048)
      throw refused('description: the length must be no more than 2048.', 'description')
    if (typeof callback_url !== 'string' || (callback_url !== '' && !/^https?:\/\//.test(callback_url)))
      throw refused('callback_url: must be a valid URL.', 'callback_url')
    if (callback_url !== '' && given['callback_method'] !== 'get') throw refused('callback_method: only get is allowed.', 'callback_method')
    if (reference_id !== '' && book.links.some((link) => link.reference_id === reference_id))
      throw refused(
        `payment link with given reference_id: ${reference_id} already exists. Please create a payment link with a different reference_id`,
      )
    const made: LinkRow = {
      id: `plink_${newId()}`, reference_id, amount, currency, description, callback_url, notes: notesOf(given['notes']),
      expire_by: expire_by ?? now + 180 * 86_400, status: 'created', order_id: null, created_at: now, updated_at: now,
    } // prettier-ignore
    book.links.push(made)
    book.save()
    return show(made)
  }

  function end(link: LinkRow, status: 'expired' | 'cancelled'): void {
    Object.assign(link, { status, updated_at: secondsOf(clock) })
    book.save()
    tell(`payment_link.${status}`, { payment_link: show(link) })
  }

  return {
    show,
    create,
    fetch: (id: string) => show(findIn(book.links, id)),
    all(query: URLSearchParams) {
      const [reference_id, payment_id] = [query.get('reference_id'), query.get('payment_id')]
      const found = book.links.filter(
        (link) =>
          (reference_id === null || (link.reference_id === reference_id && !knobs.no_filter)) &&
          (payment_id === null || paymentsAt(book, link).some(({ id }) => id === payment_id)),
      )
      return { payment_links: pageOf(found, query).map(show) }
    },
    cancel(id: string) {
      const link = findIn(book.links, id)
      if (link.status !== 'created') throw refused(`cannot cancel or expire an already ${link.status} link`)
      end(link, 'cancelled')
      return show(link)
    },
    /** Ends what nobody paid in time. */
    expire(): void {
      for (const link of book.links) if (link.status === 'created' && link.expire_by <= secondsOf(clock)) end(link, 'expired')
    },
  }
}

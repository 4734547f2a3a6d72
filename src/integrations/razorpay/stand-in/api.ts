import type { Book } from './book.ts'
import type { openDisputes } from './disputes.ts'
import type { openLinks } from './links.ts'
import { showPayment } from './payments.ts'
import type { openRefunds } from './refunds.ts'
import { refused, type Answer } from './refusals.ts'
import { findIn, pageOf } from './shelf.ts'
import type { Knobs } from './webhooks.ts'

type Parts = {
  book: Book
  knobs: Knobs
  links: ReturnType<typeof openLinks>
  refunds: ReturnType<typeof openRefunds>
  disputes: ReturnType<typeof openDisputes>
}
export type Request = { method: string; path: string; query: URLSearchParams; body: Record<string, unknown>; key: string | undefined }

const ok = (body: unknown): Answer => ({ status: 200, body })
const collection = (items: readonly unknown[]): Answer => ok({ entity: 'collection', count: items.length, items })

/** Razorpay's API as far as we use it. */
export function openApi({ book, knobs, links, refunds, disputes }: Parts) {
  /** Acts, but the caller never hears of it. */
  function perhapsLost(what: Knobs['lose_reply'], body: unknown): Answer {
    if (knobs.lose_reply !== what) return ok(body)
    delete knobs.lose_reply
    return { ...ok(body), lose: true }
  }

  function post(shelf: string, id: string | undefined, verb: string | undefined, { body, key }: Request): Answer | undefined {
    if (shelf === 'payment_links' && !id) return perhapsLost('link', links.create(body))
    if (!id) return undefined
    if (shelf === 'payment_links' && verb === 'cancel') return ok(links.cancel(id))
    if (shelf === 'payments' && verb === 'refund') return perhapsLost('refund', refunds.makeRefund(id, body, key))
    if (shelf === 'disputes' && verb === 'accept') {
      disputes.decide(id, 'lost')
      return ok(findIn(book.disputes, id))
    }
    return undefined
  }

  function list(shelf: string, query: URLSearchParams): Answer | undefined {
    if (shelf === 'payment_links') return ok(links.all(query))
    if (shelf === 'payments') return collection(pageOf(book.payments, query).map(showPayment))
    if (shelf === 'refunds') return collection(pageOf(book.refunds, query))
    if (shelf === 'disputes') return collection(pageOf(book.disputes, query))
    if (shelf === 'settlements') return collection(pageOf(book.settlements, query))
    return undefined
  }

  function get(shelf: string, id: string, verb: string | undefined, query: URLSearchParams): Answer | undefined {
    const [payments, of] = [book.payments, `${shelf}/${verb ?? ''}`]
    if (of === 'payment_links/') return ok(links.fetch(id))
    if (of === 'payments/') return ok(showPayment(findIn(payments, id)))
    if (of === 'refunds/') return ok(findIn(book.refunds, id))
    if (of === 'disputes/') return ok(findIn(book.disputes, id))
    if (of === 'orders/payments') return collection(payments.filter(({ order_id }) => order_id === id).map(showPayment))
    if (of !== 'payments/refunds') return undefined
    const { id: payment_id } = findIn(payments, id)
    return collection(pageOf(book.refunds.filter((refund) => refund.payment_id === payment_id), query)) // prettier-ignore
  }

  return (request: Request): Answer => {
    const [, shelf = '', id, verb] = /^\/v1\/(\w+)(?:\/(\w+))?(?:\/(\w+))?\/?$/.exec(request.path) ?? []
    const { method, query } = request
    const answer = method === 'POST' ? post(shelf, id, verb, request) : id ? get(shelf, id, verb, query) : list(shelf, query)
    if (!answer || (method !== 'POST' && method !== 'GET')) throw refused('The requested URL was not found on the server.', undefined, 404)
    return answer
  }
}

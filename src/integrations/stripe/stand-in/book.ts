import type { Stripe } from 'stripe'
import { randomBytes } from 'node:crypto'
import { openBook as openKept } from '#platform/stand-ins/book.ts'
import type { Delivery } from '#platform/stand-ins/deliveries.ts'

/** The answer to a request with an idempotency key, for a day. */
export type Answered = { key: string; request: string; status: number; body: object; at_s: number }

/** What a session is sold as, and what its payment intent will carry once there is one. */
type Wish = { name: string; description: string | null; metadata: Record<string, string> }

export type Pages = {
  wishes: Record<string, Wish>
  sessions: Stripe.Checkout.Session[]
  payment_intents: Stripe.PaymentIntent[]
  charges: Stripe.Charge[]
  refunds: Stripe.Refund[]
  disputes: Stripe.Dispute[]
  balance_transactions: Stripe.BalanceTransaction[]
  answered: Answered[]
  undelivered: Delivery[]
}
export type Book = Pages & { save(): void }

/** Things refer to each other by id here, as they do at Stripe where nothing is expanded. With a file the book outlives a restart. */
export function openBook(file?: string): Book {
  const empty: Pages = {
    wishes: {}, sessions: [], payment_intents: [], charges: [], refunds: [], disputes: [], balance_transactions: [], answered: [], undelivered: [],
  } // prettier-ignore
  return openKept(empty, file)
}

/** `cs_test_a1…`, the way Stripe makes ids: letters and digits. */
export const newId = (prefix: string) => `${prefix}_${randomBytes(12).toString('hex')}`

type Thing = { id: string }

/** The thing with this id, whatever it is. */
export function thingOf(book: Pages, id: string): Thing | undefined {
  const shelves: Thing[][] = [book.payment_intents, book.charges, book.balance_transactions, book.refunds, book.disputes, book.sessions]
  for (const shelf of shelves) {
    const found = shelf.find((thing) => thing.id === id)
    if (found) return found
  }
  return undefined
}

/** A copy in which the ids at these paths have become what they name: `payment_intent.latest_charge`. */
export function expanded<T extends object>(book: Pages, thing: T, paths: readonly string[]): T {
  const copy = structuredClone(thing)
  for (const path of paths) expand(book, copy, path.split('.'))
  return copy
}

function expand(book: Pages, thing: object, [name = '', ...rest]: readonly string[]): void {
  const place = thing as Record<string, unknown>
  const value = place[name]
  if (Array.isArray(value)) return value.forEach((one: object) => expand(book, one, rest))
  if (typeof value === 'string') place[name] = structuredClone(thingOf(book, value) ?? value)
  const found = place[name]
  if (rest.length > 0 && typeof found === 'object' && found !== null) expand(book, found, rest)
}

import type { Book, LinkRow, PaymentRow } from './book.ts'
import { refused } from './refusals.ts'

/** What a shelf holds under this id. */
export function findIn<T extends { id: string }>(shelf: readonly T[], id: string): T {
  const found = shelf.find((one) => one.id === id)
  if (!found) throw refused('The id provided does not exist')
  return found
}

/** Newest first, by time, a page at a time. */
export function pageOf<T extends { created_at: number }>(shelf: readonly T[], query: URLSearchParams): T[] {
  const number = (name: string, otherwise: number, most: number): number => {
    const given = query.get(name)
    if (given === null) return otherwise
    if (!/^\d{1,12}$/.test(given) || Number(given) > most) throw refused(`The ${name} must be an integer of at most ${most}.`, name)
    return Number(given)
  }
  const from = number('from', 0, 1e12)
  const to = number('to', 1e12, 1e12)
  const skip = number('skip', 0, 1e9)
  const count = number('count', 10, 100)
  const within = shelf.filter(({ created_at }) => created_at >= from && created_at <= to)
  return within.reverse().slice(skip, skip + count)
}

/** A link has one order, and its payments are those of that order. */
export function paymentsAt(book: Book, link: LinkRow): PaymentRow[] {
  return book.payments.filter(({ order_id }) => order_id === link.order_id)
}

import type { Book, LinkRow, PaymentRow } from './book.ts'

export type Answer = { status: number; body: unknown; lose?: boolean }

type Refused = Error & { answer: Answer }

export function isRefused(error: unknown): error is Refused {
  return error instanceof Error && 'answer' in error
}

/** A refusal in Razorpay's words and shape. Their code is the same for a wrong key and for an address that leads nowhere. */
export function refused(description: string, field?: string, status = 400): Refused {
  const error = {
    code: status >= 500 ? 'SERVER_ERROR' : 'BAD_REQUEST_ERROR',
    description,
    source: 'NA',
    step: 'NA',
    reason: 'NA',
    metadata: {},
    ...(field && { field }),
  }
  return Object.assign(new Error(description), { answer: { status, body: { error } } })
}

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

/** What came as JSON, which has to be an object. */
export function parseBody(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text === '' ? '{}' : text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {}
  throw refused('The request body is not valid JSON')
}

export function refuseUnknown(given: Record<string, unknown>, known: readonly string[]): void {
  const strange = Object.keys(given).filter((name) => !known.includes(name))
  if (strange.length > 0) throw refused(`${strange.join(', ')} is/are not required and should not be sent`)
}

/** Notes as Razorpay takes them: at most fifteen, of at most 256 characters. */
export function notesOf(given: unknown): Record<string, string> {
  if (given === undefined) return {}
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw refused('notes must be an object', 'notes')
  const notes = Object.entries(given)
  if (notes.length > 15) throw refused('notes: the number of notes may not be greater than 15.', 'notes')
  for (const [, value] of notes)
    if (typeof value !== 'string' || value.length > 256) throw refused('notes: each may not be greater than 256 characters.', 'notes')
  return Object.fromEntries(notes.map(([name, value]) => [name, String(value)]))
}

export function amountIn(given: unknown, currency: string): number {
  if (given === undefined || given === null || given === 0) throw refused('amount: cannot be blank.', 'amount')
  const amount = typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : given
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount)) throw refused('amount: must be an integer.', 'amount')
  if (amount < (currency === 'INR' ? 100 : 1)) throw refused(`amount: amount should be minimum 1.00 for ${currency}`, 'amount')
  if (/^(KWD|BHD|OMR)$/.test(currency) && amount % 10 !== 0) throw refused('amount: the last digit has to be 0', 'amount')
  return amount
}

/** A link has one order, and its payments are those of that order. */
export function paymentsAt(book: Book, link: LinkRow): PaymentRow[] {
  return book.payments.filter(({ order_id }) => order_id === link.order_id)
}

import type { Book } from './book.ts'

type Movement = { kind: string; subject: string; amount_minor: string; fee_minor: string; currency: string; at: string }

/** The stand-in's own account of what moved between two moments (milliseconds since 1970 in digits), oldest first. */
export function movementsOf(book: Book, { from, to }: Record<string, unknown>): Movement[] {
  const all: (Omit<Movement, 'at'> & { ms: number })[] = []
  for (const { payment_id, captured_ms, amount_minor, fee_minor = '0', currency } of book.sessions)
    if (payment_id !== null && captured_ms !== undefined)
      all.push({ kind: 'capture', subject: payment_id, amount_minor, fee_minor, currency, ms: captured_ms })
  for (const { id, status, amount_minor, currency, made_ms } of book.refunds)
    if (status === 'succeeded' && made_ms !== undefined)
      all.push({ kind: 'refund', subject: id, amount_minor, fee_minor: '0', currency, ms: made_ms })
  for (const { id, status, amount_minor, fee_minor, currency, opened_ms, decided_ms } of book.chargebacks) {
    all.push({ kind: 'chargeback', subject: id, amount_minor, fee_minor, currency, ms: opened_ms })
    if (status === 'won')
      all.push({ kind: 'chargeback_won', subject: id, amount_minor, fee_minor: '0', currency, ms: decided_ms ?? opened_ms })
  }
  return all
    .filter(({ ms }) => ms >= Number(from) && ms < Number(to))
    .sort((one, other) => one.ms - other.ms)
    .map(({ ms, ...movement }) => ({ ...movement, at: new Date(ms).toISOString() }))
}

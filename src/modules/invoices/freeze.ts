import assert from 'node:assert/strict'
import { sha256 } from '#platform/crypto.ts'
import type { Tx } from '#platform/ctx.ts'
import { insertInvoice, takeNumber } from './issue-queries.ts'
import type { InvoiceRow } from './own-queries.ts'
import { numberOf, yearOf, type Calendar, type Series } from './numbering.ts'
import type { Sum } from './rules.ts'

type Frozen = Omit<InvoiceRow, 'id' | 'hash' | 'credited_minor' | 'corrects_number'>
export type Draft = Pick<Frozen, 'issuer' | 'kind' | 'corrects_id' | 'fact_id' | 'order_id' | 'brand_id' | 'creator_id' | 'issued_by' | 'issued_to' | 'lines' | 'edition' | 'place_of_supply' | 'currency' | 'supplied_at'> &
  Calendar & Sum & { readonly series: Series } // prettier-ignore

/** Takes the next number of the series and writes the invoice with it: both stay or both go. Emits `invoice.issued`. */
export async function issue(tx: Tx, { series, ...draft }: Draft): Promise<bigint> {
  const year = yearOf(tx.now, draft)
  const [taken] = await tx.query(takeNumber, [draft.issuer, series, year, tx.now])
  assert(taken, 'a series gives a number')
  const total_minor = draft.net_minor + draft.tax_minor
  const frozen: Frozen = { ...draft, ...taken, series, year, total_minor, number: numberOf(draft.issuer, series, year, taken.seq) }
  const f = frozen
  const values = [
    f.number, f.issuer, f.series, f.year, f.seq, f.kind, f.corrects_id, f.fact_id, f.order_id, f.brand_id, f.creator_id, JSON.stringify(f.issued_by),
    JSON.stringify(f.issued_to), JSON.stringify(f.lines), f.net_minor, f.tax_minor, f.total_minor, f.currency, f.issued_at, f.supplied_at, f.timezone,
    f.year_starts_month, f.edition, f.place_of_supply, hashOf(frozen),
  ] // prettier-ignore
  const [written] = await tx.query(insertInvoice, values)
  assert(written, 'the invoice was written')
  await tx.emit('invoice.issued', { invoice_id: written.id })
  return written.id
}

/** The form of what is frozen now. */
export const edition = 2

/** SHA-256 of all that an invoice says, its fields in the order of their names. What was frozen in an edition is what that edition knew. */
export function hashOf(frozen: Frozen): Buffer {
  const { number, issuer, series, year, seq, kind, corrects_id, fact_id, order_id, brand_id, creator_id, issued_by, issued_to, lines } =
    frozen
  const {
    net_minor,
    tax_minor,
    total_minor,
    currency,
    issued_at,
    supplied_at,
    timezone,
    year_starts_month,
    edition: form,
    place_of_supply,
  } = frozen
  const said = {
    number, issuer, series, year, seq, kind, corrects_id, fact_id, order_id, brand_id, creator_id, issued_by, issued_to, lines, net_minor, tax_minor,
    total_minor, currency, issued_at, supplied_at, timezone, year_starts_month, ...(form > 1 && { edition: form, place_of_supply }),
  } // prettier-ignore
  return sha256(canonical(said))
}

function canonical(value: unknown): string {
  if (typeof value === 'bigint') return `"${value}"`
  if (value instanceof Date || typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`
}

import { statement } from '#platform/db.ts'
import type { InvoiceKind } from './rules.ts'
import type { FrozenLine } from './own-queries.ts'
import type { FrozenParty } from './party.ts'

/** The next number of a series, at a moment that is not before that of the number before. Its row stays locked until the transaction ends. */
export const takeNumber = statement<{ seq: number; issued_at: Date }>(
  'invoices.take_number',
  `insert into invoice_series (issuer, series, year, last_number, last_issued_at) values ($1, $2, $3, 1, $4)
   on conflict (issuer, series, year) do update
     set last_number = invoice_series.last_number + 1, last_issued_at = greatest(invoice_series.last_issued_at, excluded.last_issued_at)
   returning last_number as seq, last_issued_at as issued_at`,
)

export const insertInvoice = statement<{ id: bigint }>(
  'invoices.insert',
  `insert into invoice (number, issuer, series, year, seq, kind, corrects_id, fact_id, order_id, brand_id, creator_id, issued_by, issued_to, lines, net_minor,
     tax_minor, total_minor, currency, issued_at, supplied_at, timezone, year_starts_month, edition, place_of_supply, hash)
   values ($1, $2, $3, $4, $5, $6::"InvoiceKind", $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25) returning id`,
)

export type Credited = {
  id: bigint
  number: string
  kind: InvoiceKind
  issuer: string
  brand_id: bigint | null
  creator_id: bigint | null
  issued_by: FrozenParty
  issued_to: FrozenParty
  lines: FrozenLine[]
  edition: number
  place_of_supply: string | null
  net_minor: bigint
  tax_minor: bigint
  currency: string
  timezone: string
  year_starts_month: number
  credited_net_minor: bigint
  credited_tax_minor: bigint
  credited_lines: FrozenLine[]
}

/** The invoices of an order with what was credited of each. */
export const findCredited = statement<Credited>(
  'invoices.credited',
  `select i.id, i.number, i.kind, i.issuer, i.brand_id, i.creator_id, i.issued_by, i.issued_to, i.lines, i.edition, i.place_of_supply, i.net_minor, i.tax_minor, i.currency, i.timezone,
     i.year_starts_month, coalesce(sum(n.net_minor), 0)::bigint as credited_net_minor, coalesce(sum(n.tax_minor), 0)::bigint as credited_tax_minor,
     coalesce((select jsonb_agg(l) from invoice t, jsonb_array_elements(t.lines) l where t.corrects_id = i.id), '[]') as credited_lines
   from invoice i left join invoice n on n.corrects_id = i.id where i.order_id = $1 and i.corrects_id is null group by i.id order by i.kind, i.id`,
)

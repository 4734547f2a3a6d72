import { statement } from '#platform/db.ts'
import type { CreditKind, InvoiceKind } from './rules.ts'
import type { FrozenParty } from './party.ts'
import type { TaxPart } from './tax.ts'

/** Since edition 2 a line has all of these. */
export type FrozenLine = {
  readonly text: string
  /** Of India's Scheme of Classification of Services. */
  readonly code?: string | null
  readonly quantity?: number
  readonly net_minor: string
  /** In percent, as the order froze it. */
  readonly rate?: string
  readonly taxes?: readonly TaxPart[]
  readonly tax_minor: string
}
export type InvoiceRow = {
  id: bigint
  number: string
  issuer: string
  series: string
  year: number
  seq: number
  kind: InvoiceKind | CreditKind
  corrects_id: bigint | null
  corrects_number: string | null
  fact_id: bigint
  order_id: bigint
  brand_id: bigint | null
  creator_id: bigint | null
  issued_by: FrozenParty
  issued_to: FrozenParty
  lines: FrozenLine[]
  net_minor: bigint
  tax_minor: bigint
  total_minor: bigint
  currency: string
  issued_at: Date
  supplied_at: Date
  timezone: string
  year_starts_month: number
  /** Of what is frozen: 1 knows amounts of tax only, 2 says place of supply, codes, rates and parts of taxes. */
  edition: number
  place_of_supply: string | null
  hash: Buffer
  credited_minor: bigint
}

const columns = `i.id, i.number, i.issuer, i.series, i.year, i.seq, i.kind, i.corrects_id, c.number as corrects_number, i.fact_id, i.order_id, i.brand_id,
  i.creator_id, i.issued_by, i.issued_to, i.lines, i.net_minor, i.tax_minor, i.total_minor, i.currency, i.issued_at, i.supplied_at, i.timezone,
  i.year_starts_month, i.edition, i.place_of_supply, i.hash, coalesce((select sum(n.total_minor) from invoice n where n.corrects_id = i.id), 0)::bigint as credited_minor`
const from = 'from invoice i left join invoice c on c.id = i.corrects_id'
const filters = `($4::"InvoiceKind" is null or i.kind = $4) and ($5::int is null or i.year = $5) and ($6::bigint is null or i.order_id = $6)
  and ($7::bigint is null or i.id < $7)`

/** Which invoices an actor may see, as the first three values below: its brand's, its creator's, or all. */
const sides = ['i.brand_id = $1', 'i.creator_id = $2']
export const findInvoice = statement<InvoiceRow>(
  'invoices.find',
  `select ${columns} ${from} where (${sides.join(' or ')} or $3::boolean) and i.id = $4`,
)

/** One index for each side: with `or` in one question PostgreSQL would walk through everybody's. */
const page = (side: string) => `(select i.id from invoice i where ${side} and ${filters} order by i.id desc limit $8)`
export const listInvoices = statement<InvoiceRow>(
  'invoices.list',
  `with page as (${[...sides, '$3::boolean'].map(page).join(' union ')} order by id desc limit $8)
   select ${columns} ${from} where i.id in (select id from page) order by i.id desc`,
)

/** Those whose number begins so; `like` has escaped what LIKE takes for signs of its own. */
export const searchInvoices = statement<InvoiceRow>(
  'invoices.search',
  `select ${columns} ${from} where i.number like $1 and $2::bigint is null and $3::boolean and ${filters} order by i.id desc limit $8`,
)

/** A file's worth of one year's series, whoever's they are, in the order of their numbers. */
export const exportInvoices = statement<InvoiceRow>(
  'invoices.export',
  `select ${columns} ${from} where i.series = $1 and i.year = $2
     and ($3::text is null or (i.issuer, i.seq) > (select l.issuer, l.seq from invoice l where l.number = $3)) order by i.issuer, i.seq limit $4`,
)

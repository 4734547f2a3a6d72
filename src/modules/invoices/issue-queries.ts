import { statement } from '#platform/db.ts'
import type { InvoiceKind, Parts } from './rules.ts'
import type { LegalEntity, Party } from './schema.ts'

export type FactRow = Parts & { id: bigint; direction: 'settled' | 'returned'; happened_at: Date; done_at: Date | null }

/** Written once for each posting, however often we are told of it. */
export const insertFact = statement<{ id: bigint }>(
  'invoices.note_fact',
  `insert into invoice_fact (order_id, key, direction, creator_minor, commission_minor, commission_tax_minor, brand_fee_minor, brand_fee_tax_minor,
     withholding_minor, happened_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (key) do nothing returning id`,
)

/** All that an order's invoices come from, what was handed out before what was taken back: who issues for an order waits here. */
export const lockFacts = statement<FactRow>(
  'invoices.lock_facts',
  `select id, direction, creator_minor, commission_minor, commission_tax_minor, brand_fee_minor, brand_fee_tax_minor, withholding_minor, happened_at, done_at
   from invoice_fact where order_id = $1 order by direction = 'returned', id for update`,
)

/** Orders that wait for invoices. What was taken back waits for what was handed out: alone there is nothing to take from. */
export const findWaiting = statement<{ order_id: bigint }>(
  'invoices.waiting',
  `select distinct f.order_id from invoice_fact f where f.done_at is null and f.order_id > $1
     and exists (select from invoice_fact s where s.order_id = f.order_id and s.direction = 'settled') order by f.order_id limit 200`,
)

export const finishFact = statement('invoices.finish_fact', 'update invoice_fact set done_at = $2 where id = $1')

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
     tax_minor, total_minor, currency, issued_at, supplied_at, timezone, year_starts_month, hash)
   values ($1, $2, $3, $4, $5, $6::"InvoiceKind", $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23) returning id`,
)

export type Credited = {
  id: bigint
  number: string
  kind: InvoiceKind
  issuer: string
  brand_id: bigint | null
  creator_id: bigint | null
  issued_by: Party
  issued_to: Party
  net_minor: bigint
  tax_minor: bigint
  currency: string
  timezone: string
  year_starts_month: number
  credited_net_minor: bigint
  credited_tax_minor: bigint
}

/** The invoices of an order with what was credited of each. */
export const findCredited = statement<Credited>(
  'invoices.credited',
  `select i.id, i.number, i.kind, i.issuer, i.brand_id, i.creator_id, i.issued_by, i.issued_to, i.net_minor, i.tax_minor, i.currency, i.timezone,
     i.year_starts_month, coalesce(sum(n.net_minor), 0)::bigint as credited_net_minor, coalesce(sum(n.tax_minor), 0)::bigint as credited_tax_minor
   from invoice i left join invoice n on n.corrects_id = i.id where i.order_id = $1 and i.corrects_id is null group by i.id order by i.kind, i.id`,
)

const entity = 'id, code, name, address_lines, country, tax_id, email, timezone, year_starts_month, valid_from, created_at, created_by_id'
export const entityInForce = statement<LegalEntity>(
  'invoices.entity_in_force',
  `select ${entity} from legal_entity where valid_from <= $1 order by valid_from desc limit 1`,
)
export const listEntities = statement<LegalEntity>(
  'invoices.list_entities',
  `select ${entity} from legal_entity where $1::bigint is null or id < $1 order by id desc limit $2`,
)

/** Nobody else names one until the transaction ends. */
export const lockEntities = statement('invoices.lock_entities', `select pg_advisory_xact_lock(hashtext('invoices.legal_entity'))`)
export const findCalendar = statement<{ timezone: string; year_starts_month: number }>(
  'invoices.calendar',
  'select timezone, year_starts_month from legal_entity where code = $1 limit 1',
)
export const insertEntity = statement<LegalEntity>(
  'invoices.insert_entity',
  `insert into legal_entity (code, name, address_lines, country, tax_id, email, timezone, year_starts_month, valid_from, created_at, created_by_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning ${entity}`,
)

/** What a brand ($1) or a creator ($2) gave, or nothing where somebody gave another version meanwhile. */
export const putBilling = (side: 'brand_id' | 'creator_id') =>
  statement<{ version: number }>(
    `invoices.put_billing_${side}`,
    `insert into billing_details as d (${side}, name, address_lines, country, tax_id, email, updated_at)
     select $1, $2, $3, $4, $5, $6, $7 where $8::int is null or $8 = 0 or exists (select from billing_details where ${side} = $1)
     on conflict (${side}) do update set name = excluded.name, address_lines = excluded.address_lines, country = excluded.country, tax_id = excluded.tax_id,
       email = excluded.email, updated_at = excluded.updated_at, version = d.version + 1 where $8::int is null or d.version = $8 returning version`,
  )

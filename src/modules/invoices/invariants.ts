import { booksDiffer } from './queries.ts'

/** What must hold of invoices after anything at all: each query answers the ids of what breaks it. */
export const invariants = [
  {
    id: 'invoices.numbers_have_no_gap',
    says: 'The numbers of each series and year begin with one and have no gap',
    sql: `select i.issuer || '-' || i.series || '-' || i.year as id from invoice i group by i.issuer, i.series, i.year
      having min(i.seq) <> 1 or max(i.seq) <> count(*)
        or max(i.seq) is distinct from (select s.last_number from invoice_series s where (s.issuer, s.series, s.year) = (i.issuer, i.series, i.year))`,
  },
  {
    id: 'invoices.series_are_used',
    says: 'No series has given out a number that no invoice has',
    sql: `select s.issuer || '-' || s.series || '-' || s.year as id from invoice_series s
      where s.last_number <> (select count(*) from invoice i where (i.issuer, i.series, i.year) = (s.issuer, s.series, s.year))`,
  },
  {
    id: 'invoices.time_follows_numbers',
    says: 'No invoice was issued before the one with the number before',
    sql: `select id::text from (select id, issued_at, lag(issued_at) over (partition by issuer, series, year order by seq) as before from invoice) i
      where before > issued_at`,
  },
  {
    id: 'invoices.credit_within_invoice',
    says: 'Credit notes take back no more than was invoiced',
    sql: `select i.id::text from invoice i join invoice n on n.corrects_id = i.id group by i.id
      having sum(n.net_minor) > i.net_minor or sum(n.tax_minor) > i.tax_minor`,
  },
  {
    id: 'invoices.credit_within_each_tax',
    says: 'Credit notes take back no more of any tax than was invoiced',
    sql: `select i.id::text from invoice i, lateral (
        select t.kind, sum(t.amount_minor) as taken from invoice n, taxes_of(n.lines) t where n.corrects_id = i.id group by t.kind) c
      where c.taken > (select coalesce(sum(t.amount_minor), 0) from taxes_of(i.lines) t where t.kind = c.kind) group by i.id`,
  },
  {
    id: 'invoices.taxes_add_up',
    says: 'The taxes of each line of a document sum to its tax, since taxes are divided',
    sql: `select i.id::text from invoice i, jsonb_array_elements(i.lines) with ordinality l(said, nth)
      where i.edition > 1 and (l.said->>'tax_minor')::bigint <> (select coalesce(sum(t.amount_minor), 0) from taxes_of(i.lines) t where t.line = l.nth)`,
  },
  {
    id: 'invoices.lines_add_up',
    says: 'The lines of an invoice add up to its sums',
    sql: `select i.id::text from invoice i,
      lateral (select sum((l->>'net_minor')::bigint) as net, sum((l->>'tax_minor')::bigint) as tax from jsonb_array_elements(i.lines) l) lines
      where (i.net_minor, i.tax_minor) is distinct from (lines.net, lines.tax)`,
  },
  {
    id: 'invoices.agree_with_ledger',
    says: 'Of each order, invoices less credit notes say what the ledger has as fees, commissions and taxes on them',
    sql: booksDiffer,
  },
] as const

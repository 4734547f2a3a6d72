import { Readable } from 'node:stream'
import type { Ctx } from '#platform/ctx.ts'
import type { FileReply } from '#platform/http/file-reply.ts'
import { file } from '#platform/http/reply.ts'
import { formatMinor } from '#platform/money.ts'
import { csvLine } from '#platform/csv.ts'
import { exportInvoices, type FrozenLine, type InvoiceRow } from './own-queries.ts'
import type { ExportInvoices } from './schema.ts'
import { sumOf, type TaxPartKind } from './tax.ts'

/** Of one file; whoever needs more asks for those after its last number. */
const most_rows = 10_000

const heads = [
  'number', 'kind', 'corrects', 'order_id', 'issued_at', 'supplied_at', 'issuer', 'issuer_tax_id', 'issuer_state', 'recipient', 'recipient_tax_id',
  'recipient_state', 'recipient_country', 'place_of_supply', 'text', 'code', 'quantity', 'rate', 'currency', 'net', 'cgst', 'sgst', 'utgst', 'igst',
  'other_tax', 'tax', 'total', 'hash',
] // prettier-ignore

const gst = ['cgst', 'sgst', 'utgst', 'igst'] as const
const isGst = (kind: TaxPartKind) => gst.some((name) => name === kind)

/** One year of a series for the books, in the order of the numbers. */
export async function writeExport(ctx: Ctx, { series, year, after }: ExportInvoices): Promise<FileReply> {
  const rows = await ctx.query(exportInvoices, [series, year, after ?? null, most_rows])
  const text = [csvLine(heads), ...rows.map(lineOf)].join('')
  const bytes = Buffer.from(text)
  return file({
    bytes: bytes.length,
    content_type: 'text/csv; charset=utf-8; header=present',
    etag: null,
    cache: 'private, no-store',
    disposition: 'attachment',
    name: `invoices-${series}-${year}.csv`,
    open: async (range) => Readable.from([range ? bytes.subarray(range.start, range.end + 1) : bytes]),
  })
}

function lineOf(row: InvoiceRow): string {
  const money = (minor: bigint) => formatMinor(minor, row.currency)
  const { issued_by, issued_to, lines } = row
  const all = (of: (line: FrozenLine) => unknown) => lines.map((line) => of(line) ?? '').join('; ')
  const taxes = lines.flatMap((line) => line.taxes ?? [])
  const tax = (is: (kind: TaxPartKind) => boolean) => money(sumOf(taxes.filter(({ kind }) => is(kind))))
  return csvLine([
    row.number, row.kind, row.corrects_number, row.order_id, row.issued_at, row.supplied_at, issued_by.name, issued_by.tax_id,
    issued_by.state ?? null, issued_to.name, issued_to.tax_id, issued_to.state ?? null, issued_to.country, row.place_of_supply, all(({ text }) => text),
    all(({ code }) => code), all(({ quantity }) => quantity), all(({ rate }) => rate), row.currency, money(row.net_minor),
    ...gst.map((name) => tax((kind) => kind === name)), tax((kind) => !isGst(kind)), money(row.tax_minor), money(row.total_minor), row.hash.toString('hex'),
  ]) // prettier-ignore
}

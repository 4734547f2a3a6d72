import { stateLabel } from './gst.ts'
import type { InvoiceRow } from './own-queries.ts'
import type { Printed } from './layout.ts'
import type { FrozenParty } from './party.ts'
import { moneyIn, sumsOf, tableOf } from './printed-table.ts'
import { indianIdOf } from './tax-id.ts'

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const landOf = (country: string) => countries.of(country) ?? country

/** An invoice or a credit note in words. Everything in it was frozen at issue, so it prints the same for ever. */
export function wordsOf(row: InvoiceRow): Printed {
  const credit = row.corrects_id !== null
  const kind = credit ? 'Credit note' : isTaxInvoice(row) ? 'Tax invoice' : 'Invoice'
  const { place_of_supply: place } = row
  return {
    title: `${kind} ${row.number}`,
    facts: [
      ['Date', dayIn(row.issued_at, row.timezone)],
      [credit ? 'Money returned' : 'Supplied', dayIn(row.supplied_at, row.timezone)],
      ...(place === null ? [] : [['Place of supply', /^[A-Z]{2}$/.test(place) ? landOf(place) : place] as const]),
      ['Order', row.order_id.toString()],
      ...(row.corrects_number === null ? [] : [['Corrects', row.corrects_number] as const]),
    ],
    from: { heading: 'From', lines: linesOf(row.issued_by, row.edition) },
    to: { heading: 'To', lines: linesOf(row.issued_to, row.edition) },
    ...tableOf(row),
    sums: [...sumsOf(row), [credit ? 'Total credited' : 'Total', moneyIn(row.total_minor, row.currency)]],
    remarks: remarksOf(row, credit),
    foot: `${row.number} · ${row.hash.toString('hex').slice(0, 16)}`,
    author: row.issued_by.name,
    created_at: row.issued_at,
  }
}

/** Who has only a PAN is not registered for the tax. */
function isTaxInvoice({ tax_minor, issued_by: { tax_id }, edition }: InvoiceRow): boolean {
  return tax_minor > 0n || (tax_id !== null && (edition === 1 || indianIdOf(tax_id) !== 'PAN'))
}

function remarksOf({ kind, issued_by, issued_to, place_of_supply, edition }: InvoiceRow, credit: boolean): string[] {
  const onBehalf = kind === 'on_behalf' || kind === 'on_behalf_credit'
  const indian = edition > 1 && issued_by.country === 'IN'
  const guessed = indian && place_of_supply !== null && issued_to.country === 'IN' && !issued_to.state
  return [
    ...(onBehalf ? [`Issued by the platform in the name and on behalf of ${issued_by.name}.`] : []),
    ...(guessed ? ['The recipient has named no state, so the place of supply is that of the supplier.'] : []),
    ...(indian ? ['No tax is payable on reverse charge.'] : []),
    credit ? 'This note takes back what it says of the invoice named above.' : 'Settled through the platform. No payment is due.',
  ]
}

function linesOf({ name, address_lines, country, state, tax_id, email }: FrozenParty, edition: number): string[] {
  const sort = edition > 1 && country === 'IN' && tax_id !== null ? indianIdOf(tax_id) : null
  return [
    name,
    ...address_lines,
    ...(state ? [`State ${stateLabel(state)}`] : []),
    ...(country === null ? [] : [landOf(country)]),
    ...(tax_id === null ? [] : [`${sort ?? 'Tax number'} ${tax_id}`]),
    ...(email === null ? [] : [email]),
  ]
}

function dayIn(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(at)
}

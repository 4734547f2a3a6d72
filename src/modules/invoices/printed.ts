import { digitsOf, showMinor } from '#platform/money.ts'
import type { InvoiceRow } from './own-queries.ts'
import type { Printed } from './layout.ts'
import type { Party } from './schema.ts'

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** An invoice or a credit note in words. Everything in it was frozen at issue, so it prints the same for ever. */
export function wordsOf(row: InvoiceRow): Printed {
  const credit = row.corrects_id !== null
  const taxed = row.tax_minor > 0n || row.issued_by.tax_id !== null
  const kind = credit ? 'Credit note' : taxed ? 'Tax invoice' : 'Invoice'
  const money = (minor: bigint) => moneyIn(minor, row.currency)
  const onBehalf = row.kind === 'on_behalf' || row.kind === 'on_behalf_credit'
  return {
    title: `${kind} ${row.number}`,
    facts: [
      ['Date', dayIn(row.issued_at, row.timezone)],
      [credit ? 'Money returned' : 'Supplied', dayIn(row.supplied_at, row.timezone)],
      ['Order', row.order_id.toString()],
      ...(row.corrects_number === null ? [] : [['Corrects', row.corrects_number] as const]),
    ],
    from: { heading: 'From', lines: linesOf(row.issued_by) },
    to: { heading: 'To', lines: linesOf(row.issued_to) },
    heads: ['Description', 'Net', 'Tax', 'Total'],
    rows: row.lines.map(({ text, net_minor, tax_minor }) => {
      const [net, tax] = [BigInt(net_minor), BigInt(tax_minor)]
      return { text, amounts: [net, tax, net + tax].map(money) }
    }),
    sums: [
      ['Net', money(row.net_minor)],
      ['Tax', money(row.tax_minor)],
      [credit ? 'Total credited' : 'Total', money(row.total_minor)],
    ],
    remarks: [
      ...(onBehalf ? [`Issued by the platform in the name and on behalf of ${row.issued_by.name}.`] : []),
      credit ? 'This note takes back what it says of the invoice named above.' : 'Settled through the platform. No payment is due.',
    ],
    foot: `${row.number} · ${row.hash.toString('hex').slice(0, 16)}`,
    author: row.issued_by.name,
    created_at: row.issued_at,
  }
}

/** The sign of the rupee is known to all who get invoices in rupees; other currencies are written by their codes. */
function moneyIn(minor: bigint, currency: string): string {
  const shown = showMinor(minor, currency)
  return currency === 'INR' && digitsOf(currency) === 2 ? shown.replace('INR ', '₹ ') : shown
}

function linesOf({ name, address_lines, country, tax_id, email }: Party): string[] {
  const land = country === null ? [] : [countries.of(country) ?? country]
  return [name, ...address_lines, ...land, ...(tax_id === null ? [] : [`Tax number ${tax_id}`]), ...(email === null ? [] : [email])]
}

function dayIn(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(at)
}

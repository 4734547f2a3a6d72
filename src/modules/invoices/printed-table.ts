import { digitsOf, showMinor } from '#platform/money.ts'
import type { Printed } from './layout.ts'
import type { FrozenLine, InvoiceRow } from './own-queries.ts'
import type { TaxPartKind } from './tax.ts'

export const taxNames: Readonly<Record<TaxPartKind, string>> = {
  cgst: 'CGST',
  sgst: 'SGST',
  utgst: 'UTGST',
  igst: 'IGST',
  brand_fee_tax: 'Tax on the fee',
  commission_tax: 'Tax on the commission',
  other_tax: 'Tax',
}

/** The lines as a table. Documents of the first edition know amounts only, and codes have those who issue in India. */
export function tableOf({ lines, currency, edition }: InvoiceRow): Pick<Printed, 'columns' | 'rows'> {
  const money = (minor: bigint) => moneyIn(minor, currency)
  const sums = ({ net_minor, tax_minor }: FrozenLine) => {
    const [net, tax] = [BigInt(net_minor), BigInt(tax_minor)]
    return { net: money(net), tax: money(tax), total: money(net + tax) }
  }
  if (edition === 1) {
    const rows = lines.map((line) => ({ text: line.text, amounts: Object.values(sums(line)) }))
    return { columns: [{ head: 'Net', width: 90 }, { head: 'Tax', width: 85 }, { head: 'Total', width: 85 }], rows } // prettier-ignore
  }
  const coded = lines.some(({ code }) => code)
  const rows = lines.map((line) => {
    const { net, tax, total } = sums(line)
    return { text: line.text, amounts: [...(coded ? [line.code ?? ''] : []), String(line.quantity), net, `${line.rate} %`, tax, total] }
  })
  const columns = [
    ...(coded ? [{ head: 'SAC', width: 46 }] : []), { head: 'Qty', width: 26 }, { head: 'Taxable value', width: 84 }, { head: 'Rate', width: 40 },
    { head: 'Tax', width: 76 }, { head: 'Total', width: 84 },
  ] // prettier-ignore
  return { columns, rows }
}

/** The taxable value, each tax by its name and rate, and all taxes together where there are several. */
export function sumsOf({ lines, net_minor, tax_minor, currency, edition }: InvoiceRow): (readonly [string, string])[] {
  const parts = new Map<string, bigint>()
  for (const { kind, rate, amount_minor } of lines.flatMap(({ taxes }) => taxes ?? [])) {
    const name = `${taxNames[kind]} ${rate} %`
    parts.set(name, (parts.get(name) ?? 0n) + BigInt(amount_minor))
  }
  return [
    [edition === 1 ? 'Net' : 'Taxable value', moneyIn(net_minor, currency)],
    ...[...parts].map(([name, minor]) => [name, moneyIn(minor, currency)] as const),
    ...(parts.size === 1 ? [] : [['Tax', moneyIn(tax_minor, currency)] as const]),
  ]
}

/** The sign of the rupee is known to all who get invoices in rupees; other currencies are written by their codes. */
export function moneyIn(minor: bigint, currency: string): string {
  const shown = showMinor(minor, currency)
  return currency === 'INR' && digitsOf(currency) === 2 ? shown.replace('INR ', '₹ ') : shown
}

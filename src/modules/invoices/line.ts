import type { FrozenLine } from './own-queries.ts'
import type { InvoiceKind, Sum } from './rules.ts'
import { serviceCodeOf } from './service-codes.ts'
import { creditTax, divideTax, percentOf, type Division, type Place } from './tax.ts'

export type Said = {
  readonly kind: InvoiceKind
  readonly text: string
  readonly sum: Sum
  readonly rate_bp: number
  readonly from: Place
  readonly supplied_at: Date
  readonly division: Division
}

/** What an invoice says of one service, as it is frozen. Codes of services are India's, for who issues there. */
export function lineOf({ kind, text, sum, rate_bp, from, supplied_at, division }: Said): FrozenLine {
  return {
    text,
    code: from.country === 'IN' ? serviceCodeOf(kind, supplied_at) : null,
    quantity: 1,
    net_minor: sum.net_minor.toString(),
    rate: percentOf(rate_bp),
    taxes: divideTax(division.kinds, sum.tax_minor, rate_bp),
    tax_minor: sum.tax_minor.toString(),
  }
}

/** The same of what is taken back, when so much was before. Of an invoice from before taxes were divided, its note says no more. */
export function creditLineOf(invoiced: FrozenLine, before: readonly FrozenLine[], text: string, { net_minor, tax_minor }: Sum): FrozenLine {
  const sums = { net_minor: net_minor.toString(), tax_minor: tax_minor.toString() }
  if (!invoiced.taxes) return { text, ...sums }
  const taken = before.flatMap(({ taxes }) => taxes ?? [])
  return { ...invoiced, text, ...sums, taxes: creditTax(invoiced.taxes, taken, tax_minor) }
}

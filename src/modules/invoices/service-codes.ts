import type { InvoiceKind } from './rules.ts'

type Edition = { readonly from: string; readonly codes: Readonly<Record<InvoiceKind, string>> }

/**
 * What is sold, by India's Scheme of Classification of Services (annexure to Notification 11/2017, Central Tax (Rate)): 998397
 * "sponsorship services and brokerage services" is what we do for both sides, 998361 "advertising services" what creators do for brands.
 * A new edition is added, never one changed; a document keeps the code of the day on which it was supplied.
 */
export const serviceCodes: readonly Edition[] = [
  { from: '2017-07-01T00:00:00+05:30', codes: { fee: '998397', commission: '998397', on_behalf: '998361' } },
]

/** The code of what such an invoice sells on this day; null before there were codes. */
export function serviceCodeOf(kind: InvoiceKind, supplied_at: Date, editions = serviceCodes): string | null {
  return editions.findLast(({ from }) => new Date(from) <= supplied_at)?.codes[kind] ?? null
}

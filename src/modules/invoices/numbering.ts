/** Names of series, as they stand in numbers: fees, commissions, sales on behalf of creators, and notes of credit. */
export const seriesOf = { fee: 'F', commission: 'C', on_behalf: 'S', credit: 'N' } as const
export type Series = (typeof seriesOf)[keyof typeof seriesOf]

/** Whose midnight ends the year of a series, and which month the year begins with (1: January, 4: April). */
export type Calendar = { readonly timezone: string; readonly year_starts_month: number }

/** The year a moment belongs to, named by the calendar year in which it begins: in India's, 31 March 2027 belongs to 2026. */
export function yearOf(at: Date, { timezone, year_starts_month }: Calendar): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: timezone, year: 'numeric', month: 'numeric', era: 'short' }).formatToParts(at)
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return read('month') < year_starts_month ? read('year') - 1 : read('year')
}

/**
 * `IM-F-2026-000123`, and in a creator's own series `C42-S26-007`: 16 characters at most with a code of two letters and ids of seven
 * digits, because that is what India's rules for invoices allow (CGST Rules, rule 46).
 */
export function numberOf(issuer: string, series: Series, year: number, seq: number): string {
  if (/\d/.test(issuer)) return `${issuer}-${series}${String(year % 100).padStart(2, '0')}-${String(seq).padStart(3, '0')}`
  return `${issuer}-${series}-${year}-${String(seq).padStart(6, '0')}`
}

import { invalidField } from './problem.ts'

/** ISO 4217 codes this Node knows, with the number of digits after the point. Source: Unicode CLDR, through Intl. */
const known = new Set(Intl.supportedValuesOf('currency'))
const digits = new Map<string, number>()

/** Whether `code` is an ISO 4217 currency, in upper case. */
export function isCurrency(code: string): boolean {
  return known.has(code)
}

/** How many digits the currency has after the point: INR 2, JPY 0, KWD 3. */
export function digitsOf(currency: string): number {
  const cached = digits.get(currency)
  if (cached !== undefined) return cached
  const found = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  digits.set(currency, found)
  return found
}

/** Minor units as a decimal string in major units with exactly the currency's digits: (14900n, 'INR') → '149.00'. */
export function formatMinor(minor: bigint, currency: string): string {
  const places = digitsOf(currency)
  const sign = minor < 0n ? '-' : ''
  const text = (minor < 0n ? -minor : minor).toString().padStart(places + 1, '0')
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`
}

/** For people to read, on our own pages: (1050000n, 'INR') → 'INR 10,500.00'. */
export function showMinor(minor: bigint, currency: string): string {
  const [whole = '', fraction] = formatMinor(minor, currency).split('.')
  const grouped = BigInt(whole).toLocaleString(currency === 'INR' ? 'en-IN' : 'en')
  return `${currency} ${fraction === undefined ? grouped : `${grouped}.${fraction}`}`
}

/**
 * A decimal in major units as minor units: ('149.5', 'INR') → 14950n. Accepts what `numeric` columns and the wire give;
 * digits beyond the currency's are refused unless they are zeros, because rounding somebody's price is not ours to do.
 */
export function parseMajor(amount: string | { toString(): string }, currency: string, pointer = '/amount'): bigint {
  const places = digitsOf(currency)
  const match = /^(-?)(\d{1,15})(?:\.(\d{1,18}))?$/.exec(amount.toString())
  if (!match) throw invalidField(pointer, 'amount.invalid', 'Give the amount as digits with a point, such as "149.00"')
  const [, sign, whole = '', fraction = ''] = match
  if (/[1-9]/.test(fraction.slice(places))) {
    throw invalidField(pointer, 'amount.too_precise', `${currency} has ${places} digits after the point`)
  }
  const minor = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'))
  return sign ? -minor : minor
}

/** `minor` × `basis_points` / 10,000, rounded half up: the way a rate is applied once, before anything is shared out. */
export function applyRate(minor: bigint, basis_points: number): bigint {
  return (minor * BigInt(basis_points) + 5_000n) / 10_000n
}

/**
 * Shares `total` out in proportion to `weights` so that the parts add up to it exactly: each part is floored and the
 * remaining units go to the largest fractions, the first among equals. All weights ≥ 0, at least one > 0; total ≥ 0.
 */
export function allocate(total: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((a, b) => a + b, 0n)
  if (total < 0n || sum <= 0n || weights.some((w) => w < 0n)) throw new RangeError('allocate: total ≥ 0, weights ≥ 0 and not all zero')
  const parts = weights.map((w) => (total * w) / sum)
  const left = total - parts.reduce((a, b) => a + b, 0n)
  const byFraction = weights
    .map((w, i) => ({ i, fraction: (total * w) % sum }))
    .sort((a, b) => (a.fraction === b.fraction ? a.i - b.i : a.fraction > b.fraction ? -1 : 1))
  for (const { i } of byFraction.slice(0, Number(left))) parts[i] = (parts[i] ?? 0n) + 1n
  return parts
}

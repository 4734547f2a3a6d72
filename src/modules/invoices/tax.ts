import { allocate } from '#platform/money.ts'
import { isUnion, stateLabel } from './gst.ts'
import type { InvoiceKind } from './rules.ts'

/** Where a party is, as far as taxes ask. */
export type Place = { readonly country: string | null; readonly state?: string | null | undefined }
export const taxParts = ['cgst', 'sgst', 'utgst', 'igst', 'brand_fee_tax', 'commission_tax', 'other_tax'] as const
export type TaxPartKind = (typeof taxParts)[number]
/** One tax of a line; the rate in percent, the amount in minor units. */
export type TaxPart = { readonly kind: TaxPartKind; readonly rate: string; readonly amount_minor: string }

/** Of what the order froze, where no more can be said of it. */
const plain: Readonly<Record<InvoiceKind, TaxPartKind>> = { fee: 'brand_fee_tax', commission: 'commission_tax', on_behalf: 'other_tax' }

export type Division = { readonly place_of_supply: string | null; readonly kinds: readonly TaxPartKind[] }

/**
 * Where the service counts as supplied and which taxes it bears (IGST Act, sections 7, 8 and 12). Within India: where the recipient is,
 * and where nobody said where that is, where the supplier is; in the supplier's own state the tax is divided between the centre and the
 * state or territory. Out of India, or by somebody who is not there, it stays the one tax the order froze.
 */
export function divisionOf(kind: InvoiceKind, from: Place, to: Place): Division {
  const one = [plain[kind]]
  if (from.country !== 'IN') return { place_of_supply: null, kinds: one }
  if (to.country !== 'IN') return { place_of_supply: to.country, kinds: one }
  const state = to.state ?? from.state ?? null
  const place_of_supply = state === null ? null : stateLabel(state)
  if (state === null || !from.state) return { place_of_supply, kinds: one }
  if (state !== from.state) return { place_of_supply, kinds: ['igst'] }
  return { place_of_supply, kinds: ['cgst', isUnion(state) ? 'utgst' : 'sgst'] }
}

/** The tax in equal parts that sum to it, an odd unit with the first; nothing where there is neither a tax nor a rate. */
export function divideTax(kinds: readonly TaxPartKind[], tax_minor: bigint, rate_bp: number): TaxPart[] {
  if (tax_minor === 0n && rate_bp === 0) return []
  const amounts = allocate(tax_minor, kinds.map(() => 1n)) // prettier-ignore
  const rate = percentOf(rate_bp, kinds.length)
  return kinds.map((kind, nth) => ({ kind, rate, amount_minor: String(amounts[nth] ?? 0n) }))
}

/**
 * How so much more of the tax that is taken back falls on its parts when `before` were taken: always computed from the whole, so that
 * each part ends where one note for all would, and never beyond what was invoiced.
 */
export function creditTax(invoiced: readonly TaxPart[], before: readonly TaxPart[], tax_minor: bigint): TaxPart[] {
  const weights = invoiced.map(({ amount_minor }) => BigInt(amount_minor))
  const taken = invoiced.map(({ kind }) => sumOf(before.filter((part) => part.kind === kind)))
  const all = taken.reduce((sum, one) => sum + one, tax_minor)
  const now = weights.some((weight) => weight > 0n) ? allocate(all, weights) : weights
  return invoiced.map((part, nth) => ({ ...part, amount_minor: String((now[nth] ?? 0n) - (taken[nth] ?? 0n)) }))
}

export const sumOf = (parts: readonly TaxPart[]): bigint => parts.reduce((sum, { amount_minor }) => sum + BigInt(amount_minor), 0n)

/** Basis points as percent, in equal parts: (1800, 2) → "9", (25, 2) → "0.125". */
export function percentOf(rate_bp: number, parts = 1): string {
  return String(Math.round((rate_bp * 10) / parts) / 1000)
}

import { invalidField } from '#platform/problem.ts'

/** What an order's money was shared out into, in minor units. */
export type Parts = {
  readonly creator_minor: bigint
  readonly commission_minor: bigint
  readonly commission_tax_minor: bigint
  readonly brand_fee_minor: bigint
  readonly brand_fee_tax_minor: bigint
  readonly withholding_minor: bigint
}
export const invoiceKinds = ['fee', 'commission', 'on_behalf'] as const
export const creditKinds = ['fee_credit', 'commission_credit', 'on_behalf_credit'] as const
export type InvoiceKind = (typeof invoiceKinds)[number]
export type CreditKind = (typeof creditKinds)[number]
export type Sum = { readonly net_minor: bigint; readonly tax_minor: bigint }

export const creditOf: Readonly<Record<InvoiceKind, CreditKind>> = {
  fee: 'fee_credit',
  commission: 'commission_credit',
  on_behalf: 'on_behalf_credit',
}

/**
 * What is invoiced of the parts: to the brand our fee, to the creator our commission, and from the creator to the brand the price of the
 * work, which is all that became the creator's before we took ours. Nothing is written for nothing.
 */
export function sumsOf(parts: Parts): (Sum & { kind: InvoiceKind })[] {
  const price = parts.creator_minor + parts.commission_minor + parts.commission_tax_minor + parts.withholding_minor
  const sums = [
    { kind: 'fee' as const, net_minor: parts.brand_fee_minor, tax_minor: parts.brand_fee_tax_minor },
    { kind: 'commission' as const, net_minor: parts.commission_minor, tax_minor: parts.commission_tax_minor },
    { kind: 'on_behalf' as const, net_minor: price, tax_minor: 0n },
  ]
  return sums.filter(isSomething)
}

export const isSomething = ({ net_minor, tax_minor }: Sum) => net_minor > 0n || tax_minor > 0n

/** What may still be credited of an invoice when so much was before: never more than is left, neither of the net sum nor of the tax. */
export function creditLeft(invoiced: Sum, credited: Sum, wanted: Sum): Sum {
  return {
    net_minor: least(wanted.net_minor, invoiced.net_minor - credited.net_minor),
    tax_minor: least(wanted.tax_minor, invoiced.tax_minor - credited.tax_minor),
  }
}

const least = (a: bigint, b: bigint) => (a < b ? a : b)

/** In whose name a creator's series are kept; a legal entity's code has letters only, so the two never meet. */
export const creatorIssuer = (creator_id: bigint) => `C${creator_id}`

/** Problem `request.invalid` (400): what invoices say was so when they were issued, so nothing begins in the past. */
export function refusePast(valid_from: Date, now: Date): void {
  if (valid_from < now) throw invalidField('/valid_from', 'valid_from.past', 'Give a moment that is still to come, or none for at once')
}

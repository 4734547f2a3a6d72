import { netOf, totalOf, type Amounts } from './facts.ts'

/** The parts into which what the brand paid is handed out, in minor units; together they are `totalOf`. */
export type Parts = {
  readonly creator: bigint
  readonly commission: bigint
  readonly commission_tax: bigint
  readonly brand_fee: bigint
  readonly brand_fee_tax: bigint
  readonly withholding: bigint
}
const names = ['creator', 'commission', 'commission_tax', 'brand_fee', 'brand_fee_tax', 'withholding'] as const

export function partsOf(amounts: Amounts): Parts {
  return {
    creator: netOf(amounts),
    commission: amounts.commission_minor,
    commission_tax: amounts.commission_tax_minor,
    brand_fee: amounts.brand_fee_minor,
    brand_fee_tax: amounts.brand_fee_tax_minor,
    withholding: amounts.withholding_minor,
  }
}

/**
 * How `refunded` of the total, counted from the beginning, falls on the parts: each floored, the units left over to the largest
 * fractions, the earlier part first among equals. Always computed from the whole, so that many refunds end where one would.
 */
export function shareOut(amounts: Amounts, refunded: bigint): Parts {
  const total = totalOf(amounts)
  if (refunded < 0n || refunded > total) throw new Error(`${refunded} of ${total} cannot be shared out`)
  const parts = partsOf(amounts)
  const rows = names.map((name, nth) => ({ name, nth, floor: (parts[name] * refunded) / total, rest: (parts[name] * refunded) % total }))
  let over = refunded - rows.reduce((sum, { floor }) => sum + floor, 0n)
  const shares = new Map(rows.map(({ name, floor }) => [name, floor]))
  for (const { name, floor } of rows.toSorted((one, other) =>
    one.rest === other.rest ? one.nth - other.nth : one.rest > other.rest ? -1 : 1,
  )) {
    if (over === 0n) break
    shares.set(name, floor + 1n)
    over--
  }
  return combine((name) => shares.get(name) ?? 0n)
}

export const minus = (one: Parts, other: Parts): Parts => combine((name) => one[name] - other[name])

function combine(value: (name: keyof Parts) => bigint): Parts {
  return {
    creator: value('creator'),
    commission: value('commission'),
    commission_tax: value('commission_tax'),
    brand_fee: value('brand_fee'),
    brand_fee_tax: value('brand_fee_tax'),
    withholding: value('withholding'),
  }
}

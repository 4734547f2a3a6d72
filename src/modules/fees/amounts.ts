import { applyRate } from '#platform/money.ts'
import type { Rates } from './rules.ts'

/** What one order is made of, in minor units; frozen when it is placed. */
export type Amounts = {
  readonly price_minor: bigint
  readonly brand_fee_minor: bigint
  readonly brand_fee_tax_minor: bigint
  readonly commission_minor: bigint
  readonly commission_tax_minor: bigint
  readonly withholding_minor: bigint
}

/**
 * What an order of this price (minor units, ≥ 0) is made of. Whatever the rates say, the creator nets nothing less than zero: first the
 * withholding is taken, and the commission with its tax is what of the price is left at most.
 */
export function breakDown(price_minor: bigint, rates: Rates): Amounts {
  const brand_fee_minor = applyRate(price_minor, rates.brand_fee_bp)
  const withholding_minor = least(applyRate(price_minor, rates.withholding_bp), price_minor)
  const commission_minor = least(commissionOf(price_minor, rates), mostWithTax(price_minor - withholding_minor, rates.commission_tax_bp))
  return {
    price_minor,
    brand_fee_minor,
    brand_fee_tax_minor: applyRate(brand_fee_minor, rates.brand_fee_tax_bp),
    commission_minor,
    commission_tax_minor: applyRate(commission_minor, rates.commission_tax_bp),
    withholding_minor,
  }
}

/** What the brand pays. */
export function totalOf(amounts: Amounts): bigint {
  return amounts.price_minor + amounts.brand_fee_minor + amounts.brand_fee_tax_minor
}

/** What the creator nets. */
export function netOf(amounts: Amounts): bigint {
  return amounts.price_minor - amounts.commission_minor - amounts.commission_tax_minor - amounts.withholding_minor
}

function commissionOf(price_minor: bigint, rates: Rates): bigint {
  const share = applyRate(price_minor, rates.commission_bp) + rates.commission_fixed_minor
  const raised = rates.commission_min_minor === null ? share : most(share, rates.commission_min_minor)
  return rates.commission_max_minor === null ? raised : least(raised, rates.commission_max_minor)
}

/** An amount that with its tax is no more than `whole`. Floored, so that the tax, which is rounded to the nearest, still fits. */
const mostWithTax = (whole: bigint, tax_bp: number): bigint => (whole * 10_000n) / (10_000n + BigInt(tax_bp))
const least = (one: bigint, other: bigint): bigint => (one < other ? one : other)
const most = (one: bigint, other: bigint): bigint => (one > other ? one : other)

import type { Amounts } from '#modules/fees/index.ts'

/** The sum of the same parts of several orders of one currency. */
export function sumOf(parts: readonly Amounts[]): Amounts {
  const sum = (part: keyof Amounts) => parts.reduce((total, amounts) => total + amounts[part], 0n)
  return {
    price_minor: sum('price_minor'),
    brand_fee_minor: sum('brand_fee_minor'),
    brand_fee_tax_minor: sum('brand_fee_tax_minor'),
    commission_minor: sum('commission_minor'),
    commission_tax_minor: sum('commission_tax_minor'),
    withholding_minor: sum('withholding_minor'),
  }
}

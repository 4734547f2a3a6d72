import { netOf, totalOf, type Amounts } from '#modules/orders/index.ts'
import { formatMinor } from '#platform/money.ts'

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

export function showAmounts(amounts: Amounts, currency: string) {
  const money = (minor: bigint) => formatMinor(minor, currency)
  return {
    price: money(amounts.price_minor),
    brand_fee: money(amounts.brand_fee_minor),
    brand_fee_tax: money(amounts.brand_fee_tax_minor),
    total: money(totalOf(amounts)),
    commission: money(amounts.commission_minor),
    commission_tax: money(amounts.commission_tax_minor),
    withholding: money(amounts.withholding_minor),
    creator_net: money(netOf(amounts)),
  }
}

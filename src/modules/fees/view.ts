import type { z } from 'zod'
import { formatMinor } from '#platform/money.ts'
import { netOf, totalOf, type Amounts } from './amounts.ts'
import { stateOf } from './period.ts'
import type { RuleRow, TaxRow } from './queries.ts'
import { taxKinds, tiers, type Rates } from './rules.ts'
import type { CommissionRule } from './schema.ts'
import type { TaxRate } from './tax-schema.ts'

/** Amounts as they cross the wire: see `Breakdown`. */
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

/** See `Matched`. */
export function showMatch({ rule_id, why }: Pick<Rates, 'rule_id' | 'why'>) {
  return { commission_rule_id: rule_id, commission_why: why }
}

export function showRule(row: RuleRow, now: Date): z.output<typeof CommissionRule> {
  const { fixed_minor, min_minor, max_minor, currency, ...kept } = row
  const money = (minor: bigint | null) => (minor === null || currency === null ? null : formatMinor(minor, currency))
  return {
    ...kept,
    currency,
    creator_tier: tiers.find((tier) => tier === row.creator_tier) ?? null,
    fixed: money(fixed_minor === 0n ? null : fixed_minor),
    min: money(min_minor),
    max: money(max_minor),
    state: stateOf(row, now),
  }
}

export function showTax(row: TaxRow, now: Date): z.output<typeof TaxRate> {
  const kind = taxKinds.find((known) => known === row.kind)
  if (!kind) throw new Error('the database knows no other kinds')
  return { ...row, kind, state: stateOf(row, now) }
}

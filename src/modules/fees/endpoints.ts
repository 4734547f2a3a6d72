import { stepUp } from '#modules/auth/index.ts'
import { endpoint, type Endpoint } from '#platform/http/endpoint.ts'
import { calculateFees } from './calculate.ts'
import { createCommissionRule, endCommissionRule, listCommissionRules } from './commission-rules.ts'
import type { UsualFees } from './impact.ts'
import * as schema from './schema.ts'
import * as taxSchema from './tax-schema.ts'
import { createTaxRate, endTaxRate, listTaxRates } from './tax-rates.ts'

const byTwo = 'Two of staff must ask for exactly the same: the first is answered 202 with what it would do. Needs a fresh sign-in.'
/** What a change has in common: two of staff make it, and `dry_run` shows it. */
const change = { allow: 'fees.set', status: 202, output: schema.Awaited, idempotency: 'accepted', dry_run: true } as const

/** The usual rates stand in the order policy, which orders keep; orders stand above fees, so these are handed in from the top. */
export const endpointsUnder = (usual: UsualFees): readonly Endpoint[] => [
  endpoint({
    id: 'meta.fees',
    at: 'GET /meta/fees',
    allow: 'anyone',
    knows_caller: true,
    summary: 'What a brand pays and a creator nets for a price, and the rule of commission that holds',
    description: 'For a brand that is signed in with the rules for it, for a creator by how far it has come.',
    input: schema.Calculate,
    output: schema.Calculation,
    run: calculateFees(usual),
  }),
  endpoint({
    id: 'admin.commission_rules',
    at: 'GET /admin/commission-rules',
    allow: 'fees.read',
    summary: 'Rules of commission, newest first',
    input: schema.ListCommissionRules,
    output: schema.CommissionRulePage,
    run: listCommissionRules,
  }),
  endpoint({
    ...change,
    id: 'admin.create_commission_rule',
    at: 'POST /admin/commission-rules',
    summary: 'Make a rule of commission, in force from now or later',
    description: `The most specific rule holds: one for the brand before one for the tier of the creator, then content type, platform, currency. Orders keep theirs. ${byTwo}`,
    input: schema.CreateCommissionRule,
    done: schema.ChangedRule,
    fails: { ...stepUp, 'brand.not_found': 404, 'commission_rule.overlaps': 409 },
    run: createCommissionRule(usual),
  }),
  endpoint({
    ...change,
    id: 'admin.end_commission_rule',
    at: 'POST /admin/commission-rules/:commission_rule_id/end',
    summary: 'End a rule of commission, now or later',
    description: `Orders placed under it and quotes that have not expired keep it. ${byTwo}`,
    input: schema.EndCommissionRule,
    done: schema.ChangedRule,
    fails: { ...stepUp, 'commission_rule.not_found': 404, 'commission_rule.ended': 409 },
    run: endCommissionRule(usual),
  }),
  endpoint({
    id: 'admin.tax_rates',
    at: 'GET /admin/tax-rates',
    allow: 'fees.read',
    summary: 'Taxes on fees and withholding, newest first',
    description: 'Where no row holds, the order policy says, and as it comes it says none.',
    input: taxSchema.ListTaxRates,
    output: taxSchema.TaxRatePage,
    run: listTaxRates,
  }),
  endpoint({
    ...change,
    id: 'admin.create_tax_rate',
    at: 'POST /admin/tax-rates',
    summary: 'Turn a tax on from now or later',
    description: byTwo,
    input: taxSchema.CreateTaxRate,
    done: taxSchema.ChangedTax,
    fails: { ...stepUp, 'tax_rate.overlaps': 409 },
    run: createTaxRate(usual),
  }),
  endpoint({
    ...change,
    id: 'admin.end_tax_rate',
    at: 'POST /admin/tax-rates/:tax_rate_id/end',
    summary: 'Turn a tax off, now or later',
    description: byTwo,
    input: taxSchema.EndTaxRate,
    done: taxSchema.ChangedTax,
    fails: { ...stepUp, 'tax_rate.not_found': 404, 'tax_rate.ended': 409 },
    run: endTaxRate(usual),
  }),
]

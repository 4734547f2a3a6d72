import { breakDown, showAmounts, usualRates } from '#modules/fees/index.ts'
import { parseMajor } from '#platform/money.ts'
import type { Policy } from './rules.ts'

export function differenceOf(before: { version: number; policy: Policy }, after: Policy) {
  const was: Readonly<Record<string, number>> = before.policy
  const is: Readonly<Record<string, number>> = after
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((field) => was[field] !== is[field])
  const example = (policy: Policy) => {
    const amounts = breakDown(parseMajor('10000', 'INR'), usualRates(policy))
    return { currency: 'INR', ...showAmounts(amounts, 'INR') }
  }
  return {
    compared_with: before.version,
    changes: fields.map((field) => ({ field, was: was[field] ?? null, is: is[field] ?? null })),
    before: example(before.policy),
    after: example(after),
  }
}

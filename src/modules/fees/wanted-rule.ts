import type { z } from 'zod'
import { checkContentType, contentTypeOf, platforms } from '#modules/packages/index.ts'
import { parseMajor } from '#platform/money.ts'
import { invalidField } from '#platform/problem.ts'
import { periodFrom } from './period.ts'
import type { CommissionRule } from './rules.ts'
import type { CreateCommissionRule } from './schema.ts'

type Input = z.output<typeof CreateCommissionRule>

/** The rule as it would be in force from now or later on; Problem `request.invalid` (400). */
export function wantedRule(input: Input, now: Date): CommissionRule {
  const { platform, content_type, creator_tier, brand_id, currency, fixed, min, max, rate_bp } = input
  const key = { platform, content_type, creator_tier, brand_id, currency }
  const minor = (value: string, pointer: string) => (currency === null ? 0n : parseMajor(value, currency, pointer))
  const [min_minor, max_minor] = [min === null ? null : minor(min, '/min'), max === null ? null : minor(max, '/max')]
  if (min_minor !== null && max_minor !== null && max_minor < min_minor)
    throw invalidField('/max', 'commission.out_of_order', 'The highest commission is not below the lowest')
  return {
    ...key,
    ...periodFrom(input, now),
    id: null,
    rate_bp,
    fixed_minor: minor(fixed, '/fixed'),
    min_minor,
    max_minor,
  }
}

/** Somebody makes such content somewhere, and amounts have a currency; Problem `request.invalid` (400). */
export function checkRule(input: Input): Input {
  const { platform, content_type, currency, fixed, min, max } = input
  if (content_type !== null && platform !== null) checkContentType(platform, content_type)
  if (content_type !== null && !platforms.some((each) => contentTypeOf(each, content_type)))
    throw invalidField('/content_type', 'content_type.unknown', 'Nobody makes such content on any platform')
  if (currency === null && (/[1-9]/.test(fixed) || min !== null || max !== null))
    throw invalidField('/currency', 'currency.required', 'Amounts are in a currency: say in which, or give a rate alone')
  return input
}

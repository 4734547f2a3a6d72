import { checkContentType, checkHighest } from '#modules/packages/index.ts'
import { parseMajor } from '#platform/money.ts'
import { invalidField } from '#platform/problem.ts'
import type { CampaignRow } from './queries.ts'
import type { Brief } from './schema.ts'

type Kept = Pick<
  CampaignRow,
  | 'title' | 'description' | 'wanted' | 'categories' | 'countries' | 'cities' | 'languages' | 'followers_min' | 'followers_max' | 'currency'
  | 'budget_min_minor' | 'budget_max_minor' | 'budget_total_minor' | 'apply_until' | 'deliver_by' | 'creators_wanted'
> // prettier-ignore
export type Changes = Partial<Kept>

/** What of the brief was given, as it is kept; money in the currency given or the one it had. Problem `request.invalid` (400) for money without a currency. */
export function changesOf(brief: Brief, currency_before: string | null): Changes {
  const { budget_min, budget_max, budget_total, ...plain } = brief
  const currency = brief.currency === undefined ? currency_before : brief.currency
  const money = (name: 'budget_min' | 'budget_max' | 'budget_total', amount: string | null | undefined) =>
    amount === undefined ? {} : { [`${name}_minor`]: amount === null ? null : minorOf(amount, currency, `/${name}`) }
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined))
  return { ...given, ...money('budget_min', budget_min), ...money('budget_max', budget_max), ...money('budget_total', budget_total) }
}

function minorOf(amount: string, currency: string | null, pointer: string): bigint {
  if (currency === null) throw invalidField('/currency', 'required', 'Give the currency of the budget')
  const minor = parseMajor(amount, currency, pointer)
  if (minor <= 0n) throw invalidField(pointer, 'amount.too_low', 'A budget is above zero')
  checkHighest(minor, currency, pointer)
  return minor
}

/** The brief holds together; Problem `request.invalid` (400) names the field that does not. */
export function checkBrief(brief: Kept, changes: Changes, now: Date): void {
  for (const [at, one] of brief.wanted.entries()) {
    try {
      checkContentType(one.platform, one.content_type)
    } catch {
      throw invalidField(`/wanted/${at}/content_type`, 'content_type.unknown', `There is no ${one.content_type} on ${one.platform}`)
    }
  }
  const { budget_min_minor: least, budget_max_minor: most, budget_total_minor: total, followers_min, followers_max } = brief
  if (changes.currency !== undefined && (least ?? most ?? total) !== null && changes.currency === null)
    throw invalidField('/currency', 'required', 'A budget has a currency')
  if (least !== null && most !== null && most < least)
    throw invalidField('/budget_max', 'budget.out_of_order', 'The most for one creator is not below the least')
  if (most !== null && total !== null && total < most)
    throw invalidField('/budget_total', 'budget.out_of_order', 'The whole budget pays at least one creator')
  if (followers_min !== null && followers_max !== null && followers_max < followers_min)
    throw invalidField('/followers_max', 'followers.out_of_order', 'The most followers are not below the least')
  if (changes.apply_until && changes.apply_until <= now) throw invalidField('/apply_until', 'time.past', 'Give a time to come')
  if (brief.deliver_by && brief.apply_until && brief.deliver_by <= brief.apply_until)
    throw invalidField('/deliver_by', 'time.out_of_order', 'Work is delivered after applications end')
}

import { z } from 'zod'
import { amount, currency, pageQuery, queryInt, text } from '#platform/wire.ts'
import { platforms } from '#modules/packages/index.ts'
import { Category, Language } from '#modules/profiles/index.ts'
import { cityKey } from './rules.ts'
import { sorts } from './sorts.ts'

const place = (what: string) =>
  text(100)
    .refine((typed) => cityKey(typed) !== '', { error: `Give the name of a ${what}` })
    .optional()
    .describe('Upper and lower case and accents do not matter')
const flag = z.enum(['true', 'false']).optional()

const filters = {
  q: text(200).optional().describe('Words of names, texts, categories, cities, handles and packages; mistakes are corrected'),
  platform: z.enum(platforms, { error: `Give one of: ${platforms.join(', ')}` }).optional(),
  category: Category.optional().describe('Slug of a content category'),
  city: place('city'),
  state: place('state'),
  country: z.string().trim().toUpperCase().regex(/^[A-Z]{2}$/, 'Give a country as two letters, such as "IN"').optional().describe('ISO 3166-1 alpha-2'),
  language: Language.optional().describe('"hi" finds "hi-IN" too'),
  currency: currency.optional().describe('Of the prices; needed to filter or sort by price, because prices compare within one currency only'),
  price_min: amount.optional().describe('Of the cheapest package, on the platform asked for or on any'),
  price_max: amount.optional(),
  followers_min: queryInt(0, 999_999_999).optional(),
  followers_max: queryInt(0, 999_999_999).optional(),
  engagement_bp_min: queryInt(0, 10_000).optional().describe('In hundredths of a percent'),
  rating_min: z.enum(['1', '1.5', '2', '2.5', '3', '3.5', '4', '4.5', '5']).optional(),
  availability: z.enum(['available', 'busy']).optional().describe('"available" leaves out who is busy or away today; "busy" finds those'),
  verified: flag,
} // prettier-ignore

export const Filters = z.object(filters)
export type Filters = z.output<typeof Filters>

/** What asks for a list, without the place in it: what a saved search keeps. */
export const Search = z.object({ ...filters, sort: z.enum(sorts).default('relevance') })
export type Search = z.output<typeof Search>

export const SearchCreators = Search.extend({
  explain: flag.describe('true: each creator comes with the parts of its score'),
  ...pageQuery,
})
export type SearchCreators = z.output<typeof SearchCreators>

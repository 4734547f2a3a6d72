import { Problem, type FieldError } from '#platform/problem.ts'
import { parseMajor } from '#platform/money.ts'
import type { Filters } from './filters.ts'
import { pairsOf } from './listing.ts'
import { cityKey } from './rules.ts'
import { orders, type Sort } from './sorts.ts'
import { implied, isRare } from './tags.ts'

/** A search as the tables know it: facts that must be true of a row, and the ranges its numbers must lie in. */
export type Asked = {
  readonly platform: string
  readonly facts: readonly string[]
  /** Those of the facts, and what the ranges imply, by which few rows can be found directly. */
  readonly rare: readonly string[]
  readonly price: readonly [bigint, bigint]
  readonly followers: readonly [number, number]
  readonly engagement: number
  readonly rating: number
}

export const most = { price: 999_999_999_999_999_999n, followers: 2_147_483_647 }

/** Problem `request.invalid` (400) when prices are asked for without their currency, or a range is upside down. */
export function askedBy(filters: Filters, sort: Sort): Asked {
  const { platform = '', currency, price_min, price_max, followers_min, followers_max, engagement_bp_min = -1, rating_min = '0' } = filters
  if (currency === undefined && (price_min ?? price_max) !== undefined) throw refused('currency', 'Name the currency of the prices')
  if (currency === undefined && (sort === 'price' || sort === 'price_desc')) throw refused('currency', 'Name the currency to sort by price')

  const minor = (amount: string | undefined, field: string) =>
    amount === undefined ? undefined : parseMajor(amount, currency ?? '', `/${field}`)
  const price = [minor(price_min, 'price_min') ?? 0n, minor(price_max, 'price_max') ?? most.price] as const
  if (price[0] > price[1]) throw refused('price_max', 'The highest price is below the lowest')
  const followers = [followers_min ?? -1, followers_max ?? most.followers] as const
  if (followers[0] > followers[1]) throw refused('followers_max', 'The highest number is below the lowest')
  // Who has nobody's number is not below any other.
  const least = followers_max === undefined ? followers[0] : Math.max(0, followers[0])
  const rating = Number(rating_min) * 100

  const facts = factsOf(filters)
  const also = [implied('followers', least), implied('engagement', engagement_bp_min), implied('rating', rating)]
  // Words are looked for in the order of relevance, whatever order they are put into.
  const { code } = orders[filters.q === undefined ? sort : 'relevance']
  const reached = also.filter((fact) => fact !== undefined)
  const rare = closest(facts, reached).filter((fact) => isRare(fact, code))
  return { platform, facts, rare, price, followers: [least, followers[1]], engagement: engagement_bp_min, rating: rating * 2 }
}

function factsOf({ category, city, state, country, language, currency, availability, verified }: Filters): string[] {
  const facts: (string | false)[] = [
    category !== undefined && `category ${category}`,
    city !== undefined && `city ${cityKey(city)}`,
    state !== undefined && `state ${cityKey(state)}`,
    country !== undefined && `country ${country}`,
    language !== undefined && `language ${language}`,
    currency !== undefined && `currency ${currency}`,
    availability !== undefined && `availability ${availability}`,
    verified !== undefined && `verified ${verified}`,
  ]
  return facts.filter((fact) => fact !== false)
}

const greatest = new Set((['followers', 'engagement', 'rating'] as const).map((measure) => implied(measure, Infinity)))

/**
 * What to look rows up by, of the facts and of what the ranges imply: pairs where there are some, with nothing beside them that many have,
 * because cutting a short list with a long one costs more than looking at the few rows of the short one.
 */
export function closest(facts: readonly string[], reached: readonly string[]): string[] {
  const pairs = pairsOf(facts)
  return pairs.length === 0 ? [...facts, ...reached] : [...pairs, ...reached.filter((fact) => greatest.has(fact))]
}

function refused(field: string, message: string): Problem {
  const error: FieldError = { pointer: `/${field}`, code: 'search.incomplete', message, location: 'query' }
  return new Problem('invalid', 'request.invalid', message, { errors: [error] })
}

/** The search in one line: what cursors are bound to and what is remembered about it. */
export function nameOf({ platform, facts, price, followers, engagement, rating }: Asked, sort: Sort, q = ''): string {
  return [sort, platform, ...facts, ...price, ...followers, engagement, rating, q].join('\n')
}

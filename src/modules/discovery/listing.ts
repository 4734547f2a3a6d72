import { digitsOf } from '#platform/money.ts'
import type { CreatorRow } from './queries.ts'
import { cityKey, follower_steps, placeOf, price_steps, stepOf, top } from './rules.ts'
import { bandsOf, reached, tagOf } from './tags.ts'

type Listed = {
  readonly row: CreatorRow
  readonly status: CreatorRow['availability_status']
  readonly platform: string
  readonly lists: {
    readonly content_categories: readonly string[]
    readonly languages: readonly string[]
    readonly platforms: readonly string[]
  }
  readonly points: number
  readonly rating: number
  readonly price: bigint
  readonly followers: number | null
  readonly engagement_bp: number | null
  readonly words: readonly string[]
  readonly names: readonly string[]
}

/** The row by which a creator is found on a platform ('' is any), in the form `writeCards` takes. Only the row of any platform knows words. */
export function listingOf(one: Listed): object {
  const { row, status, platform, lists, price } = one
  const followers = one.followers ?? -1
  const engagement = one.engagement_bp ?? -1
  const places = {
    rank: placeOf(one.points, row.featured),
    rating: placeOf(Math.round(one.rating * 100), row.featured),
    price: Number(price),
    response: row.response_minutes ?? top.rank,
    creator_id: Number(row.creator_id),
  }
  const facts = [
    ...lists.content_categories.map((slug) => `category ${slug}`),
    ...named('city', cityKey(row.location_city ?? '')),
    ...named('state', cityKey(row.location_state ?? '')),
    ...named('country', row.location_country ?? ''),
    ...new Set(lists.languages.flatMap((tag) => [`language ${tag}`, `language ${tag.split('-')[0] ?? tag}`])),
    `currency ${row.currency}`,
    `availability ${status}`,
    `verified ${row.verified}`,
    ...(platform === '' ? lists.platforms.map((slug) => `on ${slug}`) : []),
  ]
  const words = platform === '' ? [...one.words.map((word) => `word ${word}`), ...one.names.map((word) => `name ${word}`)] : []
  const few = [...reached('followers', followers), ...reached('engagement', engagement), ...reached('rating', Math.round(one.rating * 100))]
  return {
    platform,
    ...places,
    price: String(price),
    creator_id: undefined,
    followers,
    engagement,
    tags: facts.map((fact) => String(tagOf(platform, fact))),
    bands: bandsOf(platform, [...facts, ...pairsOf(facts), ...few, ...words], places).map(String),
    facets: [
      ...facts.filter((fact) => /^(category|city|language|availability|verified) /.test(fact)),
      ...steps(one, followers),
      ...lists.platforms.map((slug) => `platform ${slug}`),
    ],
  }
}

const named = (what: string, key: string) => (key === '' ? [] : [`${what} ${key}`])

function steps({ row, price }: Listed, followers: number): string[] {
  const major = Number(price) / 10 ** digitsOf(row.currency)
  return [
    ...named('price', `${stepOf(price_steps, major) ?? ''}`).map((one) => `${one} ${row.currency}`),
    ...named('followers', stepOf(follower_steps, followers) ?? ''),
  ]
}

/**
 * A city together with each category and each language of the row. Lists of creators are cut with each other from their shortest on, so
 * what is rare together has to be looked up together: of the fashion of a large city few know the language that is asked for.
 */
export function pairsOf(facts: readonly string[]): string[] {
  const others = facts.filter((fact) => /^(category|language) /.test(fact))
  return facts.filter((fact) => fact.startsWith('city ')).flatMap((city) => others.map((other) => `${city}, ${other}`))
}

import { statement, type Statement } from '#platform/db.ts'
import { most_bands, orders, type Sort } from './sorts.ts'

export type Page = {
  /** Cards, as one text. */
  items: string | null
  found: number
  /** The place of the page's last row, when one more was found. */
  key: bigint | null
  creator_id: bigint | null
  tier: number | null
  /** The place of the last row that was looked at, when the page is not full and the list has not ended: "key.creator_id". */
  stopped: string | null
}

/** What the statements of a page are given, by name. */
export type Values = {
  readonly platform: string
  /** The place to go on behind: of two rows with the same key, the creator decides. */
  readonly key: bigint | number
  readonly creator_id: bigint
  /** Facts that must be true of a row, as tags, and the ranges of its numbers. */
  readonly tags: readonly bigint[]
  readonly price_min: bigint
  readonly price_max: bigint
  readonly followers_min: number
  readonly followers_max: number
  readonly engagement: number
  readonly rating: number
  /** Creators the caller never meets. */
  readonly blocked: readonly bigint[]
  readonly limit: number
  /** Tags by which rows are found directly, and the bands to look for them in. */
  readonly rare: readonly bigint[]
  readonly bands: readonly number[]
  readonly first: number
  readonly last: number
  /** Words: the tier to go on in, and what is looked for in names. */
  readonly tier: number
  readonly names: readonly bigint[]
}

/** A statement, and its values in the order it takes them. */
export type Bound<Row> = { readonly statement: Statement<Row>; readonly values: (given: Values) => unknown[] }

/** `:name` in the text stands for a value. */
export function bind<Row>(name: string, text: string): Bound<Row> {
  const names: (keyof Values)[] = []
  const numbered = text.replace(/(?<!:):([a-z_]+)/g, (_, found: keyof Values) => {
    if (!names.includes(found)) names.push(found)
    return `$${names.indexOf(found) + 1}`
  })
  return { statement: statement<Row>(name, numbered), values: (given) => names.map((one) => given[one]) }
}

/** Nothing is added where the index that is read covers it; elsewhere no index of an order shall be taken for these. */
const fits = (row: string, add = ' + 0') => `${row}.tags @> :tags::bigint[] and ${row}.price${add} between :price_min and :price_max
  and ${row}.followers between :followers_min and :followers_max and ${row}.engagement >= :engagement and ${row}.rating${add} >= :rating
  and ${row}.creator_id <> all(:blocked::bigint[])`

const wayOf = (sort: Sort) => (orders[sort].descending ? { way: 'desc', beyond: '<' } : { way: 'asc', beyond: '>' })
const typeOf = (sort: Sort) => (['price', 'newest', 'price_desc'].includes(sort) ? 'bigint' : 'int')

/** The list from a place on, seen in its index alone, which covers all that is filtered by. */
export function listFrom(sort: Sort): string {
  const { column } = orders[sort]
  const { way, beyond } = wayOf(sort)
  return `select ${column}::bigint as key, creator_id, price, followers, engagement, rating, tags from creator_listing
    where platform = :platform and (${column}, creator_id) ${beyond} (:key::${typeOf(sort)}, :creator_id) order by ${column} ${way}, creator_id ${way}`
}

/** Rows looked at in the order of a list: where others ways are left, and where none is. Written into the text, so that the planner knows them. */
export const short = 1_500
export const long = 20_000

/** Reads the list in its order, and gives up after a budget of rows: cheap where many rows fit. */
export function inOrder(sort: Sort, budget: number): string {
  return `select near.key, near.creator_id, 0 as tier from (${listFrom(sort)} limit ${budget}) near where ${fits('near', '')}`
}

/** Looks up the rare tags band by band, in the order of the bands: cheap where few rows fit. */
export function byBands(sort: Sort): string {
  const { column, code } = orders[sort]
  const { way, beyond } = wayOf(sort)
  const newest = `generate_series(least(:first::bigint, (select coalesce(max(creator_id), 0) / 32768 from creator_listing))::int, :last::int, -1)`
  // Of an array the planner expects few rows, which is right; of a series a thousand, for which it would plan anew each time.
  // The orders' own indexes must not be taken here: without the rare tags they would lead through the whole list.
  return `select found.key, found.creator_id, 0 as tier
    from ${sort === 'newest' ? newest : 'unnest(:bands::int[])'} band
    cross join lateral (select array_agg(tag + ${code * most_bands} + band) as keys from unnest(:rare::bigint[]) tag) here
    cross join lateral (
      select l.${column}::bigint as key, l.creator_id from creator_listing l
      where l.bands @> here.keys and ${fits('l')} and (l.${column} + 0, l.creator_id + 0) ${beyond} (:key::${typeOf(sort)}, :creator_id)
      order by 1 ${way}, 2 ${way} offset 0
    ) found`
}

const every_band = bandsBetween(orders.relevance.band(orders.relevance.highest ?? 0), 0).join()

/** Those who have every word: first (tier 1) who have them in the name, then the others. Numbers are those of the platform asked for. */
export function byWords(): string {
  const tier = (level: 0 | 1, keys: string, not: string) => `select found.key, found.creator_id, ${level} as tier
    from unnest(case when :tier = ${level} then :bands::int[] else array[${every_band}] end) band
    cross join lateral (
      select (select array_agg(tag + band) from unnest(:${keys}::bigint[]) tag) as keys, (select array_agg(tag + band) from unnest(:names::bigint[]) tag) as names
    ) here
    cross join lateral (
      select with_words.rank::bigint as key, with_words.creator_id from (
        select l.rank, l.creator_id from creator_listing l
        where l.bands @> here.keys ${not} and (:tier > ${level} or (l.rank + 0, l.creator_id + 0) < (:key::int, :creator_id)) offset 0
      ) with_words
      cross join lateral (
        select from creator_listing p where p.creator_id = with_words.creator_id and p.platform = :platform and ${fits('p')} offset 0
      ) p
      order by 1 desc, 2 desc offset 0
    ) found where :tier::int >= ${level}`
  return `select * from (${tier(1, 'names', '')} union all (${tier(0, 'rare', 'and not l.bands @> here.names')})) both_tiers`
}

/** So many of those with the words are put into another order than that of relevance. */
const most_sorted = 1000

function byWordsSorted(sort: Sort): string {
  const { column } = orders[sort]
  const { way, beyond } = wayOf(sort)
  return `select l.${column}::bigint as key, l.creator_id, 0 as tier from (${fromTheTop(byWords())} limit ${most_sorted}) best
    join creator_listing l on l.creator_id = best.creator_id and l.platform = :platform
    where (l.${column}, l.creator_id) ${beyond} (:key::${typeOf(sort)}, :creator_id) order by 1 ${way}, 2 ${way}`
}

function fromTheTop(text: string): string {
  const ends = {
    ':key::int': '2147483647',
    ':creator_id': '9223372036854775807',
    ':tier::int': '2',
    ':tier': '2',
    ':bands::int[]': `array[${every_band}]`,
  }
  return Object.entries(ends).reduce((changed, [name, value]) => changed.replaceAll(name, value), text)
}

/** A page of cards as one text, and where it ended; asks for one row more than the page has, to know whether there is a next one. */
function page(sort: Sort, path: string, explain: boolean, stopped: string): string {
  const { way } = wayOf(sort)
  const card = `(select card from creator_card c where c.creator_id = found.creator_id and c.platform = :platform)`
  const score = `(select score from creator_portfolio c where c.creator_id = found.creator_id)`
  return `select string_agg(card, ',' order by n) filter (where n < :limit) as items, count(*)::int as found,
      min(key) filter (where n = :limit - 1) as key, min(creator_id) filter (where n = :limit - 1) as creator_id,
      min(tier) filter (where n = :limit - 1) as tier, ${stopped} as stopped
    from (
      select row_number() over (order by tier desc, key ${way}, creator_id ${way}) - 1 as n, key, creator_id, tier,
        ${explain ? `left(${card}, -1) || ',"score":' || ${score} || '}'` : card} as card
      from (${path} limit :limit + 1) found
    ) page`
}

const paths = {
  in_order: inOrder,
  by_bands: (sort: Sort) => byBands(sort),
  by_words: (sort: Sort) => (sort === 'relevance' ? byWords() : byWordsSorted(sort)),
}
export type Path = keyof typeof paths

const made = new Map<string, Bound<Page>>()

export function pageBy(path: Path, sort: Sort, explain: boolean, budget = short): Bound<Page> {
  const name = `discovery.${sort}_${path}_${budget}${explain ? '_explained' : ''}`
  const known = made.get(name)
  if (known) return known
  const last = `(select s.key || '.' || s.creator_id from (${listFrom(sort)} offset ${budget - 1} limit 1) s)`
  const stopped = path === 'in_order' ? `case when count(*) <= :limit then ${last} end` : 'null'
  const bound = bind<Page>(name, page(sort, paths[path](sort, budget), explain, stopped))
  made.set(name, bound)
  return bound
}

/** Every band from one to another, upwards or downwards. */
export function bandsBetween(first: number, last: number): number[] {
  const count = Math.min(Math.abs(last - first) + 1, most_bands)
  return Array.from({ length: count }, (_, i) => (first < last ? first + i : first - i))
}

import type { Ctx } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { ready, type Ready } from '#platform/http/reply.ts'
import { blockedCreators } from '#modules/profiles/index.ts'
import { askedBy, nameOf, type Asked } from './asked.ts'
import type { SearchCreators } from './filters.ts'
import { bandsBetween, long, pageBy, short, type Page, type Path, type Values } from './page-queries.ts'
import { readText } from './reading.ts'
import { top } from './rules.ts'
import type { Reading } from './schema.ts'
import { orders, type Sort } from './sorts.ts'
import { tagOf } from './tags.ts'

/** Lists in whose order rows that fit are rare, so that it need not be tried again. */
const sparse = new Set<string>()
const most_sparse = 5_000

/** A page of cards. What it costs depends neither on how many creators there are, nor on how far one has paged, nor on what is filtered by. */
export async function searchCreators(ctx: Ctx, input: SearchCreators): Promise<Ready> {
  const { sort, limit, cursor, q } = input
  const asked = askedBy(input, sort)
  const name = nameOf(asked, sort, q)
  const place = placeFrom(sort, cursor === undefined ? undefined : readCursor(name, cursor, 4))
  const blocked = await blockedCreators(ctx)
  const explain = input.explain === 'true'
  const given = valuesOf(asked, sort, place, limit, blocked)
  if (q !== undefined) return searchText(ctx, q, { asked, sort, name, place, given, explain })

  const ask = (path: Path, budget: number) => run(ctx, path, sort, explain, given, budget)
  const rare = asked.rare.length > 0
  if (!rare) return answer(await ask('in_order', long), name, limit)
  if (!sparse.has(name)) {
    const page = await ask('in_order', short)
    if (page.stopped === null) return answer(page, name, limit)
    if (sparse.size >= most_sparse) sparse.clear()
    sparse.add(name)
  }
  return answer(await ask('by_bands', short), name, limit)
}

type Place = { readonly key: bigint; readonly creator_id: bigint; readonly tier: number; readonly dropped: number }
type Question = { asked: Asked; sort: Sort; name: string; place: Place; given: Values; explain: boolean }

/** With every word if anybody has them all; else without the rarest, and so on. What was left out is said, and later pages leave out the same. */
async function searchText(ctx: Ctx, q: string, { asked, sort, name, place, given, explain }: Question): Promise<Ready> {
  const { uses, ...reading } = await readText(ctx, q)
  const byUse = reading.words.toSorted((one, other) => (uses.get(one) ?? 0) - (uses.get(other) ?? 0))
  const also = asked.rare.filter((fact) => !fact.startsWith('engagement '))
  const facts = [...also, ...(asked.platform === '' ? [] : [`on ${asked.platform}`])].map((fact) => tagOf('', fact))

  for (let dropped = place.dropped; dropped < byUse.length; dropped++) {
    const left_out = byUse.slice(0, dropped)
    const words = reading.words.filter((word) => !left_out.includes(word))
    const tags = (what: string) => [...words.map((word) => tagOf('', `${what} ${word}`)), ...facts]
    const page = await run(ctx, 'by_words', sort, explain, { ...given, rare: tags('word'), names: tags('name') })
    if (page.found === 0 && place.tier === first_tier && dropped < byUse.length - 1) continue
    return answer(page, name, given.limit, dropped, { ...reading, words, left_out: [...reading.left_out, ...left_out] })
  }
  return answer(nothing, name, given.limit, 0, { ...reading, words: [] })
}

const nothing: Page = { items: null, found: 0, key: null, creator_id: null, tier: null, stopped: null }
/** Above the tiers there are: a first page begins before all of them. */
const first_tier = 2

async function run(ctx: Ctx, path: Path, sort: Sort, explain: boolean, given: Values, budget = short): Promise<Page> {
  const bound = pageBy(path, sort, explain, budget)
  const [page] = await ctx.query(bound.statement, bound.values(given))
  return page ?? nothing
}

/** The place a cursor stands for; without one the place before the first row. */
export function placeFrom(sort: Sort, keys: readonly bigint[] | undefined): Place {
  const [key, creator_id = 0n, tier = 0n, dropped = 0n] = keys ?? []
  const { descending, column } = orders[sort]
  // A cursor somebody made up may hold more than the column can be compared with.
  const highest = column === 'price' || column === 'creator_id' ? top.creator_id : BigInt(top.rank)
  if (key === undefined)
    return { key: descending ? highest : 0n, creator_id: descending ? top.creator_id : 0n, tier: first_tier, dropped: 0 }
  return { key: key < highest ? key : highest, creator_id, tier: Number(tier % 3n), dropped: Number(dropped % 8n) }
}

/** The values of a page's statement. */
export function valuesOf(
  asked: Asked,
  sort: Sort,
  place: Pick<Place, 'key' | 'creator_id' | 'tier'>,
  limit: number,
  blocked: readonly bigint[],
): Values {
  const { platform, facts, rare, price, followers, engagement, rating } = asked
  const { band, descending, column, highest } = orders[sort]
  const end = highest ?? (column === 'creator_id' ? Number(top.creator_id) : top.rank)
  const [low, high] = column === 'price' ? [band(Number(price[0])), band(Number(price[1]))] : [0, band(end)]
  const here = band(Number(place.key))
  const [first, last] = descending ? [Math.min(here, high), low] : [Math.max(here, low), high]
  return {
    platform, key: place.key, creator_id: place.creator_id, tier: place.tier, limit, blocked,  names: [],
    tags: facts.map((fact) => tagOf(platform, fact)),
    rare: rare.map((fact) => tagOf(platform, fact)),
    price_min: price[0], price_max: price[1], followers_min: followers[0], followers_max: followers[1], engagement, rating,
    first,
    last,
    bands: column === 'creator_id' ? [] : bandsBetween(first, last),
  } // prettier-ignore
}

function answer(page: Page, name: string, limit: number, dropped = 0, reading?: Reading): Ready {
  const { key, creator_id, tier, found } = page
  const last = found > limit && key !== null && creator_id !== null ? [key, creator_id, tier ?? 0, dropped] : undefined
  const stopped = page.stopped === null ? undefined : [...page.stopped.split('.').map(BigInt), 0, 0]
  const next = last ?? stopped
  const query = reading ? `,"query":${JSON.stringify(reading)}` : ''
  return ready(`{"items":[${page.items ?? ''}],"next":${next ? `"${cursorOf(name, next)}"` : 'null'}${query}}`)
}

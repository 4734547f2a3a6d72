import type { Ctx, Scope } from '#platform/ctx.ts'
import type { Query } from '#platform/db.ts'
import { minute_ms } from '#platform/clock.ts'
import { blockedCreators } from '#modules/profiles/index.ts'
import { askedBy, nameOf, type Asked } from './asked.ts'
import { countsBy, type CountRow } from './facet-queries.ts'
import type { Filters } from './filters.ts'
import type { Values } from './page-queries.ts'
import { readText } from './reading.ts'
import { facetNames, type Facets } from './schema.ts'
import { placeFrom, valuesOf } from './search.ts'
import { tagOf } from './tags.ts'

/** Counting ends at so many creators: beyond, a number tells nobody more. */
export const most_counted = 1_000
const most_values = 20

/** Counts of each database are its own; the oldest of very many is forgotten first. */
const kept = new WeakMap<Query, Map<string, { until: number; facets: Promise<Facets> }>>()
const most_kept = 1_000

/** How many creators fit, by what else is true of them. Counted at most once a minute for the same filters; those who ask meanwhile wait for the same count. */
export async function countCreators(ctx: Ctx, filters: Filters): Promise<Facets> {
  const asked = askedBy(filters, 'relevance')
  const blocked = await blockedCreators(ctx)
  const name = nameOf(asked, 'relevance', `${filters.q ?? ''}\n${blocked.join()}`)
  const here = kept.get(ctx.query) ?? new Map<string, { until: number; facets: Promise<Facets> }>()
  kept.set(ctx.query, here)

  const known = here.get(name)
  if (known && known.until > ctx.now.getTime()) return known.facets
  here.delete(name)
  const oldest = here.keys().next()
  if (here.size >= most_kept && !oldest.done) here.delete(oldest.value)
  const facets = count(ctx, asked, filters.q, blocked)
  here.set(name, { until: ctx.now.getTime() + minute_ms, facets })
  // A count that failed is not kept.
  facets.catch(() => here.delete(name))
  return facets
}

async function count(ctx: Ctx, asked: Asked, q: string | undefined, blocked: readonly bigint[]): Promise<Facets> {
  const given = { ...valuesOf(asked, 'relevance', placeFrom('relevance', undefined), most_counted, blocked) }
  if (q !== undefined) return facetsOf(await countWords(ctx, asked, q, given), ctx.now)
  const near = await ask(ctx, 'in_order', given)
  const enough = near.some((row) => row.facet === '' && row.count > most_counted)
  const more = near.some((row) => row.facet === 'more')
  return facetsOf(enough || !more || asked.rare.length === 0 ? near : await ask(ctx, 'by_bands', given), ctx.now)
}

function ask(scope: Scope, path: 'in_order' | 'by_bands' | 'by_words', given: Values): Promise<CountRow[]> {
  const bound = countsBy(path)
  return scope.query(bound.statement, bound.values(given))
}

async function countWords(ctx: Ctx, asked: Asked, q: string, given: Values): Promise<CountRow[]> {
  const { words } = await readText(ctx, q)
  if (words.length === 0) return []
  const facts = [
    ...asked.rare.filter((fact) => !fact.startsWith('engagement ')),
    ...(asked.platform === '' ? [] : [`on ${asked.platform}`]),
  ]
  const tags = (what: string) => [...words.map((word) => `${what} ${word}`), ...facts].map((fact) => tagOf('', fact))
  return ask(ctx, 'by_words', { ...given, rare: tags('word'), names: tags('name') })
}

function facetsOf(rows: readonly CountRow[], now: Date): Facets {
  const total = rows.find((row) => row.facet === '')?.count ?? 0
  const capped = total > most_counted || rows.some((row) => row.facet === 'more')
  const shown = (count: number) => ({ count: Math.min(count, most_counted), capped })
  const valuesOfFacet = (name: string) =>
    rows
      .filter((row) => row.facet.startsWith(`${name} `))
      .toSorted((one, other) => other.count - one.count || (one.facet < other.facet ? -1 : 1))
      .slice(0, most_values)
      .map((row) => ({ value: row.facet.slice(name.length + 1), ...shown(row.count) }))
  const facets = Object.fromEntries(facetNames.map((name) => [name, valuesOfFacet(name)])) as Omit<Facets, 'total' | 'counted_at'>
  return { total: shown(total), ...facets, counted_at: now.toISOString() as Facets['counted_at'] }
}

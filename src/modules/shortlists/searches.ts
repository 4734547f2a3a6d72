import { z } from 'zod'
import type { Ctx, Scope, Tx } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import type { Ready } from '#platform/http/reply.ts'
import { Problem } from '#platform/problem.ts'
import { checkSearch, Search, searchCreators } from '#modules/discovery/index.ts'
import { brandOf } from '#modules/users/index.ts'
import { lockBrand } from './queries.ts'
import { checkSearches } from './rules.ts'
import { orTaken } from './taken.ts'
import type { EditSavedSearch, ListSavedSearches, ReadSavedSearch, RunSavedSearch, SavedSearch, SaveSearch } from './schema.ts'

const taken = orTaken('saved_search.name_taken', 'You keep a search of this name')

export async function saveSearch(tx: Tx, { name, search }: SaveSearch): Promise<SavedSearch> {
  const brand_id = brandOf(tx.actor)
  checkSearch(search)
  await tx.query(lockBrand, [brand_id])
  checkSearches(await tx.db.savedSearch.count({ where: { brand_id } }))
  const data = { brand_id, name, search: stored(search), created_at: tx.now, updated_at: tx.now }
  return savedOf(await tx.db.savedSearch.create({ data }).catch(taken))
}

export async function listSearches(ctx: Ctx, { cursor, limit }: ListSavedSearches) {
  const brand_id = brandOf(ctx.actor)
  const scope = `saved_searches ${brand_id}`
  const [before] = cursor === undefined ? [] : readCursor(scope, cursor, 1)
  const where = { brand_id, ...(before !== undefined && { id: { lt: before } }) }
  const rows = await ctx.db.savedSearch.findMany({ where, orderBy: { id: 'desc' }, take: limit + 1 })
  const items = rows.slice(0, limit).map(savedOf)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? cursorOf(scope, [last.id]) : null }
}

export async function showSearch(scope: Scope, { saved_search_id }: ReadSavedSearch): Promise<SavedSearch> {
  const row = await scope.db.savedSearch.findFirst({ where: { id: saved_search_id, brand_id: brandOf(scope.actor) } })
  if (!row) throw noSearch()
  return savedOf(row)
}

export async function editSearch(ctx: Ctx, { saved_search_id, name, search }: EditSavedSearch): Promise<SavedSearch> {
  if (search) checkSearch(search)
  const where = { id: saved_search_id, brand_id: brandOf(ctx.actor) }
  const data = { ...(name !== undefined && { name }), ...(search && { search: stored(search) }), updated_at: ctx.now }
  return ctx.tx(async (tx) => {
    const { count } = await tx.db.savedSearch.updateMany({ where, data }).catch(taken)
    if (count === 0) throw noSearch()
    return showSearch(tx, { saved_search_id })
  })
}

export async function deleteSearch(ctx: Ctx, { saved_search_id }: ReadSavedSearch) {
  const where = { id: saved_search_id, brand_id: brandOf(ctx.actor) }
  const { count } = await ctx.tx((tx) => tx.db.savedSearch.deleteMany({ where }))
  if (count === 0) throw noSearch()
  return { removed: true as const }
}

/** What the search finds now, paged as any search is. */
export async function runSearch(ctx: Ctx, { saved_search_id, ...place }: RunSavedSearch): Promise<Ready> {
  const { search } = await showSearch(ctx, { saved_search_id })
  return searchCreators(ctx, { ...search, ...place })
}

/** In the form of the wire, which is what outlives our own. */
function stored(search: Search) {
  return JSON.parse(JSON.stringify(z.encode(Search, search))) as Record<string, string | number>
}

function savedOf(row: Omit<SavedSearch, 'search'> & { search: unknown }): SavedSearch {
  return { ...row, search: Search.parse(row.search) }
}

function noSearch(): Problem {
  return new Problem('not_found', 'saved_search.not_found', 'You keep no such search')
}

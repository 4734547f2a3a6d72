import type { Scope } from '#platform/ctx.ts'
import { blockedCreators } from '#modules/profiles/index.ts'
import { askedBy } from './asked.ts'
import type { Search } from './filters.ts'
import { findPublic, readCards } from './queries.ts'

export { rebuildCards } from './refresh.ts'
export { CreatorCard, CreatorPage } from './schema.ts'
export { Search } from './filters.ts'
export { searchCreators } from './search.ts'

/** Problem `request.invalid` (400) for filters that no search can be made with. */
export function checkSearch({ sort, ...filters }: Search): void {
  askedBy(filters, sort)
}

/** Whether the creator has a page that this caller may see. */
export async function isPublic(scope: Scope, creator_id: bigint): Promise<boolean> {
  return (await scope.query(findPublic, [creator_id, await blockedCreators(scope)])).length > 0
}

/** The cards of those of the creators whom this caller finds in search, as JSON text. */
export async function cardsOf(scope: Scope, creator_ids: readonly bigint[]): Promise<Map<bigint, string>> {
  const rows = await scope.query(readCards, [creator_ids, await blockedCreators(scope)])
  return new Map(rows.map(({ creator_id, card }) => [creator_id, card]))
}

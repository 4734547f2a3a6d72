import type { Actor } from '#platform/ctx.ts'
import type { Party } from './rules.ts'

/** Which orders an actor may see, as values for `visibleSql`: its brand's, its creator's, or all. */
export function visibleTo(actor: Actor): [brand_id: bigint | null, creator_id: bigint | null, all: boolean] {
  return [actor.brand_id, actor.creator_id, actor.kind === 'system' || actor.role === 'agent' || actor.role === 'admin']
}

/** The same as SQL over `"order" o`, its three values starting at `$first`. */
export function visibleSql(first: number): string {
  return `(${visibleSides(first).join(' or ')})`
}

/** The ways to be seen, one by one: each is a range of an index of its own. */
export function visibleSides(first: number): string[] {
  return [`o.brand_id = $${first}`, `o.creator_id = $${first + 1}`, `$${first + 2}::boolean`]
}

/** As whom the actor acts on this order. */
export function partyOf(actor: Actor, order: { brand_id: bigint; creator_id: bigint }): Party {
  if (actor.kind === 'system') return 'system'
  if (actor.brand_id === order.brand_id) return 'brand'
  if (actor.creator_id === order.creator_id) return 'creator'
  return 'staff'
}

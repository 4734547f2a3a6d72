import type { Actor } from '#platform/ctx.ts'
import type { OfferParty } from './rules.ts'

/** Which offers an actor may see, as values for `visibleSql`: its brand's, its creator's, or all. */
export function visibleTo(actor: Actor): [brand_id: bigint | null, creator_id: bigint | null, all: boolean] {
  return [actor.brand_id, actor.creator_id, actor.kind === 'system' || actor.role === 'agent' || actor.role === 'admin']
}

/** The ways to be seen, one by one, as SQL over `offer o`, its three values starting at `$first`: each is a range of an index of its own. */
export function visibleSides(first: number): string[] {
  return [`o.brand_id = $${first}`, `o.creator_id = $${first + 1}`, `$${first + 2}::boolean`]
}

export function visibleSql(first: number): string {
  return `(${visibleSides(first).join(' or ')})`
}

/** As whom the actor acts on this offer. */
export function partyOf(actor: Actor, offer: { brand_id: bigint; creator_id: bigint }): OfferParty {
  if (actor.brand_id === offer.brand_id) return 'brand'
  if (actor.creator_id === offer.creator_id) return 'creator'
  return 'staff'
}

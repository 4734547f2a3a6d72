import type { z } from 'zod'
import type { Ctx, Scope } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { Problem } from '#platform/problem.ts'
import { findOffer, listOffers, listOffersInState, listVersions, lockOffer, type OfferRow } from './queries.ts'
import { canOf, stateOf } from './rules.ts'
import type { ListOffers, Offer, OfferThread } from './schema.ts'
import { partyOf, visibleTo } from './visible.ts'

/** The offer as it goes out: its state as of now, and the moves open to the actor. */
export function present(scope: Scope, row: OfferRow): z.output<typeof Offer> {
  const facts = { ...row, now: scope.now }
  const state = stateOf(facts)
  const due_at = state === 'open' || state === 'accepted' ? row.due_at : null
  return { ...row, state, due_at, can: canOf(partyOf(scope.actor, row), facts) }
}

/** One offer the actor may see; Problem `offer.not_found` (404) also for what it may not see. */
export async function viewOffer(scope: Scope, id: bigint): Promise<z.output<typeof Offer>> {
  return present(scope, known(await scope.query(findOffer, [id, ...visibleTo(scope.actor)])))
}

/** The same, with every version. */
export async function viewThread(ctx: Ctx, { offer_id }: { offer_id: bigint }): Promise<z.output<typeof OfferThread>> {
  const offer = await viewOffer(ctx, offer_id)
  const rows = await ctx.query(listVersions, [offer_id])
  return { ...offer, versions: rows.map((row) => ({ ...row, state: row.number === offer.version ? offer.state : 'countered' })) }
}

/** The offer, locked until the transaction ends. */
export async function lockVisible(scope: Scope, id: bigint): Promise<OfferRow> {
  // Two statements: what a join read before it waited for the lock would be out of date.
  await scope.query(lockOffer, [id, ...visibleTo(scope.actor)])
  return known(await scope.query(findOffer, [id, ...visibleTo(scope.actor)]))
}

/** The actor's offers of both directions, newest first. */
export async function viewOffers(ctx: Ctx, { cursor, limit, state }: ListOffers) {
  const list = `offers ${ctx.actor.id} ${state ?? ''}`
  const [before = 9_223_372_036_854_775_807n] = cursor === undefined ? [] : readCursor(list, cursor, 1)
  const asked = [...visibleTo(ctx.actor), before, limit + 1]
  const rows = state ? await ctx.query(listOffersInState, [...asked, state, ctx.now]) : await ctx.query(listOffers, asked)
  const items = rows.slice(0, limit).map((row) => present(ctx, row))
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? cursorOf(list, [last.id]) : null }
}

function known([row]: OfferRow[]): OfferRow {
  if (row) return row
  throw new Problem('not_found', 'offer.not_found', 'There is no such offer')
}

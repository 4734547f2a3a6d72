import assert from 'node:assert/strict'
import type { OfferSide } from '#generated/prisma/enums.ts'
import type { Scope, Tx } from '#platform/ctx.ts'
import { day_ms } from '#platform/clock.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { isBlocked } from '#modules/profiles/index.ts'
import { brandOf, creatorOf } from '#modules/users/index.ts'
import './events.ts'
import { countOpen, findParties, insertOffer, lockCount, type Parties } from './queries.ts'
import { viewOffer } from './read.ts'
import { checkRoom } from './rules.ts'
import type { GivenTerms, MakeOffer } from './schema.ts'
import { beginTerms } from './terms.ts'

export type OfferToMake = {
  readonly from: OfferSide
  readonly brand_id: bigint
  readonly creator_id: bigint
  readonly package_id?: bigint | undefined
  readonly terms: GivenTerms
  readonly message?: string | undefined
  /** 1 to 30, 7 unless said otherwise. */
  readonly expires_in_days?: number | undefined
  readonly campaign_application_id?: bigint | undefined
}

/** Failures of `makeOffer`, for the endpoints that call it. */
export const makeOfferFails = {
  'offer.party_not_found': 404,
  'package.not_found': 404,
  'package.not_for_sale': 409,
  'offer.party_not_available': 409,
  'offer.too_many': 409,
} as const

/**
 * Offers these terms from one side to the other; emits `offer.made`. Who may speak for the side is for the caller to know. Problems:
 * `makeOfferFails`, and `request.invalid` (400) for terms that cannot be.
 */
export async function makeOffer(tx: Tx, offer: OfferToMake): Promise<{ id: bigint }> {
  const { from, brand_id, creator_id, package_id, campaign_application_id } = offer
  const parties = await meet(tx, brand_id, creator_id)
  if (!parties) throw new Problem('not_found', 'offer.party_not_found', 'There is nobody to offer this to')
  const terms = await beginTerms(tx, { creator_id, package_id, paid_in: parties.paid_in }, offer.terms)

  await tx.query(lockCount, [from === 'brand' ? `brand ${brand_id}` : `creator ${creator_id}`])
  await tx.query(lockCount, [`${brand_id} ${creator_id}`])
  const [open] = await tx.query(countOpen, [brand_id, creator_id, tx.now, from])
  assert(open, 'a count is always answered')
  checkRoom(open.of_the_pair, open.begun)

  const due_at = new Date(tx.now.getTime() + (offer.expires_in_days ?? 7) * day_ms)
  const [made] = await tx.query(insertOffer, [
    brand_id, creator_id, package_id ?? null, campaign_application_id ?? null, from, due_at, tx.now, JSON.stringify(terms), offer.message ?? null,
  ]) // prettier-ignore
  assert(made, 'the offer was written')
  await tx.emit('offer.made', {
    offer_id: made.id, brand_id, creator_id, campaign_application_id: campaign_application_id ?? null, version: 1, by: from,
  }) // prettier-ignore
  return made
}

/** A creator offers to a brand, or a brand asks a creator. */
export async function offer(tx: Tx, { brand_id, creator_id, package_id, message, expires_in_days, ...terms }: MakeOffer) {
  const from = tx.actor.brand_id !== null ? 'brand' : 'creator'
  const [field, to] = from === 'brand' ? (['creator_id', creator_id] as const) : (['brand_id', brand_id] as const)
  if (to === undefined) throw invalidField(`/${field}`, 'required', 'Say whom the offer is for')
  if (brand_id !== undefined && creator_id !== undefined)
    throw invalidField(from === 'brand' ? '/brand_id' : '/creator_id', 'offer.own_side', 'Name the other side alone')
  const pair = from === 'brand' ? { brand_id: brandOf(tx.actor), creator_id: to } : { brand_id: to, creator_id: creatorOf(tx.actor) }
  const { id } = await makeOffer(tx, { from, ...pair, package_id, terms, message, expires_in_days })
  return viewOffer(tx, id)
}

/** The two sides, if they may deal with each other now; undefined when one does not exist. Problem `offer.party_not_available` (409). */
export async function meet(scope: Scope, brand_id: bigint, creator_id: bigint): Promise<Parties | undefined> {
  const [parties] = await scope.query(findParties, [brand_id, creator_id])
  if (!parties) return undefined
  if (parties.both_active && !(await isBlocked(scope, parties.brand_user_id, parties.creator_user_id))) return parties
  throw new Problem('conflict', 'offer.party_not_available', 'The other side takes no offers at the moment')
}

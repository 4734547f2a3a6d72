import type { Scope, Tx } from '#platform/ctx.ts'
import { parseMajor } from '#platform/money.ts'
import { Problem } from '#platform/problem.ts'
import { titleOf, type Sale } from '#modules/packages/index.ts'
import { brandOf } from '#modules/users/index.ts'
import './events.ts'
import { meet } from './make.ts'
import { findOffer, writeState, type OfferRow } from './queries.ts'
import { lockVisible } from './read.ts'
import { orderRefusal } from './rules.ts'
import { visibleTo } from './visible.ts'

/** Failures of `offerForSale` and `takeOffer`, for the endpoints that call them. */
export const offerSaleFails = {
  'offer.not_found': 404,
  'offer.not_accepted': 409,
  'offer.ordered': 409,
  'offer.lapsed': 409,
  'offer.party_not_available': 409,
  'offer.currency_left': 409,
} as const

/** What the actor's brand would buy with its accepted offer now. Problems: `offerSaleFails`. */
export async function offerForSale(scope: Scope, offer_id: bigint): Promise<Sale> {
  const [row] = await scope.query(findOffer, [offer_id, ...visibleTo(scope.actor)])
  return sell(scope, row)
}

/** The same with the offer locked until the transaction ends: who takes it makes the order and says so with `noteOrder`. */
export async function takeOffer(tx: Tx, offer_id: bigint): Promise<Sale> {
  return sell(tx, await lockVisible(tx, offer_id))
}

/** The offer that was taken became this order; emits `offer.ordered`. */
export async function noteOrder(tx: Tx, offer_id: bigint, order_id: bigint): Promise<void> {
  const { brand_id, creator_id, campaign_application_id, version } = await lockVisible(tx, offer_id)
  await tx.query(writeState, [offer_id, 'ordered', null, tx.now, order_id])
  await tx.emit('offer.ordered', { offer_id, brand_id, creator_id, campaign_application_id, version, by: 'brand' })
}

async function sell(scope: Scope, row: OfferRow | undefined): Promise<Sale> {
  if (!row || row.brand_id !== brandOf(scope.actor)) throw new Problem('not_found', 'offer.not_found', 'There is no such offer')
  const refusal = orderRefusal({ ...row, now: scope.now })
  if (refusal) throw new Problem('conflict', refusal.code, refusal.detail)
  const parties = await meet(scope, row.brand_id, row.creator_id)
  if (!parties) throw new Error('an offer has two sides')
  const { terms } = row
  if (parties.paid_in !== terms.currency)
    throw new Problem('conflict', 'offer.currency_left', `The creator is no longer paid in ${terms.currency}; make another offer`)
  return {
    package_id: row.package_id,
    package_version_id: null,
    offer_id: row.id,
    creator_id: row.creator_id,
    creator_user_id: parties.creator_user_id,
    price_minor: parseMajor(terms.price, terms.currency),
    bought: { ...terms, title: terms.title ?? titleOf(terms.platform, terms.content_type), addons: [], package_version: null },
  }
}

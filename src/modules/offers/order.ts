import type { Scope, Tx } from '#platform/ctx.ts'
import { parseMajor } from '#platform/money.ts'
import { Problem } from '#platform/problem.ts'
import { titleOf, type Sale } from '#modules/packages/index.ts'
import { brandOf } from '#modules/users/index.ts'
import './events.ts'
import { findForSale, holdForSale, writeState, type ForSaleRow } from './queries.ts'
import { lockVisible } from './read.ts'
import { orderRefusal } from './rules.ts'

/** Failures of `offerForSale`, for the endpoints that call them. */
export const offerSaleFails = {
  'offer.not_found': 404,
  'offer.not_accepted': 409,
  'offer.ordered': 409,
  'offer.lapsed': 409,
  'offer.party_not_available': 409,
  'offer.currency_left': 409,
} as const

/** What an offer comes to, and why it cannot be ordered now, if it cannot. */
export type OfferForSale = { readonly sale: Sale; readonly problem: Problem | null }

/** What the actor's brand would buy with these offers now, by id, in one question; offers that are not its own are left out. */
export async function offersForSale(scope: Scope, ids: readonly bigint[]): Promise<Map<bigint, OfferForSale>> {
  const rows = await scope.query(findForSale, [brandOf(scope.actor), ids])
  return new Map(rows.map((row) => [row.id, { sale: saleOf(row), problem: problemOf(row, scope.now) }]))
}

/** One of them; Problems: `offerSaleFails`. */
export async function offerForSale(scope: Scope, offer_id: bigint): Promise<Sale> {
  const found = (await offersForSale(scope, [offer_id])).get(offer_id)
  if (!found) throw noSuchOffer()
  if (found.problem) throw found.problem
  return found.sale
}

export function noSuchOffer(): Problem {
  return new Problem('not_found', 'offer.not_found', 'There is no such offer')
}

/** Nobody makes a move of these offers until the transaction ends, in the order of their ids: who orders them says so with `noteOrder`. */
export async function holdOffers(tx: Tx, ids: readonly bigint[]): Promise<void> {
  if (ids.length > 0) await tx.query(holdForSale, [brandOf(tx.actor), ids])
}

/** The offer that was taken became this order; emits `offer.ordered`. */
export async function noteOrder(tx: Tx, offer_id: bigint, order_id: bigint): Promise<void> {
  const { brand_id, creator_id, campaign_application_id, version } = await lockVisible(tx, offer_id)
  await tx.query(writeState, [offer_id, 'ordered', null, tx.now, order_id])
  await tx.emit('offer.ordered', { offer_id, brand_id, creator_id, campaign_application_id, version, by: 'brand' })
}

function problemOf(row: ForSaleRow, now: Date): Problem | null {
  const refusal = orderRefusal({ ...row, now })
  if (refusal) return new Problem('conflict', refusal.code, refusal.detail)
  if (!row.both_active || row.blocked)
    return new Problem('conflict', 'offer.party_not_available', 'The other side takes no offers at the moment')
  const { currency } = row.terms
  if (row.paid_in === currency) return null
  return new Problem('conflict', 'offer.currency_left', `The creator is no longer paid in ${currency}; make another offer`)
}

function saleOf({ id, package_id, creator_id, creator_user_id, terms }: ForSaleRow): Sale {
  return {
    package_id,
    package_version_id: null,
    offer_id: id,
    creator_id,
    creator_user_id,
    price_minor: parseMajor(terms.price, terms.currency),
    bought: { ...terms, title: terms.title ?? titleOf(terms.platform, terms.content_type), addons: [], package_version: null },
  }
}

import { holdOffers, noSuchOffer, offersForSale, type OfferForSale } from '#modules/offers/index.ts'
import { packagesForSale, type PackageForSale, type Sale } from '#modules/packages/index.ts'
import { day_ms } from '#platform/clock.ts'
import type { Scope, Tx } from '#platform/ctx.ts'
import { invalidField, type Problem } from '#platform/problem.ts'
import { holdSellers } from './queries.ts'
import { refuseUnavailable } from './refuse-unavailable.ts'
import { seek, type Sought, type WantedPackage } from './seek.ts'

/** A package with its add-ons, or an offer that was accepted. */
export type WantedSale = (WantedPackage | { readonly offer_id: bigint }) & { readonly deadline?: Date | undefined }

/**
 * What each of these orders would buy at this moment, in their order, in one question whatever their number. A problem is one of
 * `placeFails`, or `request.invalid` for add-ons and deadlines that cannot be, with pointers into that order. Nothing is held: who
 * places calls `holdSellersOf` first.
 */
export async function findSales(scope: Scope, wanted: readonly WantedSale[]): Promise<Sought[]> {
  const { package_ids, offer_ids } = idsOf(wanted)
  const packages = package_ids.length > 0 ? await packagesForSale(scope, package_ids) : new Map<bigint, PackageForSale>()
  const offers = offer_ids.length > 0 ? await offersForSale(scope, offer_ids) : new Map<bigint, OfferForSale>()
  const sought = await Promise.all(
    wanted.map(async (one) => {
      const found = 'offer_id' in one ? agreed(offers.get(one.offer_id)) : await seek(scope, one, packages.get(one.package_id))
      return found.problem || !found.sale ? found : { ...found, problem: tooEarly(found.sale, one.deadline, scope.now) }
    }),
  )
  return refuseUnavailable(scope, sought)
}

const agreed = (found: OfferForSale | undefined): Sought => found ?? { sale: null, problem: noSuchOffer() }

/**
 * The creators' shelves and calendars, and the offers, stand still until the transaction ends. In the order of their ids, so that two
 * checkouts wait for each other and never in a circle.
 */
export async function holdSellersOf(tx: Tx, wanted: readonly WantedSale[]): Promise<void> {
  const { package_ids, offer_ids } = idsOf(wanted)
  await tx.query(holdSellers, [package_ids, offer_ids])
  await holdOffers(tx, offer_ids)
}

function idsOf(wanted: readonly WantedSale[]): { package_ids: bigint[]; offer_ids: bigint[] } {
  const package_ids = new Set(wanted.flatMap((one) => ('offer_id' in one ? [] : [one.package_id])))
  const offer_ids = new Set(wanted.flatMap((one) => ('offer_id' in one ? [one.offer_id] : [])))
  return { package_ids: [...package_ids], offer_ids: [...offer_ids] }
}

function tooEarly({ bought }: Sale, deadline: Date | undefined, now: Date): Problem | null {
  if (!deadline || deadline.getTime() >= now.getTime() + bought.delivery_days * day_ms) return null
  const days = bought.delivery_days
  return invalidField('/deadline', 'deadline.too_early', `Delivery is promised in ${days} days; ask for a later date or none`)
}

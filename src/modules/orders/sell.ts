import { holdOffers, noSuchOffer, offersForSale, type OfferForSale } from '#modules/offers/index.ts'
import {
  checkSelling,
  composeSale,
  packagesForSale,
  refuseChanged,
  type Chosen,
  type PackageForSale,
  type Sale,
} from '#modules/packages/index.ts'
import { day_ms } from '#platform/clock.ts'
import type { Scope, Tx } from '#platform/ctx.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { findCalendars, refusalOfPlace, withOrder } from './availability.ts'
import { holdSellers } from './queries.ts'

type WantedPackage = {
  readonly package_id: bigint
  /** The version the brand saw; another one is 409 `package.changed`. */
  readonly package_version?: number | undefined
  readonly addons?: readonly Chosen[] | undefined
  /** Leave out what is no longer sold of the add-ons instead of refusing the order. */
  readonly addons_as_sold?: boolean | undefined
}

/** A package with its add-ons, or an offer that was accepted. */
export type WantedSale = (WantedPackage | { readonly offer_id: bigint }) & { readonly deadline?: Date | undefined }

/** What one order would buy now, if that can be told, and why it cannot be placed, if it cannot. */
export type Sought = { readonly sale: Sale | null; readonly problem: Problem | null }

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

/**
 * Each order counts for those after it, so that a cart cannot take more of a creator's time than there is. An offer that was accepted is
 * a place already promised.
 */
async function refuseUnavailable(scope: Scope, sought: readonly Sought[]): Promise<Sought[]> {
  const calendars = await findCalendars(scope, [...new Set(sought.flatMap(({ sale }) => (sale ? [sale.creator_id] : [])))])
  return sought.map((found) => {
    const calendar = found.sale && calendars.get(found.sale.creator_id)
    if (!found.sale || !calendar || found.problem?.kind === 'conflict' || found.problem?.kind === 'not_found') return found
    const refusal = found.sale.offer_id === null ? refusalOfPlace(calendar, scope.now) : null
    if (refusal) return { ...found, problem: refusal }
    calendars.set(found.sale.creator_id, withOrder(calendar, found.sale.bought.delivery_days, scope.now))
    return found
  })
}

const agreed = (found: OfferForSale | undefined): Sought => found ?? { sale: null, problem: noSuchOffer() }

async function seek(scope: Scope, wanted: WantedPackage, found: PackageForSale | undefined): Promise<Sought> {
  const sale = found ? orProblem(() => composeSale(found, chosenOf(wanted, found))) : null
  const known = sale instanceof Problem ? null : sale
  try {
    checkSelling(found)
    await refuseChanged(scope, found, wanted.package_version)
    if (sale instanceof Problem) throw sale
    return { sale: known, problem: null }
  } catch (error) {
    if (error instanceof Problem) return { sale: known, problem: error }
    throw error
  }
}

function orProblem<T>(work: () => T): T | Problem {
  try {
    return work()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

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

function chosenOf({ addons = [], addons_as_sold }: WantedPackage, { sold }: PackageForSale): readonly Chosen[] {
  if (!addons_as_sold) return addons
  return addons.flatMap(({ addon_id, quantity }) => {
    const addon = sold.addons.find((one) => one.addon_id === addon_id.toString())
    return addon ? [{ addon_id, quantity: Math.min(quantity, addon.most) }] : []
  })
}

function tooEarly({ bought }: Sale, deadline: Date | undefined, now: Date): Problem | null {
  if (!deadline || deadline.getTime() >= now.getTime() + bought.delivery_days * day_ms) return null
  const days = bought.delivery_days
  return invalidField('/deadline', 'deadline.too_early', `Delivery is promised in ${days} days; ask for a later date or none`)
}

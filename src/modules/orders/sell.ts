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
import { holdSellers } from './queries.ts'

export type WantedSale = {
  readonly package_id: bigint
  /** The version the brand saw; another one is 409 `package.changed`. */
  readonly package_version?: number | undefined
  readonly addons?: readonly Chosen[] | undefined
  /** Leave out what is no longer sold of the add-ons instead of refusing the order. */
  readonly addons_as_sold?: boolean | undefined
  readonly deadline?: Date | undefined
}

/** What one order would buy now, if that can be told, and why it cannot be placed, if it cannot. */
export type Sought = { readonly sale: Sale | null; readonly problem: Problem | null }

/**
 * What each of these orders would buy at this moment, in their order, in one question whatever their number. A problem is one of
 * `placeFails`, or `request.invalid` for add-ons and deadlines that cannot be, with pointers into that order. Nothing is held: who
 * places calls `holdSellersOf` first.
 */
export async function findSales(scope: Scope, wanted: readonly WantedSale[]): Promise<Sought[]> {
  const found = await packagesForSale(scope, [...new Set(wanted.map(({ package_id }) => package_id))])
  return Promise.all(wanted.map((one) => seek(scope, one, found.get(one.package_id))))
}

async function seek(scope: Scope, wanted: WantedSale, found: PackageForSale | undefined): Promise<Sought> {
  const sale = found ? orProblem(() => composeSale(found, chosenOf(wanted, found))) : null
  const known = sale instanceof Problem ? null : sale
  try {
    checkSelling(found)
    await refuseChanged(scope, found, wanted.package_version)
    if (sale instanceof Problem) throw sale
    if (sale) checkDeadline(sale, wanted.deadline, scope.now)
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

/** The creators' shelves and calendars stand still until the transaction ends. In the order of their ids, so that two checkouts wait for each other and never in a circle. */
export async function holdSellersOf(tx: Tx, wanted: readonly WantedSale[]): Promise<void> {
  await tx.query(holdSellers, [wanted.map(({ package_id }) => package_id)])
}

function chosenOf({ addons = [], addons_as_sold }: WantedSale, { sold }: PackageForSale): readonly Chosen[] {
  if (!addons_as_sold) return addons
  return addons.flatMap(({ addon_id, quantity }) => {
    const addon = sold.addons.find(({ id }) => id === addon_id.toString())
    return addon ? [{ addon_id, quantity: Math.min(quantity, addon.most) }] : []
  })
}

function checkDeadline({ bought }: Sale, deadline: Date | undefined, now: Date): void {
  if (!deadline || deadline.getTime() >= now.getTime() + bought.delivery_days * day_ms) return
  throw invalidField(
    '/deadline',
    'deadline.too_early',
    `The package promises delivery in ${bought.delivery_days} days; ask for a later date or none`,
  )
}

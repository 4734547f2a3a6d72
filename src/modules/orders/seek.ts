import { checkSelling, composeSale, refuseChanged, type Chosen, type PackageForSale, type Sale } from '#modules/packages/index.ts'
import type { Scope } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'

export type WantedPackage = {
  readonly package_id: bigint
  /** The version the brand saw; another one is 409 `package.changed`. */
  readonly package_version?: number | undefined
  readonly addons?: readonly Chosen[] | undefined
  /** Leave out what is no longer sold of the add-ons instead of refusing the order. */
  readonly addons_as_sold?: boolean | undefined
}

/** What one order would buy now, if that can be told, and why it cannot be placed, if it cannot. */
export type Sought = { readonly sale: Sale | null; readonly problem: Problem | null }

export async function seek(scope: Scope, wanted: WantedPackage, found: PackageForSale | undefined): Promise<Sought> {
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

function chosenOf({ addons = [], addons_as_sold }: WantedPackage, { sold }: PackageForSale): readonly Chosen[] {
  if (!addons_as_sold) return addons
  return addons.flatMap(({ addon_id, quantity }) => {
    const addon = sold.addons.find((one) => one.addon_id === addon_id.toString())
    return addon ? [{ addon_id, quantity: Math.min(quantity, addon.most) }] : []
  })
}

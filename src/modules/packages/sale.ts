import type { Scope } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { compose, type BoughtAddOn, type Chosen } from './addons.ts'
import { titleOf } from './catalogue.ts'
import { findVersion, forSale, type SaleRow } from './queries.ts'
import { soldOf } from './row.ts'
import { changesOf, priceOf } from './rules.ts'
import type { Sold, Terms } from './schema.ts'

export type PackageForSale = {
  readonly id: bigint
  readonly creator_id: bigint
  readonly version: number
  readonly package_version_id: bigint
  /** Whether it can be bought: active, and in the currency its creator is paid in. */
  readonly is_active: boolean
  readonly sold: Sold
  /** Minor units of `sold.currency`, without add-ons. */
  readonly price_minor: bigint
  readonly creator: Pick<SaleRow, 'user_id' | 'availability_status'> & { readonly status: SaleRow['account'] }
}

/** One order's worth: what a package with its add-ons, or an offer, comes to. `bought` is JSON as the order keeps it. */
export type Sale = {
  readonly package_id: bigint | null
  readonly package_version_id: bigint | null
  readonly offer_id: bigint | null
  readonly creator_id: bigint
  readonly creator_user_id: bigint
  /** Minor units of `bought.currency`, add-ons and all. */
  readonly price_minor: bigint
  /** With what the add-ons change; `price` is that of the package alone. */
  readonly bought: Terms & { readonly title: string; readonly addons: BoughtAddOn[]; readonly package_version: number | null }
}

/** The packages as they can be bought at this moment, with whether their creators sell, by id; unknown ids are left out, inactive packages are not. */
export async function packagesForSale(scope: Scope, ids: readonly bigint[]): Promise<Map<bigint, PackageForSale>> {
  const rows = await scope.query(forSale, [ids])
  return new Map(rows.map((row) => [row.id, saleOf(row)]))
}

/** One of them; undefined when there is none. */
export async function packageForSale(scope: Scope, id: bigint): Promise<PackageForSale | undefined> {
  return (await packagesForSale(scope, [id])).get(id)
}

/** Failures of `checkSelling` and `refuseChanged`, for the endpoints that call them. */
export const sellFails = {
  'package.not_found': 404,
  'package.not_for_sale': 409,
  'package.changed': 409,
  'creator.not_available': 409,
} as const

/** Problem when there is no such package, it is not for sale, or its creator takes no orders: three of `sellFails`. */
export function checkSelling(found: PackageForSale | undefined): asserts found {
  if (!found) throw new Problem('not_found', 'package.not_found', 'There is no such package')
  if (!found.is_active) throw new Problem('conflict', 'package.not_for_sale', 'This package is not for sale at the moment')
  if (found.creator.status !== 'active' || found.creator.availability_status === 'unavailable')
    throw new Problem('conflict', 'creator.not_available', 'The creator takes no orders at the moment')
}

/** What the package with these add-ons comes to, whether it can be bought or not; Problem `request.invalid` (400) at `/addons/…`. */
export function composeSale(
  { id, creator_id, version, package_version_id, sold, creator }: PackageForSale,
  chosen: readonly Chosen[],
): Sale {
  const composed = composeTerms(sold, version, chosen)
  return { package_id: id, package_version_id, offer_id: null, creator_id, creator_user_id: creator.user_id, ...composed }
}

/** The same for one version, whether it is sold still or was once seen: its price with these add-ons, and the terms. */
export function composeTerms(sold: Sold, version: number, chosen: readonly Chosen[]): Pick<Sale, 'price_minor' | 'bought'> {
  const { price_minor, addons, ...changed } = compose(sold, chosen)
  const { tier: _, tier_group: __, ...terms } = sold
  const title = sold.title ?? titleOf(sold.platform, sold.content_type)
  return { price_minor, bought: { ...terms, ...changed, title, addons, package_version: version } }
}

/** Problem `package.changed` (409) when the package is no longer at the version that was seen; it carries `package_version` and `changes: [{ field, seen, now }]`. */
export async function refuseChanged(scope: Scope, { id, version, sold }: PackageForSale, seen: number | undefined): Promise<void> {
  if (seen === undefined || seen === version) return
  const [before] = await scope.query(findVersion, [id, seen])
  const changes = before ? changesOf(soldOf(before.sold), sold) : []
  throw new Problem('conflict', 'package.changed', 'The package is no longer what you saw; look at it again', {
    members: { package_version: version, changes },
  })
}

function saleOf(row: SaleRow): PackageForSale {
  const { id, creator_id, version, package_version_id, for_sale, user_id, account, availability_status } = row
  const [sold, price_minor] = [soldOf(row), priceOf(row.price, row.currency)]
  const creator = { user_id, status: account, availability_status }
  return { id, creator_id, version, package_version_id, is_active: for_sale, sold, price_minor, creator }
}

import { titleOf } from './catalogue.ts'
import type { PackageRow } from './queries.ts'
import { canOf, priceText } from './rules.ts'
import type { OwnPackage, Package, Sold } from './schema.ts'
import type { z } from 'zod'

/** A package as it goes out: the price with exactly the digits of its currency. */
export function packageOf(row: PackageRow): Package {
  return { ...row, title: row.title ?? titleOf(row.platform, row.content_type), price: priceText(row.price, row.currency) }
}

/** The same for who sells it, with the moves that are open. */
export function ownPackageOf(row: PackageRow): z.output<typeof OwnPackage> {
  return { ...packageOf(row), can: canOf(row.status) }
}

/** What is sold, and nothing else of the row. */
export function soldOf(row: Sold): Sold {
  const { title, platform, content_type, quantity, revisions, duration, currency, delivery_days, description } = row
  const { requires_publication, licence, tier, tier_group, addons } = row
  const price = priceText(row.price, currency)
  return {
    title, platform, content_type, quantity, revisions, duration, price, currency, delivery_days, description, requires_publication, licence, tier, tier_group, addons,
  } // prettier-ignore
}

import type { Scope } from '#platform/ctx.ts'
import { parseMajor } from '#platform/money.ts'
import { forSale, type SaleRow } from './queries.ts'

export { platforms, titleOf } from './rules.ts'
export { Package } from './schema.ts'
export { packageOf } from './service.ts'

export type PackageForSale = Omit<SaleRow, 'price' | 'user_id' | 'status' | 'availability_status'> & {
  /** Minor units of `currency`. */
  readonly price_minor: bigint
  readonly creator: Pick<SaleRow, 'user_id' | 'status' | 'availability_status'>
}

/** The package as it can be bought at this moment, with whether its creator sells; undefined when there is none. Inactive ones too. */
export async function packageForSale(scope: Scope, id: bigint): Promise<PackageForSale | undefined> {
  const [row] = await scope.query(forSale, [id])
  if (!row) return undefined
  const { price, user_id, status, availability_status, ...sold } = row
  return { ...sold, price_minor: parseMajor(price, row.currency), creator: { user_id, status, availability_status } }
}

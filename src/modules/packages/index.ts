import type { Tx } from '#platform/ctx.ts'
import { insertWork } from './queries.ts'

export { contentTypeOf, checkContentType, platforms, titleOf } from './catalogue.ts'
export { packageColumns, type PackageRow } from './queries.ts'
export { checkAnswers, requirementsFormOf, type Answers, type Field } from './requirements.ts'
export { packageOf, soldOf } from './row.ts'
export { checkHighest, priceOf } from './rules.ts'
export { AddOn, Licence, Package, Question, Terms, delivery_days, platform, quantity, revisions, type Sold } from './schema.ts'
export type { BoughtAddOn, Chosen } from './addons.ts'
export {
  checkSelling,
  composeSale,
  composeTerms,
  packageForSale,
  packagesForSale,
  refuseChanged,
  sellFails,
  type PackageForSale,
  type Sale,
} from './sale.ts'

/** Notes that the creator has completed this order, as strangers may know it; told twice it does nothing the second time. */
export async function recordWork(
  tx: Tx,
  work: { readonly order_id: bigint; readonly creator_id: bigint; readonly platform: string; readonly content_type: string },
): Promise<void> {
  await tx.query(insertWork, [work.order_id, work.creator_id, work.platform, work.content_type, tx.now])
}

import type { Ctx, Tx } from '#platform/ctx.ts'
import { insertFact } from './fact-queries.ts'
import { issueForOrder } from './issue.ts'

export type Told = {
  order_id: bigint
  key: string
  parts: Readonly<Record<'creator' | 'commission' | 'commission_tax' | 'brand_fee' | 'brand_fee_tax' | 'withholding', string>>
}

/** Notes what happened to an order's money, so that nothing of it is lost while invoices cannot be issued, and issues what can be. */
async function note(ctx: Ctx, direction: 'settled' | 'returned', { order_id, key, parts }: Told): Promise<void> {
  await ctx.tx((tx) => writeFact(tx, direction, { order_id, key, parts }, tx.now))
  await issueForOrder(ctx, order_id)
}

/** Whether it was new. */
export async function writeFact(
  tx: Tx,
  direction: 'settled' | 'returned',
  { order_id, key, parts }: Told,
  happened_at: Date,
): Promise<boolean> {
  const { creator, commission, commission_tax, brand_fee, brand_fee_tax, withholding } = parts
  const amounts = [creator, commission, commission_tax, brand_fee, brand_fee_tax, withholding].map(BigInt)
  return (await tx.query(insertFact, [order_id, key, direction, ...amounts, happened_at])).length > 0
}

export const noteSettled = (ctx: Ctx, told: Told) => note(ctx, 'settled', told)
export const noteReturned = (ctx: Ctx, told: Told) => note(ctx, 'returned', told)

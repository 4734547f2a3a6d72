import type { Ctx } from '#platform/ctx.ts'
import { insertFact } from './fact-queries.ts'
import { issueForOrder } from './issue.ts'

type Told = {
  order_id: bigint
  key: string
  parts: Readonly<Record<'creator' | 'commission' | 'commission_tax' | 'brand_fee' | 'brand_fee_tax' | 'withholding', string>>
}

/** Notes what happened to an order's money, so that nothing of it is lost while invoices cannot be issued, and issues what can be. */
async function note(ctx: Ctx, direction: 'settled' | 'returned', { order_id, key, parts }: Told): Promise<void> {
  const { creator, commission, commission_tax, brand_fee, brand_fee_tax, withholding } = parts
  const amounts = [creator, commission, commission_tax, brand_fee, brand_fee_tax, withholding].map(BigInt)
  await ctx.tx((tx) => tx.query(insertFact, [order_id, key, direction, ...amounts, tx.now]))
  await issueForOrder(ctx, order_id)
}

export const noteSettled = (ctx: Ctx, told: Told) => note(ctx, 'settled', told)
export const noteReturned = (ctx: Ctx, told: Told) => note(ctx, 'returned', told)

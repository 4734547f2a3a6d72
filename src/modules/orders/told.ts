import type { Scope } from '#platform/ctx.ts'
import { totalOf } from './facts.ts'
import { inDigits } from './money.ts'
import { minus, partsOf, shareOut, type Parts } from './shares.ts'
import { findAmounts, findHanded, type HandedRow } from './told-queries.ts'

export type ToldMoney = {
  readonly direction: 'settled' | 'returned'
  readonly key: string
  readonly happened_at: Date
  /** Null where the ledger says something else than what is reckoned. */
  readonly parts: ReturnType<typeof inDigits> | null
}

/**
 * What `order.settled` and `order.money_returned` told of an order, or would have told, from its ledger: accounts know their taxes together,
 * so each posting is reckoned again from how much went back, and held against what was posted.
 */
export async function toldMoneyOf(scope: Scope, order_id: bigint): Promise<ToldMoney[]> {
  const [amounts] = await scope.query(findAmounts, [order_id])
  if (!amounts) return []
  let back = 0n
  return (await scope.query(findHanded, [order_id])).map((row) => {
    const { key, created_at: happened_at, posting, back_minor } = row
    const settled = posting === 'P3' || posting === 'P12'
    const before = back
    back += back_minor
    const direction = settled ? 'settled' : 'returned'
    if (back > totalOf(amounts)) return { direction, key, happened_at, parts: null }
    const taken = shareOut(amounts, back)
    const parts = settled ? minus(partsOf(amounts), taken) : minus(taken, shareOut(amounts, before))
    return { direction, key, happened_at, parts: isPosted(parts, row, settled) ? inDigits(parts) : null }
  })
}

/** What was taken back stands in the ledger with the other sign. */
function isPosted({ commission, commission_tax, brand_fee, brand_fee_tax }: Parts, row: HandedRow, settled: boolean): boolean {
  const sign = settled ? 1n : -1n
  return (
    commission === sign * row.commission_minor &&
    brand_fee === sign * row.brand_fee_minor &&
    commission_tax + brand_fee_tax === sign * row.gst_minor
  )
}

import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import { toldMoneyOf } from '#modules/orders/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { findTold, findUntold } from './fact-queries.ts'
import { writeFact } from './facts.ts'
import type { FoundMissing, IssueMissing } from './missing-schema.ts'

/**
 * Writes down the facts of some orders that nobody told us of, and tells the jobs to issue for them, each in a transaction of its own, so
 * that no series of numbers waits for all. Two at once write each fact once: the second waits for the first and then finds it there.
 */
export async function issueMissing(tx: Tx, { after, limit }: IssueMissing): Promise<FoundMissing> {
  await requireFresh(tx)
  const found = await tx.query(findUntold, [after ?? 0n, limit + 1])
  const orders = found.slice(0, limit).map(({ order_id }) => order_id)
  const count = { settled: 0, returned: 0 }
  const unclear: bigint[] = []
  for (const order_id of orders) {
    const told = new Set((await tx.query(findTold, [order_id])).map(({ key }) => key))
    const untold = (await toldMoneyOf(tx, order_id)).filter(({ key }) => !told.has(key))
    if (untold.some(({ parts }) => parts === null)) {
      unclear.push(order_id)
      continue
    }
    for (const { direction, key, happened_at, parts } of untold)
      if (parts && (await writeFact(tx, direction, { order_id, key, parts }, happened_at))) count[direction]++
    await tx.emit('invoice.missed', { order_id })
  }
  await record(tx, 'invoices.missing_issued', { facts: { orders: orders.length, ...count, unclear: unclear.length } })
  return { orders: orders.length, ...count, unclear, next: found.length > limit ? (orders.at(-1) ?? null) : null }
}

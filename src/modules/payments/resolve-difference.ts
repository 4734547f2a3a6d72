import type { z } from 'zod'
import { record } from '#modules/audit/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { findDifference, resolveDifferences, type DifferenceRow } from './difference-queries.ts'
import type { Difference, ResolveDifference } from './reconcile-schema.ts'
import { show } from './reconcile-view.ts'

/** Staff say how a difference is explained. Problems: `difference.not_found` (404), `difference.resolved` (409). */
export async function resolveDifference(
  tx: Tx,
  { difference_id, note }: z.output<typeof ResolveDifference>,
): Promise<z.output<typeof Difference>> {
  const before = await readDifference(tx, difference_id)
  const resolved = await tx.query(resolveDifferences, [[difference_id], tx.now, tx.actor.id, note])
  if (resolved.length === 0) throw new Problem('conflict', 'difference.resolved', `This was resolved before: ${before.note ?? ''}`)
  await record(tx, 'payments.difference_resolved', { facts: { difference_id: String(difference_id), note } })
  return show(await readDifference(tx, difference_id))
}

async function readDifference(tx: Tx, id: bigint): Promise<DifferenceRow> {
  const [row] = await tx.query(findDifference, [id])
  if (row) return row
  throw new Problem('not_found', 'difference.not_found', 'There is no such difference')
}

import type { z } from 'zod'
import { record } from '#modules/audit/index.ts'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { Problem } from '#platform/problem.ts'
import { reconcile } from './reconcile.ts'
import {
  differencesOf, findDifference, findReconciliation, listReconciliations, resolveDifferences, type DifferenceRow, type ReconciliationRow,
} from './reconcile-queries.ts' // prettier-ignore
import type {
  Difference,
  ListReconciliations,
  ReadReconciliation,
  ReconciliationDetail,
  ResolveDifference,
  StartReconciliation,
} from './reconcile-schema.ts'

/** Newest first. */
export function viewReconciliations(ctx: Ctx, asked: z.output<typeof ListReconciliations>): Promise<Paged<ReconciliationRow>> {
  return pageBy('payments.reconciliations', asked, 1, ({ id }) => [id], (after, most) => ctx.query(listReconciliations, [after?.[0] ?? null, most])) // prettier-ignore
}

/** Staff have a day compared now. */
export async function startReconciliation(ctx: Ctx, { day }: z.output<typeof StartReconciliation>): Promise<ReconciliationRow> {
  return readReconciliation(ctx, await reconcile(ctx, day))
}

/** Problem `reconciliation.not_found` (404). */
export async function viewReconciliation(
  ctx: Ctx,
  { reconciliation_id, ...asked }: z.output<typeof ReadReconciliation>,
): Promise<z.output<typeof ReconciliationDetail>> {
  const run = await readReconciliation(ctx, reconciliation_id)
  const list = `payments.differences ${reconciliation_id}`
  const read = async (after: readonly bigint[] | null, most: number) =>
    (await ctx.query(differencesOf, [reconciliation_id, after?.[0] ?? null, most])).map(show)
  const differences = await pageBy(list, asked, 1, ({ id }) => [id], read)
  return { ...run, differences }
}

async function readReconciliation(ctx: Ctx, id: bigint): Promise<ReconciliationRow> {
  const [run] = await ctx.query(findReconciliation, [id])
  if (run) return run
  throw new Problem('not_found', 'reconciliation.not_found', 'There is no such comparison')
}

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

function show({ ours_minor, theirs_minor, ...difference }: DifferenceRow): z.output<typeof Difference> {
  const money = (minor: bigint | null) => (minor === null ? null : formatMinor(minor, difference.currency))
  return { ...difference, ours: money(ours_minor), theirs: money(theirs_minor) }
}

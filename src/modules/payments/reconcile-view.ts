import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { Problem } from '#platform/problem.ts'
import { differencesOf, type DifferenceRow } from './difference-queries.ts'
import { findReconciliation, listReconciliations, type ReconciliationRow } from './reconcile-queries.ts'
import type { Difference, ListReconciliations, ReadReconciliation, ReconciliationDetail, StartReconciliation } from './reconcile-schema.ts'
import { reconcile } from './reconcile.ts'

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
  const list = `payments.differences ${reconciliation_id}`
  const read = async (after: readonly bigint[] | null, most: number) =>
    (await ctx.query(differencesOf, [reconciliation_id, after?.[0] ?? null, most])).map(show)
  const differences = await pageBy(list, asked, 1, ({ id }) => [id], read)
  return { ...(await readReconciliation(ctx, reconciliation_id)), differences }
}

async function readReconciliation(ctx: Ctx, id: bigint): Promise<ReconciliationRow> {
  const [run] = await ctx.query(findReconciliation, [id])
  if (run) return run
  throw new Problem('not_found', 'reconciliation.not_found', 'There is no such comparison')
}

export function show({ ours_minor, theirs_minor, ...difference }: DifferenceRow): z.output<typeof Difference> {
  const money = (minor: bigint | null) => (minor === null ? null : formatMinor(minor, difference.currency))
  return { ...difference, ours: money(ours_minor), theirs: money(theirs_minor) }
}

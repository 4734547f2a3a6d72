import assert from 'node:assert/strict'
import type { z } from 'zod'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { pageBy } from '#platform/pages.ts'
import { Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import { handOver, insertBatch, listBatches, takeRequested, type Candidate, type ExportRow } from './export-queries.ts'
import { movePayout } from './move.ts'
import { noteMove } from './queries.ts'
import { sinceHolds, statusAfter } from './rules.ts'
import type { ListExports, MadeExport, MakeExport, PayoutExport, PayoutExportPage } from './schema.ts'

/** Hands what may leave to the bank, oldest first; what is not fit to leave any more is held. */
export async function makeExport(tx: Tx, { currency, most }: z.output<typeof MakeExport>): Promise<z.output<typeof MadeExport>> {
  await requireFresh(tx)
  const candidates = await tx.query(takeRequested, [currency, most, tx.now])
  const fit: Candidate[] = []
  const held: bigint[] = []
  for (const one of candidates) {
    const hold_reasons = sinceHolds(one)
    if (hold_reasons.length === 0) fit.push(one)
    else held.push((await movePayout(tx, one, 'hold', 'system', { hold_reasons })).id)
  }
  if (candidates.length === 0) throw new Problem('conflict', 'payout.nothing_to_export', `No payout in ${currency} waits to leave`)
  for (const { status } of fit) statusAfter('export', 'staff', status)

  if (fit.length === 0) return { export: null, held }
  const ids = fit.map(({ id }) => id)
  const total_minor = fit.reduce((sum, { amount_minor }) => sum + amount_minor, 0n)
  const [batch] = await tx.query(insertBatch, [currency, fit.length, total_minor, tx.actor.id, tx.now])
  assert(batch, 'a batch was inserted')
  await tx.query(handOver, [ids, batch.id, tx.now])
  await tx.query(noteMove, [ids, 'export', 'requested', 'staff', tx.actor.id, null, tx.now])
  for (const { id, creator_id } of fit) await tx.emit('payout.exported', { payout_id: id, creator_id })
  const facts = { export_id: String(batch.id), count: fit.length, total: formatMinor(total_minor, currency), currency, held: held.length }
  await record(tx, 'payouts.exported', { facts })
  return { export: presentExport(batch), held }
}

function presentExport({ total_minor, ...batch }: ExportRow): z.output<typeof PayoutExport> {
  return { ...batch, total: formatMinor(total_minor, batch.currency) }
}

/** Newest first. */
export function listExports(ctx: Ctx, asked: z.output<typeof ListExports>): Promise<z.output<typeof PayoutExportPage>> {
  return pageBy(
    'payouts.exports',
    asked,
    1,
    ({ id }) => [id],
    async (after, most) => (await ctx.query(listBatches, [after?.[0] ?? null, most])).map(presentExport),
  )
}

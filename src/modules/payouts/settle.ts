import type { z } from 'zod'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { pgConstraint } from '#platform/pg-error.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { requireFresh } from '#modules/auth/index.ts'
import { arrive } from './money.ts'
import { movePayout } from './move.ts'
import type { PayoutRow } from './queries.ts'
import type { ConfirmPayout, Payout, PayoutResult, ReasonedPayout, RecordedResults, RecordResults } from './schema.ts'
import { present, takePayout } from './view.ts'

type Outcome = 'applied' | 'duplicate'
type Settled = { row: PayoutRow; outcome: Outcome }

/** P6: the bank has paid. Said again with the same reference it changes nothing. */
async function confirm(tx: Tx, { payout_id, bank_reference, paid_at }: z.output<typeof ConfirmPayout>): Promise<Settled> {
  const row = await takePayout(tx, payout_id, null)
  if (row.status === 'paid' && row.bank_reference === bank_reference) return { row, outcome: 'duplicate' }
  if (paid_at > tx.now) throw invalidField('/paid_at', 'time.in_future', 'Give the time when the bank paid, which is not to come')
  if (row.status === 'processing' && paid_at < row.created_at)
    throw invalidField('/paid_at', 'time.too_early', 'The bank cannot have paid before the payout was asked for')
  try {
    const moved = await movePayout(tx, row, 'confirm', 'staff', { bank_reference, paid_at })
    await arrive(tx, row)
    return { row: moved, outcome: 'applied' }
  } catch (error) {
    if (pgConstraint(error) !== 'payout_one_per_bank_reference') throw error
    throw new Problem('conflict', 'payout.reference_used', 'This bank reference stands at another payout')
  }
}

/** P7: the bank did not pay. */
async function fail(tx: Tx, { payout_id, reason }: z.output<typeof ReasonedPayout>): Promise<Settled> {
  const row = await takePayout(tx, payout_id, null)
  if (row.status === 'failed' && row.reason === reason) return { row, outcome: 'duplicate' }
  return { row: await movePayout(tx, row, 'fail', 'staff', { reason }), outcome: 'applied' }
}

export async function confirmPayout(tx: Tx, input: z.output<typeof ConfirmPayout>): Promise<z.output<typeof Payout>> {
  await requireFresh(tx)
  return present((await confirm(tx, input)).row, 'staff')
}

export async function failPayout(tx: Tx, input: z.output<typeof ReasonedPayout>): Promise<z.output<typeof Payout>> {
  await requireFresh(tx)
  return present((await fail(tx, input)).row, 'staff')
}

/** What the bank answered, line by line: each stands for itself, and all of them may be sent again. */
export async function recordResults(ctx: Ctx, { results }: z.output<typeof RecordResults>): Promise<z.output<typeof RecordedResults>> {
  await requireFresh(ctx)
  const recorded: z.output<typeof RecordedResults>['results'] = []
  for (const result of results) recorded.push({ payout_id: result.payout_id, ...(await recordOne(ctx, result)) })
  return { results: recorded }
}

type Recorded = Omit<z.output<typeof RecordedResults>['results'][number], 'payout_id'>

async function recordOne(
  ctx: Ctx,
  { payout_id, outcome, bank_reference, paid_at, reason }: z.output<typeof PayoutResult>,
): Promise<Recorded> {
  if (outcome === 'paid' && (!bank_reference || !paid_at))
    return { outcome: 'incomplete', detail: 'bank_reference and paid_at are missing' }
  try {
    const settled = await ctx.tx(async (tx) => {
      if (outcome === 'failed') return fail(tx, { payout_id, reason: reason ?? 'The bank did not pay' })
      return confirm(tx, { payout_id, bank_reference: bank_reference ?? '', paid_at: paid_at ?? tx.now })
    })
    return { outcome: settled.outcome, detail: null }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (error.kind === 'not_found') return { outcome: 'unknown', detail: error.message }
    return { outcome: error.kind === 'invalid' ? 'incomplete' : 'conflict', detail: error.message }
  }
}

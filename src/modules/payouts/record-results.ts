import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { requireFresh } from '#modules/auth/index.ts'
import type { PayoutResult, RecordedResults, RecordResults } from './results-schema.ts'
import { confirm, fail } from './settle.ts'

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

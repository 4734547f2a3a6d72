import type { z } from 'zod'
import type { Tx } from '#platform/ctx.ts'
import { pgConstraint } from '#platform/pg-error.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { requireFresh } from '#modules/auth/index.ts'
import { arrive } from './money.ts'
import { movePayout } from './move.ts'
import type { PayoutRow } from './queries.ts'
import type { ConfirmPayout, ReasonedPayout } from './decision-schema.ts'
import type { Payout } from './schema.ts'
import { present, takePayout } from './view.ts'

type Outcome = 'applied' | 'duplicate'
type Settled = { row: PayoutRow; outcome: Outcome }

/** P6: the bank has paid. Said again with the same reference it changes nothing. */
export async function confirm(tx: Tx, { payout_id, bank_reference, paid_at }: z.output<typeof ConfirmPayout>): Promise<Settled> {
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
export async function fail(tx: Tx, { payout_id, reason }: z.output<typeof ReasonedPayout>): Promise<Settled> {
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

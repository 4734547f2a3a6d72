import type { z } from 'zod'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { closeRefund } from './refund-close.ts'
import { setConfirmed } from './refund-outcome-queries.ts'
import { findRefund, lockRefund, type RefundRow } from './refund-queries.ts'
import { type Shown, show } from './refund-view.ts'
import type { ConfirmRefund } from './staff-schema.ts'

/**
 * Staff have sent back what came as a transfer, or leave it to the brand as credit. Problems: `refund.not_found` (404),
 * `refund.not_waiting` (409) for one that a gateway makes or that has ended, and of `requireFresh`.
 */
export async function confirmRefund(tx: Tx, { refund_id, to, bank_reference }: z.output<typeof ConfirmRefund>): Promise<Shown> {
  await requireFresh(tx)
  await tx.query(lockRefund, [refund_id])
  const refund = await readShown(tx, refund_id)
  if (refund.destination !== 'bank' || refund.status !== 'requested')
    throw new Problem('conflict', 'refund.not_waiting', 'This refund does not wait for a transfer')
  if (to === 'bank' && bank_reference === undefined)
    throw invalidField('/bank_reference', 'required', "Give the bank's reference of the transfer")
  await tx.query(setConfirmed, [refund_id, to === 'bank' ? bank_reference : null, tx.actor.id])
  await closeRefund(tx, refund, { status: 'succeeded', to })
  const facts = { refund_id: String(refund_id), to, bank_reference: bank_reference ?? null }
  await record(tx, 'payments.refund_confirmed', { facts })
  return show(await readShown(tx, refund_id))
}

async function readShown(tx: Tx, refund_id: bigint): Promise<RefundRow> {
  const [refund] = await tx.query(findRefund, [refund_id])
  if (!refund) throw new Problem('not_found', 'refund.not_found', 'There is no such refund')
  return refund
}

import {
  confirmPublications,
  decideSubmission,
  releaseSubmission,
  reportPublications,
  revokeLicences,
  startLicences,
} from '#modules/submissions/index.ts'
import type { Tx } from '#platform/ctx.ts'
import type { OrderRow } from './queries.ts'
import type { Move, Status } from './rules.ts'

/** Ended with the brand's money on its way back: its work is none of the brand's. */
export const gave_back: ReadonlySet<Status> = new Set<Status>(['cancelled', 'rejected', 'expired', 'refunded'])

/**
 * Keeps the work in step with its order, whoever makes the move. What a brand pays for, wholly or in part, is handed over; what it gets all
 * of its money back for is not.
 */
export async function followContent(tx: Tx, move: Move, order: OrderRow, landing: Status, reason: string | undefined): Promise<void> {
  const approves = move === 'approve' || move === 'auto_approve'
  if (approves) await decideSubmission(tx, order, 'approved')
  if (move === 'request_revision') await decideSubmission(tx, order, 'changes_requested', reason)
  if (move === 'report_publication') await reportPublications(tx, order.id, reason ?? '')
  if (move === 'confirm_publication' || move === 'auto_confirm') await confirmPublications(tx, order.id)
  if (landing === 'completed' && order.completed_at === null && !approves) {
    await releaseSubmission(tx, order)
    if (order.bought.licence) await startLicences(tx, order.id)
  }
  if (gave_back.has(landing) && landing !== order.status) await revokeLicences(tx, order.id)
}

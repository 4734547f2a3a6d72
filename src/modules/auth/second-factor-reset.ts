import type { Tx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import { removeSecondFactor } from '#modules/second-factor/index.ts'
import { endSessionsOf } from './sessions.ts'
import './events.ts'

/**
 * Takes away the second factor of somebody who lost it, and ends their sessions; they are told. Who may do that to whom is the
 * caller's to ask. Problem `second_factor.absent` (409).
 */
export async function resetSecondFactor(tx: Tx, user_id: bigint, reason: string): Promise<void> {
  if (!(await removeSecondFactor(tx, user_id))) throw new Problem('conflict', 'second_factor.absent', 'The account has no second factor')
  await endSessionsOf(tx, user_id, 'second_factor_changed')
  await record(tx, 'auth.second_factor_reset', { subject_id: user_id, facts: { reason } })
  await tx.emit('auth.second_factor_reset', { user_id })
}

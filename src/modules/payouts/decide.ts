import type { z } from 'zod'
import type { Tx } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { secondApproval } from '#modules/approvals/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import { creatorOf } from '#modules/users/index.ts'
import { movePayout } from './move.ts'
import { limitsOf, statusAfter } from './rules.ts'
import type { Payout, ReasonedPayout, Released } from './schema.ts'
import { present, takePayout } from './view.ts'

type Named = { payout_id: bigint }

/** Before it is on its way to the bank: the money is available again. */
export async function cancelPayout(tx: Tx, { payout_id }: Named): Promise<z.output<typeof Payout>> {
  const row = await takePayout(tx, payout_id, creatorOf(tx.actor))
  return present(await movePayout(tx, row, 'cancel', 'owner'), 'owner')
}

/** Lets a held payout go on; above a limit two of the staff must ask for it. */
export async function releasePayout(tx: Tx, { payout_id }: Named): Promise<z.output<typeof Released>> {
  await requireFresh(tx)
  const row = await takePayout(tx, payout_id, null)
  statusAfter('release', 'staff', row.status)
  if (row.amount_minor > limitsOf(row.currency).four_eyes_above) {
    const input = { amount: formatMinor(row.amount_minor, row.currency), currency: row.currency, version: row.version }
    const second = await secondApproval(tx, { action: 'payouts.release', subject: `payout:${payout_id}`, input })
    if ('awaiting' in second) {
      const { id: approval_id, expires_at } = second.awaiting
      return { ...present(row, 'staff'), awaiting_approval: { approval_id, expires_at } }
    }
  }
  return { ...present(await movePayout(tx, row, 'release', 'staff'), 'staff'), awaiting_approval: null }
}

/** The money goes back to the creator, who is told why. */
export async function refusePayout(tx: Tx, { payout_id, reason }: z.output<typeof ReasonedPayout>): Promise<z.output<typeof Payout>> {
  await requireFresh(tx)
  const row = await takePayout(tx, payout_id, null)
  return present(await movePayout(tx, row, 'refuse', 'staff', { reason }), 'staff')
}

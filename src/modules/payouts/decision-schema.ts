import { z } from 'zod'
import { id, instant, text } from '#platform/wire.ts'
import { NamedPayout, Payout } from './schema.ts'

export const reason = text(500, 5)
export const ReleasePayout = NamedPayout
export const ReasonedPayout = z.object({ payout_id: id, reason })
export const reference = text(64).regex(/^[\w ./:-]+$/, { error: 'Give the reference as the bank wrote it' })
export const ConfirmPayout = z.object({ payout_id: id, bank_reference: reference, paid_at: instant })
export const Released = Payout.extend({ awaiting_approval: z.object({ approval_id: id, expires_at: instant }).nullable() }).meta({
  id: 'ReleasedPayout',
})

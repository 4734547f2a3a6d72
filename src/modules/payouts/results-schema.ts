import { z } from 'zod'
import { id, instant, text } from '#platform/wire.ts'
import { reference } from './decision-schema.ts'

export const PayoutResult = z.object({
  payout_id: id,
  outcome: z.enum(['paid', 'failed']),
  bank_reference: reference.optional(),
  paid_at: instant.optional(),
  reason: text(500).optional(),
})
export const RecordResults = z.object({ results: z.array(PayoutResult).min(1).max(200) })
export const RecordedResults = z.object({
  results: z.array(
    z.object({
      payout_id: id,
      outcome: z.enum(['applied', 'duplicate', 'conflict', 'unknown', 'incomplete']),
      detail: z.string().nullable(),
    }),
  ),
})

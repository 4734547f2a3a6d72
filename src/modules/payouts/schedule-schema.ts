import { z } from 'zod'
import { amount, currency, instant } from '#platform/wire.ts'
import { day } from './schema.ts'

export const PayoutSchedule = z
  .object({
    currency,
    kind: z.enum(['manual', 'weekly', 'monthly']),
    day: z.int().nullable(),
    minimum: amount,
    due_on: day.nullable().describe('By your own calendar'),
    last_due_on: day.nullable(),
    last_outcome: z.string().nullable().describe('requested, or the code of what stood against it'),
    updated_at: instant,
  })
  .meta({ id: 'PayoutSchedule' })
export const PayoutSchedules = z.object({ items: z.array(PayoutSchedule).describe('One per currency') })
export const SetSchedule = z.object({
  currency,
  kind: z.enum(['manual', 'weekly', 'monthly']),
  day: z.int().min(1).max(31).optional().describe('1 (Monday) to 7, or the day of the month; a shorter month ends on its last day'),
  minimum: amount.optional().describe('Nothing is asked for below this'),
})

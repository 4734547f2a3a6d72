import { z } from 'zod'
import { ChangeKind, ChangeStatus } from '#generated/prisma/enums.ts'
import { amount, id, instant, text } from '#platform/wire.ts'
import { MakeMove, share } from './schema.ts'

export const ProposeChange = MakeMove.extend({
  kind: z.enum(ChangeKind).describe('Each kind needs the field that says what'),
  reason: text(2000),
  deadline: instant.optional().describe('The new due date, later than the present one'),
  revisions: z.int().min(1).max(20).optional().describe('Revisions added'),
  price: amount.optional().describe('The new price of the work, without fees'),
  creator_share: share(0, 1).optional(),
})

export const Changes = z.object({
  items: z.array(
    z
      .object({
        id,
        number: z.int(),
        kind: z.enum(ChangeKind),
        status: z.enum(ChangeStatus),
        proposed_by: z.string(),
        reason: z.string(),
        deadline: instant.nullable(),
        revisions: z.int().nullable(),
        price: amount.nullable(),
        creator_share: z.number().nullable(),
        proposed_at: instant,
        answered_at: instant.nullable(),
        applied_at: instant.nullable().describe('A higher price applies when the difference is paid; null until then'),
      })
      .meta({ id: 'ChangeRequest' }),
  ),
  next: z.null(),
})

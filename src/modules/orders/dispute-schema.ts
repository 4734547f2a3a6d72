import { z } from 'zod'
import { DisputeStatus } from '#generated/prisma/enums.ts'
import { id, instant, text, webUrl } from '#platform/wire.ts'
import { MakeMove, Moved, OrderId, share } from './schema.ts'

export const Statement = z
  .object({ id, party: z.string(), text: z.string(), links: z.array(z.string()), created_at: instant })
  .meta({ id: 'DisputeStatement' })

export const Disputes = z.object({
  items: z.array(
    z
      .object({
        id,
        opened_by: z.string().describe('brand, creator, or system when an order waited too long'),
        reason: z.string(),
        status: z.enum(DisputeStatus),
        opened_at: instant,
        decision: z.string().nullable().describe('The move that ended it'),
        decision_text: z.string().nullable(),
        creator_share: z.number().nullable().describe("What the creator's side keeps, from 0 to 1, where a share was decided"),
        decided_at: instant.nullable(),
        statements: z.array(Statement).describe('Oldest first'),
      })
      .meta({ id: 'Dispute' }),
  ),
  next: z.null(),
})

export const AddStatement = OrderId.extend({ text: text(5000), links: z.array(webUrl).max(20).default([]) })

export const OpenDispute = MakeMove.extend({ reason: text(5000), links: z.array(webUrl).max(20).default([]) })
export const Decide = MakeMove.extend({ reason: text(5000).describe('The decision, as both sides read it') })
export const Split = Decide.extend({ creator_share: share(0.0001, 0.9999) })
export const CancelByStaff = Decide.extend({ creator_share: share(0, 1).default(0) })
export const RefundByStaff = Decide.extend({
  amount: z
    .string()
    .regex(/^\d{1,12}(\.\d{1,3})?$/)
    .describe('Of what the brand paid, in major units'),
})
export const Decided = Moved.extend({
  awaiting_approval: z
    .object({ approval_id: id, expires_at: instant })
    .nullable()
    .describe('Set when nothing has happened yet: another member of staff must ask for the same'),
}).meta({ id: 'DecidedOrder' })

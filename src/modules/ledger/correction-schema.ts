import { z } from 'zod'
import { amount, currency, id, instant, pageOf, pageQuery, text } from '#platform/wire.ts'
import { LedgerTransaction } from './staff-schema.ts'

const awaiting_approval = z
  .object({ approval_id: id, expires_at: instant })
  .nullable()
  .describe('Set when nothing has happened yet: another admin must ask for the same')
const reason = text(500).describe('Why; it stands in the audit')

export const AskWriteOff = z.object({ creator_id: id, currency, amount, reason })

export const WriteOff = z
  .object({
    id,
    creator_id: id,
    currency,
    amount,
    reason: z.string(),
    asked_by: id.describe('Who asked first'),
    approved_by: id.describe('Who asked for the same and so did it'),
    created_at: instant,
  })
  .meta({ id: 'WriteOff' })
export const WriteOffPage = pageOf(WriteOff)
export const ListWriteOffs = z.object({ ...pageQuery, creator_id: id.optional() })

export const WriteOffAnswer = z
  .object({ write_off: WriteOff.nullable(), owed: amount.describe('What the creator owes after it'), awaiting_approval })
  .meta({ id: 'WriteOffAnswer' })

export const AskCorrection = z.object({ transaction_id: id, reason })
export const CorrectionAnswer = z.object({ transaction: LedgerTransaction.nullable(), awaiting_approval }).meta({ id: 'CorrectionAnswer' })

import { z } from 'zod'
import { id, instant, pageOf, pageQuery } from '#platform/wire.ts'

export const Approval = z
  .object({
    id,
    action: z.string().describe('What would be done, such as orders.resolve_refund'),
    subject: z.string().describe('To what, such as order:42'),
    input: z.record(z.string(), z.unknown()).describe('Ask for the same with the same values to have it done'),
    asked_by: id,
    asked_by_name: z.string(),
    asked_at: instant,
    expires_at: instant,
  })
  .meta({ id: 'Approval' })
export const Approvals = pageOf(Approval)
export const ListApprovals = z.object(pageQuery)
export const ApprovalId = z.object({ approval_id: id })
export const Declined = z.object({ declined: z.literal(true) })

import { endpoint } from '#platform/http/endpoint.ts'
import { ApprovalId, Approvals, Declined, ListApprovals } from './schema.ts'
import { declineApproval, viewApprovals } from './service.ts'

export const endpoints = [
  endpoint({
    id: 'approvals.list',
    at: 'GET /admin/approvals',
    allow: 'approvals.give',
    summary: 'What waits for a second member of staff, newest first',
    input: ListApprovals,
    output: Approvals,
    run: viewApprovals,
  }),
  endpoint({
    id: 'approvals.decline',
    at: 'POST /admin/approvals/:approval_id/decline',
    allow: 'approvals.give',
    summary: 'Take a wish off the list',
    input: ApprovalId,
    output: Declined,
    fails: { 'approval.not_found': 404 },
    idempotency: 'accepted',
    run: declineApproval,
  }),
]

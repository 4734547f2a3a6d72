import { every, on } from '#platform/jobs/job.ts'
import './events.ts'
import { noteReturned, noteSettled } from './facts.ts'
import { issueForOrder, issueWaiting } from './issue.ts'

export const jobs = [
  on('order.settled', 'invoices.note_settled', noteSettled),
  on('order.money_returned', 'invoices.note_returned', noteReturned),
  on('invoice.missed', 'invoices.issue_missed', (ctx, { order_id }) => issueForOrder(ctx, order_id)),
  every(1, 'invoices.issue_waiting', issueWaiting),
]

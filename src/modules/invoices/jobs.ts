import { every, on } from '#platform/jobs/job.ts'
import './events.ts'
import { noteReturned, noteSettled } from './facts.ts'
import { issueWaiting } from './issue.ts'

export const jobs = [
  on('order.settled', 'invoices.note_settled', noteSettled),
  on('order.money_returned', 'invoices.note_returned', noteReturned),
  every(1, 'invoices.issue_waiting', issueWaiting),
]

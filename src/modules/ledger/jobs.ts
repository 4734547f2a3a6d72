import { every } from '#platform/jobs/job.ts'
import { clearEarnings } from './earnings.ts'

export const jobs = [every(1, 'ledger.clear_earnings', clearEarnings)]

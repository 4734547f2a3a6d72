import { every } from '#platform/jobs/job.ts'
import { endDue } from './moves.ts'

export const jobs = [every(1, 'campaigns.end_due', endDue)]

import { every } from '#platform/jobs/job.ts'
import { fireTimers } from './timers.ts'

export const jobs = [every(1, 'orders.fire_timers', fireTimers)]

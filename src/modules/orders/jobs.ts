import { every } from '#platform/jobs/job.ts'
import { relays } from './relays.ts'
import { fireTimers } from './timers.ts'

export const jobs = [every(1, 'orders.fire_timers', fireTimers), ...relays]

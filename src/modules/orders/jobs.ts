import { every } from '#platform/jobs/job.ts'
import { relays } from './relays.ts'
import { moveByTimer } from './service.ts'
import { fireTimers } from './timers.ts'

export const jobs = [every(1, 'orders.fire_timers', (ctx) => fireTimers(ctx, moveByTimer)), ...relays]

import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { setSchedule, viewSchedules } from './schedule.ts'
import { PayoutSchedule, PayoutSchedules, SetSchedule } from './schedule-schema.ts'

export const scheduleEndpoints = [
  endpoint({
    id: 'payouts.schedules',
    at: 'GET /payouts/schedule',
    allow: 'payouts.receive',
    summary: 'When your money is asked for by itself, by currency',
    input: z.object({}),
    output: PayoutSchedules,
    run: viewSchedules,
  }),
  endpoint({
    id: 'payouts.set_schedule',
    at: 'PUT /payouts/schedule',
    allow: 'payouts.receive',
    summary: 'Say when your money of one currency is asked for by itself',
    description: 'By your own calendar; a month that is too short has it on its last day. Below the minimum it waits for the next time.',
    input: SetSchedule,
    output: PayoutSchedule,
    fails: { 'payout.too_many_schedules': 409 },
    idempotency: 'accepted',
    run: setSchedule,
  }),
]

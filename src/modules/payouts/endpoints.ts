import { z } from 'zod'
import { endpoint, type Fails } from '#platform/http/endpoint.ts'
import { cancelPayout } from './decide.ts'
import { requestPayout } from './request.ts'
import { setSchedule, viewSchedules } from './schedule.ts'
import {
  ListPayouts,
  NamedPayout,
  Payout,
  PayoutPage,
  PayoutSchedule,
  PayoutSchedules,
  PayoutWithHistory,
  RequestPayout,
  SetSchedule,
} from './schema.ts'
import { staffEndpoints } from './staff-endpoints.ts'
import { listOwnPayouts, viewOwnPayout } from './view.ts'

const unknown: Fails = { 'payout.not_found': 404 }

export const endpoints = [
  endpoint({
    id: 'payouts.request',
    at: 'POST /payouts',
    allow: 'payouts.receive',
    summary: 'Have money paid out, an amount or all there is',
    description: 'What we look at first is `held`, with the reasons; what you owe us never leaves.',
    input: RequestPayout,
    output: Payout,
    status: 201,
    fails: {
      'payout.account_stopped': 409,
      'payout.already_open': 409,
      'payout.no_account': 409,
      'payout.account_restricted': 409,
      'payout.account_not_verified': 409,
      'payout.account_waits': 409,
      'payout.nothing_available': 409,
      'payout.insufficient': 409,
      'payout.below_minimum': 409,
    },
    idempotency: 'required',
    run: requestPayout,
  }),
  endpoint({
    id: 'payouts.list',
    at: 'GET /payouts',
    allow: 'payouts.receive',
    summary: 'Your payouts, newest first',
    input: ListPayouts,
    output: PayoutPage,
    run: listOwnPayouts,
  }),
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
  endpoint({
    id: 'payouts.get',
    at: 'GET /payouts/:payout_id',
    allow: 'payouts.receive',
    summary: 'One of your payouts, with its history',
    input: NamedPayout,
    output: PayoutWithHistory,
    fails: unknown,
    run: viewOwnPayout,
  }),
  endpoint({
    id: 'payouts.cancel',
    at: 'POST /payouts/:payout_id/cancel',
    allow: 'payouts.receive',
    summary: 'Take a payout back that has not left',
    input: NamedPayout,
    output: Payout,
    fails: { ...unknown, 'payout.move_not_allowed': 409 },
    idempotency: 'accepted',
    run: cancelPayout,
  }),
  ...staffEndpoints,
]

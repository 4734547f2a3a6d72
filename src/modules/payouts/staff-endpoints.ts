import { stepUp } from '#modules/auth/index.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { decisionEndpoints, unknown } from './decision-endpoints.ts'
import { exportEndpoints } from './export-endpoints.ts'
import { listAllPayouts } from './list.ts'
import { recordResults } from './record-results.ts'
import { RecordedResults, RecordResults } from './results-schema.ts'
import { ListAllPayouts, NamedPayout, PayoutPage, PayoutWithHistory } from './schema.ts'
import { viewAnyPayout } from './view.ts'

export const staffEndpoints = [
  endpoint({
    id: 'payouts.all',
    at: 'GET /admin/payouts',
    allow: 'payouts.run',
    summary: 'Everybody’s payouts, newest first',
    input: ListAllPayouts,
    output: PayoutPage,
    run: listAllPayouts,
  }),
  ...exportEndpoints,
  endpoint({
    id: 'payouts.record_results',
    at: 'POST /admin/payouts/results',
    allow: 'payouts.run',
    summary: 'Say what the bank answered to many payouts; each line stands for itself',
    description: 'May be sent again: what is known already answers `duplicate`. Needs a fresh sign-in.',
    input: RecordResults,
    output: RecordedResults,
    fails: stepUp,
    run: recordResults,
  }),
  endpoint({
    id: 'payouts.any',
    at: 'GET /admin/payouts/:payout_id',
    allow: 'payouts.run',
    summary: 'One payout, with its history',
    input: NamedPayout,
    output: PayoutWithHistory,
    fails: unknown,
    run: viewAnyPayout,
  }),
  ...decisionEndpoints,
]

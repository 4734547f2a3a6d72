import { z } from 'zod'
import { stepUp } from '#modules/auth/index.ts'
import { endpoint, type Fails } from '#platform/http/endpoint.ts'
import { refusePayout, releasePayout } from './decide.ts'
import { listExports, makeExport } from './export.ts'
import { readExport } from './export-file.ts'
import {
  ConfirmPayout, ListAllPayouts, ListExports, MadeExport, MakeExport, NamedPayout, Payout, PayoutExportPage, PayoutPage, PayoutWithHistory, ReadExport,
  ReasonedPayout, RecordedResults, RecordResults, Released, ReleasePayout,
} from './schema.ts' // prettier-ignore
import { confirmPayout, failPayout, recordResults } from './settle.ts'
import { listAllPayouts, viewAnyPayout } from './view.ts'

const unknown: Fails = { 'payout.not_found': 404 }
const moving: Fails = { ...stepUp, ...unknown, 'payout.move_not_allowed': 409 }

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
  endpoint({
    id: 'payouts.exports',
    at: 'GET /admin/payouts/exports',
    allow: 'payouts.run',
    summary: 'What was handed to the bank together, newest first',
    input: ListExports,
    output: PayoutExportPage,
    run: listExports,
  }),
  endpoint({
    id: 'payouts.export',
    at: 'POST /admin/payouts/exports',
    allow: 'payouts.run',
    summary: 'Hand the payouts of one currency that wait to the bank, oldest first',
    description:
      'What is not fit to leave any more (account stopped, money owed or disputed since) is held instead. Needs a fresh sign-in.',
    input: MakeExport,
    output: MadeExport,
    status: 201,
    fails: { ...stepUp, 'payout.nothing_to_export': 409 },
    idempotency: 'required',
    run: makeExport,
  }),
  endpoint({
    id: 'payouts.export_file',
    at: 'GET /admin/payouts/exports/:export_id',
    allow: 'payouts.run',
    summary: 'The file for the bank (text/csv): what of the export is still on its way',
    description: 'It holds bank details: who looked, when and why is kept. Needs a fresh sign-in.',
    input: ReadExport,
    output: z.never(),
    fails: { ...stepUp, 'payout_export.not_found': 404 },
    run: readExport,
  }),
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
  endpoint({
    id: 'payouts.release',
    at: 'POST /admin/payouts/:payout_id/release',
    allow: 'payouts.run',
    summary: 'Let a held payout go on',
    description: 'Above a limit two of the staff must ask for it: until then the answer holds `awaiting_approval`. Needs a fresh sign-in.',
    input: ReleasePayout,
    output: Released,
    fails: moving,
    idempotency: 'accepted',
    run: releasePayout,
  }),
  endpoint({
    id: 'payouts.refuse',
    at: 'POST /admin/payouts/:payout_id/refuse',
    allow: 'payouts.run',
    summary: 'Refuse a payout that has not left, and say why; its money is available again',
    description: 'Needs a fresh sign-in.',
    input: ReasonedPayout,
    output: Payout,
    fails: moving,
    idempotency: 'accepted',
    run: refusePayout,
  }),
  endpoint({
    id: 'payouts.confirm',
    at: 'POST /admin/payouts/:payout_id/confirm',
    allow: 'payouts.run',
    summary: 'The bank has paid',
    description: 'Said again with the same reference it changes nothing. Needs a fresh sign-in.',
    input: ConfirmPayout,
    output: Payout,
    fails: { ...moving, 'payout.reference_used': 409 },
    idempotency: 'accepted',
    run: confirmPayout,
  }),
  endpoint({
    id: 'payouts.fail',
    at: 'POST /admin/payouts/:payout_id/fail',
    allow: 'payouts.run',
    summary: 'The bank did not pay: the money is available again',
    description: 'Needs a fresh sign-in.',
    input: ReasonedPayout,
    output: Payout,
    fails: moving,
    idempotency: 'accepted',
    run: failPayout,
  }),
]

import { z } from 'zod'
import { stepUp } from '#modules/auth/index.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { readExport } from './export-file.ts'
import { ListExports, MadeExport, MakeExport, PayoutExportPage, ReadExport } from './export-schema.ts'
import { listExports, makeExport } from './export.ts'

export const exportEndpoints = [
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
    file_type: 'text/csv',
    fails: { ...stepUp, 'payout_export.not_found': 404 },
    run: readExport,
  }),
]

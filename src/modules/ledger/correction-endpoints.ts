import { stepUp } from '#modules/auth/index.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { AskCorrection, AskWriteOff, CorrectionAnswer, ListWriteOffs, WriteOffAnswer, WriteOffPage } from './correction-schema.ts'
import { correct } from './correct.ts'
import { listWriteOffs, writeOff } from './write-off.ts'

export const correctionEndpoints = [
  endpoint({
    id: 'ledger.write_offs',
    at: 'GET /admin/ledger/write-offs',
    allow: 'ledger.audit',
    summary: 'Debts of creators that were written off, newest first',
    input: ListWriteOffs,
    output: WriteOffPage,
    run: listWriteOffs,
  }),
  endpoint({
    id: 'ledger.write_off',
    at: 'POST /admin/ledger/write-offs',
    allow: 'ledger.correct',
    summary: 'Write off what a creator owes and will not pay',
    description: 'Two admins must ask for the same creator, currency and amount within seven days. Needs a fresh sign-in.',
    input: AskWriteOff,
    output: WriteOffAnswer,
    fails: { ...stepUp, 'ledger.exceeds_debt': 409 },
    idempotency: 'required',
    run: writeOff,
  }),
  endpoint({
    id: 'ledger.correct',
    at: 'POST /admin/ledger/transactions/:transaction_id/corrections',
    allow: 'ledger.correct',
    summary: 'Take a transaction back by one that names it',
    description:
      'Only fees of gateways, settlements, goodwill and write-offs: money of orders, refunds and payouts is taken back there. Two admins must ask for it within seven days. Needs a fresh sign-in.',
    input: AskCorrection,
    output: CorrectionAnswer,
    fails: {
      ...stepUp,
      'ledger.transaction_not_found': 404,
      'ledger.not_correctable': 409,
      'ledger.is_correction': 409,
      'ledger.corrected_already': 409,
      'ledger.would_be_negative': 409,
    },
    idempotency: 'required',
    run: correct,
  }),
]

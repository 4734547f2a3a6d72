import { z } from 'zod'
import { stepUp } from '#modules/auth/index.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { listAccounts, listEntries, readAccount } from './accounts.ts'
import { readCheck } from './check.ts'
import { AskCorrection, AskWriteOff, CorrectionAnswer, ListWriteOffs, WriteOffAnswer, WriteOffPage } from './correction-schema.ts'
import { correct } from './correct.ts'
import { listSeals } from './seal-list.ts'
import {
  AccountEntryPage, AskTrialBalance, InvariantCheck, LedgerAccount, LedgerAccountPage, LedgerTransaction, LedgerTransactionPage, ListAccounts, ListEntries,
  ListSeals, ListTransactions, NamedAccount, NamedTransaction, SealPage, TrialBalance, Verification,
} from './staff-schema.ts' // prettier-ignore
import { listTransactions, readTransaction } from './transactions.ts'
import { showTrialBalance } from './trial.ts'
import { listWriteOffs, writeOff } from './write-off.ts'
import { readVerification, startVerification } from './verification.ts'

export const staffEndpoints = [
  endpoint({
    id: 'ledger.accounts',
    at: 'GET /admin/ledger/accounts',
    allow: 'ledger.read_all',
    summary: 'Accounts of the ledger and what they hold, newest first',
    description: 'Agents see those of creators, brands, orders and payouts; the platform’s own are for admins.',
    input: ListAccounts,
    output: LedgerAccountPage,
    run: listAccounts,
  }),
  endpoint({
    id: 'ledger.account',
    at: 'GET /admin/ledger/accounts/:ledger_account_id',
    allow: 'ledger.read_all',
    summary: 'One account and what it holds',
    input: NamedAccount,
    output: LedgerAccount,
    fails: { 'ledger.account_not_found': 404 },
    run: readAccount,
  }),
  endpoint({
    id: 'ledger.entries',
    at: 'GET /admin/ledger/accounts/:ledger_account_id/entries',
    allow: 'ledger.read_all',
    summary: 'What was debited and credited, newest first',
    input: ListEntries,
    output: AccountEntryPage,
    fails: { 'ledger.account_not_found': 404 },
    run: listEntries,
  }),
  endpoint({
    id: 'ledger.transactions',
    at: 'GET /admin/ledger/transactions',
    allow: 'ledger.read_all',
    summary: 'Transactions with their lines, newest first; all or those of an order',
    input: ListTransactions,
    output: LedgerTransactionPage,
    run: listTransactions,
  }),
  endpoint({
    id: 'ledger.transaction',
    at: 'GET /admin/ledger/transactions/:transaction_id',
    allow: 'ledger.read_all',
    summary: 'One transaction with its lines, what it corrects and what corrected it',
    input: NamedTransaction,
    output: LedgerTransaction,
    fails: { 'ledger.transaction_not_found': 404 },
    run: readTransaction,
  }),
  endpoint({
    id: 'ledger.trial_balance',
    at: 'GET /admin/ledger/trial-balance',
    allow: 'ledger.audit',
    summary: 'Debits, credits and balance of every kind of account, now or at any moment before',
    input: AskTrialBalance,
    output: TrialBalance,
    run: showTrialBalance,
  }),
  endpoint({
    id: 'ledger.seals',
    at: 'GET /admin/ledger/seals',
    allow: 'ledger.audit',
    summary: 'The seals of a chain, newest first',
    input: ListSeals,
    output: SealPage,
    run: listSeals,
  }),
  endpoint({
    id: 'ledger.verification',
    at: 'GET /admin/ledger/verify',
    allow: 'ledger.audit',
    summary: 'How the last verification of all seals went, or how far it is',
    input: z.object({}),
    output: Verification,
    fails: { 'ledger.not_verified': 404 },
    run: readVerification,
  }),
  endpoint({
    id: 'ledger.verify',
    at: 'POST /admin/ledger/verify',
    allow: 'ledger.audit',
    summary: 'Recompute all seals from the rows they sealed',
    description: 'Begins a job, or answers the one that is under way; GET says how it went. A job does the same every night.',
    input: z.object({}),
    output: Verification,
    status: 202,
    fails: { 'ledger.not_verified': 404 },
    idempotency: 'accepted',
    run: startVerification,
  }),
  endpoint({
    id: 'ledger.invariants',
    at: 'GET /admin/ledger/invariants',
    allow: 'ledger.audit',
    summary: 'What must hold of money and orders, and whether it did when it was last checked',
    description: 'A job checks every hour and logs what does not hold.',
    input: z.object({}),
    output: InvariantCheck,
    fails: { 'ledger.not_checked': 404 },
    run: readCheck,
  }),
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

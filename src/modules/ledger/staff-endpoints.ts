import { endpoint } from '#platform/http/endpoint.ts'
import { listAccounts, readAccount } from './accounts.ts'
import { listEntries } from './entries.ts'
import {
  AccountEntryPage, AskTrialBalance, LedgerAccount, LedgerAccountPage, LedgerTransaction, LedgerTransactionPage, ListAccounts, ListEntries,
  ListTransactions, NamedAccount, NamedTransaction, TrialBalance,
} from './staff-schema.ts' // prettier-ignore
import { listTransactions, readTransaction } from './transactions.ts'
import { showTrialBalance } from './trial.ts'

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
]

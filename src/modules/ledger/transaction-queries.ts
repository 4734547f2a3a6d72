import { statement } from '#platform/db.ts'
import type { AccountKind } from './chart.ts'

export type TransactionRow = {
  id: bigint
  fact: string
  posting: string
  order_id: bigint | null
  at: Date
  corrects_id: bigint | null
  corrected_by: bigint | null
}
export type LineRow = {
  id: bigint
  transaction_id: bigint
  account_id: bigint
  kind: AccountKind
  owner_id: bigint
  label: string
  currency: string
  amount_minor: bigint
  balance_after_minor: bigint | null
}

const columns = `t.id, t.idempotency_key as fact, t.posting, t.order_id, t.created_at as at, t.corrects_id,
  (select min(c.id) from ledger_transaction c where c.corrects_id = t.id) as corrected_by`
export const transactionById = statement<TransactionRow>(
  'ledger.transaction',
  `select ${columns} from ledger_transaction t where t.id = $1`,
)
export const transactionList = statement<TransactionRow>(
  'ledger.transactions',
  `select ${columns} from ledger_transaction t where t.id < $1 order by t.id desc limit $2`,
)
export const transactionsOfOrder = statement<TransactionRow>(
  'ledger.transactions_of_order',
  `select ${columns} from ledger_transaction t where t.order_id = $3 and t.id < $1 order by t.id desc limit $2`,
)
export const linesOfTransactions = statement<LineRow>(
  'ledger.lines',
  `select e.id, e.transaction_id, e.account_id, a.kind, a.owner_id, a.label, a.currency, e.amount_minor, e.balance_after_minor
   from entry e join account a on a.id = e.account_id where e.transaction_id = any($1) order by e.id`,
)

import type { z } from 'zod'
import type { Ctx, Scope } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { statement } from '#platform/db.ts'
import { Problem } from '#platform/problem.ts'
import { largest } from './accounts.ts'
import { sidesOf } from './entries.ts'
import type { AccountKind } from './chart.ts'
import type { ListTransactions, LedgerTransaction } from './staff-schema.ts'

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
const find = statement<TransactionRow>('ledger.transaction', `select ${columns} from ledger_transaction t where t.id = $1`)
const list = statement<TransactionRow>(
  'ledger.transactions',
  `select ${columns} from ledger_transaction t where t.id < $1 order by t.id desc limit $2`,
)
const listOfOrder = statement<TransactionRow>(
  'ledger.transactions_of_order',
  `select ${columns} from ledger_transaction t where t.order_id = $3 and t.id < $1 order by t.id desc limit $2`,
)
const linesOf = statement<LineRow>(
  'ledger.lines',
  `select e.id, e.transaction_id, e.account_id, a.kind, a.owner_id, a.label, a.currency, e.amount_minor, e.balance_after_minor
   from entry e join account a on a.id = e.account_id where e.transaction_id = any($1) order by e.id`,
)

type Transaction = z.output<typeof LedgerTransaction>

async function withLines(scope: Scope, rows: readonly TransactionRow[]): Promise<Transaction[]> {
  const lines = rows.length === 0 ? [] : await scope.query(linesOf, [rows.map(({ id }) => id)])
  return rows.map((row) => ({
    ...row,
    lines: lines
      .filter(({ transaction_id }) => transaction_id === row.id)
      .map(({ id, account_id, kind, owner_id, label, currency, amount_minor, balance_after_minor }) => ({
        id,
        account_id,
        kind,
        owner_id: owner_id === 0n ? null : owner_id,
        label,
        currency,
        ...sidesOf(amount_minor, balance_after_minor, currency),
      })),
  }))
}

/** A transaction and its lines as they are stored; Problem `ledger.transaction_not_found` (404). */
export async function findTransaction(scope: Scope, transaction_id: bigint): Promise<TransactionRow & { stored: LineRow[] }> {
  const [row] = await scope.query(find, [transaction_id])
  if (row) return { ...row, stored: await scope.query(linesOf, [[transaction_id]]) }
  throw new Problem('not_found', 'ledger.transaction_not_found', 'There is no such transaction in the ledger')
}

export async function readTransaction(scope: Scope, { transaction_id }: { transaction_id: bigint }): Promise<Transaction> {
  const [row] = await scope.query(find, [transaction_id])
  const [transaction] = row ? await withLines(scope, [row]) : []
  if (transaction) return transaction
  throw new Problem('not_found', 'ledger.transaction_not_found', 'There is no such transaction in the ledger')
}

export async function listTransactions(ctx: Ctx, { cursor, limit, order_id }: z.output<typeof ListTransactions>) {
  const name = `ledger.transactions ${order_id}`
  const [before = largest] = cursor === undefined ? [] : readCursor(name, cursor, 1)
  const rows =
    order_id === undefined ? await ctx.query(list, [before, limit + 1]) : await ctx.query(listOfOrder, [before, limit + 1, order_id])
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items: await withLines(ctx, items), next: rows.length > limit && last ? cursorOf(name, [last.id]) : null }
}

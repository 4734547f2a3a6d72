import type { z } from 'zod'
import type { Ctx, Scope } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { Problem } from '#platform/problem.ts'
import { largest } from './accounts.ts'
import { sidesOf } from './entries.ts'
import type { ListTransactions, LedgerTransaction } from './transaction-schema.ts'
import {
  transactionById,
  linesOfTransactions,
  transactionList,
  transactionsOfOrder,
  type LineRow,
  type TransactionRow,
} from './transaction-queries.ts'

type Transaction = z.output<typeof LedgerTransaction>

async function withLines(scope: Scope, rows: readonly TransactionRow[]): Promise<Transaction[]> {
  const lines = rows.length === 0 ? [] : await scope.query(linesOfTransactions, [rows.map(({ id }) => id)])
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
  const [row] = await scope.query(transactionById, [transaction_id])
  if (row) return { ...row, stored: await scope.query(linesOfTransactions, [[transaction_id]]) }
  throw new Problem('not_found', 'ledger.transaction_not_found', 'There is no such transaction in the ledger')
}

export async function readTransaction(scope: Scope, { transaction_id }: { transaction_id: bigint }): Promise<Transaction> {
  const [row] = await scope.query(transactionById, [transaction_id])
  const [transaction] = row ? await withLines(scope, [row]) : []
  if (transaction) return transaction
  throw new Problem('not_found', 'ledger.transaction_not_found', 'There is no such transaction in the ledger')
}

export async function listTransactions(ctx: Ctx, { cursor, limit, order_id }: z.output<typeof ListTransactions>) {
  const name = `ledger.transactions ${order_id}`
  const [before = largest] = cursor === undefined ? [] : readCursor(name, cursor, 1)
  const rows =
    order_id === undefined
      ? await ctx.query(transactionList, [before, limit + 1])
      : await ctx.query(transactionsOfOrder, [before, limit + 1, order_id])
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items: await withLines(ctx, items), next: rows.length > limit && last ? cursorOf(name, [last.id]) : null }
}

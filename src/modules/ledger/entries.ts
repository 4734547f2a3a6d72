import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { statement } from '#platform/db.ts'
import { formatMinor } from '#platform/money.ts'
import { largest, readAccount } from './accounts.ts'
import type { ListEntries } from './staff-schema.ts'

const listOfAccount = statement<{
  id: bigint
  transaction_id: bigint
  at: Date
  posting: string
  order_id: bigint | null
  amount_minor: bigint
  balance_after_minor: bigint | null
}>(
  'ledger.entries_of_account',
  `select e.id, e.transaction_id, t.created_at as at, t.posting, t.order_id, e.amount_minor, e.balance_after_minor
   from entry e join ledger_transaction t on t.id = e.transaction_id where e.account_id = $1 and e.id < $2 order by e.id desc limit $3`,
)

export const sidesOf = (amount_minor: bigint, balance_after_minor: bigint | null, currency: string) => ({
  debit: amount_minor > 0n ? formatMinor(amount_minor, currency) : null,
  credit: amount_minor < 0n ? formatMinor(-amount_minor, currency) : null,
  balance_after: balance_after_minor === null ? null : formatMinor(balance_after_minor, currency),
})

export async function listEntries(ctx: Ctx, { ledger_account_id, cursor, limit }: z.output<typeof ListEntries>) {
  const { currency } = await readAccount(ctx, { ledger_account_id })
  const name = `ledger.entries ${ledger_account_id}`
  const [before = largest] = cursor === undefined ? [] : readCursor(name, cursor, 1)
  const rows = await ctx.query(listOfAccount, [ledger_account_id, before, limit + 1])
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return {
    items: items.map(({ amount_minor, balance_after_minor, ...rest }) => ({
      ...rest,
      ...sidesOf(amount_minor, balance_after_minor, currency),
    })),
    next: rows.length > limit && last ? cursorOf(name, [last.id]) : null,
  }
}

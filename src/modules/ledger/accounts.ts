import type { z } from 'zod'
import type { Ctx, Scope } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { formatMinor } from '#platform/money.ts'
import { Problem } from '#platform/problem.ts'
import { accountFilters, findAccount, findBalance, accountLists, type AccountFilter, type AccountRow } from './account-queries.ts'
import { chart, type AccountRef } from './chart.ts'
import type { LedgerAccount, ListAccounts } from './staff-schema.ts'

export const largest = 9_223_372_036_854_775_807n
/** Accounts of the platform are for who may see the books as a whole; to others they are not there. */
const seesPlatform = ({ actor }: Scope) => actor.kind === 'system' || actor.permissions.has('ledger.audit')

const shown = ({ balance_minor, owner_id, kind, ...rest }: AccountRow): LedgerAccount => ({
  ...rest,
  kind,
  owner: chart[kind].owner,
  owner_id: owner_id === 0n ? null : owner_id,
  balance: formatMinor(balance_minor, rest.currency),
})

/** The balance of any account, the platform's too, in minor units and its own direction; 0 where nothing was ever posted. */
export async function fullBalanceOf(scope: Scope, { kind, owner_id, label, currency }: AccountRef): Promise<bigint> {
  const [row] = await scope.query(findBalance, [kind, owner_id, label, currency])
  return row?.balance_minor ?? 0n
}

export async function listAccounts(ctx: Ctx, { cursor, limit, kind, owner_id, currency }: z.output<typeof ListAccounts>) {
  const given = { kind, owner_id, currency }
  const names = (Object.keys(accountFilters) as AccountFilter[]).filter((name) => given[name] !== undefined)
  const name = `ledger.accounts ${kind} ${owner_id} ${currency}`
  const [before = largest] = cursor === undefined ? [] : readCursor(name, cursor, 1)
  const list = accountLists.get(names.join())
  if (!list) throw new Error(`no statement for ${names.join()}`)
  const rows = await ctx.query(list, [before, seesPlatform(ctx), limit + 1, kind ?? null, owner_id ?? null, currency ?? null])
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items: items.map(shown), next: rows.length > limit && last ? cursorOf(name, [last.id]) : null }
}

/** Problem `ledger.account_not_found` (404). */
export async function readAccount(ctx: Ctx, { ledger_account_id }: { ledger_account_id: bigint }): Promise<LedgerAccount> {
  const [row] = await ctx.query(findAccount, [ledger_account_id, seesPlatform(ctx)])
  if (row) return shown(row)
  throw new Problem('not_found', 'ledger.account_not_found', 'There is no such account in the ledger')
}

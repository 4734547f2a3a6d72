import type { z } from 'zod'
import type { Ctx, Scope } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { statement } from '#platform/db.ts'
import { formatMinor } from '#platform/money.ts'
import { Problem } from '#platform/problem.ts'
import { chart, type AccountKind, type AccountRef } from './chart.ts'
import type { LedgerAccount, ListAccounts } from './staff-schema.ts'

type Row = { id: bigint; kind: AccountKind; owner_id: bigint; label: string; currency: string; balance_minor: bigint }

/** What an account of the platform holds: its days, and the entries after those that were added up. One statement sees both as of one moment. */
const balance = `coalesce(a.balance_minor, a.normal * (
    (select coalesce(sum(d.debit_minor - d.credit_minor), 0) from ledger_day d where (d.kind, d.label, d.currency) = (a.kind, a.label, a.currency))
    + (select coalesce(sum(e.amount_minor), 0) from entry e
       where e.account_id = a.id and e.id > (select rolled_id from ledger_horizon where name = 'entry'))))::bigint as balance_minor`
const columns = `a.id, a.kind, a.owner_id, a.label, a.currency, ${balance}`

const filters = { kind: 'a.kind = $4', owner_id: 'a.owner_id = $5', currency: 'a.currency = $6' } as const
type Filter = keyof typeof filters

/** A statement for each set of filters, so that each finds the index that suits it; filters that were not given are named all the same. */
const lists = new Map(
  [0, 1, 2, 3, 4, 5, 6, 7].map((set) => {
    const names = (Object.keys(filters) as Filter[]).filter((_, i) => set & (1 << i))
    const given = [...names.map((name) => filters[name]), '($4::text, $5::bigint, $6::text) is not distinct from ($4, $5, $6)']
    const text = `select ${columns} from account a where a.id < $1 and ($2 or a.owner_id <> 0) and ${given.join(' and ')} order by a.id desc limit $3`
    return [names.join(), statement<Row>(`ledger.accounts_by_${names.join('_') || 'nothing'}`, text)] as const
  }),
)
const find = statement<Row>('ledger.account', `select ${columns} from account a where a.id = $1 and ($2 or a.owner_id <> 0)`)
const findRef = statement<{ balance_minor: bigint }>(
  'ledger.account_of_ref',
  `select ${balance} from account a where (a.kind, a.owner_id, a.label, a.currency) = ($1, $2, $3, $4)`,
)

export const largest = 9_223_372_036_854_775_807n
/** Accounts of the platform are for who may see the books as a whole; to others they are not there. */
const seesPlatform = ({ actor }: Scope) => actor.kind === 'system' || actor.permissions.has('ledger.audit')

const shown = ({ balance_minor, owner_id, kind, ...rest }: Row): LedgerAccount => ({
  ...rest,
  kind,
  owner: chart[kind].owner,
  owner_id: owner_id === 0n ? null : owner_id,
  balance: formatMinor(balance_minor, rest.currency),
})

/** The balance of any account, the platform's too, in minor units and its own direction; 0 where nothing was ever posted. */
export async function fullBalanceOf(scope: Scope, { kind, owner_id, label, currency }: AccountRef): Promise<bigint> {
  const [row] = await scope.query(findRef, [kind, owner_id, label, currency])
  return row?.balance_minor ?? 0n
}

export async function listAccounts(ctx: Ctx, { cursor, limit, kind, owner_id, currency }: z.output<typeof ListAccounts>) {
  const given = { kind, owner_id, currency }
  const names = (Object.keys(filters) as Filter[]).filter((name) => given[name] !== undefined)
  const name = `ledger.accounts ${kind} ${owner_id} ${currency}`
  const [before = largest] = cursor === undefined ? [] : readCursor(name, cursor, 1)
  const list = lists.get(names.join())
  if (!list) throw new Error(`no statement for ${names.join()}`)
  const rows = await ctx.query(list, [before, seesPlatform(ctx), limit + 1, kind ?? null, owner_id ?? null, currency ?? null])
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items: items.map(shown), next: rows.length > limit && last ? cursorOf(name, [last.id]) : null }
}

/** Problem `ledger.account_not_found` (404). */
export async function readAccount(ctx: Ctx, { ledger_account_id }: { ledger_account_id: bigint }): Promise<LedgerAccount> {
  const [row] = await ctx.query(find, [ledger_account_id, seesPlatform(ctx)])
  if (row) return shown(row)
  throw new Problem('not_found', 'ledger.account_not_found', 'There is no such account in the ledger')
}

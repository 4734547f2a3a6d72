import { statement } from '#platform/db.ts'
import type { AccountKind } from './chart.ts'

export type AccountRow = { id: bigint; kind: AccountKind; owner_id: bigint; label: string; currency: string; balance_minor: bigint }

/** What an account of the platform holds: its days, and the entries after those that were added up. One statement sees both as of one moment. */
const balance = `coalesce(a.balance_minor, a.normal * (
    (select coalesce(sum(d.debit_minor - d.credit_minor), 0) from ledger_day d where (d.kind, d.label, d.currency) = (a.kind, a.label, a.currency))
    + (select coalesce(sum(e.amount_minor), 0) from entry e
       where e.account_id = a.id and e.id > (select rolled_id from ledger_horizon where name = 'entry'))))::bigint as balance_minor`
const columns = `a.id, a.kind, a.owner_id, a.label, a.currency, ${balance}`

export const accountFilters = { kind: 'a.kind = $4', owner_id: 'a.owner_id = $5', currency: 'a.currency = $6' } as const
export type AccountFilter = keyof typeof accountFilters

/** A statement for each set of filters, so that each finds the index that suits it; filters that were not given are named all the same. */
export const accountLists = new Map(
  [0, 1, 2, 3, 4, 5, 6, 7].map((set) => {
    const names = (Object.keys(accountFilters) as AccountFilter[]).filter((_, i) => set & (1 << i))
    const given = [...names.map((name) => accountFilters[name]), '($4::text, $5::bigint, $6::text) is not distinct from ($4, $5, $6)']
    const text = `select ${columns} from account a where a.id < $1 and ($2 or a.owner_id <> 0) and ${given.join(' and ')} order by a.id desc limit $3`
    return [names.join(), statement<AccountRow>(`ledger.accounts_by_${names.join('_') || 'nothing'}`, text)] as const
  }),
)
export const findAccount = statement<AccountRow>(
  'ledger.account',
  `select ${columns} from account a where a.id = $1 and ($2 or a.owner_id <> 0)`,
)
export const findBalance = statement<{ balance_minor: bigint }>(
  'ledger.account_of_ref',
  `select ${balance} from account a where (a.kind, a.owner_id, a.label, a.currency) = ($1, $2, $3, $4)`,
)

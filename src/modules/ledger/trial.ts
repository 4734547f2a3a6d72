import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { formatMinor } from '#platform/money.ts'
import { chart, type AccountKind } from './chart.ts'
import { kinds } from './kinds.ts'
import type { AskTrialBalance, TrialBalance } from './staff-schema.ts'

/** Whole days that were added up, entries that were not yet, and all entries of the day itself: each entry once, whenever that day is. */
const sums = statement<{ kind: AccountKind; label: string; debit: string; credit: string }>(
  'ledger.trial_balance',
  `with moment as (select date_trunc('day', $2::timestamptz at time zone 'UTC') at time zone 'UTC' as midnight,
       (select rolled_id from ledger_horizon where name = 'entry') as rolled_id),
   single as (
     select e.account_id, e.amount_minor from moment join ledger_transaction t on t.created_at >= midnight and t.created_at <= $2
       join entry e on e.transaction_id = t.id and e.currency = $1
     union all
     select e.account_id, e.amount_minor from moment join entry e on e.id > rolled_id and e.currency = $1
       join ledger_transaction t on t.id = e.transaction_id and t.created_at < midnight
   ), parts as (
     select kind, label, debit_minor as debit, credit_minor as credit from moment join ledger_day on day < (midnight at time zone 'UTC')::date and currency = $1
     union all
     select a.kind, a.label, greatest(s.amount_minor, 0), greatest(-s.amount_minor, 0) from single s join account a on a.id = s.account_id
   )
   select kind, label, sum(debit)::text as debit, sum(credit)::text as credit from parts group by kind, label`,
)

/**
 * What every kind of account holds once a moment has passed, now unless said otherwise. A whole year costs as many rows as it has days;
 * single entries are read of one day.
 */
export async function showTrialBalance(
  ctx: Ctx,
  { currency, at = ctx.now }: z.output<typeof AskTrialBalance>,
): Promise<z.output<typeof TrialBalance>> {
  const rows = await ctx.query(sums, [currency, at])
  const place = (kind: AccountKind) => kinds.indexOf(kind)
  const sorted = rows.toSorted((a, b) => place(a.kind) - place(b.kind) || (a.label < b.label ? -1 : 1))
  const totals = { debit: 0n, credit: 0n }
  const lines = sorted.map(({ kind, label, ...sides }) => {
    const [debit, credit] = [BigInt(sides.debit), BigInt(sides.credit)]
    totals.debit += debit
    totals.credit += credit
    const balance = BigInt(chart[kind].normal) * (debit - credit)
    return {
      kind,
      label,
      debit: formatMinor(debit, currency),
      credit: formatMinor(credit, currency),
      balance: formatMinor(balance, currency),
    }
  })
  return {
    currency,
    at,
    lines,
    debit: formatMinor(totals.debit, currency),
    credit: formatMinor(totals.credit, currency),
    difference: formatMinor(totals.debit - totals.credit, currency),
  }
}

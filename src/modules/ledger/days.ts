import type { Ctx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { advanceHorizon, lockHorizon } from './horizon.ts'

/** Ids added up by one statement, and by one run. */
const batch = 100_000n
const most = 2_000_000n

const addUp = statement(
  'ledger.add_up',
  `with added as (
     select a.kind, a.label, e.currency, (t.created_at at time zone 'UTC')::date as day,
       coalesce(sum(e.amount_minor) filter (where e.amount_minor > 0), 0) as debit,
       coalesce(-sum(e.amount_minor) filter (where e.amount_minor < 0), 0) as credit
     from entry e join ledger_transaction t on t.id = e.transaction_id join account a on a.id = e.account_id
     where e.id > $1 and e.id <= $2 group by 1, 2, 3, 4
   ), kept as (
     insert into ledger_day as d (kind, label, currency, day, debit_minor, credit_minor) select * from added
     on conflict (kind, label, currency, day) do update
       set debit_minor = d.debit_minor + excluded.debit_minor, credit_minor = d.credit_minor + excluded.credit_minor
   )
   update ledger_horizon set rolled_id = $2 where name = 'entry'`,
)

/**
 * Adds entries that are final to the days of the ledger, each once: what an account of the platform holds is its days and the entries
 * after `rolled_id`. A run ends after two million ids; the next goes on.
 */
export async function rollUp(ctx: Ctx): Promise<void> {
  await advanceHorizon(ctx, 'entry')
  for (let done = 0n; done < most; done += batch) {
    const left = await ctx.tx(async (tx) => {
      const horizon = await lockHorizon(tx, 'entry')
      if (!horizon || horizon.rolled_id >= horizon.safe_id) return false
      const through = horizon.rolled_id + batch < horizon.safe_id ? horizon.rolled_id + batch : horizon.safe_id
      await tx.query(addUp, [horizon.rolled_id, through])
      return through < horizon.safe_id
    })
    if (!left) return
  }
}

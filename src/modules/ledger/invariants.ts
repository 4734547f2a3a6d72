import type { Invariant } from '#platform/invariant.ts'

const all = (table: string) => `select max(id) as id from ${table}`

/** Money of these accounts is on its way somewhere; longer than so many days it is stuck. */
const days = { refund_due: 14, payout_in_transit: 14, creator_frozen: 120 } as const

/** What must hold of the ledger by itself; what it has to do with orders and payments stands where those are known. */
export const invariants: readonly Invariant[] = [
  {
    id: 'ledger.sums_to_zero',
    says: 'The entries of each transaction sum to zero in each currency',
    walks: all('ledger_transaction'),
    sql: `select transaction_id as id, currency, sum(amount_minor)::text as sum from entry where transaction_id between :from and :to
      group by transaction_id, currency having sum(amount_minor) <> 0`,
  },
  {
    id: 'ledger.has_entries',
    says: 'Each transaction has entries',
    walks: all('ledger_transaction'),
    sql: `select t.id, t.idempotency_key as fact from ledger_transaction t
      where t.id between :from and :to and not exists (select from entry e where e.transaction_id = t.id)`,
  },
  {
    id: 'ledger.balances_rebuilt',
    says: 'Each stored balance is the sum of the entries of its account',
    walks: all('account'),
    sql: `select a.id, a.kind, a.owner_id::text as owner_id, a.balance_minor::text as stored, coalesce(sum(e.amount_minor), 0)::text as entries
      from account a left join entry e on e.account_id = a.id where a.id between :from and :to and a.balance_minor is not null
      group by a.id having a.balance_minor <> coalesce(sum(e.amount_minor), 0) * a.normal`,
  },
  {
    id: 'ledger.balances_after',
    says: 'The balance stored with each entry is that of the entry before it and its own amount',
    walks: all('account'),
    sql: `select id, account_id::text as account_id, balance_after_minor::text as stored, expected::text as expected from (
        select e.id, e.account_id, e.balance_after_minor,
          coalesce(lag(e.balance_after_minor) over (partition by e.account_id order by e.id), 0) + a.normal * e.amount_minor as expected
        from account a join entry e on e.account_id = a.id where a.id between :from and :to and a.balance_minor is not null
      ) steps where balance_after_minor is distinct from expected`,
  },
  {
    id: 'ledger.never_negative',
    says: 'No account of an order, a creator, a brand or a payout is below zero, and each keeps its balance',
    walks: all('account'),
    sql: `select id, kind, owner_id::text as owner_id, balance_minor::text as balance from account
      where id between :from and :to and (balance_minor < 0 or (balance_minor is null) <> (owner_id = 0))`,
  },
  {
    id: 'ledger.one_currency',
    says: 'Each entry is in the currency of its account',
    walks: all('account'),
    sql: `select e.id, e.currency, a.currency as of_account from account a join entry e on e.account_id = a.id
      where a.id between :from and :to and e.currency <> a.currency`,
  },
  {
    id: 'ledger.earnings_add_up',
    says: 'What a creator has in clearance and stopped is what their earnings say',
    walks: all('account'),
    sql: `select a.id, a.kind, a.owner_id::text as creator_id, a.balance_minor::text as stored, earned.sum::text as earnings
      from account a cross join lateral (
        select coalesce(sum(case when a.kind = 'creator_frozen' then frozen_minor when cleared_at is null and frozen_at is null then amount_minor - taken_minor end), 0) as sum
        from earning where creator_id = a.owner_id and currency = a.currency
      ) earned
      where a.id between :from and :to and a.kind in ('creator_pending', 'creator_frozen') and a.balance_minor <> earned.sum`,
  },
  {
    id: 'ledger.days_balance',
    says: 'The days that were added up have as many debits as credits',
    sql: `select 0 as id, currency, sum(debit_minor - credit_minor)::text as difference from ledger_day group by currency
      having sum(debit_minor - credit_minor) <> 0`,
  },
  {
    id: 'ledger.days_rebuilt',
    says: 'Each of the last three days, as added up, is the sum of its entries',
    sql: `with since as (select (:now at time zone 'UTC')::date - 2 as day, (select rolled_id from ledger_horizon where name = 'entry') as rolled_id),
      again as (
        select a.kind, a.label, e.currency, (t.created_at at time zone 'UTC')::date as day,
          sum(greatest(e.amount_minor, 0)) as debit_minor, sum(greatest(-e.amount_minor, 0)) as credit_minor
        from since join ledger_transaction t on t.created_at >= since.day::timestamp at time zone 'UTC'
          join entry e on e.transaction_id = t.id and e.id <= since.rolled_id join account a on a.id = e.account_id
        group by 1, 2, 3, 4)
      select 0 as id, kind, label, currency, day::text as day, d.debit_minor::text as debit, again.debit_minor::text as entries_debit,
        d.credit_minor::text as credit, again.credit_minor::text as entries_credit
      from again full join (select * from ledger_day where day >= (select day from since)) d using (kind, label, currency, day)
      where (d.debit_minor, d.credit_minor) is distinct from (again.debit_minor, again.credit_minor)`,
  },
  {
    id: 'ledger.seals_whole',
    says: 'The last verification found everything sealed as it was, and it is not older than three days',
    sql: `select id, started_at::text as started_at, chains::text as chains from (select * from seal_verification order by id desc limit 1) last
      where started_at < :now - interval '3 days' or exists (select from jsonb_array_elements(chains) c where c->'broken' <> 'null')`,
  },
  {
    id: 'ledger.seals_keep_up',
    says: 'What is older than a day is sealed',
    sql: `select e.id, t.created_at::text as at from ledger_transaction t join entry e on e.transaction_id = t.id
      where e.id = (select min(id) from entry where id > coalesce((select last_id from seal where chain = 'entries' order by number desc limit 1), 0))
        and t.created_at < :now - interval '1 day'`,
  },
  ...(['refund_due', 'payout_in_transit', 'creator_frozen'] as const).map((kind): Invariant => ({
    id: `ledger.${kind}_moves_on`,
    says: `Nothing stays in ${kind} for more than ${days[kind]} days`,
    walks: all('account'),
    sql: `select a.id, a.owner_id::text as owner_id, a.currency, a.balance_minor::text as balance, last.at::text as since from account a
        cross join lateral (
          select t.created_at as at from entry e join ledger_transaction t on t.id = e.transaction_id where e.account_id = a.id order by e.id desc limit 1
        ) last
        where a.kind = '${kind}' and a.balance_minor > 0 and a.id between :from and :to and last.at < :now - interval '${days[kind]} days'`,
  })),
]

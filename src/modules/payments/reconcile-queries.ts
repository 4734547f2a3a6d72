import type { DifferenceKind } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'
import type { Fact } from './rules.ts'

/** What the ledger has of a gateway's facts: the entries of its clearing account, by the keys under which they were posted. */
const posted = (key: string, provider: string) => `join ledger_transaction t on t.idempotency_key = ${key}
   join entry e on e.transaction_id = t.id join account a on a.id = e.account_id and a.kind = 'gateway_clearing' and a.label = ${provider}`
const capture = (
  filter: string,
) => `select 'capture' as fact, c.gateway_payment_id as subject, sum(e.amount_minor)::bigint as amount_minor, c.currency, c.captured_at as at
   from checkout c join payment p on p.checkout_id = c.id and p.source = 'gateway' ${posted("'payment:' || p.id || ':captured'", 'c.provider')}
   where c.provider = $1 and ${filter} group by c.id`
const refund = (filter: string) => `select 'refund', r.gateway_refund_id, -sum(e.amount_minor)::bigint, r.currency, r.settled_at
   from refund r ${posted("'refund:' || r.id || ':succeeded'", 'r.provider')} where r.provider = $1 and ${filter} group by r.id`
const opened = (filter: string) =>
  `select 'chargeback', b.gateway_chargeback_id, b.amount_minor, b.currency, b.opened_at from chargeback b where b.provider = $1 and ${filter}`
const won = (filter: string) => `select 'chargeback_won', b.gateway_chargeback_id, b.amount_minor, b.currency, b.closed_at
   from chargeback b where b.provider = $1 and b.status = 'won' and ${filter}`

/** Ours with these ids of the gateway, whenever they were. */
export const ourFacts = statement<Fact>(
  'payments.our_facts',
  [
    capture('c.gateway_payment_id = any($2)'),
    refund('r.gateway_refund_id = any($2)'),
    opened('b.gateway_chargeback_id = any($2)'),
    won('b.gateway_chargeback_id = any($2)'),
  ].join(' union all '),
)
/** Ours between two moments. */
export const ourFactsBetween = statement<Fact>(
  'payments.our_facts_between',
  [
    capture('c.captured_at >= $2 and c.captured_at < $3'),
    refund('r.settled_at >= $2 and r.settled_at < $3'),
    opened('b.opened_at >= $2 and b.opened_at < $3'),
    won('b.closed_at >= $2 and b.closed_at < $3'),
  ].join(' union all '),
)
export const checkoutsOfCharges = statement<{ id: bigint; gateway_payment_id: string; currency: string }>(
  'payments.charges_without_fee',
  'select id, gateway_payment_id, currency from checkout where provider = $1 and gateway_payment_id = any($2) and fee_minor is null',
)

export const insertReconciliation = statement<{ id: bigint }>(
  'payments.insert_reconciliation',
  `insert into reconciliation (provider, day, compared, found, started_by, created_at) values ($1, $2::date, $3, $4, $5, $6) returning id`,
)
/** Those that are new; answers them. */
export const insertDifferences = statement<{ id: bigint }>(
  'payments.insert_differences',
  `insert into reconciliation_difference (reconciliation_id, provider, kind, fact, subject, currency, ours_minor, theirs_minor, at, created_at)
   select $1, $2, d.kind::"DifferenceKind", d.fact, d.subject, d.currency, d.ours_minor, d.theirs_minor, d.at, $4
   from jsonb_to_recordset($3) as d(kind text, fact text, subject text, currency text, ours_minor bigint, theirs_minor bigint, at timestamptz)
   on conflict (provider, fact, subject, kind) do nothing returning id`,
)
export const openDifferences = statement<{
  id: bigint
  kind: DifferenceKind
  fact: string
  subject: string
  ours_minor: bigint | null
  theirs_minor: bigint | null
}>(
  'payments.open_differences',
  `select id, kind, fact, subject, ours_minor, theirs_minor from reconciliation_difference where provider = $1 and resolved_at is null order by id desc limit 1000`,
)
export const resolveDifferences = statement<{ id: bigint }>(
  'payments.resolve_differences',
  `update reconciliation_difference set resolved_at = $2, resolved_by = $3, note = $4 where id = any($1) and resolved_at is null returning id`,
)
export const reconciledDays = statement<{ day: string }>(
  'payments.reconciled_days',
  'select distinct day::text as day from reconciliation where provider = $1 and day >= $2::date',
)
export const firstCapture = statement<{ at: Date | null }>(
  'payments.first_capture',
  'select min(captured_at) as at from checkout where provider = $1',
)

export type ReconciliationRow = {
  id: bigint
  provider: string
  day: string
  compared: number
  found: number
  open: number
  started_by: bigint | null
  created_at: Date
}
const run = `select r.id, r.provider, r.day::text as day, r.compared, r.found, r.started_by, r.created_at,
   (select count(*)::int from reconciliation_difference d where d.reconciliation_id = r.id and d.resolved_at is null) as open from reconciliation r`
export const listReconciliations = statement<ReconciliationRow>(
  'payments.list_reconciliations',
  `${run} where ($1::bigint is null or r.id < $1) order by r.id desc limit $2`,
)
export const findReconciliation = statement<ReconciliationRow>('payments.find_reconciliation', `${run} where r.id = $1`)

export type DifferenceRow = {
  id: bigint
  reconciliation_id: bigint
  provider: string
  kind: DifferenceKind
  fact: string
  subject: string
  currency: string
  ours_minor: bigint | null
  theirs_minor: bigint | null
  at: Date
  created_at: Date
  resolved_at: Date | null
  resolved_by: bigint | null
  note: string | null
}
const difference = `select id, reconciliation_id, provider, kind, fact, subject, currency, ours_minor, theirs_minor, at, created_at, resolved_at, resolved_by, note
   from reconciliation_difference`
export const differencesOf = statement<DifferenceRow>(
  'payments.differences_of',
  `${difference} where reconciliation_id = $1 and ($2::bigint is null or id < $2) order by id desc limit $3`,
)
export const findDifference = statement<DifferenceRow>('payments.find_difference', `${difference} where id = $1`)

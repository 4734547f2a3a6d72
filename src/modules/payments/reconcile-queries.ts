import { statement } from '#platform/db.ts'

export const insertReconciliation = statement<{ id: bigint }>(
  'payments.insert_reconciliation',
  `insert into reconciliation (provider, day, compared, found, started_by, created_at) values ($1, $2::date, $3, $4, $5, $6) returning id`,
)
export const reconciledDays = statement<{ day: string }>(
  'payments.reconciled_days',
  'select distinct day::text as day from reconciliation where provider = $1 and day >= $2::date',
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

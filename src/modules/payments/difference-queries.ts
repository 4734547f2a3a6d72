import type { DifferenceKind } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'

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

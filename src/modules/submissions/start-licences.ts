import type { Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { termOf } from './rules.ts'

const termsOfOrder = statement<{ months: number | null; exclusive_months: number | null }>(
  'submissions.terms_of_order',
  'select months, exclusive_months from content_licence where order_id = $1 and revoked_at is null limit 1',
)
const setTerms = statement(
  'submissions.set_terms',
  `update content_licence set ends_at = $2, exclusive_until = $3, reminded_at = null where order_id = $1 and revoked_at is null`,
)
const revoke = statement('submissions.revoke', 'update content_licence set revoked_at = $2 where order_id = $1 and revoked_at is null')

/** Counts what was granted from completion, as it was sold; before that it was counted from the approval. Call it when the order is completed. */
export async function startLicences(tx: Tx, order_id: bigint): Promise<void> {
  const [row] = await tx.query(termsOfOrder, [order_id])
  if (!row) return
  const { ends_at, exclusive_until } = termOf(
    { months: row.months, exclusivity: row.exclusive_months === null ? null : { months: row.exclusive_months } },
    tx.now,
  )
  await tx.query(setTerms, [order_id, ends_at, exclusive_until])
}

/** The order ended for nothing after all: the brand may do nothing with its work. Call it when an order is refunded or cancelled. */
export async function revokeLicences(tx: Tx, order_id: bigint): Promise<void> {
  await tx.query(revoke, [order_id, tx.now])
}

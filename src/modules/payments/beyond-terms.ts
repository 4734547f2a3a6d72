import { brandOf } from '#modules/users/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { formatMinor } from '#platform/money.ts'
import { Problem } from '#platform/problem.ts'
import { lockTerms, termsIn } from './terms-queries.ts'

/**
 * After orders on invoice were placed in this transaction: goes on only if staff approved the brand for their currency and all it owes
 * for open orders stays within its limit. Problems: `termsFails`; then nothing was placed.
 */
export async function refuseBeyondTerms(tx: Tx, currency: string): Promise<void> {
  const brand_id = brandOf(tx.actor)
  const [approved] = await tx.query(lockTerms, [brand_id, currency])
  if (!approved || approved.limit_minor === 0n)
    throw new Problem(
      'conflict',
      'terms.not_approved',
      `You are not approved to order on invoice in ${currency}; write to support, or pay now`,
    )
  const [terms] = await tx.query(termsIn, [brand_id, currency])
  if (!terms || terms.open_minor <= terms.limit_minor) return
  const members = { credit_limit: formatMinor(terms.limit_minor, currency), open: formatMinor(terms.open_minor, currency), currency }
  throw new Problem(
    'conflict',
    'terms.limit_exceeded',
    `With this you would owe ${members.open} ${currency} for open orders; your limit is ${members.credit_limit}`,
    { members },
  )
}

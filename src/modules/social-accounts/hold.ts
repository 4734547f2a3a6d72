import type { Tx } from '#platform/ctx.ts'
import { record } from '#modules/audit/index.ts'
import { holdCreatorProfile, markVerified, userOfCreator } from '#modules/profiles/index.ts'
import { countOfCreator, findAccount, type Row } from './queries.ts'
import { known } from './view.ts'

/**
 * The account, while nobody else decides about any account of its creator: all who change one wait for the creator's profile.
 * `creator_id` null: anybody's. Problem `social_account.not_found` (404).
 */
export async function lockAccount(tx: Tx, account_id: bigint, creator_id: bigint | null): Promise<Row> {
  const [found] = await tx.query(findAccount, [account_id, creator_id])
  await holdCreatorProfile(tx, known(found).creator_id)
  const [row] = await tx.query(findAccount, [account_id, creator_id])
  return known(row)
}

/** The creator's mark stands on a verified account; without one left it falls. */
export async function dropMarkWithout(tx: Tx, creator_id: bigint): Promise<void> {
  const [own] = await tx.query(countOfCreator, [creator_id])
  if (own && own.verified > 0) return
  const user_id = await userOfCreator(tx, creator_id)
  if (user_id !== undefined && (await markVerified(tx, user_id, false)))
    await record(tx, 'verification.fell', { subject_id: user_id, facts: { because: 'no account on a platform is verified' } })
}

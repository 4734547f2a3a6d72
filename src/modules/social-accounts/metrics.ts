import assert from 'node:assert/strict'
import { day_ms } from '#platform/clock.ts'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { creatorOf } from '#modules/users/index.ts'
import { lockAccount } from './hold.ts'
import { checkAudience, checkMeasuredAt, countingOf, most_snapshots_a_day } from './metric-rules.ts'
import { countSince, findAccount, insertSnapshot, listSnapshots, newestOfEach, showFigures } from './queries.ts'
import type { Source } from './rules.ts'
import type { ListSnapshots, RecordSnapshot, Snapshot } from './schema.ts'
import { known } from './view.ts'

/** What the creator says of an account of theirs. */
export const recordOwn = (tx: Tx, input: RecordSnapshot) => record(tx, input, 'self_reported', creatorOf(tx.actor))

/** What staff have seen. */
export const recordSeen = (tx: Tx, input: RecordSnapshot) => record(tx, input, 'staff', null)

/** One more snapshot; those before it stay. The account shows whichever counts. Problem `social_account.too_many_metrics` (409). */
async function record(tx: Tx, input: RecordSnapshot, source: Source, creator_id: bigint | null): Promise<Snapshot> {
  const { account_id, followers = null, engagement_bp = null, average_views = null, audience = null, measured_at = tx.now } = input
  if ([followers, engagement_bp, average_views, audience].every((one) => one === null))
    throw invalidField('/followers', 'required', 'Give at least one of followers, engagement_bp, average_views and audience')
  checkMeasuredAt(measured_at, tx.now)
  if (audience) checkAudience(audience)

  const account = await lockAccount(tx, account_id, creator_id)
  const [today] = await tx.query(countSince, [account_id, new Date(tx.now.getTime() - day_ms), source])
  if (today && today.count >= most_snapshots_a_day)
    throw new Problem('conflict', 'social_account.too_many_metrics', `At most ${most_snapshots_a_day} snapshots are taken in a day`)
  const values = [account_id, source, measured_at, tx.now, tx.actor.id, followers, engagement_bp, average_views, audience]
  const [snapshot] = await tx.query(insertSnapshot, values)
  assert(snapshot, 'a snapshot was inserted')

  const newest = await tx.query(newestOfEach, [account_id, account.named_at ?? account.created_at])
  const counts = countingOf(newest, tx.now)
  assert(counts, 'there is one at least')
  await tx.query(showFigures, [
    account_id, counts.followers, counts.engagement_bp, counts.average_views, counts.audience, counts.source, counts.measured_at, tx.now,
  ]) // prettier-ignore
  await tx.emit('creator.changed', { creator_id: account.creator_id })
  return snapshot
}

/** All that was measured, newest first; the owner's, or anybody's for staff. */
export async function listHistory(ctx: Ctx, { account_id, ...asked }: ListSnapshots): Promise<Paged<Snapshot>> {
  return pageBy(
    `social_accounts.metrics ${account_id}`,
    asked,
    2,
    ({ measured_at, id }) => [measured_at.getTime(), id],
    async (after, most) => {
      const [row] = await ctx.query(findAccount, [account_id, ctx.actor.creator_id])
      known(row)
      return ctx.query(listSnapshots, [account_id, after?.[0] ?? null, after?.[1] ?? null, most])
    },
  )
}

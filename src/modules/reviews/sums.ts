import type { Tx } from '#platform/ctx.ts'
import type { ReviewSide } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'
import { counts } from './counts.ts'
import { lockStanding } from './locks.ts'

type Counted = { id: bigint; side: ReviewSide; creator_id: bigint; brand_id: bigint }

const open = statement(
  'reviews.open_sum',
  `insert into rating_sum (side, subject_id) values ($1::"ReviewSide", $2) on conflict (side, subject_id) do nothing`,
)
const add = statement(
  'reviews.add_to_sum',
  `update rating_sum s set ${counts.map(([column, worth]) => `${column} = s.${column} + $4::int * ${worth}`).join(', ')}
   from review r where r.id = $3 and s.side = $1::"ReviewSide" and s.subject_id = $2`,
)
const rebuild = statement(
  'reviews.rebuild_sum',
  `update rating_sum s set ${counts.map(([column]) => `${column} = sums.${column}`).join(', ')}
   from (select ${counts.map(([column, worth]) => `coalesce(sum(${worth}), 0) as ${column}`).join(', ')} from review r
     where r.side = $1::"ReviewSide" and r.status = 'published' and case $1::text when 'brand' then r.creator_id else r.brand_id end = $2) sums
   where s.side = $1::"ReviewSide" and s.subject_id = $2`,
)
const lockSum = statement('reviews.lock_sum', `select 1 from rating_sum where side = $1::"ReviewSide" and subject_id = $2 for update`)

const subjectOf = ({ side, creator_id, brand_id }: Counted) => (side === 'brand' ? creator_id : brand_id)

/** Takes the review into what is added up about its subject (`sign` 1) or out of it (-1), in the transaction that publishes or withholds it. */
export async function addToSum(tx: Tx, review: Counted, sign: 1 | -1): Promise<void> {
  if (review.side === 'brand') await lockStanding(tx, review.creator_id)
  await tx.query(open, [review.side, subjectOf(review)])
  await tx.query(add, [review.side, subjectOf(review), review.id, sign])
}

/** Adds up again from the reviews themselves. Who publishes at the same moment waits, and adds its own afterwards. */
export async function rebuildSum(tx: Tx, side: ReviewSide, subject_id: bigint): Promise<void> {
  if (side === 'brand') await lockStanding(tx, subject_id)
  await tx.query(open, [side, subject_id])
  // Two statements: what the second reads must be newer than what it waited for.
  await tx.query(lockSum, [side, subject_id])
  await tx.query(rebuild, [side, subject_id])
}

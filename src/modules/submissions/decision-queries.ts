import type { SubmissionStatus } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'

/** Takes the newest version: whoever adds the next one, comments or decides waits here. */
export const lockNewest = statement<{ id: bigint; number: number; status: SubmissionStatus }>(
  'submissions.lock_newest',
  'select id, number, status from content_submission where order_id = $1 order by number desc limit 1 for no key update',
)
export const supersede = statement(
  'submissions.supersede',
  `update content_submission set status = 'superseded', decided_at = $2 where order_id = $1 and status = 'submitted'`,
)
export const decide = statement<{ id: bigint }>(
  'submissions.decide',
  `update content_submission set status = $2::"SubmissionStatus", feedback = $3, decided_at = $4
   where order_id = $1 and status = 'submitted' returning id`,
)
/** What staff hand over with their decision: the newest version, whatever was said of it before. */
export const approveNewest = statement<{ id: bigint }>(
  'submissions.approve_newest',
  `update content_submission set status = 'approved', decided_at = $2
   where id = (select id from content_submission where order_id = $1 order by number desc limit 1) and status <> 'approved' returning id`,
)

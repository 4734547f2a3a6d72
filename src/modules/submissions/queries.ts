import type { SubmissionStatus } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'
import type { Checklist } from './checklist.ts'

export type SubmissionRow = {
  id: bigint
  order_id: bigint
  number: number
  status: SubmissionStatus
  links: string[]
  caption: string | null
  note: string | null
  disclosure: string | null
  checklist: Checklist | null
  feedback: string | null
  created_at: Date
  decided_at: Date | null
  comments: number
  open: number
}
const submission = `s.id, s.order_id, s.number, s.status, s.links, s.caption, s.note, s.disclosure, s.checklist, s.feedback, s.created_at, s.decided_at,
  (select count(*)::int from submission_comment c where c.submission_id = s.id) as comments,
  (select count(*)::int from submission_comment c where c.submission_id = s.id and c.resolved_at is null) as open`

export const listSubmissions = statement<SubmissionRow>(
  'submissions.list',
  `select ${submission} from content_submission s where s.order_id = $1 and ($2::int is null or s.number < $2) order by s.number desc limit $3`,
)
export const findSubmission = statement<SubmissionRow>(
  'submissions.find',
  `select ${submission} from content_submission s where s.order_id = $1 and s.number = $2`,
)
/** Read after the lock was waited for: what was the newest then may not be it any more. */
export const newestNumber = statement<{ number: number }>(
  'submissions.newest',
  'select number from content_submission where order_id = $1 order by number desc limit 1',
)
export const insertSubmission = statement<{ id: bigint }>(
  'submissions.insert',
  `insert into content_submission (order_id, number, links, caption, note, disclosure, checklist, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
)
export const countryOfCreator = statement<{ country: string | null }>(
  'submissions.country_of_creator',
  'select location_country as country from creator_profile where id = $1',
)

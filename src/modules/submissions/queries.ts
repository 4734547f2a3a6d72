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

/** Takes the newest version: whoever adds the next one, comments or decides waits here. */
export const lockNewest = statement<{ id: bigint; number: number; status: SubmissionStatus }>(
  'submissions.lock_newest',
  'select id, number, status from content_submission where order_id = $1 order by number desc limit 1 for no key update',
)
/** Read after the lock was waited for: what was the newest then may not be it any more. */
export const newestNumber = statement<{ number: number }>(
  'submissions.newest',
  'select number from content_submission where order_id = $1 order by number desc limit 1',
)
export const supersede = statement(
  'submissions.supersede',
  `update content_submission set status = 'superseded', decided_at = $2 where order_id = $1 and status = 'submitted'`,
)
export const insertSubmission = statement<{ id: bigint }>(
  'submissions.insert',
  `insert into content_submission (order_id, number, links, caption, note, disclosure, checklist, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
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
export const countryOfCreator = statement<{ country: string | null }>(
  'submissions.country_of_creator',
  'select location_country as country from creator_profile where id = $1',
)

export type AssetRow = {
  id: bigint
  submission_id: bigint
  media_id: bigint
  position: number
  alt: string | null
  note: string | null
  locked: boolean
}
export const insertAssets = statement(
  'submissions.insert_assets',
  `insert into submission_asset (submission_id, media_id, position, alt, note, locked)
   select $1, media_id, position, alt, note, locked
   from json_to_recordset($2) as file (media_id bigint, position int, alt text, note text, locked boolean)`,
)
export const assetsOf = statement<AssetRow>(
  'submissions.assets',
  `select id, submission_id, media_id, position, alt, note, locked from submission_asset
   where submission_id = any($1::bigint[]) order by submission_id, position`,
)
export const findAsset = statement<AssetRow>(
  'submissions.find_asset',
  `select id, submission_id, media_id, position, alt, note, locked from submission_asset where id = $1 and submission_id = $2`,
)
/** The files of what was approved; of one of them when its id is given. */
export const approvedAssets = statement<AssetRow & { number: number }>(
  'submissions.approved_assets',
  `select a.id, a.submission_id, a.media_id, a.position, a.alt, a.note, a.locked, s.number from content_submission s join submission_asset a on a.submission_id = s.id
   where s.order_id = $1 and s.status = 'approved' and ($2::bigint is null or a.id = $2) order by s.number, a.position`,
)
export const assetsToMark = statement<{ media_id: bigint; order_id: bigint }>(
  'submissions.assets_to_mark',
  `select a.media_id, s.order_id from submission_asset a join content_submission s on s.id = a.submission_id where s.id = $1 order by a.position`,
)

import type { PublicationStatus, SubmissionParty, SubmissionStatus } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'
import type { Checklist } from './checklist.ts'
import type { Anchor } from './rules.ts'

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

export type CommentRow = {
  id: bigint
  order_id: bigint
  number: number
  submission_id: bigint
  party: SubmissionParty
  author_id: bigint
  text: string
  file_id: bigint | null
  anchor: Anchor | null
  created_at: Date
  edited_at: Date | null
  resolved_at: Date | null
  resolved_by: bigint | null
  carried_from: bigint | null
}
const comment = `c.id, s.order_id, s.number, c.submission_id, c.party, c.author_id, c.text, c.asset_id as file_id, c.anchor, c.created_at, c.edited_at,
  c.resolved_at, c.resolved_by, c.carried_from from submission_comment c join content_submission s on s.id = c.submission_id`
export const listComments = statement<CommentRow>(
  'submissions.comments',
  `select ${comment} where s.order_id = $1 and s.number = $2 and c.id > $3 and ($4::boolean is null or (c.resolved_at is null) = $4) order by c.id limit $5`,
)
export const findComment = statement<CommentRow>('submissions.find_comment', `select ${comment} where c.id = $1 and s.order_id = $2`)
export const countComments = statement<{ count: number }>(
  'submissions.count_comments',
  'select count(*)::int as count from submission_comment where submission_id = $1',
)
export const insertComment = statement<{ id: bigint }>(
  'submissions.insert_comment',
  `insert into submission_comment (submission_id, party, author_id, text, asset_id, anchor, created_at)
   values ($1, $2::"SubmissionParty", $3, $4, $5, $6, $7) returning id`,
)
export const editComment = statement('submissions.edit_comment', 'update submission_comment set text = $2, edited_at = $3 where id = $1')
export const deleteComment = statement('submissions.delete_comment', 'delete from submission_comment where id = $1')
export const resolveComment = statement(
  'submissions.resolve_comment',
  `update submission_comment set resolved_at = coalesce(resolved_at, $2), resolved_by = coalesce(resolved_by, $3) where id = $1`,
)
export const reopenComment = statement(
  'submissions.reopen_comment',
  'update submission_comment set resolved_at = null, resolved_by = null where id = $1',
)
/** What nobody has resolved goes on in the next version. */
export const carryComments = statement(
  'submissions.carry_comments',
  `insert into submission_comment (submission_id, party, author_id, text, asset_id, anchor, created_at, edited_at, carried_from)
   select $2, party, author_id, text, asset_id, anchor, created_at, edited_at, id from submission_comment
   where submission_id = $1 and resolved_at is null order by id`,
)

export type PublicationRow = {
  id: bigint
  order_id: bigint
  number: number
  round: number
  platform: string
  kind: string
  url: string
  post_id: string | null
  posted_at: Date
  disclosure: string
  media_id: bigint | null
  status: PublicationStatus
  reason: string | null
  created_at: Date
  decided_at: Date | null
}
const publication = `id, order_id, number, round, platform, kind, url, post_id, posted_at, disclosure, media_id, status, reason, created_at, decided_at`
export const listPublications = statement<PublicationRow>(
  'submissions.publications',
  `select ${publication} from publication_proof where order_id = $1 and ($2::int is null or number < $2) order by number desc limit $3`,
)
/** One by its number, or the newest; whoever adds numbers to it waits. */
export const lockPublication = statement<PublicationRow>(
  'submissions.lock_publication',
  `select ${publication} from publication_proof where order_id = $1 and ($2::int is null or number = $2) order by number desc limit 1 for no key update`,
)
export const lastPublication = statement<{ number: number; round: number }>(
  'submissions.last_publication',
  'select number, round from publication_proof where order_id = $1 order by number desc limit 1',
)
export const insertPublications = statement<{ id: bigint; number: number }>(
  'submissions.insert_publications',
  `insert into publication_proof (order_id, creator_id, number, round, platform, kind, url, post_id, posted_at, disclosure, media_id, created_at)
   select $1, $2, number, $3, platform, kind, url, post_id, posted_at, $4, media_id, $5
   from json_to_recordset($6) as p (number int, platform text, kind text, url text, post_id text, posted_at timestamptz, media_id bigint) returning id, number`,
)
export const decidePublications = statement(
  'submissions.decide_publications',
  `update publication_proof set status = $2::"PublicationStatus", reason = $3, decided_at = $4 where order_id = $1 and status = 'submitted'`,
)

export const insertMetrics = statement<{ id: bigint }>(
  'submissions.insert_metrics',
  `insert into publication_metric (publication_id, source, taken_at, views, reach, likes, comments, shares, saves, clicks, created_at)
   values ($1, 'self_reported', $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
)
export const countMetrics = statement<{ count: number }>(
  'submissions.count_metrics',
  'select count(*)::int as count from publication_metric where publication_id = $1',
)
export type MetricsRow = Record<'views' | 'reach' | 'likes' | 'comments' | 'shares' | 'saves' | 'clicks', bigint | null> & {
  id: bigint
  number: number
  source: 'self_reported'
  taken_at: Date
  created_at: Date
}
export const listMetrics = statement<MetricsRow>(
  'submissions.metrics',
  `select m.id, p.number, m.source, m.taken_at, m.views, m.reach, m.likes, m.comments, m.shares, m.saves, m.clicks, m.created_at
   from publication_proof p join publication_metric m on m.publication_id = p.id
   where p.order_id = $1 and ($2::bigint is null or m.id < $2) order by m.id desc limit $3`,
)

import type { SubmissionParty } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'
import type { Anchor } from './rules.ts'

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

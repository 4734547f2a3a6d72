import type { z } from 'zod'
import type { Tx } from '#platform/ctx.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { mediaOf } from '#modules/media/index.ts'
import * as queries from './comment-queries.ts'
import type { AddComment, Comment } from './comment-schema.ts'
import { findComment, holdNewest } from './comments.ts'
import './events.ts'
import { findAsset } from './file-queries.ts'
import { checkAnchor, most_comments, type Anchor } from './rules.ts'
import type { Looking } from './present.ts'

/** Says something about the newest version. Problems: `submission.not_found` (404), `comment.too_many` (409), and some of `commentFails`. */
export async function addComment(
  tx: Tx,
  looking: Looking,
  { number, text, file_id, anchor }: z.output<typeof AddComment>,
): Promise<Comment> {
  const submission_id = await holdNewest(tx, looking, number)
  await checkPlace(tx, submission_id, file_id, anchor)
  const [counted] = await tx.query(queries.countComments, [submission_id])
  if ((counted?.count ?? 0) >= most_comments)
    throw new Problem(
      'conflict',
      'comment.too_many',
      `A version has at most ${most_comments} comments; resolve what is done in the next one`,
    )
  const { order_id, party } = looking
  const values = [submission_id, party, tx.actor.id, text, file_id ?? null, anchor ? JSON.stringify(anchor) : null, tx.now]
  const [added] = await tx.query(queries.insertComment, values)
  if (!added) throw new Error('the comment was not written')
  await tx.emit('submission.commented', { comment_id: added.id, order_id, party })
  return findComment(tx, order_id, added.id)
}

async function checkPlace(tx: Tx, submission_id: bigint, file_id: bigint | undefined, anchor: Anchor | undefined): Promise<void> {
  if (file_id === undefined) {
    if (anchor) throw invalidField('/file_id', 'required', 'Say which file the anchor is on')
    return
  }
  const [asset] = await tx.query(findAsset, [file_id, submission_id])
  if (!asset) throw new Problem('not_found', 'file.not_found', 'The version has no such file')
  const media = (await mediaOf(tx, [asset.media_id])).get(asset.media_id)
  if (anchor && media) checkAnchor(anchor, media.kind, media.duration_ms)
}

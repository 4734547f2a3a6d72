import type { z } from 'zod'
import type { Ctx, Scope, Tx } from '#platform/ctx.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { mediaOf } from '#modules/media/index.ts'
import './events.ts'
import * as queries from './comment-queries.ts'
import { findAsset, findSubmission, lockNewest, newestNumber } from './queries.ts'
import { checkAnchor, checkEditable, most_comments, type Anchor } from './rules.ts'
import type { AddComment, Comment, EditComment, ListComments } from './comment-schema.ts'
import type { Looking } from './view.ts'

/** What these functions fail with, for the endpoints that call them. */
export const commentFails = {
  'comment.not_found': 404,
  'comment.not_yours': 403,
  'comment.too_late': 409,
  'submission.not_newest': 409,
  'submission.closed': 409,
} as const

/** Comments on a version, oldest first; Problem `submission.not_found` (404). */
export async function listComments(
  ctx: Ctx,
  { order_id }: Looking,
  { number, open, ...asked }: z.output<typeof ListComments>,
): Promise<Paged<Comment>> {
  const [found] = await ctx.query(findSubmission, [order_id, number])
  if (!found) throw notThere()
  const wanted = open === undefined ? null : open === 'true'
  return pageBy(
    `comments ${order_id} ${number} ${open}`,
    asked,
    1,
    ({ id }) => [id],
    (after, most) => ctx.query(queries.listComments, [order_id, number, after?.[0] ?? 0n, wanted, most]),
  )
}

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
  return find(tx, order_id, added.id)
}

/** Changes one's own words, for a quarter of an hour. Problems: `commentFails`. */
export function editComment(ctx: Ctx, looking: Looking, { comment_id, text }: z.output<typeof EditComment>): Promise<Comment> {
  return change(ctx, looking, comment_id, async (tx, comment) => {
    checkEditable(comment, tx.actor.id, tx.now)
    await tx.query(queries.editComment, [comment_id, text, tx.now])
    return find(tx, looking.order_id, comment_id)
  })
}

/** Takes one's own words back, for a quarter of an hour. Problems: `commentFails`. */
export function removeComment(ctx: Ctx, looking: Looking, comment_id: bigint): Promise<{ id: bigint }> {
  return change(ctx, looking, comment_id, async (tx, comment) => {
    checkEditable(comment, tx.actor.id, tx.now)
    await tx.query(queries.deleteComment, [comment_id])
    return { id: comment_id }
  })
}

/** Says that it is done, or that it is not after all; saying so again changes nothing. Problems: `commentFails`. */
export function resolveComment(ctx: Ctx, looking: Looking, comment_id: bigint, resolved: boolean): Promise<Comment> {
  return change(ctx, looking, comment_id, async (tx) => {
    if (resolved) await tx.query(queries.resolveComment, [comment_id, tx.now, tx.actor.id])
    else await tx.query(queries.reopenComment, [comment_id])
    return find(tx, looking.order_id, comment_id)
  })
}

/** Comments of older versions stay as they were: what was open there goes on in the newest one. */
function change<T>(ctx: Ctx, looking: Looking, comment_id: bigint, work: (tx: Tx, comment: queries.CommentRow) => Promise<T>): Promise<T> {
  return ctx.tx(async (tx) => {
    const { number } = await find(tx, looking.order_id, comment_id)
    await holdNewest(tx, looking, number)
    return work(tx, await find(tx, looking.order_id, comment_id))
  })
}

async function holdNewest(tx: Tx, { order_id, ended }: Looking, number: number): Promise<bigint> {
  const [held] = await tx.query(lockNewest, [order_id])
  const [newest] = await tx.query(newestNumber, [order_id])
  if (!held || !newest || number > newest.number) throw notThere()
  if (number < newest.number)
    throw new Problem('conflict', 'submission.not_newest', `Version ${newest.number} has come since; go on there`, {
      members: { number: newest.number },
    })
  if (ended) throw new Problem('conflict', 'submission.closed', 'The order is over: nothing more is said about its work')
  return held.id
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

async function find(scope: Scope, order_id: bigint, comment_id: bigint): Promise<queries.CommentRow> {
  const [found] = await scope.query(queries.findComment, [comment_id, order_id])
  if (found) return found
  throw new Problem('not_found', 'comment.not_found', 'There is no such comment')
}

const notThere = () => new Problem('not_found', 'submission.not_found', 'The order has no such version')

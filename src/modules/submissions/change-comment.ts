import type { z } from 'zod'
import type { Ctx, Tx } from '#platform/ctx.ts'
import * as queries from './comment-queries.ts'
import type { Comment, EditComment } from './comment-schema.ts'
import { findComment, holdNewest } from './comments.ts'
import './events.ts'
import { checkEditable } from './rules.ts'
import type { Looking } from './present.ts'

/** Changes one's own words, for a quarter of an hour. Problems: `commentFails`. */
export function editComment(ctx: Ctx, looking: Looking, { comment_id, text }: z.output<typeof EditComment>): Promise<Comment> {
  return change(ctx, looking, comment_id, async (tx, comment) => {
    checkEditable(comment, tx.actor.id, tx.now)
    await tx.query(queries.editComment, [comment_id, text, tx.now])
    return findComment(tx, looking.order_id, comment_id)
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
    return findComment(tx, looking.order_id, comment_id)
  })
}

/** Comments of older versions stay as they were: what was open there goes on in the newest one. */
function change<T>(ctx: Ctx, looking: Looking, comment_id: bigint, work: (tx: Tx, comment: queries.CommentRow) => Promise<T>): Promise<T> {
  return ctx.tx(async (tx) => {
    const { number } = await findComment(tx, looking.order_id, comment_id)
    await holdNewest(tx, looking, number)
    return work(tx, await findComment(tx, looking.order_id, comment_id))
  })
}

import type { z } from 'zod'
import type { Ctx, Scope, Tx } from '#platform/ctx.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { Problem } from '#platform/problem.ts'
import * as queries from './comment-queries.ts'
import type { Comment, ListComments } from './comment-schema.ts'
import './events.ts'
import { lockNewest } from './decision-queries.ts'
import { findSubmission, newestNumber } from './queries.ts'
import type { Looking } from './present.ts'

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
  const wanted = open === undefined ? null : open === 'true'
  return pageBy(
    `comments ${order_id} ${number} ${open}`,
    asked,
    1,
    ({ id }) => [id],
    async (after, most) => {
      const [found] = await ctx.query(findSubmission, [order_id, number])
      if (!found) throw notThere()
      return ctx.query(queries.listComments, [order_id, number, after?.[0] ?? 0n, wanted, most])
    },
  )
}

export async function holdNewest(tx: Tx, { order_id, ended }: Looking, number: number): Promise<bigint> {
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

export async function findComment(scope: Scope, order_id: bigint, comment_id: bigint): Promise<queries.CommentRow> {
  const [found] = await scope.query(queries.findComment, [comment_id, order_id])
  if (found) return found
  throw new Problem('not_found', 'comment.not_found', 'There is no such comment')
}

const notThere = () => new Problem('not_found', 'submission.not_found', 'The order has no such version')

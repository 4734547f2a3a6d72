import type { Scope } from '#platform/ctx.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import * as content from '#modules/submissions/index.ts'
import { gave_back } from './content.ts'
import { findOrder } from './queries.ts'
import { ended } from './rules.ts'
import { partyOf } from './visible.ts'

const found = { 'order.not_found': 404 } as const
const version = { ...found, 'submission.not_found': 404 } as const
const saying = { ...found, ...content.commentFails } as const
const see = { allow: 'orders.take_part' } as const

/** The order as its content is looked at; Problem `order.not_found` (404) for what the actor may not see. */
async function look(scope: Scope, { order_id }: { order_id: bigint }): Promise<content.Looking> {
  const order = await findOrder(scope, order_id)
  const party = partyOf(scope.actor, order)
  return { order_id, party: party === 'system' ? 'staff' : party, void: gave_back.has(order.status), ended: ended.has(order.status) }
}

export const endpoints = [
  endpoint({
    ...see,
    id: 'orders.submissions',
    at: 'GET /orders/:order_id/submissions',
    summary: 'The work handed in, newest first',
    description: 'Until the brand approves it sees images with a mark across them, and nothing of files that the creator locked.',
    input: content.ListOfOrder,
    output: content.Submissions,
    fails: found,
    run: async (ctx, { order_id, ...asked }) => content.viewSubmissions(ctx, await look(ctx, { order_id }), asked),
  }),
  endpoint({
    ...see,
    id: 'orders.submission',
    at: 'GET /orders/:order_id/submissions/:number',
    summary: 'One version of the work',
    input: content.Numbered,
    output: content.Submission,
    fails: version,
    run: async (ctx, input) => content.viewSubmission(ctx, await look(ctx, input), input.number),
  }),
  endpoint({
    ...see,
    id: 'orders.comments',
    at: 'GET /orders/:order_id/submissions/:number/comments',
    summary: 'What is said about a version, oldest first',
    input: content.ListComments,
    output: content.Comments,
    fails: version,
    run: async (ctx, input) => content.listComments(ctx, await look(ctx, input), input),
  }),
  endpoint({
    ...see,
    id: 'orders.comment',
    at: 'POST /orders/:order_id/submissions/:number/comments',
    summary: 'Say something about the newest version: to a point of an image, a stretch of a film, or all of it',
    description: 'What nobody has resolved goes on in the next version.',
    input: content.AddComment,
    output: content.Comment,
    status: 201,
    fails: { ...version, 'file.not_found': 404, 'comment.too_many': 409, 'submission.not_newest': 409, 'submission.closed': 409 },
    idempotency: 'accepted',
    run: async (tx, input) => content.addComment(tx, await look(tx, input), input),
  }),
  endpoint({
    ...see,
    id: 'orders.edit_comment',
    at: 'PATCH /orders/:order_id/comments/:comment_id',
    summary: 'Change your own words, for a quarter of an hour',
    input: content.EditComment,
    output: content.Comment,
    fails: saying,
    run: async (ctx, input) => content.editComment(ctx, await look(ctx, input), input),
  }),
  endpoint({
    ...see,
    id: 'orders.remove_comment',
    at: 'DELETE /orders/:order_id/comments/:comment_id',
    summary: 'Take your own words back, for a quarter of an hour',
    input: content.NamedComment,
    output: content.RemovedComment,
    fails: saying,
    run: async (ctx, input) => content.removeComment(ctx, await look(ctx, input), input.comment_id),
  }),
  ...([true, false] as const).map((resolved) =>
    endpoint({
      ...see,
      id: `orders.${resolved ? 'resolve' : 'reopen'}_comment`,
      at: `POST /orders/:order_id/comments/:comment_id/${resolved ? 'resolve' : 'reopen'}`,
      summary: resolved ? 'Say that what a comment asks for is done' : 'Say that it is not done after all',
      input: content.NamedComment,
      output: content.Comment,
      fails: saying,
      run: async (ctx, input) => content.resolveComment(ctx, await look(ctx, input), input.comment_id, resolved),
    }),
  ),
  endpoint({
    ...see,
    id: 'orders.files',
    at: 'GET /orders/:order_id/files',
    summary: 'The files of approved work, to be saved',
    input: content.OfOrder,
    output: content.UnlockedFiles,
    fails: found,
    run: async (ctx, input) => ({ items: await content.unlockedFiles(ctx, await look(ctx, input)), next: null }),
  }),
  endpoint({
    ...see,
    id: 'orders.file',
    at: 'GET /orders/:order_id/files/:file_id',
    summary: 'One file of approved work, to be saved',
    input: content.NamedFile,
    output: content.Unlocked,
    fails: { ...found, 'file.not_found': 404 },
    run: async (ctx, input) => content.unlockedFile(ctx, await look(ctx, input), input.file_id),
  }),
  endpoint({
    ...see,
    id: 'orders.licences',
    at: 'GET /orders/:order_id/licences',
    summary: 'What the brand may do with each file of approved work, and until when',
    input: content.OfOrder,
    output: content.Licences,
    fails: found,
    run: async (ctx, input) => ({ items: await content.licencesOf(ctx, (await look(ctx, input)).order_id), next: null }),
  }),
  endpoint({
    ...see,
    id: 'orders.publications',
    at: 'GET /orders/:order_id/publications',
    summary: 'Where the work went live, newest first',
    input: content.ListOfOrder,
    output: content.Publications,
    fails: found,
    run: async (ctx, { order_id, ...asked }) => content.listPublicationsOf(ctx, (await look(ctx, { order_id })).order_id, asked),
  }),
  endpoint({
    ...see,
    id: 'orders.record_metrics',
    at: 'POST /orders/:order_id/publication/metrics',
    summary: 'Say how a post has done so far',
    input: content.RecordMetrics,
    output: content.Metrics,
    status: 201,
    fails: { ...found, ...content.metricsFails },
    idempotency: 'accepted',
    run: async (tx, input) => content.recordMetrics(tx, await look(tx, input), input),
  }),
  endpoint({
    ...see,
    id: 'orders.metrics',
    at: 'GET /orders/:order_id/publication/metrics',
    summary: 'How the posts have done, as the creator says, newest first',
    input: content.ListOfOrder,
    output: content.MetricsPage,
    fails: found,
    run: async (ctx, { order_id, ...asked }) => content.listMetricsOf(ctx, await look(ctx, { order_id }), asked),
  }),
]

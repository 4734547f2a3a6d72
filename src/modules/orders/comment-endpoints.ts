import { endpoint } from '#platform/http/endpoint.ts'
import * as content from '#modules/submissions/index.ts'
import { found, look, see, version } from './look.ts'

const saying = { ...found, ...content.commentFails } as const

export const endpoints = [
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
]

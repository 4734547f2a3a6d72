import { endpoint } from '#platform/http/endpoint.ts'
import * as content from '#modules/submissions/index.ts'
import { endpoints as commentEndpoints } from './comment-endpoints.ts'
import { found, look, see, version } from './look.ts'
import { endpoints as publicationEndpoints } from './publication-endpoints.ts'

export const endpoints = [
  ...commentEndpoints,
  ...publicationEndpoints,
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
]

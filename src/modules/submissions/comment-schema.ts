import { z } from 'zod'
import { SubmissionParty } from '#generated/prisma/enums.ts'
import { prose } from '#modules/profiles/index.ts'
import { id, instant, pageOf, pageQuery } from '#platform/wire.ts'
import { Numbered, OfOrder } from './schema.ts'

const party = z.enum(SubmissionParty)
const part = z.number().min(0).max(1)
const moment = z.int().min(0).max(86_400_000)
export const Anchor = z
  .union([z.strictObject({ x: part, y: part }), z.strictObject({ from_ms: moment, to_ms: moment })])
  .meta({ id: 'Anchor', description: 'A point of an image as parts of its width and height, or a stretch of a film or a sound' })
export const AddComment = Numbered.extend({
  text: prose(2000),
  file_id: id.optional().describe('The file it is about; without one it is about all of it'),
  anchor: Anchor.optional(),
})
export const NamedComment = OfOrder.extend({ comment_id: id })
export const EditComment = NamedComment.extend({ text: prose(2000) })
export const ListComments = Numbered.extend({
  ...pageQuery,
  open: z.enum(['true', 'false']).optional().describe('Only those that are resolved, or are not'),
})
export const Comment = z
  .object({
    id,
    order_id: id,
    number: z.int().describe('Of the submission'),
    party,
    author_id: id,
    text: z.string(),
    file_id: id.nullable().describe('Of a comment that was carried over: a file of an earlier version'),
    anchor: Anchor.nullable(),
    created_at: instant,
    edited_at: instant.nullable(),
    resolved_at: instant.nullable(),
    resolved_by: id.nullable(),
    carried_from: id.nullable().describe('The comment of the version before of which this is a copy'),
  })
  .meta({ id: 'SubmissionComment' })
export type Comment = z.output<typeof Comment>
export const Comments = pageOf(Comment)
export const RemovedComment = z.object({ id })

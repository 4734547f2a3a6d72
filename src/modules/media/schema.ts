import { z } from 'zod'
import { id, instant, pageOf, pageQuery } from '#platform/wire.ts'
import { most_bytes, purposeNames } from './rules.ts'

const purpose = z.enum(purposeNames, { error: `Give one of: ${purposeNames.join(', ')}` })
const states = ['uploading', 'quarantined', 'clean', 'infected', 'refused'] as const
const state = z.enum(states, { error: `Give one of: ${states.join(', ')}` })

/** The id of one of your own files, as `POST /media` answered it. */
export const MediaId = id.describe('A file of your own that was uploaded for this')

const pixels = z.int().nullable()

export const Media = z
  .object({
    id,
    purpose: z.string(),
    kind: z.enum(['image', 'video', 'audio', 'document']),
    name: z.string().describe('What it was called where it came from'),
    content_type: z.string(),
    bytes: z.int().describe('Of what is served; while nothing is, of what was sent'),
    width: pixels,
    height: pixels,
    duration_ms: z.int().nullable(),
    state: state.describe('Only what is clean has links; look again in a moment while it is quarantined'),
    reason: z.string().nullable().describe('Why it was refused'),
    url: z.string().nullable(),
    variants: z.array(z.object({ name: z.string(), url: z.string(), content_type: z.string(), width: pixels, height: pixels })),
    expires_at: instant.nullable().describe('When the links end; null where they do not'),
    created_at: instant,
  })
  .meta({ id: 'Media' })
export type Media = z.output<typeof Media>

export const MediaPage = pageOf(Media)
export const ReadMedia = z.object({ media_id: id })
export type ReadMedia = z.output<typeof ReadMedia>
export const ListMedia = z.object({ ...pageQuery, purpose: purpose.optional(), state: state.optional() })
export type ListMedia = z.output<typeof ListMedia>

const name = z.string().max(1000).describe('Shown, never used as a path')
export const UploadForm = z.object({ purpose })
export const AskUpload = z.object({
  purpose,
  name: name.default('file'),
  content_type: z.string().max(100).describe('What the file is; its bytes have to agree'),
  bytes: z.int().min(1).max(most_bytes).describe('Exactly how many will be sent'),
})
export type AskUpload = z.output<typeof AskUpload>

export const Upload = z.object({
  media: Media,
  parts: z
    .array(
      z.object({
        method: z.string(),
        url: z.string(),
        headers: z.record(z.string(), z.string()),
        offset: z.int().describe('Where in the file this part begins'),
        bytes: z.int(),
      }),
    )
    .describe('Send each part to its address, in any order, several at once if you like; then POST /media/uploads/:media_id/complete'),
  expires_at: instant,
})
export type Upload = z.output<typeof Upload>

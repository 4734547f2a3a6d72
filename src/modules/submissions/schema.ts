import { z } from 'zod'
import { PublicationStatus, SubmissionParty, SubmissionStatus } from '#generated/prisma/enums.ts'
import { Media, MediaId } from '#modules/media/index.ts'
import { Licence as Bought } from '#modules/packages/index.ts'
import { prose } from '#modules/profiles/index.ts'
import { id, instant, pageOf, pageQuery, queryInt, text, webUrl } from '#platform/wire.ts'
import { checks, outcomes } from './checklist.ts'
import { disclosureNames } from './disclosure.ts'
import { most_files } from './rules.ts'

const disclosure = z.enum(disclosureNames, { error: `Give one of: ${disclosureNames.join(', ')}` })

/** What is handed in; which of it is missing decides the order's move. */
export const HandedIn = {
  files: z
    .array(
      z.object({
        media_id: MediaId,
        alt: text(500).nullable().default(null).describe('What it shows, for who cannot see it'),
        note: text(500).nullable().default(null),
        locked: z
          .boolean()
          .default(false)
          .describe('Kept from the brand until it approves; images never need it, they are shown with a mark'),
      }),
    )
    .max(most_files)
    .default([])
    .describe('Uploaded as submission, and found clean'),
  links: z.array(webUrl).max(20).default([]),
  caption: prose(5000).optional().describe('The text that goes under the post; it is held against the brief'),
  note: prose(2000).optional(),
  disclosure: disclosure.optional().describe('As what the post will be labelled'),
}

/** What shows that the work went live. */
export const Posted = z.object({
  posts: z
    .array(
      z.object({
        url: z.string().min(1).max(2048).describe('As the browser shows it'),
        posted_at: instant,
        screenshot_media_id: MediaId.optional(),
      }),
    )
    .min(1)
    .max(10),
  disclosed: z.boolean().describe('That the post says it is paid; nothing is published without'),
  disclosure: disclosure.describe('The label it carries'),
})

const party = z.enum(SubmissionParty)
export const Checklist = z
  .object({
    items: z.array(
      z.object({
        check: z.enum(checks),
        wanted: z.string(),
        outcome: z.enum(outcomes).describe('by_eye: no rule can tell'),
      }),
    ),
    failed: z.int(),
  })
  .meta({ id: 'Checklist', description: 'The caption held against the brief when it was handed in' })

export const SubmittedFile = z
  .object({
    id: id.describe('What comments and files are called by'),
    position: z.int(),
    alt: z.string().nullable(),
    note: z.string().nullable(),
    locked: z.boolean(),
    shows: z.enum(['original', 'preview', 'nothing']).describe('What you see of it; a preview has links once it was made'),
    media: Media,
  })
  .meta({ id: 'SubmittedFile' })

export const Submission = z
  .object({
    id,
    order_id: id,
    number: z.int(),
    status: z.enum(SubmissionStatus),
    files: z.array(SubmittedFile),
    links: z.array(z.string()),
    caption: z.string().nullable(),
    note: z.string().nullable(),
    disclosure: z.string().nullable(),
    checklist: Checklist.nullable(),
    feedback: z.string().nullable(),
    comments: z.object({ all: z.int(), open: z.int() }),
    created_at: instant,
    decided_at: instant.nullable(),
  })
  .meta({ id: 'Submission' })
export type Submission = z.output<typeof Submission>
export const Submissions = pageOf(Submission)

export const OfOrder = z.object({ order_id: id })
export const ListOfOrder = OfOrder.extend(pageQuery)
export const Numbered = OfOrder.extend({ number: queryInt(1, 1_000_000) })

export const Unlocked = z
  .object({
    id,
    number: z.int().describe('Of the submission'),
    position: z.int(),
    alt: z.string().nullable(),
    media: Media.describe('Links under which browsers save it'),
  })
  .meta({ id: 'UnlockedFile' })
export const UnlockedFiles = z.object({ items: z.array(Unlocked), next: z.null() })
export const NamedFile = OfOrder.extend({ file_id: id })

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

export const ContentLicence = Bought.extend({
  id,
  order_id: id,
  brand_id: id,
  creator_id: id,
  number: z.int().describe('Of the submission'),
  file_id: id.nullable().describe('Null: of all that was handed in as links'),
  exclusive_until: instant.nullable(),
  starts_at: instant,
  ends_at: instant.nullable().describe('Null: never. Counted from completion'),
  revoked_at: instant.nullable(),
  state: z.enum(['valid', 'expired', 'revoked']),
}).meta({ id: 'ContentLicence' })
export type ContentLicence = z.output<typeof ContentLicence>
export const Licences = z.object({ items: z.array(ContentLicence), next: z.null() })
export const LicencePage = pageOf(ContentLicence)
export const ListLicences = z.object({
  ...pageQuery,
  ends_within_days: queryInt(1, 3650).optional().describe('Only valid ones that end within so many days, the next first'),
})

const count = z.int().min(0).max(1_000_000_000_000).nullable()
const figures = { views: count, reach: count, likes: count, comments: count, shares: count, saves: count, clicks: count }
const given = z.object(figures).partial().shape
export const RecordMetrics = OfOrder.extend({
  number: z.int().min(1).max(1_000_000).optional().describe('Of the publication; the newest unless given'),
  taken_at: instant.optional().describe('Now unless given'),
  ...given,
})
export const Metrics = z
  .object({
    id,
    number: z.int().describe('Of the publication'),
    source: z.literal('self_reported').describe('The creator says so; nobody has checked'),
    taken_at: instant,
    ...figures,
    created_at: instant,
  })
  .meta({ id: 'PublicationMetrics' })
export type Metrics = z.output<typeof Metrics>
export const MetricsPage = pageOf(Metrics)

export const Publication = z
  .object({
    id,
    order_id: id,
    number: z.int(),
    round: z.int().describe('How often the creator has said that it went live'),
    platform: z.string(),
    kind: z.string().describe('What the address is that of'),
    url: z.string(),
    post_id: z.string().nullable(),
    posted_at: instant,
    disclosure: z.string(),
    screenshot: Media.nullable(),
    status: z.enum(PublicationStatus),
    reason: z.string().nullable().describe('What the brand says is wrong with it'),
    created_at: instant,
    decided_at: instant.nullable(),
  })
  .meta({ id: 'Publication' })
export type Publication = z.output<typeof Publication>
export const Publications = pageOf(Publication)

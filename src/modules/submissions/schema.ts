import { z } from 'zod'
import { SubmissionStatus } from '#generated/prisma/enums.ts'
import { Media, MediaId } from '#modules/media/index.ts'
import { prose } from '#modules/profiles/index.ts'
import { id, instant, pageOf, pageQuery, queryInt, text, webUrl } from '#platform/wire.ts'
import { checks, outcomes } from './checklist.ts'
import { disclosureNames } from './disclosure.ts'
import { most_files } from './rules.ts'

export const disclosure = z.enum(disclosureNames, { error: `Give one of: ${disclosureNames.join(', ')}` })

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

import { z } from 'zod'
import { PublicationStatus } from '#generated/prisma/enums.ts'
import { Media, MediaId } from '#modules/media/index.ts'
import { id, instant, pageOf } from '#platform/wire.ts'
import { disclosure } from './schema.ts'

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

import { z } from 'zod'
import { Media, MediaId } from '#modules/media/index.ts'
import { day, line, prose } from '#modules/profiles/index.ts'
import { socialPlatforms } from '#modules/social-accounts/index.ts'
import { id, instant, pageOf, pageQuery, webUrl } from '#platform/wire.ts'

export const PortfolioItem = z
  .object({
    id,
    creator_id: id,
    position: z.int().describe('Its place, from 1'),
    title: z.string(),
    description: z.string().nullable(),
    platform: z.string().nullable(),
    brand_name: z.string().nullable().describe('Whom it was made for, in the creator’s words'),
    link: z.string().nullable(),
    published_on: day.nullable(),
    media: z.array(Media),
    created_at: instant,
    updated_at: instant,
  })
  .meta({ id: 'PortfolioItem' })
export type PortfolioItem = z.output<typeof PortfolioItem>
export const PortfolioItemPage = pageOf(PortfolioItem)

const fields = {
  title: line(120),
  description: prose(2000).nullable(),
  platform: z.enum(socialPlatforms, { error: `Give one of: ${socialPlatforms.join(', ')}` }).nullable(),
  brand_name: line(120).nullable(),
  link: webUrl.nullable(),
  published_on: day.nullable(),
  media_ids: z.array(MediaId).max(10).describe('Files uploaded for a portfolio, in their order'),
}

export const AddItem = z.object({
  title: fields.title,
  description: fields.description.default(null),
  platform: fields.platform.default(null),
  brand_name: fields.brand_name.default(null),
  link: fields.link.default(null),
  published_on: fields.published_on.default(null),
  media_ids: fields.media_ids.default([]),
})
export type AddItem = z.output<typeof AddItem>

export const EditItem = z.object({ work_id: id, ...z.object(fields).partial().shape })
export type EditItem = z.output<typeof EditItem>

export const NamedItem = z.object({ work_id: id })
export type NamedItem = z.output<typeof NamedItem>
export const MoveItem = z.object({
  work_id: id,
  position: z.int().min(1).max(1000).describe('Where it goes, from 1; beyond the last: to the end'),
})
export type MoveItem = z.output<typeof MoveItem>
export const RemovedItem = z.object({ id }).meta({ id: 'RemovedItem' })
export const ListMine = z.object(pageQuery)
export type ListMine = z.output<typeof ListMine>
export const ListOfCreator = z.object({ creator_id: id, ...pageQuery })
export type ListOfCreator = z.output<typeof ListOfCreator>

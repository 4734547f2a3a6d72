import { z } from 'zod'
import { amount, currency, id, pageOf, pageQuery, text } from '#platform/wire.ts'
import { Package, platforms } from '#modules/packages/index.ts'
import { Category } from '#modules/profiles/index.ts'
import { cityKey } from './rules.ts'

const Creator = z.object({
  creator_id: id,
  name: z.string(),
  profile_image_url: z.string().nullable(),
  location_city: z.string().nullable(),
  location_state: z.string().nullable(),
  content_categories: z.array(z.string()),
  platforms: z.array(z.string()).describe('Where at least one active package is for'),
  availability_status: z.enum(['available', 'busy', 'unavailable']),
  rating: z.number().min(0).max(5).describe('0 as long as nobody has rated'),
  total_collaborations: z.int().describe('Completed orders'),
  verified: z.boolean(),
  featured: z.boolean(),
  currency: currency.describe('Of all prices of this creator'),
})

export const CreatorCard = Creator.extend({
  from_price: amount.describe('The cheapest active package, on the platform asked for or on any'),
})
export type CreatorCard = z.output<typeof CreatorCard>

export const SearchCreators = z.object({
  platform: z.enum(platforms, { error: `Give one of: ${platforms.join(', ')}` }).optional(),
  category: Category.optional().describe('Slug of a content category'),
  city: text(100)
    .refine((city) => cityKey(city) !== '', { error: 'Give the name of a city' })
    .optional()
    .describe('Upper and lower case and accents do not matter'),
  ...pageQuery,
})
export type SearchCreators = z.output<typeof SearchCreators>
export const CreatorPage = pageOf(CreatorCard)

export const Portfolio = z.object({
  creator: Creator.extend({ bio: z.string().nullable() }),
  packages: z.array(Package).describe('The active ones, cheapest first; empty when nothing is for sale'),
  history: z
    .object({
      platforms: z.array(z.object({ platform: z.string(), orders: z.int() })).describe('Completed orders, most first'),
      recent: z
        .array(z.object({ month: z.string(), platform: z.string(), content_type: z.string() }))
        .describe('The last twelve, newest first'),
    })
    .describe('What was completed, without saying for whom'),
})
export type Portfolio = z.output<typeof Portfolio>
export const ReadPortfolio = z.object({ creator_id: id })
export type ReadPortfolio = z.output<typeof ReadPortfolio>

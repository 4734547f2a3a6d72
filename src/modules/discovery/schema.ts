import { z } from 'zod'
import { amount, currency, id, pageOf } from '#platform/wire.ts'
import { Package } from '#modules/packages/index.ts'
import { LatestReview } from '#modules/profiles/index.ts'
import { partNames } from './rules.ts'

const day = z.iso.date()

const Creator = z.object({
  creator_id: id,
  name: z.string(),
  profile_image_url: z.string().nullable(),
  location_city: z.string().nullable(),
  location_state: z.string().nullable(),
  location_country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
  languages: z.array(z.string()).describe('BCP 47 tags'),
  content_categories: z.array(z.string()),
  platforms: z.array(z.string()).describe('Where at least one active package is for'),
  availability_status: z.enum(['available', 'busy', 'unavailable']),
  vacation: z
    .object({ from: day, until: day.nullable().describe('null: until further notice') })
    .nullable()
    .describe('Takes no new orders on these days, both included; null when none lie ahead'),
  rating: z.number().min(0).max(5).describe('0 as long as nobody has rated'),
  reviews: z.int(),
  total_collaborations: z.int().describe('Completed orders'),
  response_minutes: z.int().nullable().describe('Median time until an order is answered'),
  verified: z.boolean(),
  featured: z.boolean(),
  currency: currency.describe('Of all prices of this creator'),
})

const Score = z.object({
  total: z.int(),
  version: z.int().describe('Of the table of weights'),
  parts: z
    .object(Object.fromEntries(partNames.map((name) => [name, z.int()])))
    .describe('Points, one for each fact; they add up to the total'),
})

export const CreatorCard = Creator.extend({
  followers: z.int().nullable().describe('On the platform asked for, else on the greatest of its accounts'),
  engagement_bp: z.int().nullable().describe('Interactions for each follower and post there, in hundredths of a percent'),
  from_price: amount.describe('The cheapest active package, on the platform asked for or on any'),
  score: Score.optional().describe('With explain=true'),
})
export type CreatorCard = z.output<typeof CreatorCard>

const Reading = z.object({
  words: z.array(z.string()).describe('What was looked for: whoever is found has all of these'),
  corrected: z.string().nullable().describe('The text as it was understood, when a word had to be corrected or completed'),
  left_out: z.array(z.string()).describe('Words left out because nobody has them, or nobody has them all'),
})
export type Reading = z.output<typeof Reading>

export const CreatorPage = pageOf(CreatorCard).extend({
  query: Reading.optional().describe('How q was understood'),
})

const Count = z.object({
  value: z.string(),
  count: z.int(),
  capped: z.boolean().describe('There are more: counting ended here'),
})
export const facetNames = ['platform', 'category', 'city', 'language', 'price', 'followers', 'availability', 'verified'] as const
export const Facets = z.object({
  total: Count.omit({ value: true }),
  ...(Object.fromEntries(facetNames.map((name) => [name, z.array(Count)])) as Record<
    (typeof facetNames)[number],
    z.ZodArray<typeof Count>
  >),
  counted_at: z.iso.datetime(),
})
export type Facets = z.output<typeof Facets>

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
  reviews: z
    .array(LatestReview)
    .max(3)
    .describe('The newest that say something in words, newest first; all of them: `GET /profile/creators/:creator_id/reviews`'),
})
export type Portfolio = z.output<typeof Portfolio>
export const ReadPortfolio = z.object({ creator_id: id })
export type ReadPortfolio = z.output<typeof ReadPortfolio>

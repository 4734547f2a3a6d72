import { z } from 'zod'
import { ApplicationStatus, CampaignStatus } from '#generated/prisma/enums.ts'
import { GivenTerms } from '#modules/offers/index.ts'
import { Media, MediaId } from '#modules/media/index.ts'
import { platforms } from '#modules/packages/index.ts'
import { Category, Language } from '#modules/profiles/index.ts'
import { amount, currency, id, instant, pageOf, pageQuery, text, webUrl } from '#platform/wire.ts'
import { applicationMoves, campaignMoves } from './rules.ts'

const platform = z.enum(platforms, { error: `Give one of: ${platforms.join(', ')}` })
const status = z.enum(CampaignStatus)
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const Country = z
  .string()
  .max(2, { abort: true })
  .refine((code) => /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && regions.of(code) !== undefined, {
    error: 'Give a country as ISO 3166-1 has it, such as "IN"',
  })
const setOf = <T extends z.ZodType>(item: T, most: number) =>
  z
    .array(item)
    .max(most)
    .overwrite((list) => [...new Set(list)])
const followers = z.int().min(0).max(1_000_000_000)
const version = z.int().min(1).optional().describe('The version you saw; another one is refused with a version_conflict')

const Wanted = z.strictObject({ platform, content_type: z.string().max(40), quantity: z.int().min(1).max(1000).default(1) })

const brief = {
  description: text(10_000).nullable().optional(),
  wanted: z.array(Wanted).max(20).optional().describe('What each creator is to make'),
  categories: setOf(Category, 10).optional(),
  countries: setOf(Country, 20).optional().describe('None: anywhere'),
  cities: setOf(text(100), 20).optional(),
  languages: setOf(Language, 20).optional(),
  followers_min: followers.nullable().optional(),
  followers_max: followers.nullable().optional(),
  currency: currency.nullable().optional(),
  budget_min: amount.nullable().optional().describe('For one creator'),
  budget_max: amount.nullable().optional().describe('For one creator'),
  budget_total: amount.nullable().optional(),
  apply_until: instant.nullable().optional(),
  deliver_by: instant.nullable().optional(),
  creators_wanted: z.int().min(1).max(100).optional(),
  media_ids: setOf(MediaId, 10).optional().describe('Files uploaded as brief, in their order; the whole list'),
}
export const CreateCampaign = z.object({ title: text(120), ...brief })
export const EditCampaign = z.object({ campaign_id: id, version, title: text(120).optional(), ...brief })
export type Brief = Omit<z.output<typeof EditCampaign>, 'campaign_id' | 'version' | 'media_ids'>
export const CampaignId = z.object({ campaign_id: id })
export const MoveCampaign = CampaignId.extend({ version })

const can = <M extends [string, ...string[]]>(moves: M) =>
  z.array(z.object({ move: z.enum(moves), allowed: z.boolean(), reason: z.string().nullable().describe('Why not, in words') }))

export const Campaign = z
  .object({
    id,
    brand_id: id,
    brand_name: z.string(),
    brand_logo_url: z.string().nullable(),
    status,
    title: z.string(),
    description: z.string().nullable(),
    wanted: z.array(z.object({ platform: z.string(), content_type: z.string(), title: z.string(), quantity: z.int() })),
    categories: z.array(z.string()),
    countries: z.array(z.string()),
    cities: z.array(z.string()),
    languages: z.array(z.string()),
    followers_min: z.int().nullable(),
    followers_max: z.int().nullable(),
    currency: currency.nullable(),
    budget_min: amount.nullable(),
    budget_max: amount.nullable(),
    budget_total: amount.nullable().describe('Null to anybody but brand and staff'),
    apply_until: instant.nullable(),
    deliver_by: instant.nullable(),
    media: z.array(Media).describe('Files of the brief; to anybody but brand and staff only those found clean'),
    creators_wanted: z.int(),
    accepted: z.int(),
    applications: z.int().nullable().describe('How many were ever made; null to anybody but brand and staff'),
    choose_until: instant.nullable(),
    published_at: instant.nullable(),
    ended_at: instant.nullable(),
    version: z.int(),
    created_at: instant,
    updated_at: instant,
    my_application_id: id.nullable().describe('Yours, if you are a creator who applied'),
    can: can(campaignMoves as [string, ...string[]]),
  })
  .meta({ id: 'Campaign' })
export type Campaign = z.output<typeof Campaign>

export const ListCampaigns = z.object({
  mine: z
    .enum(['true', 'false'])
    .optional()
    .describe('Your own campaigns in every status, newest first; a brand sees no others. Everybody else sees what is open.'),
  status: status.optional().describe('Of your own'),
  sort: z.enum(['newest', 'ending']).default('newest'),
  platform: platform.optional(),
  category: Category.optional(),
  country: Country.optional().describe('Those that want this country, and those that take any'),
  city: text(100).optional().describe('Those that want this city, and those that take any'),
  currency: currency.optional(),
  budget: amount.optional().describe('Those that pay one creator at least this; needs currency'),
  ...pageQuery,
})
export const CampaignPage = pageOf(Campaign)

const price = amount.describe('What the creator asks for, in the currency of the campaign')
const delivery_days = z.int().min(1).max(365)
export const Apply = CampaignId.extend({
  pitch: text(3000),
  price,
  delivery_days,
  links: z.array(webUrl).max(10).default([]).describe('Work that shows what the creator can do'),
})
export const ApplicationId = CampaignId.extend({ application_id: id })
export const MoveApplication = ApplicationId.extend({ version })
export const Decline = MoveApplication.extend({ reason: text(1000).nullable().default(null).describe('The creator reads it') })

export const OfferTo = MoveApplication.extend({
  ...GivenTerms.shape,
  message: text(2000).optional(),
  expires_in_days: z.int().min(1).max(30).default(7).describe('How long the creator has to answer'),
})

export const Application = z
  .object({
    id,
    campaign_id: id,
    campaign_title: z.string(),
    campaign_status: status,
    creator_id: id,
    status: z.enum(ApplicationStatus),
    pitch: z.string(),
    price,
    currency,
    delivery_days,
    links: z.array(z.string()),
    reason: z.string().nullable(),
    offer_id: id.nullable(),
    version: z.int(),
    created_at: instant,
    updated_at: instant,
    creator: z
      .object({
        name: z.string(),
        profile_image_url: z.string().nullable(),
        location_city: z.string().nullable(),
        content_categories: z.array(z.string()),
        verified: z.boolean(),
        total_collaborations: z.int(),
        rating: z.number().describe('0 as long as nobody has rated'),
        reviews: z.int(),
        on_time_bp: z.int().nullable(),
        acceptance_bp: z.int().nullable(),
        followers: z.int().nullable().describe('Of the largest account'),
      })
      .describe("The creator's card"),
    can: can(applicationMoves as [string, ...string[]]),
  })
  .meta({ id: 'CampaignApplication' })
export type Application = z.output<typeof Application>
export const ListApplications = CampaignId.extend({ status: z.enum(ApplicationStatus).optional(), ...pageQuery })
export const ListOwnApplications = z.object({ status: z.enum(ApplicationStatus).optional(), ...pageQuery })
export const ApplicationPage = pageOf(Application)

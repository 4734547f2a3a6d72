import { z } from 'zod'
import { countryCodeOf } from '#modules/profiles/index.ts'
import { id, instant, pageOf, pageQuery, text } from '#platform/wire.ts'
import { socialPlatforms } from './platforms.ts'
import { moves, sources } from './rules.ts'

const share = z.int().min(0).max(10_000)
const country = z.string().regex(/^[A-Z]{2}$/).refine((code) => countryCodeOf(code) === code, { error: 'Give ISO 3166-1 codes such as "IN"' }) // prettier-ignore

/** Shares of the whole audience in basis points (hundredths of a percent): 2550 is 25.5 %. Each part sums to 10000 at most. */
export const Audience = z
  .object({
    countries_bp: z.record(country, share).refine((all) => Object.keys(all).length <= 60, { error: 'Give at most 60 countries' }).optional(),
    ages_bp: z
      .object({ '13-17': share.optional(), '18-24': share.optional(), '25-34': share.optional(), '35-44': share.optional(), '45-54': share.optional(), '55-64': share.optional(), '65+': share.optional() })
      .strict()
      .optional(),
    genders_bp: z.object({ female: share.optional(), male: share.optional(), other: share.optional() }).strict().optional(),
  })
  .strict()
  .refine((parts) => Object.values(parts).some((part) => part !== undefined), { error: 'Give at least one part of the audience' })
  .meta({ id: 'Audience' }) // prettier-ignore
export type Audience = z.output<typeof Audience>

/** As answered: what was stored is not held against the rules of today. */
const AudienceShown = z.object({
  countries_bp: z.record(z.string(), z.int()).optional(),
  ages_bp: z.record(z.string(), z.int()).optional(),
  genders_bp: z.record(z.string(), z.int()).optional(),
})

export type AudienceShown = z.output<typeof AudienceShown>

const count = z.int().min(0).max(2_000_000_000)
const engagement_bp = z.int().min(0).max(100_000).describe('Interactions for each follower and post, in basis points: 325 is 3.25 %')

export const PublicSocialAccount = z
  .object({
    id,
    creator_id: id,
    platform: z.string(),
    handle: z.string(),
    url: z.string().nullable(),
    verified: z.boolean().describe('Whether its owner has shown that it is theirs'),
    followers: z.int().nullable(),
    engagement_bp: z.int().nullable(),
    average_views: z.int().nullable(),
    audience: AudienceShown.nullable(),
    metrics_source: z.enum(sources).nullable().describe('Who says so: the creator, our staff, or the platform itself'),
    metrics_at: instant.nullable(),
  })
  .meta({ id: 'PublicSocialAccount' })
export type PublicSocialAccount = z.output<typeof PublicSocialAccount>
export const PublicSocialAccountPage = pageOf(PublicSocialAccount)

export const SocialAccount = PublicSocialAccount.extend({
  ownership: z.enum(['claimed', 'asked', 'verified', 'refused']),
  verified_at: instant.nullable(),
  proof_code: z.string().nullable().describe('Put it into the bio of the account until proof_until'),
  proof_until: instant.nullable(),
  asked_at: instant.nullable(),
  refusal: z.string().nullable(),
  can: z.array(z.object({ move: z.enum(moves as [(typeof moves)[number]]), allowed: z.boolean(), reason: z.string().nullable() })),
  created_at: instant,
  updated_at: instant,
}).meta({ id: 'SocialAccount' })
export type SocialAccount = z.output<typeof SocialAccount>
export const SocialAccountPage = pageOf(SocialAccount)

const handle = text(300).describe('The name of the account, or the address of its page')
export const AddAccount = z.object({ platform: z.enum(socialPlatforms, { error: `Give one of: ${socialPlatforms.join(', ')}` }), handle })
export type AddAccount = z.output<typeof AddAccount>
export const NamedAccount = z.object({ account_id: id })
export type NamedAccount = z.output<typeof NamedAccount>
export const RenameAccount = z.object({ account_id: id, handle })
export type RenameAccount = z.output<typeof RenameAccount>
export const Removed = z.object({ id }).meta({ id: 'Removed' })
export const ListOwn = z.object(pageQuery)
export const ListOfCreator = z.object({ creator_id: id, ...pageQuery })
export type ListOfCreator = z.output<typeof ListOfCreator>

export const Snapshot = z
  .object({
    id,
    source: z.enum(sources),
    measured_at: instant,
    recorded_at: instant,
    followers: z.int().nullable(),
    engagement_bp: z.int().nullable(),
    average_views: z.int().nullable(),
    audience: AudienceShown.nullable(),
  })
  .meta({ id: 'SocialMetric' })
export type Snapshot = z.output<typeof Snapshot>
export const SnapshotPage = pageOf(Snapshot)
export const ListSnapshots = z.object({ account_id: id, ...pageQuery })
export type ListSnapshots = z.output<typeof ListSnapshots>

export const RecordSnapshot = z.object({
  account_id: id,
  followers: count.optional(),
  engagement_bp: engagement_bp.optional(),
  average_views: count.optional(),
  audience: Audience.optional(),
  measured_at: instant.optional().describe('Now unless given'),
})
export type RecordSnapshot = z.output<typeof RecordSnapshot>

export const Queue = z.object({ ...pageQuery, state: z.literal('asked').default('asked') })
export type Queue = z.output<typeof Queue>
export const Decide = z.object({ account_id: id, reason: text(500, 5) })
export type Decide = z.output<typeof Decide>

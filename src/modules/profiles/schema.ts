import { z } from 'zod'
import { MediaId } from '#modules/media/index.ts'
import { User } from '#modules/users/index.ts'
import { amount, currency, id, instant, webUrl } from '#platform/wire.ts'
import { Category, day, Language, line, prose, setOf, Timezone } from './text.ts'

export const availabilities = ['available', 'busy', 'unavailable'] as const

const strings = z.array(z.string())
const shown = { id, user_id: id, verified: z.boolean(), created_at: instant, updated_at: instant }

export const BrandProfile = z
  .object({
    ...shown,
    company_name: z.string(),
    industry: z.string().nullable(),
    industries: strings,
    role_in_organization: z.string().nullable(),
    business_type: z.string().nullable(),
    website_url: z.string().nullable(),
    description: z.string().nullable(),
    logo_url: z.string().nullable(),
    location_country: z.string().nullable(),
    location_state: z.string().nullable(),
    location_city: z.string().nullable(),
    location_pincode: z.string().nullable(),
    languages: strings,
    date_of_birth: day.nullable(),
    gender: z.string().nullable(),
  })
  .meta({ id: 'BrandProfile' })
export type BrandProfile = z.output<typeof BrandProfile>

export const CreatorProfile = z
  .object({
    ...shown,
    bio: z.string().nullable(),
    location_country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
    location_city: z.string().nullable(),
    location_state: z.string().nullable(),
    location_pincode: z.string().nullable(),
    content_categories: strings,
    min_rate: amount.nullable(),
    max_rate: amount.nullable(),
    rate_currency: currency,
    availability_status: z.enum(availabilities),
    languages: strings,
    vacation_from: day.nullable(),
    vacation_until: day.nullable().describe('The last day; null: until further notice'),
    most_open_orders: z.int().nullable().describe('Orders at the same time; null: any number'),
    most_orders_per_week: z.int().nullable(),
    featured: z.boolean(),
    rating: z.number(),
    total_collaborations: z.number(),
  })
  .meta({ id: 'CreatorProfile' })
export type CreatorProfile = z.output<typeof CreatorProfile>

/** How much of a profile is there, the fields that are not, and those it does without and would be better with. */
export const Completion = z
  .object({ percentage: z.int().min(0).max(100), missing: z.array(z.string()), suggested: z.array(z.string()) })
  .meta({ id: 'Completion' })
export type Completion = z.output<typeof Completion>

export const Profile = z
  .object({ user: User, brand: BrandProfile.nullable(), creator: CreatorProfile.nullable(), completion: Completion })
  .meta({ id: 'Profile' })
export type Profile = z.output<typeof Profile>

/** Left out: untouched. Null: cleared. */
const clearable = <T extends z.ZodType>(field: T) => field.nullable().optional()

const most_orders = z.int().min(1).max(1000)

const location = {
  location_country: clearable(line(100)),
  location_state: clearable(line(100)),
  location_city: clearable(line(100)),
  location_pincode: clearable(line(16)),
}

export const BasicInfo = z.object({
  name: line(100).optional(),
  first_name: clearable(line(60)),
  last_name: clearable(line(60)),
  age: clearable(z.int().min(13).max(120)),
  profile_image_url: clearable(webUrl),
  cover_image_url: clearable(webUrl),
  profile_image_media_id: clearable(MediaId).describe('A file uploaded as avatar, in place of an address'),
  cover_image_media_id: clearable(MediaId).describe('A file uploaded as cover'),
  bio: clearable(prose(2000)),
  company_name: line(120).optional(),
  role_in_organization: clearable(line(80)),
  business_type: clearable(line(60)),
  website_url: clearable(webUrl),
  description: clearable(prose(2000)),
  logo_url: clearable(webUrl),
  logo_media_id: clearable(MediaId).describe('A file uploaded as logo'),
  date_of_birth: clearable(day),
  gender: clearable(line(40)),
  rate_currency: currency.optional(),
  ...location,
})

export const Preferences = z.object({
  language: clearable(Language),
  timezone: clearable(Timezone),
  industry: clearable(Category),
  industries: clearable(setOf(Category, 10)),
  languages: clearable(setOf(Language, 20)),
  content_categories: clearable(setOf(Category, 10)),
  min_rate: clearable(amount),
  max_rate: clearable(amount),
  rate_currency: currency.optional(),
  availability_status: z.enum(availabilities).optional(),
  vacation_from: clearable(day),
  vacation_until: clearable(day),
  most_open_orders: clearable(most_orders),
  most_orders_per_week: clearable(most_orders),
  ...location,
})

export type Changes = z.output<typeof BasicInfo> & z.output<typeof Preferences>

/** A brand as creators see it: nothing of the person behind it. */
export const BrandPage = BrandProfile.omit({
  user_id: true,
  role_in_organization: true,
  location_pincode: true,
  date_of_birth: true,
  gender: true,
  updated_at: true,
}).meta({ id: 'BrandPage' })
export type BrandPage = z.output<typeof BrandPage>
export const ReadBrand = z.object({ brand_id: id })

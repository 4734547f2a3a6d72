import { parseMajor } from '#platform/money.ts'
import { invalidField, Problem, type FieldError } from '#platform/problem.ts'
import { countryCodeOf } from './countries.ts'
import type { BrandProfile, Changes, Completion, CreatorProfile } from './schema.ts'

type Owner = 'account' | 'brand' | 'creator' | 'both'

/** Where each field lives, and so who has it. */
export const ownerOf = {
  name: 'account',
  first_name: 'account',
  last_name: 'account',
  age: 'account',
  profile_image_url: 'account',
  cover_image_url: 'account',
  profile_image_media_id: 'account',
  cover_image_media_id: 'account',
  language: 'account',
  timezone: 'account',
  bio: 'creator',
  content_categories: 'creator',
  min_rate: 'creator',
  max_rate: 'creator',
  rate_currency: 'creator',
  availability_status: 'creator',
  vacation_from: 'creator',
  vacation_until: 'creator',
  most_open_orders: 'creator',
  most_orders_per_week: 'creator',
  company_name: 'brand',
  role_in_organization: 'brand',
  business_type: 'brand',
  website_url: 'brand',
  description: 'brand',
  logo_url: 'brand',
  logo_media_id: 'brand',
  date_of_birth: 'brand',
  gender: 'brand',
  industry: 'brand',
  industries: 'brand',
  languages: 'both',
  location_country: 'both',
  location_state: 'both',
  location_city: 'both',
  location_pincode: 'both',
} as const satisfies Record<keyof Changes, Owner>

type Owners = typeof ownerOf
type Given<O extends Owner> = {
  [F in keyof Owners as Owners[F] extends O ? F : never]?: Exclude<Changes[F], undefined>
}
export type AccountChanges = Given<'account'>
export type BrandChanges = Given<'brand' | 'both'>
export type CreatorChanges = Given<'creator' | 'both'>

/** The changes, each with its owner; Problem `request.invalid` (400) naming each field the other role has. */
export function shareOut(
  changes: Changes,
  role: 'brand' | 'creator',
): { account: AccountChanges; brand: BrandChanges; creator: CreatorChanges } {
  const given = (Object.keys(changes) as (keyof Changes)[]).filter((field) => changes[field] !== undefined)
  const foreign = given.filter((field) => ownerOf[field] === (role === 'brand' ? 'creator' : 'brand'))
  if (foreign.length > 0) {
    const message = `A ${role} has no such field`
    const errors = foreign.map((field): FieldError => ({ pointer: `/${field}`, code: 'field.other_role', message, location: 'body' }))
    throw new Problem('invalid', 'request.invalid', `/${foreign[0]}: ${message}`, { errors })
  }
  const of = (...owners: Owner[]) =>
    Object.fromEntries(given.filter((field) => owners.includes(ownerOf[field])).map((field) => [field, changes[field]]))
  return { account: of('account'), brand: of('brand', 'both'), creator: of('creator', 'both') }
}

export type Rates = { min_rate: string | null; max_rate: string | null; rate_currency: string }

/** Rates fit their currency and stand in order; Problem `request.invalid` (400) otherwise. */
export function checkRates({ min_rate, max_rate, rate_currency }: Rates): void {
  const least = min_rate === null ? null : parseMajor(min_rate, rate_currency, '/min_rate')
  const most = max_rate === null ? null : parseMajor(max_rate, rate_currency, '/max_rate')
  if (least !== null && most !== null && most < least) {
    throw invalidField('/max_rate', 'rate.out_of_order', 'The highest rate is not below the lowest')
  }
}

/** A picture is a file or an address, not both; Problem `request.invalid` (400). */
export function checkPictures(changes: Changes): void {
  for (const place of ['profile_image', 'cover_image', 'logo'] as const) {
    if (changes[`${place}_media_id`] && changes[`${place}_url`])
      throw invalidField(`/${place}_media_id`, 'picture.twice', `Give ${place}_media_id or ${place}_url`)
  }
}

/** Nobody is born tomorrow or before 1900; Problem `request.invalid` (400). */
export function checkBirth(birth: Date | null | undefined, now: Date): void {
  if (birth && (birth > now || birth.getUTCFullYear() < 1900)) {
    throw invalidField('/date_of_birth', 'date.out_of_range', 'Give the day of birth')
  }
}

/** A vacation has a first day before it has a last one; Problem `request.invalid` (400). */
export function checkVacation({ vacation_from, vacation_until }: { vacation_from: Date | null; vacation_until: Date | null }): void {
  if (vacation_until === null) return
  if (vacation_from === null) throw invalidField('/vacation_from', 'vacation.no_beginning', 'Say from which day on')
  if (vacation_until < vacation_from) throw invalidField('/vacation_until', 'vacation.out_of_order', 'The last day is not before the first')
}

/** Brands search creators by country, so there it has one form: its code. Problem `request.invalid` (400) for what is none. */
export function countryOf(typed: string | null): string | null {
  if (typed === null) return null
  const code = countryCodeOf(typed)
  if (code === undefined) throw invalidField('/location_country', 'country.unknown', 'Give a country such as "IN" or "India"')
  return code
}

type Account = { name: string; profile_image_url: string | null }

/** What a brand shows to creators, and what it needs before it is worth showing. */
export function completionOfBrand(account: Account, brand: BrandProfile): Completion {
  const { company_name, business_type, role_in_organization, industries, description, location_country, location_city, languages } = brand
  const needed = {
    name: account.name,
    company_name,
    business_type,
    role_in_organization,
    industries,
    description,
    location_country,
    location_city,
    languages,
  }
  return completionOf(needed, { website_url: brand.website_url, logo_url: brand.logo_url })
}

/** What brands look for in a creator. */
export function completionOfCreator(account: Account, creator: CreatorProfile): Completion {
  const { bio, location_city, content_categories, min_rate, max_rate, location_country, languages } = creator
  const { name, profile_image_url } = account
  return completionOf(
    { name, bio, location_city, content_categories, min_rate, max_rate },
    { location_country, languages, profile_image_url },
  )
}

type Fields = Readonly<Record<string, unknown>>

function completionOf(needed: Fields, useful: Fields): Completion {
  const missing = emptyIn(needed)
  const all = Object.keys(needed).length
  return { percentage: Math.floor(((all - missing.length) * 100) / all), missing, suggested: emptyIn(useful) }
}

const emptyIn = (fields: Fields) => Object.keys(fields).filter((field) => isEmpty(fields[field]))

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

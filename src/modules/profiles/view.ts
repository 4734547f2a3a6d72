import type { Scope } from '#platform/ctx.ts'
import { digitsOf, formatMinor, parseMajor } from '#platform/money.ts'
import { readAccount, type User } from '#modules/users/index.ts'
import { completionOfBrand, completionOfCreator } from './rules.ts'
import type { BrandProfile, CreatorProfile, Profile } from './schema.ts'

const nothingToComplete = { percentage: 100, missing: [], suggested: [] }

/** The account with its profile and how complete it is. */
export async function profileOf(scope: Scope, user_id: bigint): Promise<Profile> {
  const user = await readAccount(scope, user_id)
  const brand = user.user_type === 'brand' ? await brandOfUser(scope, user_id) : null
  const creator = user.user_type === 'creator' ? await creatorOfUser(scope, user_id) : null
  return profileFrom(user, brand, creator)
}

export function profileFrom(user: User, brand: BrandProfile | null, creator: CreatorProfile | null): Profile {
  const completion = brand ? completionOfBrand(user, brand) : creator ? completionOfCreator(user, creator) : nothingToComplete
  return { user, brand, creator, completion }
}

export async function brandOfUser(scope: Scope, user_id: bigint): Promise<BrandProfile> {
  const row = await scope.db.brandProfile.findUniqueOrThrow({ where: { user_id } })
  return { ...row, industries: stringsIn(row.industries), languages: stringsIn(row.languages) }
}

export async function creatorOfUser(scope: Scope, user_id: bigint): Promise<CreatorProfile> {
  const row = await scope.db.creatorProfile.findUniqueOrThrow({ where: { user_id } })
  const rate_currency = row.rate_currency ?? 'USD'
  return {
    ...row,
    content_categories: stringsIn(row.content_categories),
    languages: stringsIn(row.languages),
    min_rate: rateIn(row.min_rate, rate_currency),
    max_rate: rateIn(row.max_rate, rate_currency),
    rate_currency,
    availability_status: row.availability_status ?? 'available',
    rating: Number(row.rating ?? 0),
  }
}

/** A rate with exactly its currency's digits. */
function rateIn(rate: { toFixed(places: number): string } | null, currency: string): string | null {
  return rate === null ? null : formatMinor(parseMajor(rate.toFixed(digitsOf(currency)), currency), currency)
}

export function stringsIn(json: unknown): string[] {
  return Array.isArray(json) ? json.filter((item) => typeof item === 'string') : []
}

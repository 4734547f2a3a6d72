import { digitsOf, parseMajor } from '#platform/money.ts'
import { invalidField, Problem } from '#platform/problem.ts'

/** Where creators publish, and what they make there: slug → the name people read. */
export const catalogue = {
  instagram: { name: 'Instagram', content_types: { reel: 'Reel', story: 'Story', post: 'Feed post', carousel: 'Carousel', live: 'Live' } },
  youtube: { name: 'YouTube', content_types: { video: 'Video', short: 'Short', integration: 'Integration', live: 'Live stream' } },
  tiktok: { name: 'TikTok', content_types: { video: 'Video', story: 'Story', live: 'Live' } },
  facebook: { name: 'Facebook', content_types: { post: 'Post', reel: 'Reel', story: 'Story', live: 'Live' } },
  x: { name: 'X', content_types: { post: 'Post', thread: 'Thread', video: 'Video' } },
  linkedin: { name: 'LinkedIn', content_types: { post: 'Post', article: 'Article', video: 'Video' } },
  snapchat: { name: 'Snapchat', content_types: { spotlight: 'Spotlight', story: 'Story' } },
  twitch: { name: 'Twitch', content_types: { stream: 'Stream', clip: 'Clip' } },
  ugc: { name: 'Content only', content_types: { video: 'Video', photo: 'Photo', review: 'Written review' } },
} as const satisfies Record<string, { name: string; content_types: Record<string, string> }>

export type Platform = keyof typeof catalogue
export const platforms = Object.keys(catalogue) as [Platform, ...Platform[]]

/** A portfolio is one answer, so it has an end. */
export const most_active_packages = 50

/** Leaves room for fees and taxes in every amount column. */
const highest_price_major = 1_000_000_000n

const contentTypesOf = (platform: string): Readonly<Record<string, string>> | undefined =>
  Object.hasOwn(catalogue, platform) ? catalogue[platform as Platform].content_types : undefined

/** What people call the thing that is sold: `Instagram reel` for instagram/reel. Slugs that left the catalogue stand for themselves. */
export function titleOf(platform: string, content_type: string): string {
  const types = contentTypesOf(platform)
  if (!types) return `${platform} ${content_type}`
  const type = Object.hasOwn(types, content_type) ? (types[content_type] ?? content_type) : content_type
  return `${catalogue[platform as Platform].name} ${type.toLowerCase()}`
}

/** Problem `request.invalid` when nobody makes such a thing on that platform. */
export function checkContentType(platform: string, content_type: string): void {
  const types = contentTypesOf(platform) ?? {}
  if (Object.hasOwn(types, content_type)) return
  const known = Object.keys(types).join(', ')
  throw invalidField('/content_type', 'content_type.unknown', `On ${platform} one of: ${known}`)
}

/** The price in minor units: above zero, with no more digits than the currency has, and not absurd. */
export function priceOf(price: string, currency: string): bigint {
  const minor = parseMajor(price, currency, '/price')
  if (minor <= 0n) throw invalidField('/price', 'price.too_low', 'A price is above zero')
  if (minor > highest_price_major * 10n ** BigInt(digitsOf(currency)))
    throw invalidField('/price', 'price.too_high', `A price is at most ${highest_price_major} ${currency}`)
  return minor
}

/** A package sells in the one currency its creator is paid in, because nothing here converts money. */
export function checkCurrency(currency: string, paid_in: string): void {
  if (currency !== paid_in) throw invalidField('/currency', 'currency.not_yours', `You are paid in ${paid_in}; give prices in ${paid_in}`)
}

/** Problem `package.too_many` when one more active package would be above the limit. */
export function checkRoom(active: number): void {
  if (active >= most_active_packages)
    throw new Problem('conflict', 'package.too_many', `At most ${most_active_packages} packages can be active; deactivate one first`)
}

import { cities, families, firsts } from './demo-places.ts'
import { categories, type Theme } from './demo-themes.ts'

export type CrowdPackage = {
  platform: string
  content_type: string
  price: string
  quantity: number
  revisions: number
  delivery_days: number
  description: string
}
export type CrowdCreator = {
  email: string
  name: string
  handle: string
  bio: string
  location_city: string
  location_state: string | null
  location_country: string
  languages: string[]
  currency: string
  content_categories: string[]
  theme: Theme
  accounts: { platform: string; followers: number; engagement: number }[]
  packages: CrowdPackage[]
  works: string[]
  /** Draws the pictures. */
  seed: number
}

const offers = {
  instagram: [
    ['reel', 1, 'One reel, filmed vertically, with your link in the bio for a week'],
    ['story', 0.35, 'Three story frames with your sticker'],
    ['carousel', 0.7, 'A carousel of seven pictures people save'],
  ],
  youtube: [
    ['video', 2.6, 'A video of eight to ten minutes about your product'],
    ['short', 0.8, 'A short of at most sixty seconds'],
    ['integration', 1.5, 'A minute about you inside my weekly video'],
  ],
  tiktok: [
    ['video', 0.8, 'A video on the sound of the week'],
    ['live', 1.2, 'An hour live, with your product on the table'],
  ],
  facebook: [
    ['post', 0.4, 'A post with pictures, answered for two days'],
    ['reel', 0.6, 'A reel for an audience over thirty'],
  ],
  x: [
    ['thread', 0.5, 'A thread of six to eight posts'],
    ['post', 0.2, 'One post, pinned for a day'],
  ],
  linkedin: [
    ['article', 0.9, 'An article of eight hundred words'],
    ['post', 0.4, 'A post in my own words'],
  ],
  snapchat: [['spotlight', 0.5, 'A spotlight, vertical and loud']],
  twitch: [['stream', 1.4, 'A stream of two hours with your banner']],
  ugc: [
    ['video', 0.5, 'A video for your own channels, raw files included'],
    ['photo', 0.3, 'Five photographs in daylight'],
  ],
} as const satisfies Record<string, readonly (readonly [string, number, string])[]>
const platforms = Object.keys(offers) as (keyof typeof offers)[]

/** So many people who do not exist, the same ones every time: spread over platforms, cities and categories the way a market is. */
export function makeCrowd(count: number): CrowdCreator[] {
  return Array.from({ length: count }, (_, index) => makeCreator(index))
}

function makeCreator(index: number): CrowdCreator {
  const draw = drawerOf(index)
  const name = `${pick(firsts, index * 7 + 3)} ${pick(families, index * 11 + Math.floor(index / families.length))}`
  const handle = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}${index % 3 === 0 ? '' : String((index % 89) + 1)}`
  const slugs = Object.keys(categories) as (keyof typeof categories)[]
  const main = pick(slugs, index)
  const second = pick(slugs, index * 5 + 2)
  const theme = categories[main]
  const city = pick(cities, Math.floor(draw() ** 1.6 * cities.length))

  // Most are small, a few are known everywhere.
  const reach = Math.round(2_000 * 1_000 ** (draw() ** 1.7))
  const own = [
    ...new Set([
      pick(platforms, Math.floor(draw() ** 2 * platforms.length)),
      pick(platforms, Math.floor(draw() ** 1.5 * platforms.length)),
    ]),
  ]
  const accounts = own.map((platform, at) => ({
    platform,
    followers: Math.max(500, Math.round(reach * (at === 0 ? 1 : 0.2 + draw() * 0.5))),
    engagement: Math.round((1.8 + draw() * 7 - Math.log10(reach) * 0.25) * 100) / 100,
  }))
  return {
    email: `${handle}@crowd.example`,
    name,
    handle,
    bio: pick(theme.bios, Math.floor(index / slugs.length)),
    location_city: city.name,
    location_state: city.state,
    location_country: city.country,
    languages: city.languages.slice(0, 1 + Math.floor(draw() * city.languages.length)),
    currency: city.currency,
    content_categories: [...new Set([main, ...(draw() < 0.6 ? [second] : [])])],
    theme,
    accounts,
    packages: own.flatMap((platform) => packagesOf(platform, reach, city.rate, draw)),
    works: theme.works.slice(0, 2 + (index % 3)),
    seed: index,
  }
}

function packagesOf(platform: keyof typeof offers, reach: number, rate: number, draw: () => number): CrowdPackage[] {
  const sold = offers[platform].filter((_, at) => at === 0 || draw() < 0.6)
  return sold.map(([content_type, factor, description]) => ({
    platform,
    content_type,
    price: String(roundPrice(reach ** 0.72 * 14 * factor * rate * (0.7 + draw() * 0.6))),
    quantity: 1,
    revisions: Math.floor(draw() * 3),
    delivery_days: 3 + Math.floor(draw() * 12),
    description,
  }))
}

/** Prices people would ask: two digits that matter, then zeros. */
function roundPrice(exact: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(exact)) - 1)
  return Math.max(5, Math.round(exact / step) * step)
}

function pick<T>(from: readonly T[], index: number): T {
  const found = from[Math.abs(index) % from.length]
  if (found === undefined) throw new Error('there is nothing to pick from')
  return found
}

/** Numbers from 0 to 1 that depend on the person alone. */
export function drawerOf(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b1
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}

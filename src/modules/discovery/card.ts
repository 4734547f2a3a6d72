import { z } from 'zod'
import { packageOf } from '#modules/packages/index.ts'
import type { CreatorRow, PackageRow } from './queries.ts'
import { categoryKey, cityKey, isListed, rankOf } from './rules.ts'
import { CreatorCard, Portfolio } from './schema.ts'

export type Cards = {
  portfolio: string
  cards: { platform: string; card: string }[]
  listings: { category: string; platform: string; city: string; rank: number }[]
}

/** All that discovery keeps of one creator. The wire schema writes the JSON, so that stored and computed answers cannot differ. */
export function cardsOf(creator: CreatorRow, rows: readonly PackageRow[]): Cards {
  const { bio, rating, content_categories, ...shown } = creator
  const packages = rows.map(packageOf)
  const platforms = [...new Set(packages.map((one) => one.platform))].sort()
  const face = { ...shown, rating: Number(rating ?? 0), content_categories: content_categories ?? [], platforms }
  const portfolio = JSON.stringify(z.encode(Portfolio, { creator: { ...face, bio }, packages }))
  if (!isListed(creator, packages.length)) return { portfolio, cards: [], listings: [] }

  // The rows come cheapest first.
  const cheapest = (platform: string) => packages.find((one) => platform === '' || one.platform === platform)?.price ?? ''
  const cards = ['', ...platforms].map((platform) => ({
    platform,
    card: JSON.stringify(z.encode(CreatorCard, { ...face, from_price: cheapest(platform) })),
  }))
  const place = { city: cityKey(creator.location_city ?? ''), rank: rankOf(rating, creator.featured) }
  const categories = new Set(['', ...face.content_categories.map(categoryKey)])
  const listings = [...categories].flatMap((category) => cards.map(({ platform }) => ({ category, platform, ...place })))
  return { portfolio, cards, listings }
}

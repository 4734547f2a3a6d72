import { z } from 'zod'
import { packageOf, type PackageRow } from '#modules/packages/index.ts'
import type { CreatorRow, WorkRow } from './queries.ts'
import { cityKey, isListed, rankOf } from './rules.ts'
import { Portfolio } from './schema.ts'

/**
 * All that discovery keeps of one creator, as the JSON text that `writeCards` takes. The wire schema encodes it, so that what is stored
 * and what is answered elsewhere cannot differ; a card is the creator's part of the portfolio with a price.
 */
export function makeCards(row: CreatorRow, sold: readonly PackageRow[], work: WorkRow | undefined): string {
  const rating = Number(row.rating ?? 0)
  const platforms = [...new Set(sold.map((one) => one.platform))].sort()
  const creator = { ...row, rating, content_categories: row.content_categories ?? [], platforms }
  const portfolio = z.encode(Portfolio, { creator, packages: sold.map(packageOf), history: work ?? { platforms: [], recent: [] } })

  const { bio: _, ...face } = portfolio.creator
  const listed = isListed(row, sold.length)
  // The packages come cheapest first.
  const cards = (listed ? ['', ...platforms] : []).map((platform) => {
    const cheapest = portfolio.packages.find((one) => platform === '' || one.platform === platform)
    return `${JSON.stringify(platform)}:${JSON.stringify({ ...face, from_price: cheapest?.price })}`
  })
  const found = {
    creator_id: face.creator_id,
    city: cityKey(row.location_city ?? ''),
    rank: rankOf(rating, row.featured),
    categories: [...new Set(['', ...creator.content_categories])],
  }
  return `${JSON.stringify(found).slice(0, -1)},"portfolio":${JSON.stringify(portfolio)},"cards":{${cards.join()}}}`
}

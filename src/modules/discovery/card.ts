import { z } from 'zod'
import { packageOf, type PackageRow } from '#modules/packages/index.ts'
import { dayIn, LatestReview } from '#modules/profiles/index.ts'
import { parseMajor } from '#platform/money.ts'
import { isAway, nextChange } from './away.ts'
import { listingOf } from './listing.ts'
import type { CreatorRow, WorkRow } from './queries.ts'
import { isListed, scoreOf, score_version } from './rules.ts'
import { CreatorCard, Portfolio } from './schema.ts'
import { wordsOf } from './words.ts'

export type Made = { readonly creator_id: bigint; readonly words: readonly string[]; readonly json: string }

const most_words = 64

/**
 * All that discovery keeps of one creator, as the JSON text that `writeCards` takes. The wire schema encodes it, so that what is stored
 * and what is answered elsewhere cannot differ; a card is the creator's part of the portfolio with a price.
 */
export function makeCards(row: CreatorRow, sold: readonly PackageRow[], work: WorkRow | undefined, now: Date): Made {
  const rating = Number(row.rating ?? 0)
  const platforms = [...new Set(sold.map((one) => one.platform))].sort()
  const lists = { content_categories: row.content_categories ?? [], languages: row.languages ?? [], platforms }
  const status = row.availability_status === 'available' && isAway(row, now) ? ('busy' as const) : row.availability_status
  const creator = { ...row, ...lists, rating, availability_status: status, vacation: vacationOf(row, now) }
  const packages = sold.map(packageOf)
  const reviews = row.latest.map((one) => z.decode(LatestReview, one))
  const portfolio = z.encode(Portfolio, { creator, packages, history: work ?? { platforms: [], recent: [] }, reviews })
  const score = scoreOf({
    ...row,
    rating_hundredths: row.rating_hundredths ?? Math.round(rating * 100),
    has: has(row),
    age_ms: now.getTime() - row.created_at.getTime(),
  })

  const listed = isListed(row, sold.length)
  const words = listed ? wordsOf(textOf(row, lists, packages), most_words) : []
  const names = wordsOf([row.name, ...row.accounts.map((account) => account.handle)].join(' '), 12)
  const shown = (listed ? ['', ...platforms] : []).map((platform) => {
    const cheapest = packages.find((one) => platform === '' || one.platform === platform)
    const account = greatest(row, platform)
    const { followers = null, engagement_bp = null } = account ?? {}
    const card = z.encode(CreatorCard, { ...creator, followers, engagement_bp, from_price: cheapest?.price ?? '0' })
    const price = parseMajor(cheapest?.price ?? '0', row.currency)
    const listing = listingOf({ row, status, platform, lists, points: score.total, rating, price, followers, engagement_bp, words, names })
    return { platform, card: JSON.stringify(card), listing }
  })
  const json = JSON.stringify({
    creator_id: portfolio.creator.creator_id,
    portfolio: JSON.stringify(portfolio),
    score: JSON.stringify({ total: score.total, version: score_version, parts: score.parts }),
    words,
    refresh_at: nextChange(row, now),
    cards: shown.map(({ platform, card }) => ({ platform, card })),
    listings: shown.map(({ listing }) => listing),
  })
  return { creator_id: row.creator_id, words, json }
}

function vacationOf({ timezone, vacation_from: from, vacation_until: until }: CreatorRow, now: Date) {
  const day = (date: Date) => date.toISOString().slice(0, 10)
  return from && (until === null || until >= dayIn(timezone, now)) ? { from: day(from), until: until && day(until) } : null
}

function has(row: CreatorRow) {
  const { bio, profile_image_url: image, location_city: city, languages, accounts } = row
  return {
    bio: Boolean(bio),
    image: Boolean(image),
    city: Boolean(city),
    languages: Boolean(languages?.length),
    accounts: accounts.length > 0,
  }
}

/** The account with the most followers, on a platform or on any; among unknown ones the first. */
function greatest({ accounts }: CreatorRow, platform: string) {
  const there = accounts.filter((one) => platform === '' || one.platform === platform)
  return there.toSorted((one, other) => (other.followers ?? -1) - (one.followers ?? -1))[0]
}

function textOf(row: CreatorRow, lists: { content_categories: readonly string[] }, packages: readonly { title: string }[]): string {
  const handles = row.accounts.map((account) => account.handle)
  const titles = new Set(packages.map((one) => one.title))
  return [
    row.name,
    ...handles,
    ...lists.content_categories,
    row.location_city ?? '',
    row.location_state ?? '',
    ...titles,
    row.bio ?? '',
  ].join(' ')
}

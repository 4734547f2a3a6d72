import { ask } from './data.ts'
import type { Drawn } from './searches.ts'

/** What is asked: the same questions for every side, drawn from the data with a fixed seed. */
export type Questions = {
  searches: { category: string; platform: string; city: string }[]
  /** The same creators, with a language each speaks. */
  drawn: Drawn[]
  creators: string[]
  lists: { category: string; platform: string }[]
  named: { name: string; category: string }[]
}

/** Creators are drawn evenly, so popular cities and categories are asked for as often as they are popular. */
const drawn = `select l.category, l.platform, l.city, c.languages ->> 0 as language from (
    select distinct on (creator_id) creator_id, category, platform, city from plain_listing
    where category <> '' and platform <> '' and hashint8extended(creator_id, 99) % 50 = 0
    order by creator_id, hashtextextended(category || platform, 7)
  ) l join creator_profile c on c.id = l.creator_id order by hashint8extended(l.creator_id, 3) limit 500`
const pages = `select creator_id::text from creator_portfolio order by hashint8extended(creator_id, 5) limit 2000`
const named = `select u.name, l.category from plain_listing l join "user" u on u.id = l.creator_id where l.category <> '' and l.platform = ''
  order by hashint8extended(l.creator_id, 11), l.category limit 200`
/** Lists of more than 500 pages. */
const long = `select category, platform from plain_listing group by 1, 2 having count(*) > 10100 order by 1, 2`

export async function drawQuestions(url: string): Promise<Questions> {
  const creators = await ask<{ creator_id: string }>(url, pages)
  const ids = creators.map((row) => row.creator_id)
  const people = await ask<Drawn>(url, drawn)
  const searches = people.map(({ category, platform, city }) => ({ category, platform, city }))
  return { searches, drawn: people, creators: ids, lists: await ask(url, long), named: await ask(url, named) }
}

const v1 = '/api/v1'
export const addressOf = {
  ours: {
    search: (base: string, filters: Record<string, string>) => `${base}${v1}/profile/creators?${new URLSearchParams(filters)}`,
    portfolio: (base: string, id: string) => `${base}${v1}/packages/creator/${id}`,
  },
  bare: {
    search: (base: string, way: 'plain' | 'same', filters: Record<string, string>) =>
      `${base}/${way}/search?${new URLSearchParams(filters)}`,
    portfolio: (base: string, way: 'plain' | 'same', id: string) => `${base}/${way}/portfolio?id=${id}`,
  },
}

/** The filters of a list that are set. */
export function filtersOf(list: { category: string; platform: string }): Record<string, string> {
  return Object.fromEntries(Object.entries(list).filter(([, value]) => value !== ''))
}

/** The cursor at the end of page 499 (of 20), walked to in pages of 100 as a client would. */
export async function cursorOfPage500(base: string, filters: Record<string, string>): Promise<string> {
  let cursor: string | null = null
  for (let left = 499 * 20; left > 0;) {
    const limit = Math.min(100, left)
    const query: Record<string, string> = { ...filters, limit: String(limit), ...(cursor !== null && { cursor }) }
    const answer: Response = await fetch(addressOf.ours.search(base, query))
    cursor = ((await answer.json()) as { next: string | null }).next
    if (cursor === null) throw new Error('the list is shorter than 500 pages')
    left -= limit
  }
  return cursor ?? ''
}

import { afterAll, beforeAll, expect, test } from 'vitest'
import { rebuildCards } from '#modules/discovery/index.ts'
import { day_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { ctxOf } from '#test/context.ts'
import { seller } from '#test/sellers.ts'
import { openWorld, type World } from '#test/world.ts'
import { pageBy } from './page-queries.ts'
import { askedBy } from './asked.ts'
import { placeFrom, valuesOf } from './search.ts'
import { sorts, type Sort } from './sorts.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

/** So many creators who sell a reel, by hand: signing up fifty takes longer than the test. */
const people = statement(
  'test.people',
  `insert into "user" (id, email, user_type, name, status, created_at, updated_at)
   select i, 'paging-' || i || '@example.test', 'creator', 'Paging ' || i, 'active', now(), now() from generate_series($1::int, $2::int) i`,
)
const profiles = statement(
  'test.profiles',
  `insert into creator_profile (id, user_id, location_city, content_categories, rate_currency, rating, created_at, updated_at)
   select i, i, 'Pune', case i % 2 when 0 then '["fashion"]'::jsonb else '["food"]'::jsonb end, 'INR', i * 7 % 6, now(), now() from generate_series($1::int, $2::int) i`,
)
const offers = statement(
  'test.offers',
  `insert into package (creator_id, platform, content_type, quantity, price, currency, created_at, updated_at)
   select i, 'instagram', 'reel', 1, 100 + i * 31 % 17, 'INR', now(), now() from generate_series($1::int, $2::int) i`,
)
async function add(first: number, last: number) {
  for (const one of [people, profiles, offers]) await world.database.query(one, [first, last])
  await rebuildCards(ctxOf(world), { from: BigInt(first), to: BigInt(last) })
}

let next_id = 10_000

test.each([
  [{ sort: 'relevance' }],
  [{ sort: 'rating', city: 'pune' }],
  [{ sort: 'price', currency: 'INR', platform: 'instagram' }],
  [{ sort: 'price_desc', currency: 'INR' }],
  [{ sort: 'newest' }],
  [{ sort: 'response_time' }],
  [{ sort: 'relevance', q: 'paging' }],
  [{ sort: 'price', currency: 'INR', q: 'paging' }],
] as const)('fifty creators who join and some who move while %j is paged through make no gap and no repetition', async (filters) => {
  const first = next_id
  next_id += 1000
  await add(first, first + 59)
  const seen: string[] = []
  for (let cursor: string | undefined, page_no = 0; ; page_no++) {
    const page = await world.stranger.discovery.creators({ ...filters, limit: 10, ...(cursor !== undefined && { cursor }) })
    seen.push(...page.items.map((card) => card.creator_id))
    if (page.next === null) break
    cursor = page.next
    if (page_no === 1) {
      await add(first + 100, first + 149)
      // Ten of them move to the very top of what is ordered by stars.
      await world.database.query(statement('test.move', 'update creator_profile set rating = 5, featured = true where id between $1::int and $1::int + 9'), [first + 100])
      await rebuildCards(ctxOf(world), { from: BigInt(first + 100), to: BigInt(first + 149) })
    }
  }
  expect(new Set(seen).size).toBe(seen.length)
  for (let id = first; id < first + 60; id++) expect([id, seen.includes(String(id))]).toEqual([id, true])
}) // prettier-ignore

test.each(sorts)('in the order of %s both ways through the tables find the same', async (sort: Sort) => {
  const asked = askedBy({ category: 'fashion', city: 'pune', currency: 'INR' }, sort)
  for (const limit of [1, 7, 100]) {
    const given = { ...valuesOf(asked, sort, placeFrom(sort, undefined), limit, []) }
    const [one, other] = [pageBy('in_order', sort, false, 20_000), pageBy('by_bands', sort, false)]
    const [inOrder] = await world.database.query(one.statement, one.values(given))
    const [byBands] = await world.database.query(other.statement, other.values(given))
    expect(inOrder?.found).toBeGreaterThan(limit)
    expect(byBands).toEqual(inOrder)
  }
})

test.each(sorts)('in the order of %s the bands are paged through without gap or repetition', async (sort: Sort) => {
  const asked = askedBy({ city: 'pune', currency: 'INR' }, sort)
  const ask = pageBy('by_bands', sort, false)
  const seen: string[] = []
  for (let place = placeFrom(sort, undefined); ;) {
    const [page] = await world.database.query(ask.statement, ask.values(valuesOf(asked, sort, place, 45, [])))
    seen.push(...[...`${page?.items}`.matchAll(/"creator_id":"(\d+)"/g)].map((match) => match[1] ?? ''))
    if (page?.found !== 46 || page.key === null || page.creator_id === null) break
    place = { ...place, key: page.key, creator_id: page.creator_id }
  }
  const whole = pageBy('in_order', sort, false, 20_000)
  const [all] = await world.database.query(whole.statement, whole.values(valuesOf(asked, sort, placeFrom(sort, undefined), 100_000, [])))
  expect(seen.length).toBeGreaterThan(400)
  expect(seen).toEqual([...`${all?.items}`.matchAll(/"creator_id":"(\d+)"/g)].map((match) => match[1]))
})

test.each(sorts)('in the order of %s no way through the tables reads all of one, and what is rare is looked up', async (sort: Sort) => {
  for (const path of ['in_order', 'by_bands', 'by_words'] as const) {
    const plan = await world.database.transaction(async ({ query }) => {
      await query(statement('', 'set local enable_seqscan = off'))
      // Of the few rows here the planner would rather sort a handful; whether the order's index can be read alone is what is asked.
      if (path === 'in_order') await query(statement('', 'set local enable_bitmapscan = off'))
      const rows = await query<{ 'QUERY PLAN': string }>(statement('', `explain (generic_plan) ${pageBy(path, sort, true).statement.text}`))
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    })
    expect(plan).not.toContain('Seq Scan')
    if (path === 'in_order')
      expect(plan).toMatch(
        /Index Only Scan (?:Backward )?using creator_listing_\w+ on creator_listing[ _\w]*\s+\(cost.*\n\s+Index Cond: \(\(platform = /,
      )
    else expect(plan).toMatch(/Bitmap Index Scan on creator_listing_bands\s+\(cost.*\n\s+Index Cond: \(bands @> /)
    expect(plan).not.toContain('BitmapAnd')
  }
})

test('where looking ends before the page is full, the page says where the list goes on', async () => {
  const asked = askedBy({ category: 'fashion' }, 'newest')
  const [few, many] = [pageBy('in_order', 'newest', false, 5), pageBy('in_order', 'newest', false, 20_000)]
  const start = valuesOf(asked, 'newest', placeFrom('newest', undefined), 20, [])
  const [page] = await world.database.query(few.statement, few.values(start))
  expect(page?.found).toBeLessThan(20)
  const [key = 0n, creator_id = 0n] = page?.stopped?.split('.').map(BigInt) ?? []
  const [all] = await world.database.query(many.statement, many.values(start))
  const [rest] = await world.database.query(many.statement, many.values({ ...start, key, creator_id }))
  expect(`${page?.items},${rest?.items}`.startsWith(String(all?.items))).toBe(true)
})

test('a vacation begins and ends without anybody doing anything', async () => {
  const creator = await seller(world, { city: 'Kochi' })
  const today = new Date(Math.floor(world.clock.now().getTime() / day_ms) * day_ms)
  const from = new Date(today.getTime() + 2 * day_ms)
  const set = statement('test.vacation', 'update creator_profile set vacation_from = $2::date, vacation_until = $2::date where id = $1')
  await world.database.query(set, [creator.profile_id, from.toISOString().slice(0, 10)])
  await world.settle()
  await rebuildCards(ctxOf(world), { from: BigInt(creator.profile_id), to: BigInt(creator.profile_id) })
  const available = async () => (await world.stranger.discovery.creators({ city: 'kochi', availability: 'available' })).items
  expect(await available()).toMatchObject([{ availability_status: 'available', vacation: { from: from.toISOString().slice(0, 10) } }])

  world.clock.advance(from.getTime() - world.clock.now().getTime() + 60_000)
  await world.settle()
  expect(await available()).toEqual([])
  expect((await world.stranger.discovery.creators({ city: 'kochi' })).items).toMatchObject([{ availability_status: 'busy' }])
  world.clock.advance(day_ms)
  await world.settle()
  expect(await available()).toMatchObject([{ availability_status: 'available', vacation: null }])
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rebuildCards } from '#modules/discovery/index.ts'
import { statement } from '#platform/db.ts'
import { ctxOf } from '#test/context.ts'
import type { Person } from '#test/people.ts'
import { seller } from '#test/sellers.ts'
import { openWorld, type World } from '#test/world.ts'

type Filters = Parameters<World['stranger']['discovery']['creators']>[0]
type Facts = {
  on?: [platform: string, content_type: string, price: string][]
  city: string
  state?: string
  country: string
  languages: string[]
  categories: string[]
  rating: number
  verified?: boolean
  availability?: 'available' | 'busy'
  followers?: Record<string, [followers: number, engagement_bp: number]>
  response?: number
  currency?: string
}

/** Each differs from the others in something that can be filtered by. */
const facts: Record<string, Facts> = {
  asha: { city: 'Mumbai', state: 'Maharashtra', country: 'IN', languages: ['hi', 'en'], categories: ['fashion', 'food'], rating: 4.9, verified: true, response: 30,
    on: [['instagram', 'reel', '1000'], ['youtube', 'video', '5000']], followers: { instagram: [250_000, 320], youtube: [9_000, 900] } },
  ravi: { city: 'Delhi', country: 'IN', languages: ['hi-IN'], categories: ['fashion'], rating: 4.2, response: 600, availability: 'busy',
    on: [['instagram', 'reel', '400']], followers: { instagram: [1_500_000, 150] } },
  mina: { city: 'Delhi', country: 'IN', languages: ['ta'], categories: ['food', 'travel'], rating: 3.1, verified: true,
    on: [['youtube', 'video', '90']], followers: { youtube: [50_000, 1_200] } },
  jose: { city: 'São Paulo', country: 'BR', languages: ['pt-BR'], categories: ['music'], rating: 4.6, currency: 'USD', response: 5_000,
    on: [['instagram', 'reel', '300']] },
  lena: { city: 'Pune', state: 'Maharashtra', country: 'IN', languages: ['en'], categories: ['fashion', 'music'], rating: 2, response: 90,
    on: [['tiktok', 'video', '20']], followers: { tiktok: [800, 90] } },
} // prettier-ignore

let world: World
const people: Record<string, Person> = {}
const names = Object.fromEntries(Object.keys(facts).map((key) => [`${key[0]?.toUpperCase()}${key.slice(1)} Rao`, key]))

const profile = statement(
  'test.fill_creator',
  `update creator_profile set location_state = $2, location_country = $3, languages = $4, verified = $5, availability_status = $6::"AvailabilityStatus", rating = $7
   where id = $1`,
)
const account = statement(
  'test.account',
  `insert into social_account (creator_id, platform, handle, followers, engagement_bp, metrics_source, metrics_at, created_at, updated_at)
   values ($1, $2, $3, $4, $5, 'self_reported', now(), now(), now())`,
)
const standing = statement(
  'test.standing',
  `insert into creator_standing (creator_id, response_minutes, updated_at) values ($1, $2, now())`,
)

beforeAll(async () => {
  world = await openWorld()
  for (const [key, one] of Object.entries(facts)) {
    const name = `${key[0]?.toUpperCase()}${key.slice(1)} Rao`
    const creator = await world.join('creator', { name, city: one.city, categories: one.categories, currency: one.currency ?? 'INR' })
    people[key] = creator
    for (const [platform, content_type, price] of one.on ?? []) await creator.sdk.packages.create({ platform: platform as 'x', content_type, price })
    const { query } = world.database
    await query(profile, [creator.profile_id, one.state ?? null, one.country, JSON.stringify(one.languages), one.verified ?? false, one.availability ?? 'available', one.rating])
    for (const [platform, numbers] of Object.entries(one.followers ?? {})) await query(account, [creator.profile_id, platform, `${key}.films`, ...numbers])
    if (one.response !== undefined) await query(standing, [creator.profile_id, one.response])
  }
  await world.settle()
  await rebuildCards(ctxOf(world))
}) // prettier-ignore
afterAll(() => world[Symbol.asyncDispose]())

const find = async (filters: Filters) => (await world.stranger.discovery.creators(filters)).items.map((card) => names[card.name])

describe('a search', () => {
  test.each<[Filters, string[]]>([
    [{ state: 'maharashtra' }, ['asha', 'lena']],
    [{ country: 'br' }, ['jose']],
    [{ language: 'hi' }, ['asha', 'ravi']],
    [{ language: 'hi-IN' }, ['ravi']],
    [{ verified: 'true' }, ['asha', 'mina']],
    [{ verified: 'false', category: 'fashion' }, ['ravi', 'lena']],
    [{ availability: 'available', city: 'delhi' }, ['mina']],
    [{ availability: 'busy' }, ['ravi']],
    [{ rating_min: '4.5' }, ['asha', 'jose']],
    [{ followers_min: 100_000 }, ['ravi', 'asha']],
    [{ followers_min: 100_000, platform: 'youtube' }, []],
    [{ followers_max: 60_000 }, ['mina', 'lena']],
    [{ followers_max: 60_000, platform: 'youtube' }, ['asha', 'mina']],
    [{ engagement_bp_min: 900, platform: 'youtube' }, ['asha', 'mina']],
    [{ engagement_bp_min: 900 }, ['mina']],
    [{ currency: 'INR', price_max: '400' }, ['ravi', 'mina', 'lena']],
    [{ currency: 'INR', price_min: '1000', price_max: '5000' }, ['asha']],
    [{ currency: 'INR', price_min: '1001', platform: 'youtube' }, ['asha']],
    [{ currency: 'USD' }, ['jose']],
    [
      { category: 'fashion', city: 'mumbai', language: 'en', followers_min: 100_000, verified: 'true', availability: 'available' },
      ['asha'],
    ],
    [{ category: 'fashion', city: 'mumbai', language: 'ta' }, []],
  ])('for %j finds %j', async (filters, found) => {
    expect((await find(filters)).toSorted()).toEqual(found.toSorted())
    // The same with every word of a name, which takes another way through the tables.
    for (const key of found) expect(await find({ ...filters, q: key })).toEqual([key])
  })

  test.each<[Filters, string[]]>([
    [{ sort: 'rating' }, ['asha', 'jose', 'ravi', 'mina', 'lena']],
    [{ sort: 'price', currency: 'INR' }, ['lena', 'mina', 'ravi', 'asha']],
    [{ sort: 'price_desc', currency: 'INR' }, ['asha', 'ravi', 'mina', 'lena']],
    [{ sort: 'price', currency: 'INR', platform: 'youtube' }, ['mina', 'asha']],
    [{ sort: 'newest' }, ['lena', 'jose', 'mina', 'ravi', 'asha']],
    [{ sort: 'response_time' }, ['asha', 'lena', 'ravi', 'jose', 'mina']],
  ])('in the order of %j finds %j, page by page and with words too', async (filters, order) => {
    expect(await find(filters)).toEqual(order)
    for (const also of [{}, { q: 'rao' }]) {
      const seen: (string | undefined)[] = []
      for (let cursor: string | undefined; ;) {
        const page = await world.stranger.discovery.creators({ ...filters, ...also, limit: 2, ...(cursor !== undefined && { cursor }) })
        seen.push(...page.items.map((card) => names[card.name]))
        if (page.next === null) break
        cursor = page.next
      }
      expect(seen).toEqual(order)
    }
  })

  test.each([
    [{ price_max: '100' }, '/currency'],
    [{ sort: 'price' as const }, '/currency'],
    [{ currency: 'INR', price_min: '10', price_max: '9' }, '/price_max'],
    [{ currency: 'JPY', price_min: '10.5' }, '/price_min'],
    [{ followers_min: 10, followers_max: 9 }, '/followers_max'],
  ])('for %j is refused, because %s says why', async (filters, pointer) => {
    await expect(world.stranger.discovery.creators(filters)).rejects.toMatchObject({ status: 400, errors: [{ pointer }] })
    await expect(world.stranger.discovery.facets(filters as never)).rejects.toMatchObject({ status: 400 })
  })

  test('with a parameter sent twice, or one that is none, is refused', async () => {
    for (const query of ['q=a&q=b', 'category=food&category=music', 'sort=best', 'followers_min=-1', 'verified=yes', 'explain=1', 'rating_min=4.51', 'country=IND', `q=${'x'.repeat(201)}`, `q=${'x'.repeat(10_000)}`, 'q=a%00b', 'q=']) {
      const answer = await world.request('GET', `/api/v1/profile/creators?${query}`)
      expect([query, answer.status]).toEqual([query, 400])
    }
  }) // prettier-ignore

  test('explains each hit by parts that add up to its score, and by nothing unless asked', async () => {
    const page = await world.stranger.discovery.creators({ explain: 'true' })
    expect(page.items).toHaveLength(5)
    const totals = page.items.map(({ score }) => score?.total ?? -1)
    expect(totals).toEqual(totals.toSorted((one, other) => other - one))
    for (const { score } of page.items)
      expect(Object.values(score?.parts ?? {}).reduce((sum, points) => sum + Number(points), 0)).toBe(score?.total)
    const asha = page.items.find((card) => card.name === 'Asha Rao')
    expect(asha?.score).toMatchObject({ version: 1, parts: { rating: 490, answers_soon: 50, verified: 50, new_here: 50 } })
    expect((await world.stranger.discovery.creators({})).items[0]).not.toHaveProperty('score')
    expect((await world.stranger.discovery.creators({ q: 'asha', explain: 'true' })).items[0]?.score?.total).toBe(asha?.score?.total)
  })

  test('shows on a card the numbers of the platform asked for', async () => {
    const card = async (platform?: 'instagram' | 'youtube') =>
      (await world.stranger.discovery.creators({ q: 'asha', ...(platform && { platform }) })).items[0]
    expect(await card('youtube')).toMatchObject({
      followers: 9_000,
      engagement_bp: 900,
      from_price: '5000.00',
      languages: ['hi', 'en'],
      response_minutes: 30,
    })
    expect(await card()).toMatchObject({
      followers: 250_000,
      engagement_bp: 320,
      from_price: '1000.00',
      location_country: 'IN',
      vacation: null,
    })
  })
})

describe('words', () => {
  test.each<[string, string[], object]>([
    ['fashion delhi', ['ravi'], { words: ['fashion', 'delhi'], corrected: null, left_out: [] }],
    ['fahsion delhi', ['ravi'], { words: ['fashion', 'delhi'], corrected: 'fashion delhi', left_out: [] }],
    ['Fasion, DEHLI!', ['ravi'], { corrected: 'fashion delhi' }],
    ['são paulo', ['jose'], { words: ['sao', 'paulo'], corrected: null }],
    ['asha.films', ['asha'], { words: ['asha', 'films'] }],
    ['aha films', ['asha'], { corrected: 'asha films', left_out: [] }],
    ['asha zzz', ['asha'], { corrected: null, left_out: ['zzz'] }],
    ['fash', ['asha', 'ravi', 'lena'], { corrected: 'fashion' }],
    ['tiktok video', ['lena'], { corrected: null }],
    ['asha zzzzqqqq', ['asha'], { words: ['asha'], left_out: ['zzzzqqqq'] }],
    ['asha tiktok', ['lena'], { left_out: ['asha'] }],
    ['zzzzqqqq', [], { words: [], left_out: ['zzzzqqqq'] }],
    ['(a+)+$', [], { words: [] }],
    ['.*', [], { words: [] }],
    ['%', [], { words: [] }],
    ["' or 1=1 --", [], { words: [] }],
    [`fashion delhi${'\u0301'.repeat(150)}`, ['ravi'], { corrected: null }],
    ['fashion\u0001delhi', ['ravi'], { corrected: null }],
  ])('%j find %j', async (q, found, query) => {
    const page = await world.stranger.discovery.creators({ q })
    expect(page.items.map((card) => names[card.name])).toEqual(found)
    expect(page.query).toMatchObject(query)
  })

  test('in a name come before the same words elsewhere', async () => {
    const called = await seller(world, { city: 'Pune', categories: ['books'] })
    await world.database.query(statement('test.rename', `update "user" set name = 'Delhi Diaries' where id = $1`), [called.user_id])
    await rebuildCards(ctxOf(world))
    const page = await world.stranger.discovery.creators({ q: 'delhi', limit: 1 })
    expect(page.items.map((card) => card.name)).toEqual(['Delhi Diaries'])
    const rest = await world.stranger.discovery.creators({ q: 'delhi', cursor: page.next ?? '' })
    expect(rest.items.map((card) => names[card.name]).toSorted()).toEqual(['mina', 'ravi'])
    await called.sdk.packages.edit({ package_id: (await called.sdk.packages.mine({})).items[0]?.id ?? '', is_active: false })
    await world.settle()
    // Nobody sells under that name any more, so it is no word to be corrected to.
    expect((await world.stranger.discovery.creators({ q: 'diaries' })).query).toMatchObject({ words: [], left_out: ['diaries'] })
  })

  test('leave the cursor to the query it was given for', async () => {
    const { next } = await world.stranger.discovery.creators({ q: 'rao', limit: 1 })
    await expect(world.stranger.discovery.creators({ q: 'asha', cursor: next ?? '' })).rejects.toMatchObject({ status: 400 })
  })
})

describe('facets', () => {
  test('count what is found, by what else is true of it', async () => {
    const facets = await world.stranger.discovery.facets({ category: 'fashion' })
    expect(facets.total).toEqual({ count: 3, capped: false })
    const counts = (name: 'platform' | 'city' | 'language' | 'price' | 'followers' | 'availability' | 'verified' | 'category') =>
      Object.fromEntries(facets[name].map(({ value, count }) => [value, count]))
    expect(counts('platform')).toEqual({ instagram: 2, youtube: 1, tiktok: 1 })
    expect(counts('category')).toEqual({ fashion: 3, food: 1, music: 1 })
    expect(counts('city')).toEqual({ mumbai: 1, delhi: 1, pune: 1 })
    expect(counts('language')).toEqual({ hi: 2, en: 2, 'hi-IN': 1 })
    expect(counts('price')).toEqual({ '1000 INR': 1, '100 INR': 1, '0 INR': 1 })
    expect(counts('followers')).toEqual({ 0: 1, 100000: 1, 1000000: 1 })
    expect(counts('availability')).toEqual({ available: 2, busy: 1 })
    expect(counts('verified')).toEqual({ true: 1, false: 2 })
  })

  test('take every filter and words, and are empty where nobody is', async () => {
    expect((await world.stranger.discovery.facets({ q: 'fahsion delhi' })).total.count).toBe(1)
    expect((await world.stranger.discovery.facets({ platform: 'youtube', city: 'delhi' })).verified).toEqual([
      { value: 'true', count: 1, capped: false },
    ])
    expect(await world.stranger.discovery.facets({ city: 'nowhere' })).toMatchObject({
      total: { count: 0, capped: false },
      platform: [],
      city: [],
    })
    expect(await world.stranger.discovery.facets({ q: 'zzzzqqqq' })).toMatchObject({ total: { count: 0 } })
  })

  test('are counted once a minute for the same filters', async () => {
    const [one, other] = await Promise.all([
      world.stranger.discovery.facets({ city: 'pune' }),
      world.stranger.discovery.facets({ city: 'PUNE' }),
    ])
    expect(other.counted_at).toBe(one.counted_at)
  })
})

describe('a blocked pair', () => {
  const block = statement('test.block', 'insert into user_block (blocker_id, blocked_id, created_at) values ($1, $2, now())')

  test.each(['brand', 'creator'] as const)('does not meet in search, counts, pages and lists, when the %s has blocked', async (blocker) => {
    const brand = await world.join('brand')
    const asha = people['asha']
    if (!asha) throw new Error('asha is there')
    const list = await brand.sdk.shortlists.create({ name: 'Spring' })
    await brand.sdk.shortlists.add({ shortlist_id: list.id, creator_id: asha.profile_id })
    await world.database.query(block, blocker === 'brand' ? [brand.user_id, asha.user_id] : [asha.user_id, brand.user_id])

    for (const filters of [{}, { city: 'mumbai' }, { q: 'asha' }, { sort: 'newest' as const }]) {
      expect((await brand.sdk.discovery.creators(filters)).items.map((card) => card.name)).not.toContain('Asha Rao')
      expect((await world.stranger.discovery.creators(filters)).items.map((card) => card.name)).toContain('Asha Rao')
    }
    expect((await brand.sdk.discovery.facets({ city: 'mumbai' })).total.count).toBe(0)
    expect((await world.stranger.discovery.facets({ city: 'mumbai' })).total.count).toBe(1)
    await expect(brand.sdk.discovery.portfolio({ creator_id: asha.profile_id })).rejects.toMatchObject({ code: 'creator.not_found' })
    expect((await brand.sdk.shortlists.creators({ shortlist_id: list.id })).items).toMatchObject([
      { creator_id: asha.profile_id, card: null },
    ])
    await expect(brand.sdk.shortlists.add({ shortlist_id: list.id, creator_id: asha.profile_id })).rejects.toMatchObject({
      code: 'creator.not_found',
    })
  })

  test('is looked for only where somebody is signed in, and a token that is none is refused', async () => {
    const answer = await world.request('GET', '/api/v1/profile/creators', { token: 'none' })
    expect(answer.status).toBe(401)
  })
})

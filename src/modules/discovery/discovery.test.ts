import { describe, expect, test } from 'vitest'
import { rebuildCards } from '#modules/discovery/index.ts'
import { statement } from '#platform/db.ts'
import { ctxOf } from '#test/context.ts'
import { seller } from '#test/sellers.ts'
import { openWorld } from '#test/world.ts'
import { refreshCards } from './refresh.ts'

const namesOf = (page: { items: { name: string }[] }) => page.items.map((card) => card.name)

describe('a search', () => {
  test('finds by each combination of platform, category and city', async () => {
    await using world = await openWorld()
    const creators = [
      { name: 'a', city: 'Mumbai', categories: ['fashion', 'food'], on: ['instagram', 'youtube'] },
      { name: 'b', city: 'mumbai', categories: ['food'], on: ['youtube'] },
      { name: 'c', city: 'Pune', categories: ['fashion'], on: ['instagram'] },
      { name: 'd', city: 'MUMBAI', categories: ['fashion'], on: ['tiktok'] },
      { name: 'e', city: 'São Paulo', categories: ['music'], on: ['youtube'] },
    ]
    for (const { name, city, categories, on } of creators) {
      const sdk = (await world.join('creator', { name, city, categories })).sdk
      for (const platform of on)
        await sdk.packages.create({
          platform: platform as 'youtube',
          content_type: platform === 'instagram' ? 'reel' : 'video',
          price: '10',
        })
    }
    await world.settle()

    for (const platform of [undefined, 'instagram', 'youtube', 'tiktok', 'twitch'] as const) {
      for (const category of [undefined, 'fashion', 'food', 'music', 'nothing']) {
        for (const city of [undefined, 'Mumbai', 'pune', 'sao paulo', 'SÃO PAULO', 'nowhere']) {
          const wanted = creators
            .filter((one) => platform === undefined || one.on.includes(platform))
            .filter((one) => category === undefined || one.categories.includes(category))
            .filter((one) => city === undefined || one.city.toLowerCase().replace('ã', 'a') === city.toLowerCase().replace('ã', 'a'))
          const filters = { ...(platform && { platform }), ...(category && { category }), ...(city && { city }) }
          const page = await world.stranger.discovery.creators(filters)
          expect([filters, namesOf(page).sort()]).toEqual([filters, wanted.map((one) => one.name)])
          expect(page.next).toBeNull()
        }
      }
    }
  })

  test('puts the best rated first, among equals the featured, then the newest', async () => {
    await using world = await openWorld()
    const low = await seller(world, { rating: 3.5 })
    const older = await seller(world, { rating: 4.5 })
    const newer = await seller(world, { rating: 4.5 })
    const featured = await seller(world, { rating: 4.5 })
    await world.database.query(statement('test.feature', 'update creator_profile set featured = true where id = $1'), [featured.profile_id])
    await world.settle()
    await rebuildCards(ctxOf(world))

    const page = await world.stranger.discovery.creators({ platform: 'instagram' })
    expect(namesOf(page)).toEqual([featured.name, newer.name, older.name, low.name])
    expect(page.items[0]).toMatchObject({ rating: 4.5, featured: true })
  })

  test('shows the cheapest active package of the platform asked for, or of any', async () => {
    await using world = await openWorld()
    const creator = await seller(world, {
      sells: [
        ['instagram', 'reel', '1000'],
        ['instagram', 'story', '300.5'],
        ['youtube', 'video', '90'],
        ['youtube', 'short', '20'],
      ],
    })
    const cheapest = (await creator.sdk.packages.mine()).items.find((one) => one.price === '20.00')
    await creator.sdk.packages.edit({ package_id: cheapest?.id ?? '', is_active: false })
    await world.settle()

    const price = async (platform?: 'instagram' | 'youtube') =>
      (await world.stranger.discovery.creators(platform ? { platform } : {})).items[0]
    expect(await price('instagram')).toMatchObject({ from_price: '300.50', currency: 'INR', platforms: ['instagram', 'youtube'] })
    expect(await price('youtube')).toMatchObject({ from_price: '90.00' })
    expect(await price()).toMatchObject({ from_price: '90.00' })
  })

  test('has pages without gap or repetition while creators join', async () => {
    await using world = await openWorld()
    const there: string[] = []
    for (let i = 0; i < 7; i++) there.push((await seller(world, { rating: i % 3 })).profile_id)
    await world.settle()

    const seen: string[] = []
    for (let cursor: string | undefined; ;) {
      const page = await world.stranger.discovery.creators({ platform: 'instagram', limit: 2, ...(cursor !== undefined && { cursor }) })
      expect(page.items.length).toBeGreaterThan(0)
      seen.push(...page.items.map((card) => card.creator_id))
      if (page.next === null) break
      cursor = page.next
      await seller(world, { rating: 2 })
      await world.settle()
    }
    expect(seen.filter((id) => there.includes(id)).sort()).toEqual(there.sort())
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('ends exactly where the last page is full', async () => {
    await using world = await openWorld()
    for (let i = 0; i < 4; i++) await seller(world)
    await world.settle()
    const first = await world.stranger.discovery.creators({ limit: 2 })
    const last = await world.stranger.discovery.creators({ limit: 2, cursor: first.next ?? '' })
    expect([first.items.length, last.items.length, last.next]).toEqual([2, 2, null])
  })

  test('takes a cursor back only with the filters it was given for', async () => {
    await using world = await openWorld()
    for (let i = 0; i < 2; i++) await seller(world, { city: 'Pune' })
    await world.settle()
    const { next } = await world.stranger.discovery.creators({ platform: 'instagram', limit: 1 })
    const cursor = next ?? ''
    expect((await world.stranger.discovery.creators({ platform: 'instagram', cursor })).items).toHaveLength(1)

    const own = Buffer.from(cursor, 'base64url').toString()
    const forged = [own.replace(/\.\d+$/, '.99999999999999999999'), own.replace(/\.\d+$/, ".1' or '1"), `${own}.1`, own.split('.')[0] ?? '']
    const refused = [
      { platform: 'youtube', cursor },
      { cursor },
      { platform: 'instagram', city: 'Pune', cursor },
      ...[...forged.map((text) => Buffer.from(text).toString('base64url')), 'x', '%00'].map((text) => ({
        platform: 'instagram',
        cursor: text,
      })),
    ]
    for (const filters of refused) {
      await expect(world.stranger.discovery.creators(filters as never)).rejects.toMatchObject({ status: 400, code: 'request.invalid' })
    }
  })

  test('is refused with filters that cannot be', async () => {
    await using world = await openWorld()
    const refused = [
      'platform=myspace', 'platform=', 'platform=instagram&platform=youtube', 'category=', 'city=', 'city=%C2%B4', 'city=a%00b',
      `city=${'x'.repeat(101)}`, 'limit=0', 'limit=101', 'limit=abc', 'limit=1e1', 'page=2', '__proto__=1',
    ] // prettier-ignore
    for (const query of refused) {
      const answer = await world.request('GET', `/api/v1/profile/creators?${query}`)
      expect([query, answer.status, ((await answer.json()) as { code: string }).code]).toEqual([query, 400, 'request.invalid'])
    }
  })
})

describe('a creator', () => {
  const set = (column: string) => statement(`test.set_${column}`, `update creator_profile set ${column} = $2 where id = $1`)

  test('who is suspended is found nowhere', async () => {
    await using world = await openWorld()
    const creator = await seller(world)
    await world.settle()
    expect((await world.stranger.discovery.creators()).items).toHaveLength(1)

    await world.database.query(statement('test.suspend', `update "user" set status = 'suspended' where id = $1`), [creator.user_id])
    await ctxOf(world).tx((tx) => refreshCards(tx, [BigInt(creator.profile_id)]))
    expect(await world.stranger.discovery.creators()).toEqual({ items: [], next: null })
    await expect(world.stranger.discovery.portfolio({ creator_id: creator.profile_id })).rejects.toMatchObject({
      code: 'creator.not_found',
    })
  })

  test('who is unavailable is not listed but keeps the public page', async () => {
    await using world = await openWorld()
    const creator = await seller(world)
    await world.database.query(set('availability_status'), [creator.profile_id, 'unavailable'])
    await world.settle()
    expect((await world.stranger.discovery.creators()).items).toEqual([])
    const page = await world.stranger.discovery.portfolio({ creator_id: creator.profile_id })
    expect(page).toMatchObject({ creator: { availability_status: 'unavailable' }, packages: [{ price: '1000.00' }] })
  })

  test('who takes the last package off the shelf is no longer listed, and the page says so by being empty', async () => {
    await using world = await openWorld()
    const creator = await seller(world)
    const [only] = (await creator.sdk.packages.mine()).items
    await world.settle()
    await creator.sdk.packages.edit({ package_id: only?.id ?? '', is_active: false })
    await world.settle()
    expect((await world.stranger.discovery.creators()).items).toEqual([])
    expect(await world.stranger.discovery.portfolio({ creator_id: creator.profile_id })).toMatchObject({
      creator: { platforms: [] },
      packages: [],
    })
  })

  test('shows on the public page what is for sale, cheapest first, with the collaborations and the rating', async () => {
    await using world = await openWorld()
    const creator = await seller(world, {
      rating: 4.25,
      sells: [
        ['youtube', 'video', '9000'],
        ['instagram', 'reel', '800'],
      ],
    })
    await world.database.query(set('total_collaborations'), [creator.profile_id, 12])
    await world.settle()
    const page = await world.stranger.discovery.portfolio({ creator_id: creator.profile_id })
    expect(page.packages.map((one) => [one.title, one.price])).toEqual([
      ['Instagram reel', '800.00'],
      ['YouTube video', '9000.00'],
    ])
    expect(page.creator).toMatchObject({
      name: creator.name,
      rating: 4.25,
      total_collaborations: 12,
      currency: 'INR',
      location_city: 'Mumbai',
    })
    const mine = (await creator.sdk.packages.mine()).items
    expect(mine).toMatchObject(page.packages)
    expect(page.packages[0]).not.toHaveProperty('can')
    expect(page.history).toEqual({ platforms: [], recent: [] })
  })

  test('who does not exist has no page', async () => {
    await using world = await openWorld()
    await expect(world.stranger.discovery.portfolio({ creator_id: '404' })).rejects.toMatchObject({
      status: 404,
      code: 'creator.not_found',
    })
    for (const creator_id of ['0', '-1', 'abc', '18446744073709551616']) {
      await expect(world.stranger.discovery.portfolio({ creator_id })).rejects.toMatchObject({ status: 400 })
    }
  })
})

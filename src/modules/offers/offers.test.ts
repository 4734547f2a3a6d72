import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import type { Person } from '#test/people.ts'
import { hire } from '#test/staff.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

const free = { platform: 'instagram', content_type: 'reel', price: '20000' } as const
const conflict = (code: string) => ({ status: 409, code })
const unknown = { status: 404, code: 'offer.not_found' }
const allowed = (one: { can: { move: string; allowed: boolean }[] }) => one.can.filter((each) => each.allowed).map(({ move }) => move)
const outcomes = (results: readonly PromiseSettledResult<unknown>[]) => results.map(({ status }) => status).sort()

type Pair = { brand: Person; creator: Person }
async function pair(): Promise<Pair> {
  const [brand, creator] = await Promise.all([world.join('brand'), world.join('creator')])
  return { brand, creator }
}
async function offered(): Promise<Pair & { offer_id: string }> {
  const { brand, creator } = await pair()
  const { id } = await creator.sdk.offers.make({ brand_id: brand.profile_id, ...free })
  return { brand, creator, offer_id: id }
}
const block = statement('test.block', 'insert into user_block (blocker_id, blocked_id, created_at) values ($1, $2, $3)')
const setStatus = statement('test.status', 'update "user" set status = $2::"UserStatus" where id = $1')

describe('an offer', () => {
  test('of a creator says all there is to say, and waits for the brand', async () => {
    const { brand, creator } = await pair()
    const made = await creator.sdk.offers.make({
      brand_id: brand.profile_id, ...free, quantity: 2, revisions: 3, delivery_days: 10, message: 'For your launch', requires_publication: false,
      licence: { scope: 'paid', channels: ['website'], territory: 'worldwide', months: 6, exclusivity: null },
    }) // prettier-ignore
    expect(made).toMatchObject({
      brand_id: brand.profile_id,
      creator_id: creator.profile_id,
      package_id: null,
      order_id: null,
      started_by: 'creator',
      by: 'creator',
      state: 'open',
      version: 1,
      message: 'For your launch',
      terms: {
        title: 'Instagram reel',
        price: '20000.00',
        currency: 'INR',
        quantity: 2,
        revisions: 3,
        delivery_days: 10,
        requires_publication: false,
      },
    })
    expect(Date.parse(made.due_at ?? '') - Date.parse(made.created_at)).toBe(7 * 86_400_000)
    expect(allowed(made)).toEqual(['withdraw'])
    const seen = await brand.sdk.offers.get({ offer_id: made.id })
    expect(allowed(seen)).toEqual(['counter', 'accept', 'decline'])
    expect(seen.versions).toMatchObject([{ number: 1, by: 'creator', state: 'open', message: 'For your launch', terms: made.terms }])
  })

  test('asked of a creator begins with its package and says what is to be otherwise', async () => {
    const { brand, creator } = await pair()
    const sold = await creator.sdk.packages.create({ ...free, price: '9000', revisions: 1, title: 'Kitchen reel' })
    const ask = { creator_id: creator.profile_id, package_id: sold.id, price: '8000', revisions: 2 }
    const made = await brand.sdk.offers.make(ask)
    expect(made).toMatchObject({
      started_by: 'brand',
      package_id: sold.id,
      terms: { title: 'Kitchen reel', price: '8000.00', revisions: 2 },
    })

    const other = await world.join('creator')
    const unknown_package = { status: 404, code: 'package.not_found' }
    await expect(brand.sdk.offers.make({ ...ask, creator_id: other.profile_id })).rejects.toMatchObject(unknown_package)
    await creator.sdk.packages.archive({ package_id: sold.id })
    await expect(brand.sdk.offers.make(ask)).rejects.toMatchObject(conflict('package.not_for_sale'))
  })

  test('is made once with the same Idempotency-Key', async () => {
    const { brand, creator } = await pair()
    const make = () => creator.sdk.offers.make({ brand_id: brand.profile_id, ...free }, { idempotency_key: 'once' })
    expect((await make()).id).toBe((await make()).id)
    expect((await brand.sdk.offers.list()).items).toHaveLength(1)
  })

  test('that makes no sense is refused with the field named', async () => {
    const { brand, creator } = await pair()
    const to = { brand_id: brand.profile_id }
    const refused: [object, string][] = [
      [free, '/brand_id'],
      [{ ...free, ...to, creator_id: creator.profile_id }, '/creator_id'],
      [{ ...free, ...to, platform: undefined }, '/platform'],
      [{ ...free, ...to, price: undefined }, '/price'],
      [{ ...free, ...to, content_type: 'short' }, '/content_type'],
      [{ ...free, ...to, price: '0' }, '/price'],
      [{ ...free, ...to, price: '1.234' }, '/price'],
      [{ ...free, ...to, price: '99999999999' }, '/price'],
      [{ ...free, ...to, expires_in_days: 31 }, '/expires_in_days'],
      [{ ...free, ...to, expires_in_days: 0 }, '/expires_in_days'],
      [{ ...free, ...to, quantity: 0 }, '/quantity'],
      [{ ...free, ...to, message: 'x'.repeat(2001) }, '/message'],
      [{ ...free, ...to, currency: 'USD' }, '/currency'],
      [{ ...free, brand_id: '0' }, '/brand_id'],
      [{ ...free, brand_id: '18446744073709551616' }, '/brand_id'],
    ]
    for (const [body, pointer] of refused)
      await expect(creator.sdk.offers.make(body as never), pointer).rejects.toMatchObject({
        status: 400,
        errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
      })
    await expect(brand.sdk.offers.make(free)).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/creator_id' }] })
    const nobody = { status: 404, code: 'offer.party_not_found' }
    await expect(creator.sdk.offers.make({ brand_id: '9223372036854775807', ...free })).rejects.toMatchObject(nobody)
    await expect(world.stranger.offers.make(free)).rejects.toMatchObject({ status: 401 })
    expect((await creator.sdk.offers.list()).items).toEqual([])
  })

  test('reaches nobody who is blocked or stopped, either way', async () => {
    const { brand, creator } = await pair()
    const { id: offer_id } = await brand.sdk.offers.make({ creator_id: creator.profile_id, ...free })
    await world.database.query(block, [creator.user_id, brand.user_id, world.clock.now()])
    const refused = conflict('offer.party_not_available')
    await expect(brand.sdk.offers.make({ creator_id: creator.profile_id, ...free })).rejects.toMatchObject(refused)
    await expect(creator.sdk.offers.make({ brand_id: brand.profile_id, ...free })).rejects.toMatchObject(refused)
    await expect(creator.sdk.offers.accept({ offer_id })).rejects.toMatchObject(refused)
    await expect(creator.sdk.offers.counter({ offer_id, price: '1' })).rejects.toMatchObject(refused)
    expect(await creator.sdk.offers.decline({ offer_id })).toMatchObject({ state: 'declined' })

    const other = await world.join('creator')
    await world.database.query(setStatus, [other.user_id, 'suspended'])
    await expect(brand.sdk.offers.make({ creator_id: other.profile_id, ...free })).rejects.toMatchObject(refused)
  })

  test('is one of at most ten that are open between two, even two at the same moment', async () => {
    const { brand, creator } = await pair()
    const make = () => creator.sdk.offers.make({ brand_id: brand.profile_id, ...free })
    for (let i = 0; i < 9; i++) await make()
    const last = await Promise.allSettled([make(), brand.sdk.offers.make({ creator_id: creator.profile_id, ...free })])
    expect(outcomes(last)).toEqual(['fulfilled', 'rejected'])
    await expect(make()).rejects.toMatchObject(conflict('offer.too_many'))
    const [newest] = (await brand.sdk.offers.list({ state: 'open' })).items
    await (newest?.by === 'creator' ? brand : creator).sdk.offers.decline({ offer_id: newest?.id ?? '' })
    expect((await make()).state).toBe('open')
  })
})

describe('a counter-offer', () => {
  test('is the next version, keeps what it does not change, and turns the table', async () => {
    const { brand, creator, offer_id } = await offered()
    const countered = await brand.sdk.offers.counter({ offer_id, price: '15000', message: 'Our budget' })
    expect(countered).toMatchObject({ version: 2, by: 'brand', state: 'open', terms: { price: '15000.00', platform: 'instagram' } })
    expect(allowed(countered)).toEqual(['withdraw'])
    const thread = await creator.sdk.offers.get({ offer_id })
    expect(thread.versions.map(({ number, by, state, terms }) => [number, by, state, terms.price])).toEqual([
      [2, 'brand', 'open', '15000.00'],
      [1, 'creator', 'countered', '20000.00'],
    ])
    expect(await creator.sdk.offers.accept({ offer_id })).toMatchObject({ state: 'accepted', terms: { price: '15000.00' } })
  })

  test('by the side that made the newest one is refused, and so is its own acceptance', async () => {
    const { brand, creator, offer_id } = await offered()
    const wait = conflict('offer.not_your_turn')
    await expect(creator.sdk.offers.counter({ offer_id, price: '1' })).rejects.toMatchObject(wait)
    await expect(creator.sdk.offers.accept({ offer_id })).rejects.toMatchObject(wait)
    await expect(creator.sdk.offers.decline({ offer_id })).rejects.toMatchObject(wait)
    await expect(brand.sdk.offers.withdraw({ offer_id })).rejects.toMatchObject({ ...wait, members: { can: expect.any(Array) } })
    expect(await creator.sdk.offers.get({ offer_id })).toMatchObject({ version: 1, state: 'open' })
  })

  test('to a version that is no longer the newest is refused', async () => {
    const { brand, creator, offer_id } = await offered()
    await brand.sdk.offers.counter({ offer_id, price: '1' }, { if_match: 1 })
    for (const move of ['counter', 'accept', 'decline'] as const)
      await expect(creator.sdk.offers[move]({ offer_id, version: 1 })).rejects.toMatchObject(conflict('offer.version_conflict'))
  })

  test('follows another twenty times at most, and none is ever changed', async () => {
    const { brand, creator, offer_id } = await offered()
    for (let i = 1; i < 20; i++) await [brand, creator][(i + 1) % 2]?.sdk.offers.counter({ offer_id, price: String(1000 + i) })
    await expect(creator.sdk.offers.counter({ offer_id, price: '1' })).rejects.toMatchObject(conflict('offer.too_many_versions'))
    expect((await brand.sdk.offers.get({ offer_id })).versions).toHaveLength(20)
    const spoil = statement('test.spoil', `update offer_version set message = 'x' where offer_id = $1`)
    await expect(world.database.query(spoil, [offer_id])).rejects.toMatchObject({ code: '23000' })
    expect(await creator.sdk.offers.accept({ offer_id })).toMatchObject({ terms: { price: '1019.00' } })
  })
})

describe('at the same moment', () => {
  test('of many acceptances one is made', async () => {
    const { brand, offer_id } = await offered()
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => brand.sdk.offers.accept({ offer_id })))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject(conflict('offer.move_not_allowed'))
  })

  test('of an acceptance, a counter-offer and a withdrawal the offer ends as the winner says', async () => {
    for (let round = 0; round < 3; round++) {
      const { brand, creator, offer_id } = await offered()
      const [accepted, countered, withdrawn] = await Promise.allSettled([
        brand.sdk.offers.accept({ offer_id }),
        brand.sdk.offers.counter({ offer_id, price: '1' }),
        creator.sdk.offers.withdraw({ offer_id }),
      ])
      expect(outcomes([accepted, countered, withdrawn])).toEqual(['fulfilled', 'rejected', 'rejected'])
      const { state, version } = await brand.sdk.offers.get({ offer_id })
      expect([state, version]).toEqual(
        accepted.status === 'fulfilled' ? ['accepted', 1] : countered.status === 'fulfilled' ? ['open', 2] : ['withdrawn', 1],
      )
    }
  })
})

describe('to others', () => {
  test('an offer does not exist, whatever they try', async () => {
    const { offer_id } = await offered()
    for (const { sdk } of [await world.join('brand'), await world.join('creator')])
      for (const id of [offer_id, '9223372036854775807']) {
        await expect(sdk.offers.get({ offer_id: id })).rejects.toMatchObject(unknown)
        for (const move of ['counter', 'accept', 'decline', 'withdraw'] as const)
          await expect(sdk.offers[move]({ offer_id: id })).rejects.toMatchObject(unknown)
        expect((await sdk.offers.list()).items).toEqual([])
      }
    for (const id of ['0', '-1', 'abc', '18446744073709551616'])
      await expect((await world.join('brand')).sdk.offers.accept({ offer_id: id })).rejects.toMatchObject({ status: 400 })
    await expect(world.stranger.offers.get({ offer_id })).rejects.toMatchObject({ status: 401 })
  })

  test('but staff see it, and change nothing', async () => {
    const { offer_id } = await offered()
    const { sdk } = await hire(world, 'agent')
    const seen = await sdk.offers.get({ offer_id })
    expect(allowed(seen)).toEqual([])
    expect((await sdk.offers.list()).items.map(({ id }) => id)).toContain(offer_id)
    await expect(sdk.offers.accept({ offer_id })).rejects.toMatchObject(conflict('offer.not_your_turn'))
    await expect(sdk.offers.make(free)).rejects.toMatchObject({ status: 403 })
  })
})

test('lists are paged newest first, by state if asked, and a cursor is nobody else’s', async () => {
  const { brand, creator } = await pair()
  const made: string[] = []
  for (let i = 0; i < 5; i++) made.push((await creator.sdk.offers.make({ brand_id: brand.profile_id, ...free })).id)
  await brand.sdk.offers.decline({ offer_id: made[1] ?? '' })
  const seen: string[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page: { items: { id: string }[]; next: string | null } = await brand.sdk.offers.list({ limit: 2, ...(cursor && { cursor }) })
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.next
  }
  expect(seen).toEqual(made.toReversed())
  expect((await creator.sdk.offers.list({ state: 'declined' })).items.map(({ id }) => id)).toEqual([made[1]])
  const { next } = await brand.sdk.offers.list({ limit: 1 })
  await expect(creator.sdk.offers.list({ cursor: next ?? '' })).rejects.toMatchObject({ status: 400 })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import type { Deal } from '#test/stories.ts'
import { handedIn, pair, type Pair } from '#test/work.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let two: Pair
let stranger: Pair
beforeAll(async () => {
  world = await openWorld()
  two = await pair(world)
  stranger = await pair(world)
})
afterAll(() => world[Symbol.asyncDispose]())

/** Work that was approved and has to go live. */
async function approved(): Promise<Deal> {
  const deal = await handedIn(two, { sells: { platform: 'instagram', content_type: 'reel', requires_publication: true } })
  await deal.brand.sdk.orders.approve({ order_id: deal.order_id })
  return deal
}
let made = 0
const publish = ({ creator, order_id }: Deal) => {
  const url = `https://www.instagram.com/reel/Cxyz${String(++made).padStart(6, '0')}/`
  const posts = [{ url, posted_at: world.clock.now().toISOString() }]
  return creator.sdk.orders.submit_publication({ order_id, posts, disclosed: true, disclosure: 'ad' })
}

describe('how a post did', () => {
  test('is said by its creator, snapshot by snapshot, and labelled as said', async () => {
    const deal = await approved()
    const { order_id, brand, creator } = deal
    await expect(creator.sdk.orders.record_metrics({ order_id, views: 1 })).rejects.toMatchObject({
      status: 409,
      code: 'publication.none',
    })
    await publish(deal)
    const say = (more: object) => creator.sdk.orders.record_metrics({ order_id, ...more })
    const first = await say({ views: 1200, likes: 40 })
    const second = await say({ number: 1, views: 900_000_000_000, reach: 3, comments: 0, shares: 1, saves: 2, clicks: 5 })
    expect(first).toMatchObject({ number: 1, source: 'self_reported', views: 1200, likes: 40, reach: null })
    expect((await brand.sdk.orders.metrics({ order_id })).items).toEqual([second, first])
    const page = await brand.sdk.orders.metrics({ order_id, limit: 1 })
    expect((await brand.sdk.orders.metrics({ order_id, limit: 1, cursor: page.next ?? '' })).items).toEqual([first])
    for (const [more, pointer] of [
      [{}, '/views'],
      [{ views: -1 }, '/views'],
      [{ views: 1.5 }, '/views'],
      [{ views: 1e15 }, '/views'],
      [{ views: 1, taken_at: '2020-01-01T00:00:00Z' }, '/taken_at'],
      [{ views: 1, taken_at: new Date(world.clock.now().getTime() + day_ms).toISOString() }, '/taken_at'],
      [{ views: 1, source: 'api' }, '/source'],
    ] as const)
      await expect(say(more), JSON.stringify(more)).rejects.toMatchObject({ status: 400, errors: [{ pointer }] })
    await expect(say({ number: 9, views: 1 })).rejects.toMatchObject({ status: 404, code: 'publication.not_found' })
    await expect(brand.sdk.orders.record_metrics({ order_id, views: 1 })).rejects.toMatchObject({
      status: 403,
      code: 'publication.not_yours',
    })
    await expect(stranger.creator.sdk.orders.record_metrics({ order_id, views: 1 })).rejects.toMatchObject({
      status: 404,
      code: 'order.not_found',
    })
    await expect(stranger.brand.sdk.orders.metrics({ order_id })).rejects.toMatchObject({ status: 404, code: 'order.not_found' })
    await expect(stranger.brand.sdk.orders.publications({ order_id })).rejects.toMatchObject({ status: 404, code: 'order.not_found' })
  })

  test('is kept five hundred times for each post, also at the same moment', async () => {
    const deal = await approved()
    const { order_id, creator } = deal
    await publish(deal)
    const many = statement(
      'test.many_metrics',
      `insert into publication_metric (publication_id, source, taken_at, views, created_at)
       select id, 'self_reported', $2, n, $2 from publication_proof, generate_series(1, 498) n where order_id = $1`,
    )
    await world.database.query(many, [order_id, world.clock.now()])
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => creator.sdk.orders.record_metrics({ order_id, views: 1 })))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 409, code: 'publication.too_many_metrics' })
  })
})

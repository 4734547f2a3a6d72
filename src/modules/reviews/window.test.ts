import { afterAll, beforeAll, expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import { hire } from '#test/staff.ts'
import { completedOrder } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'

// These set the clock, one after the other: each makes its own order at whatever time it has become.
let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

test('fourteen days after completion a lone review is public and the other side comes too late, whether or not the job ran', async () => {
  const { brand, creator, order_id } = await completedOrder(world)
  const { id } = await brand.sdk.reviews.post({ order_id, stars: 2 })
  world.clock.advance(14 * day_ms - 60_000)
  await world.settle()
  expect((await creator.sdk.reviews.of_order({ order_id })).by_brand).toBeNull()

  world.clock.advance(60_000)
  await expect(creator.sdk.reviews.post({ order_id, stars: 5 })).rejects.toMatchObject({ status: 409, code: 'review.too_late' })
  const seen = await creator.sdk.reviews.of_order({ order_id })
  expect(seen).toMatchObject({ by_brand: { id, status: 'published' }, can: [{ move: 'review', allowed: false }] })
  const about = () => world.stranger.reviews.of_creator({ creator_id: creator.profile_id })
  const before = await about()
  expect(before.items).toMatchObject([{ id, published_at: seen.until }])
  expect(before.summary.reviews).toBe(0)

  world.clock.advance(day_ms)
  await world.settle()
  expect(await about()).toMatchObject({ items: before.items, summary: { reviews: 1, rating: 3.83 } })
  await world.settle()
  expect((await about()).summary.reviews).toBe(1)
})

test('a review that is withheld while it is blind is reinstated as blind as it was, and public once its time has come', async () => {
  const { brand, creator, order_id } = await completedOrder(world)
  const staff = await hire(world, 'admin')
  const { id: review_id } = await creator.sdk.reviews.post({ order_id, stars: 1 })
  await staff.sdk.admin.withhold_review({ review_id, reason: 'Let us look' })
  expect((await staff.sdk.admin.reinstate_review({ review_id })).status).toBe('submitted')
  expect((await brand.sdk.reviews.of_order({ order_id })).by_creator).toBeNull()

  await staff.sdk.admin.withhold_review({ review_id, reason: 'Once more' })
  world.clock.advance(15 * day_ms)
  await world.settle()
  expect((await brand.sdk.reviews.of_order({ order_id })).by_creator).toBeNull()
  expect((await staff.sdk.admin.reinstate_review({ review_id })).status).toBe('published')
  const { items, summary } = await world.stranger.reviews.of_brand({ brand_id: brand.profile_id })
  expect([items.map(({ id }) => id), summary.reviews]).toEqual([[review_id], 1])
})

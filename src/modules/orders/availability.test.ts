import { afterAll, beforeAll, expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

const dayAfter = (days: number) => new Date(world.clock.now().getTime() + days * day_ms).toISOString().slice(0, 10)

async function selling(preferences: object) {
  const [creator, brand] = [await world.join('creator'), await world.join('brand')]
  const { id: package_id } = await creator.sdk.packages.create({
    platform: 'instagram',
    content_type: 'reel',
    price: '1000',
    delivery_days: 7,
  })
  await creator.sdk.profile.update_preferences(preferences)
  const order = () => brand.sdk.orders.create({ package_id })
  const availability = () => world.stranger.orders.availability({ creator_id: creator.profile_id })
  return { creator, brand, package_id, order, availability }
}

test('no order is placed with a creator on vacation, and the refusal says when they are back', async () => {
  const { creator, order, availability } = await selling({ vacation_from: dayAfter(-1), vacation_until: dayAfter(3) })
  await expect(order()).rejects.toMatchObject({ status: 409, code: 'creator.on_vacation', members: { next_free: dayAfter(4) } })
  expect(await availability()).toMatchObject({ available: false, reason: 'on_vacation', next_free: dayAfter(4) })
  await creator.sdk.profile.update_preferences({ vacation_until: null })
  await expect(order()).rejects.toMatchObject({ code: 'creator.on_vacation', members: { next_free: null } })
  await creator.sdk.profile.update_preferences({ vacation_from: dayAfter(2), vacation_until: dayAfter(3) })
  expect(await availability()).toMatchObject({ available: true, reason: null, next_free: dayAfter(0) })
  expect((await order()).order.status).toBe('pending')
})

test('of many placements at the same moment exactly as many as fit are placed', async () => {
  const { order, availability } = await selling({ most_open_orders: 2 })
  const results = await Promise.allSettled(Array.from({ length: 8 }, order))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
  // Three days to accept and seven to deliver.
  for (const result of results)
    if (result.status === 'rejected')
      expect(result.reason).toMatchObject({ status: 409, code: 'creator.fully_booked', members: { next_free: dayAfter(10) } })
  expect(await availability()).toMatchObject({ available: false, reason: 'fully_booked', next_free: dayAfter(10) })
})

test('an order that ends makes room again', async () => {
  const { brand, order } = await selling({ most_open_orders: 1 })
  const placed = await order()
  await expect(order()).rejects.toMatchObject({ code: 'creator.fully_booked' })
  await brand.sdk.orders.cancel_unpaid({ order_id: placed.order.id })
  expect((await order()).order.status).toBe('pending')
})

test('a week takes as many as the creator says, and what was cancelled does not count', async () => {
  const { brand, order } = await selling({ most_orders_per_week: 1 })
  const first = await order()
  await brand.sdk.orders.cancel_unpaid({ order_id: first.order.id })
  await order()
  await expect(order()).rejects.toMatchObject({ status: 409, code: 'creator.fully_booked', members: { next_free: dayAfter(7) } })
})

test('of nobody there is no availability', async () => {
  await expect(world.stranger.orders.availability({ creator_id: '999999' })).rejects.toMatchObject({
    status: 404,
    code: 'creator.not_found',
  })
})

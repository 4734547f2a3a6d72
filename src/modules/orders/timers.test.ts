import { describe, expect, test } from 'vitest'
import { day_ms, hour_ms, minute_ms } from '#platform/clock.ts'
import { ctxOf } from '#test/context.ts'
import { confirmedOrder, submittedOrder } from '#test/stories.ts'
import { openWorld } from '#test/world.ts'
import { jobs } from './jobs.ts'

const fire = jobs.find(({ id }) => id === 'orders.fire_timers')

describe('timers that fell due while nobody looked', () => {
  test('fire after a grace, so that nobody loses the time they were promised', async () => {
    await using world = await openWorld()
    const look = () => fire?.run(ctxOf(world), {} as never)
    const { brand, order_id } = await submittedOrder(world)
    const statusAfter = async (ms: number) => {
      world.clock.advance(ms)
      await look()
      return (await brand.sdk.orders.get({ order_id })).status
    }
    await look()
    // The server is down for five hours over the end of the review.
    expect(await statusAfter(3 * day_ms - 2 * hour_ms)).toBe('review')
    expect(await statusAfter(5 * hour_ms)).toBe('review')
    for (let minutes = 0; minutes < 5 * 60 - 10; minutes += 10) expect(await statusAfter(10 * minute_ms)).toBe('review')
    expect(await statusAfter(11 * minute_ms)).toBe('completed')
  })

  test('fire at once when the server was up', async () => {
    await using world = await openWorld()
    const look = () => fire?.run(ctxOf(world), {} as never)
    const { brand, order_id } = await confirmedOrder(world)
    await look()
    for (let minutes = 0; minutes < 3 * 24 * 60; minutes += 14) {
      world.clock.advance(14 * minute_ms)
      await look()
    }
    world.clock.advance(minute_ms)
    await look()
    expect((await brand.sdk.orders.get({ order_id })).status).toBe('expired')
  })
})

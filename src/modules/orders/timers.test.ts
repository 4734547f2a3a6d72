import { describe, expect, test } from 'vitest'
import { day_ms, hour_ms, minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { ctxOf } from '#test/context.ts'
import { confirmedOrder, submittedOrder } from '#test/stories.ts'
import { openWorld } from '#test/world.ts'
import { jobs } from './jobs.ts'
import { liveThrough } from './timers.ts'

const fire = jobs.find(({ id }) => id === 'orders.fire_timers')

/** More than are looked at together, all before the others. */
const break_timers = statement(
  'test.break_timers',
  `insert into order_timer (order_id, kind, due_at, seq) select $1, 'broken_' || nth, '2020-01-01', 1 from generate_series(1, 250) as nth`,
)

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

  test('fire behind hundreds that cannot', async () => {
    await using world = await openWorld({ log_level: 'silent' })
    const look = () => fire?.run(ctxOf(world), {} as never)
    const { brand, order_id } = await confirmedOrder(world)
    await world.database.query(break_timers, [BigInt(order_id)])
    world.clock.advance(3 * day_ms)
    await liveThrough(ctxOf(world))
    await expect(look()).rejects.toThrow('250 could not be done')
    expect((await brand.sdk.orders.get({ order_id })).status).toBe('expired')
  })
})

import { expect, test } from 'vitest'
import { hour_ms, minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { ctxOf } from '#test/context.ts'
import { pay, placedOrder } from '#test/stories.ts'
import { openWorld } from '#test/world.ts'
import { settleForgotten } from './settle-forgotten.ts'

/** Somebody opened these and went away; the gateway does not even know them any more. */
const abandon = statement(
  'test.abandon_checkouts',
  `insert into checkout (brand_id, token, provider, currency, amount_minor, session_id, expires_at, created_at, updated_at, ask_at)
   select $1, 'abandoned_' || nth, 'sandbox', 'INR', 100, 'gone_' || nth, $2::timestamptz + interval '7 days', $2, $2, $3 from generate_series(1, 450) as nth`,
)
const pauses = statement<{ minutes: number }>(
  'test.pauses',
  `select distinct round(extract(epoch from ask_at - $1) / 60)::int as minutes from checkout where token like 'abandoned_%'`,
)

test('hundreds of payments that nobody makes are not in the way of one whose webhook was lost, and are asked about less and less', async () => {
  await using world = await openWorld({ log_level: 'silent' })
  const ask = () => settleForgotten(ctxOf(world))
  const deal = await placedOrder(world)
  world.sandbox.knobs.drop_webhooks = 1
  await pay(deal)
  world.clock.advance(2 * minute_ms)
  await world.database.query(abandon, [BigInt(deal.brand.profile_id), world.clock.now(), new Date(0)])
  await expect(ask()).rejects.toThrow('450 could not be done')
  expect((await deal.brand.sdk.orders.get({ order_id: deal.order_id })).status).toBe('confirmed')
  expect(await world.database.query(pauses, [world.clock.now()])).toEqual([{ minutes: 1 }])

  world.clock.advance(hour_ms)
  await expect(ask()).rejects.toThrow('450 could not be done')
  expect(await world.database.query(pauses, [world.clock.now()])).toEqual([{ minutes: 15 }])
  await ask()
})

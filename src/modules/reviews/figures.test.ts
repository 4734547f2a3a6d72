import fc from 'fast-check'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rebuildFacts, rebuildRatings } from '#modules/reviews/index.ts'
import { day_ms, hour_ms, minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { ctxOf } from '#test/context.ts'
import { complete, orderAgain } from '#test/repeat.ts'
import { hire, type Staff } from '#test/staff.ts'
import { completedOrder, confirmedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
/** Whatever was wrong is mended whenever jobs run: so that a fault of the increments is seen here, nobody may have said so. */
const errors: string[] = []
const log = pino({ level: 'error' }, { write: (line: string) => void errors.push(line) })
beforeAll(async () => {
  world = await openWorld({ log })
})
afterAll(() => world[Symbol.asyncDispose]())

const kept = ['rating_sum', 'order_fact', 'creator_standing', 'brand_standing'].map((table) => {
  // Nothing and zero are the same.
  const told = table === 'rating_sum' ? 'where stars_1 + stars_2 + stars_3 + stars_4 + stars_5 > 0' : ''
  return statement<{ row: string }>(
    `test.kept_${table}`,
    `select (to_jsonb(t) - 'updated_at')::text as row from ${table} t ${told} order by 1`,
  )
})
/** All that is kept step by step. */
const figures = () => Promise.all(kept.map((one) => world.database.query(one)))
const forget = ['rating_sum', 'order_fact', 'brand_standing'].map((table) => statement(`test.forget_${table}`, `delete from ${table}`))

/** What was kept step by step is what is made anew from reviews and moves. */
async function expectEqualToRebuild() {
  expect(errors).toEqual([])
  const before = await figures()
  for (const one of forget) await world.database.query(one)
  await rebuildRatings(ctxOf(world))
  await rebuildFacts(ctxOf(world))
  expect(await figures()).toEqual(before)
}

test('the facts of a creator come from what became of the orders', async () => {
  const first = await confirmedOrder(world)
  const { creator, brand } = first
  const other = await world.join('brand')
  const wait = (ms: number) => void world.clock.advance(ms)
  const accept = async ({ order_id }: Deal, after_minutes: number) => {
    wait(after_minutes * minute_ms + 5000)
    await creator.sdk.orders.accept({ order_id })
  }
  const submit = ({ order_id }: Deal) => creator.sdk.orders.submit({ order_id, links: ['https://example.com/draft.mp4'] })

  // On time, however late the revision comes.
  await accept(first, 30)
  wait(6 * day_ms)
  await submit(first)
  wait(90 * minute_ms + 5000)
  await brand.sdk.orders.request_revision({ order_id: first.order_id, note: 'Brighter' })
  wait(5 * day_ms)
  await submit(first)
  await brand.sdk.orders.approve({ order_id: first.order_id })

  const late = await orderAgain(first)
  await accept(late, 90)
  wait(7 * day_ms + hour_ms)
  await submit(late)
  await brand.sdk.orders.approve({ order_id: late.order_id })

  const theirs = () => orderAgain({ ...first, brand: other })
  const rejected = await theirs()
  wait(10 * minute_ms + 5000)
  await creator.sdk.orders.reject({ order_id: rejected.order_id, reason: 'No time' })
  await theirs()
  wait(3 * day_ms + hour_ms)
  await world.settle()
  const withdrawn = await theirs()
  await other.sdk.orders.withdraw({ order_id: withdrawn.order_id })
  const never = await theirs()
  await accept(never, 60)
  wait(9 * day_ms)
  await other.sdk.orders.cancel_late({ order_id: never.order_id })
  await complete(await theirs())
  await world.settle()

  const { summary } = await world.stranger.reviews.of_creator({ creator_id: creator.profile_id })
  expect(summary).toMatchObject({
    // Accepted: first, late, never, last. Rejected: one. Left to expire: one. What the brand took back counts nowhere.
    acceptance_bp: 6667,
    // On time: first and last. Late: one. Never: one.
    on_time_bp: 5000,
    // Of 0, 10, 30, 60 and 90.
    response_minutes: 30,
    repeat_brands_bp: 5000,
  })
  const about = await world.stranger.reviews.of_brand({ brand_id: brand.profile_id })
  expect(about.summary).toMatchObject({ decision_minutes: 0, repeat_creators_bp: 10_000 })
  await expectEqualToRebuild()
})

describe('what is added up', () => {
  let deals: Deal[]
  let staff: Staff
  beforeAll(async () => {
    staff = await hire(world, 'agent')
    const one = await completedOrder(world)
    const two = await completedOrder(world)
    deals = [one, two]
    for (let n = 0; n < 2; n++) for (const deal of [one, two]) deals.push(await complete(await orderAgain(deal)))
  })

  const act = fc.record({
    on: fc.nat(5),
    side: fc.constantFrom('brand' as const, 'creator' as const),
    move: fc.constantFrom('post', 'post', 'post', 'withhold', 'reinstate', 'pass'),
    stars: fc.integer({ min: 1, max: 5 }),
    communication: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    text: fc.constantFrom(null, 'Lovely', 'Late'),
  })
  type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

  async function play({ on, side, move, stars, communication, text }: Act): Promise<void> {
    const deal = deals[on]
    if (!deal) return
    const { order_id } = deal
    if (move === 'pass') return void world.clock.advance(day_ms)
    if (move === 'post') {
      await deal[side].sdk.reviews.post({ order_id, stars, text, ...(communication !== undefined && { communication }) })
      return
    }
    const pair = await staff.sdk.reviews.of_order({ order_id })
    const review_id = (side === 'brand' ? pair.by_brand : pair.by_creator)?.id ?? '999999999'
    if (move === 'withhold') await staff.sdk.admin.withhold_review({ review_id, reason: 'At random' })
    else await staff.sdk.admin.reinstate_review({ review_id })
  }

  test('equals what the reviews say after anything, three things at a time', async () => {
    let done = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(act, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 8 }), async (rounds) => {
        for (const round of rounds) {
          const results = await Promise.allSettled(round.map(play))
          done += results.filter(({ status }) => status === 'fulfilled').length
          for (const result of results)
            if (result.status === 'rejected') expect([404, 409]).toContain((result.reason as { status?: number }).status)
        }
        await world.settle()
        await expectEqualToRebuild()
      }),
      { seed: 20261124, numRuns: 4, endOnFailure: true },
    )
    expect(done).toBeGreaterThan(8)
    expect((await figures())[0]).not.toEqual([])
  })
})

test('of reviews of one creator published at the same moment none is lost, not even to a rebuild', async () => {
  const one = await completedOrder(world)
  const deals = [one]
  for (let n = 0; n < 3; n++) deals.push(await complete(await orderAgain(one)))
  for (const { creator, order_id } of deals) await creator.sdk.reviews.post({ order_id, stars: 5 })
  await Promise.all([
    ...deals.map(({ brand, order_id }, at) => brand.sdk.reviews.post({ order_id, stars: at + 1 })),
    rebuildRatings(ctxOf(world)),
  ])
  const { summary } = await world.stranger.reviews.of_creator({ creator_id: one.creator.profile_id })
  expect(summary).toMatchObject({ reviews: 4, stars: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 0 } })
  const about = await world.stranger.reviews.of_brand({ brand_id: one.brand.profile_id })
  expect(about.summary).toMatchObject({ reviews: 4, stars: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 4 } })
})

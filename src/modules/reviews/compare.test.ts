import pino from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { day_ms, hour_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { completedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'

type Line = { level: number; msg: string; side?: string; subject_ids?: string[]; order_ids?: string[] }
let world: World
let deal: Deal
const lines: Line[] = []
const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(JSON.parse(line) as Line) })
beforeAll(async () => {
  world = await openWorld({ log })
  deal = await completedOrder(world)
  const { order_id } = deal
  await deal.brand.sdk.reviews.post({ order_id, stars: 5, communication: 4, text: 'Lovely' })
  await deal.creator.sdk.reviews.post({ order_id, stars: 3 })
  await world.settle()
})
afterAll(() => world[Symbol.asyncDispose]())
beforeEach(() => lines.splice(0))

/** So much time passes, and what is due is done. */
const pass = async (ms: number) => {
  world.clock.advance(ms)
  await world.settle()
}

const summaries = async () => [
  (await world.stranger.reviews.of_creator({ creator_id: deal.creator.profile_id })).summary,
  (await world.stranger.reviews.of_brand({ brand_id: deal.brand.profile_id })).summary,
]

test('what adds up is left alone, without a word', async () => {
  const before = await summaries()
  await pass(day_ms)
  expect(lines).toEqual([])
  expect(await summaries()).toEqual(before)
})

test.each([
  ['a star too many about a creator', 'brand', `update rating_sum set stars_1 = stars_1 + 1 where side = 'brand'`],
  ['a mark that was lost', 'brand', `update rating_sum set communication_n = 0 where side = 'brand'`],
  ['sums that are gone', 'brand', `delete from rating_sum where side = 'brand'`],
  ['reviews that brands do not see counted', 'brand', 'update creator_standing set reviews = 7'],
  ['words on the page that nobody wrote', 'brand', `update creator_standing set latest = jsonb_set(latest, '{0,text}', '"Bought"')`],
  ['stars about a brand', 'creator', `update rating_sum set stars_3 = 0 where side = 'creator'`],
])('%s: the night says whose, and mends it', async (what, side, fault) => {
  const before = await summaries()
  await world.database.query(statement(`test.fault_${what.replaceAll(' ', '_')}`, fault))
  await pass(day_ms)
  const whose = side === 'brand' ? deal.creator : deal.brand
  expect(lines).toMatchObject([{ level: 50, side, subject_ids: [whose.profile_id] }])
  expect(await summaries()).toEqual(before)
  await pass(day_ms)
  expect(lines).toHaveLength(1)
})

test('facts that are not what an order went through are found once its jobs have had an hour, and mended', async () => {
  await pass(day_ms)
  await pass(day_ms - hour_ms / 2)
  const { order_id } = await completedOrder(world)
  await world.settle()
  const fault = statement('test.fault_fact', `update order_fact set on_time = false, answer = 'rejected' where order_id = $1`)
  await world.database.query(fault, [order_id])
  await pass(hour_ms / 2)
  expect(lines).toEqual([])
  await pass(day_ms)
  expect(lines).toMatchObject([{ level: 50, order_ids: [order_id] }])
  await pass(day_ms)
  expect(lines).toHaveLength(1)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { rebuildRatings } from '#modules/reviews/index.ts'
import { day_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { ctxOf } from '#test/context.ts'
import { complete, orderAgain } from '#test/repeat.ts'
import { hire, type Staff } from '#test/staff.ts'
import { completedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let staff: Staff
beforeAll(async () => {
  world = await openWorld()
  staff = await hire(world, 'agent')
})
afterAll(() => world[Symbol.asyncDispose]())

type Words = Parameters<Deal['brand']['sdk']['reviews']['post']>[0]

/** Both sides say something, so that it is public at once. */
async function say(deal: Deal, words: Omit<Words, 'order_id'>): Promise<string> {
  await deal.creator.sdk.reviews.post({ order_id: deal.order_id, stars: 5, text: 'Of the brand' })
  return (await deal.brand.sdk.reviews.post({ order_id: deal.order_id, ...words })).id
}
const page = async ({ creator }: Deal) => {
  await world.settle()
  return (await world.stranger.discovery.portfolio({ creator_id: creator.profile_id })).reviews
}
const texts = async (deal: Deal) => (await page(deal)).map((one) => one.text)
const again = async (deal: Deal) => complete(await orderAgain(deal))

test("a creator's page shows the newest three reviews in words as the full list does, and none of stars alone", async () => {
  const first = await completedOrder(world)
  expect(await page(first)).toEqual([])
  await say(first, { stars: 2 })
  expect(await page(first)).toEqual([])

  for (const n of [1, 2, 3, 4]) {
    world.clock.advance(1000)
    await say(await again(first), { stars: n, communication: 4, on_time: 3, tags: ['late'], text: `Review ${n}` })
  }
  world.clock.advance(1000)
  await say(await again(first), { stars: 1 })

  const shown = await page(first)
  expect(shown.map((one) => one.text)).toEqual(['Review 4', 'Review 3', 'Review 2'])
  const { items } = await world.stranger.reviews.of_creator({ creator_id: first.creator.profile_id })
  for (const { review_id, ...said } of shown) {
    const listed = items.find((one) => one.id === review_id)
    expect(listed).toMatchObject(said)
    expect(said).toMatchObject({ author_name: first.brand.name, marks: { communication: 4, quality: null, on_time: 3 }, reply: null })
  }
  expect(JSON.stringify(shown)).not.toMatch(/order_id|private/)
})

test('the longest text and reply are shown whole, whatever is in them', async () => {
  const deal = await completedOrder(world)
  const text = `"<b>\\ ${'नमस्ते 🎬\n'.repeat(200)}`.slice(0, 1990).trim()
  const review_id = await say(deal, { stars: 5, text })
  expect(await page(deal)).toMatchObject([{ text, reply: null, replied_at: null }])
  const reply = 'ü'.repeat(1000)
  const { replied_at } = await deal.creator.sdk.reviews.reply({ review_id, text: reply })
  expect(await page(deal)).toMatchObject([{ text, reply, replied_at }])
})

test('a blind review is on no page, until its time has come', async () => {
  const deal = await completedOrder(world)
  await deal.brand.sdk.reviews.post({ order_id: deal.order_id, stars: 1, text: 'Blind' })
  expect(await texts(deal)).toEqual([])
  world.clock.advance(14 * day_ms)
  expect(await texts(deal)).toEqual(['Blind'])
})

test('a withheld review makes room for an older one and comes back with its reinstatement', async () => {
  const one = await completedOrder(world)
  const ids: string[] = []
  for (const n of [1, 2, 3, 4]) {
    world.clock.advance(1000)
    ids.push(await say(n === 1 ? one : await again(one), { stars: 3, text: `Number ${n}` }))
  }
  const review_id = ids[3] ?? ''
  await staff.sdk.admin.withhold_review({ review_id, reason: 'Insults' })
  expect(await texts(one)).toEqual(['Number 3', 'Number 2', 'Number 1'])
  await staff.sdk.admin.reinstate_review({ review_id })
  expect(await texts(one)).toEqual(['Number 4', 'Number 3', 'Number 2'])
})

test('a brand that goes by another name does so on the pages that show what it said', async () => {
  const deal = await completedOrder(world)
  await say(deal, { stars: 4, text: 'Signed' })
  expect(await page(deal)).toMatchObject([{ author_name: deal.brand.name }])
  await deal.brand.sdk.profile.update_basic_info({ company_name: 'Another Name' })
  expect(await page(deal)).toMatchObject([{ author_name: 'Another Name' }])
})

test('of two replies and a withholding at the same moment the page shows what the list shows', async () => {
  const one = await completedOrder(world)
  const two = await again(one)
  const [first, second] = [await say(one, { stars: 4, text: 'One' }), await say(two, { stars: 4, text: 'Two' })]
  const { creator } = one
  const [withheld] = await Promise.allSettled([
    staff.sdk.admin.withhold_review({ review_id: first, reason: 'Insults' }),
    creator.sdk.reviews.reply({ review_id: first, text: 'Thanks for one' }),
    creator.sdk.reviews.reply({ review_id: second, text: 'Thanks for two' }),
  ])
  expect(withheld.status).toBe('fulfilled')
  const shown = await page(one)
  const { items } = await world.stranger.reviews.of_creator({ creator_id: creator.profile_id })
  expect(shown.map(({ text, reply }) => [text, reply])).toEqual([['Two', 'Thanks for two']])
  expect(shown.map(({ text, reply }) => [text, reply])).toEqual(items.map(({ text, reply }) => [text, reply]))
})

test('a rebuild makes the same page, and writes nothing where nothing is wrong', async () => {
  const deal = await completedOrder(world)
  await say(deal, { stars: 5, text: 'Kept' })
  const before = await page(deal)
  const kept = statement<{ row: string }>(
    'test.standing_row',
    'select to_jsonb(s)::text as row from creator_standing s where creator_id = $1',
  )
  const [row] = await world.database.query(kept, [deal.creator.profile_id])
  world.clock.advance(1000)
  await rebuildRatings(ctxOf(world))
  expect(await world.database.query(kept, [deal.creator.profile_id])).toEqual([row])
  await world.database.query(statement('test.forget_latest', `update creator_standing set latest = '[]' where creator_id = $1`), [
    deal.creator.profile_id,
  ])
  await rebuildRatings(ctxOf(world))
  expect(await page(deal)).toEqual(before)
})

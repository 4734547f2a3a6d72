import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withholdReviewsOf } from '#modules/reviews/index.ts'
import { statement } from '#platform/db.ts'
import { ctxOf } from '#test/context.ts'
import { complete, orderAgain } from '#test/repeat.ts'
import { hire, type Staff } from '#test/staff.ts'
import { completedOrder, submittedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let staff: Staff
beforeAll(async () => {
  world = await openWorld()
  staff = await hire(world, 'agent')
})
afterAll(() => world[Symbol.asyncDispose]())

const byBrand = ({ brand, order_id }: Deal, stars = 5) => brand.sdk.reviews.post({ order_id, stars })
const byCreator = ({ creator, order_id }: Deal, stars = 5) => creator.sdk.reviews.post({ order_id, stars })
const ofCreator = async ({ creator }: Deal) => (await world.stranger.reviews.of_creator({ creator_id: creator.profile_id })).items
const refusals = (results: PromiseSettledResult<unknown>[]) => results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))

/** Both sides have reviewed; what the brand wrote is answered. */
async function reviewed(stars = 4) {
  const deal = await completedOrder(world)
  await byCreator(deal)
  return { ...deal, review: await byBrand(deal, stars) }
}

describe('a review', () => {
  test('is blind until both are in, and then both are public', async () => {
    const deal = await completedOrder(world)
    const { brand, creator, order_id } = deal
    const own = await brand.sdk.reviews.post({
      order_id,
      stars: 4,
      communication: 5,
      on_time: 3,
      tags: ['creative', 'late', 'late'],
      text: '  Lovely reel, a day late. ',
      private_feedback: 'She was rude to my team',
    })
    expect(own).toMatchObject({
      side: 'brand',
      status: 'submitted',
      stars: 4,
      marks: { communication: 5, quality: null, on_time: 3, clarity: null, payment: null },
      tags: ['creative', 'late'],
      text: 'Lovely reel, a day late.',
      private_feedback: 'She was rude to my team',
      can: [],
    })
    const blind = await creator.sdk.reviews.of_order({ order_id })
    expect(blind).toMatchObject({ by_brand: null, by_creator: null, can: [{ move: 'review', allowed: true }] })
    expect((await brand.sdk.reviews.of_order({ order_id })).by_brand?.id).toBe(own.id)
    expect(await ofCreator(deal)).toEqual([])

    expect((await byCreator(deal, 2)).status).toBe('published')
    const seen = (await creator.sdk.reviews.of_order({ order_id })).by_brand
    expect(seen).toMatchObject({ id: own.id, status: 'published', private_feedback: null })
    expect(seen?.can.map(({ move }) => move)).toEqual(['reply', 'report'])
    const [shown] = await ofCreator(deal)
    expect(shown).toMatchObject({ id: own.id, author_name: brand.name, stars: 4, text: 'Lovely reel, a day late.' })
    expect(JSON.stringify(shown)).not.toMatch(/rude|order_id/)
    const about = await world.stranger.reviews.of_brand({ brand_id: brand.profile_id })
    expect(about.items).toMatchObject([{ side: 'creator', author_name: creator.name, stars: 2 }])
    expect(about.summary).toMatchObject({ reviews: 1, stars: { 1: 0, 2: 1, 3: 0, 4: 0, 5: 0 } })
  })

  test('is given once for each side', async () => {
    const deal = await completedOrder(world)
    await byBrand(deal)
    await expect(byBrand(deal, 1)).rejects.toMatchObject({ status: 409, code: 'review.duplicate' })
    await byCreator(deal)
    await expect(byCreator(deal, 1)).rejects.toMatchObject({ status: 409, code: 'review.duplicate' })
    expect((await deal.brand.sdk.reviews.of_order({ order_id: deal.order_id })).can).toEqual([])
  })

  test('repeated with its Idempotency-Key is the same review', async () => {
    const { brand, order_id } = await completedOrder(world)
    const post = () => brand.sdk.reviews.post({ order_id, stars: 3 }, { idempotency_key: 'review-once' })
    expect(await post()).toEqual(await post())
  })

  test('of many at the same moment one stands, and of two sides at the same moment both are published', async () => {
    const deal = await completedOrder(world)
    const posts = Array.from({ length: 8 }, (_, at) => (at % 2 ? byBrand(deal, 4) : byCreator(deal, 3)))
    const refused = refusals(await Promise.allSettled(posts))
    expect(refused).toHaveLength(6)
    for (const reason of refused) expect(reason).toMatchObject({ code: 'review.duplicate' })
    const pair = await deal.brand.sdk.reviews.of_order({ order_id: deal.order_id })
    expect([pair.by_brand?.status, pair.by_creator?.status]).toEqual(['published', 'published'])
    expect((await world.stranger.reviews.of_creator({ creator_id: deal.creator.profile_id })).summary.reviews).toBe(1)
  })

  test('needs a completed order', async () => {
    const { brand, order_id } = await submittedOrder(world)
    await expect(brand.sdk.reviews.post({ order_id, stars: 5 })).rejects.toMatchObject({ status: 409, code: 'review.not_completed' })
    expect((await brand.sdk.reviews.of_order({ order_id })).can).toMatchObject([{ move: 'review', allowed: false }])
  })

  test("is none of a stranger's business: to it the order does not exist", async () => {
    const { order_id } = await completedOrder(world)
    for (const role of ['brand', 'creator'] as const) {
      const { sdk } = await world.join(role)
      await expect(sdk.reviews.post({ order_id, stars: 1 })).rejects.toMatchObject({ status: 404, code: 'order.not_found' })
      await expect(sdk.reviews.of_order({ order_id })).rejects.toMatchObject({ status: 404, code: 'order.not_found' })
    }
    await expect(staff.sdk.reviews.post({ order_id, stars: 1 })).rejects.toMatchObject({ status: 403 })
    await expect(world.stranger.reviews.post({ order_id, stars: 1 })).rejects.toMatchObject({ status: 401 })
  })

  test('of wrong input leaves nothing', async () => {
    const { brand, order_id } = await completedOrder(world)
    const wrong: [object, string][] = [
      [{ stars: 0 }, '/stars'],
      [{ stars: 6 }, '/stars'],
      [{ stars: 4.5 }, '/stars'],
      [{}, '/stars'],
      [{ stars: 5, quality: 9 }, '/quality'],
      [{ stars: 5, payment: 3 }, '/payment'],
      [{ stars: 5, tags: ['kept_changing'] }, '/tags/0'],
      [{ stars: 5, tags: ['creative', '__proto__'] }, '/tags/1'],
      [{ stars: 5, tags: Array.from({ length: 6 }, () => 'creative') }, '/tags'],
      [{ stars: 5, text: 'x'.repeat(2001) }, '/text'],
      [{ stars: 5, text: 'a\0b' }, '/text'],
      [{ stars: 5, private_feedback: 'x'.repeat(2001) }, '/private_feedback'],
      [{ stars: 5, status: 'published' }, '/status'],
    ]
    for (const [body, pointer] of wrong) {
      const refusal = await brand.sdk.reviews.post({ order_id, ...body } as never).catch((error: unknown) => error)
      expect(refusal, pointer).toMatchObject({ status: 400, errors: [{ pointer }] })
    }
    expect((await brand.sdk.reviews.of_order({ order_id })).by_brand).toBeNull()
  })
})

describe('a reply', () => {
  test('is given once, in public, by whom the review is about', async () => {
    const { creator, brand, review } = await reviewed()
    await expect(brand.sdk.reviews.reply({ review_id: review.id, text: 'No' })).rejects.toMatchObject({
      status: 409,
      code: 'review.move_not_allowed',
    })
    const answer = await creator.sdk.reviews.reply({ review_id: review.id, text: 'The courier was late' })
    expect(answer.reply).toBe('The courier was late')
    const [shown] = (await world.stranger.reviews.of_creator({ creator_id: creator.profile_id })).items
    expect(shown).toMatchObject({ reply: 'The courier was late', replied_at: expect.any(String) })
    await expect(creator.sdk.reviews.reply({ review_id: review.id, text: 'And' })).rejects.toMatchObject({ code: 'review.replied' })
    await expect(creator.sdk.reviews.reply({ review_id: review.id, text: 'x'.repeat(1001) })).rejects.toMatchObject({ status: 400 })
  })

  test('of many at the same moment one stands', async () => {
    const { creator, review } = await reviewed()
    const replies = Array.from({ length: 5 }, (_, at) => creator.sdk.reviews.reply({ review_id: review.id, text: `${at}` }))
    const refused = refusals(await Promise.allSettled(replies))
    expect(refused).toHaveLength(4)
    for (const reason of refused) expect(reason).toMatchObject({ status: 409, code: 'review.replied' })
  })

  test('to a review that is blind, or to none, finds nothing', async () => {
    const deal = await completedOrder(world)
    const { id } = await byBrand(deal)
    const missing = { status: 404, code: 'review.not_found' }
    for (const review_id of [id, '999999999']) {
      await expect(deal.creator.sdk.reviews.reply({ review_id, text: 'Hm' })).rejects.toMatchObject(missing)
      await expect(deal.creator.sdk.reviews.report({ review_id, reason: 'spam' })).rejects.toMatchObject(missing)
    }
  })
})

test('an order that turns out to be void takes both its reviews from sight, whether public or blind', async () => {
  const both = await reviewed()
  const blind = await completedOrder(world)
  await byBrand(blind)
  for (const { order_id } of [both, blind]) await ctxOf(world).tx((tx) => withholdReviewsOf(tx, BigInt(order_id), 'All money went back'))
  for (const { order_id, brand } of [both, blind])
    expect((await brand.sdk.reviews.of_order({ order_id })).by_brand).toMatchObject({
      status: 'withheld',
      withheld_reason: 'All money went back',
    })
  await byCreator(blind)
  const { by_brand, by_creator } = await blind.creator.sdk.reviews.of_order({ order_id: blind.order_id })
  expect([by_brand, by_creator?.status]).toEqual([null, 'published'])
  const { summary } = await world.stranger.reviews.of_creator({ creator_id: both.creator.profile_id })
  expect(summary.reviews).toBe(0)
})

describe('the reviews of a creator', () => {
  test('are paged newest first, also by stars, and each page is whole', async () => {
    let deal = await completedOrder(world)
    const stars = [5, 3, 5, 1, 5]
    for (const [at, given] of stars.entries()) {
      if (at > 0) deal = await complete(await orderAgain(deal))
      await byCreator(deal)
      await byBrand(deal, given)
    }
    const creator_id = deal.creator.profile_id
    const walk = async (filter: { stars?: number }) => {
      const seen: number[] = []
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = await world.stranger.reviews.of_creator({ creator_id, limit: 2, ...filter, ...(cursor && { cursor }) })
        seen.push(...page.items.map((one) => one.stars))
        cursor = page.next
      }
      return seen
    }
    expect(await walk({})).toEqual([...stars].reverse())
    expect(await walk({ stars: 5 })).toEqual([5, 5, 5])
    expect(await walk({ stars: 2 })).toEqual([])
    const first = await world.stranger.reviews.of_creator({ creator_id, limit: 2 })
    await expect(world.stranger.reviews.of_creator({ creator_id, stars: 5, cursor: first.next ?? '' })).rejects.toMatchObject({
      status: 400,
    })
    expect(first.summary.stars).toEqual({ 1: 1, 2: 0, 3: 1, 4: 0, 5: 3 })
  })

  test('of nobody are not found', async () => {
    const brand = await world.join('brand')
    await expect(world.stranger.reviews.of_creator({ creator_id: '999999999' })).rejects.toMatchObject({ code: 'creator.not_found' })
    await expect(world.stranger.reviews.of_brand({ brand_id: '999999999' })).rejects.toMatchObject({ code: 'brand.not_found' })
    expect(await world.stranger.reviews.of_brand({ brand_id: brand.profile_id })).toMatchObject({
      items: [],
      next: null,
      summary: { reviews: 0, rating: null, marks: { communication: null } },
    })
  })
})

test('nobody has more than twenty reports waiting', async () => {
  const { sdk, user_id } = await world.join('brand')
  await world.database.query(waiting, [BigInt(user_id)])
  const { review } = await reviewed()
  await expect(sdk.reviews.report({ review_id: review.id, reason: 'spam' })).rejects.toMatchObject({
    status: 409,
    code: 'review.too_many_reports',
  })
})

/** Reports about the oldest reviews of this world, of which the tests above have left more than twenty. */
const waiting = statement(
  'test.waiting_reports',
  `insert into review_report (review_id, reporter_id, reason, created_at) select id, $1, 'spam', created_at from review order by id limit 20`,
)

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hire, type Staff } from '#test/staff.ts'
import { completedOrder } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let staff: Staff
beforeAll(async () => {
  world = await openWorld()
  staff = await hire(world, 'agent')
})
afterAll(() => world[Symbol.asyncDispose]())

const refusals = (results: PromiseSettledResult<unknown>[]) => results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))

/** Both sides have reviewed. */
async function reviewed(stars = 4) {
  const deal = await completedOrder(world)
  const { brand, creator, order_id } = deal
  await creator.sdk.reviews.post({ order_id, stars: 5 })
  return { ...deal, review: await brand.sdk.reviews.post({ order_id, stars }) }
}

describe('a report', () => {
  test('brings a review before staff, who let it stand or withhold it', async () => {
    const { creator, brand, review } = await reviewed(1)
    const review_id = review.id
    await expect(brand.sdk.reviews.report({ review_id, reason: 'spam' })).rejects.toMatchObject({ code: 'review.move_not_allowed' })
    await expect(creator.sdk.reviews.report({ review_id, reason: 'other' })).rejects.toMatchObject({ status: 400 })
    await creator.sdk.reviews.report({ review_id, reason: 'untrue', note: 'I was on time' })
    await expect(creator.sdk.reviews.report({ review_id, reason: 'spam' })).rejects.toMatchObject({ status: 409, code: 'review.reported' })
    const bystander = await world.join('creator')
    await bystander.sdk.reviews.report({ review_id, reason: 'abusive' })

    const queued = (await staff.sdk.admin.reviews({ limit: 100 })).items.find(({ id }) => id === review_id)
    expect(queued).toMatchObject({ open_reports: 2, reports: [{ reason: 'abusive' }, { reason: 'untrue', note: 'I was on time' }] })
    const dismissed = await staff.sdk.admin.dismiss_review_reports({ review_id })
    expect(dismissed.status).toBe('published')
    expect((await staff.sdk.admin.reviews({ limit: 100 })).items.map(({ id }) => id)).not.toContain(review_id)
    await expect(staff.sdk.admin.dismiss_review_reports({ review_id })).rejects.toMatchObject({ code: 'review.not_reported' })

    const withheld = await staff.sdk.admin.withhold_review({ review_id, reason: 'Proven wrong', version: dismissed.version })
    expect(withheld).toMatchObject({
      status: 'withheld',
      withheld_reason: 'Proven wrong',
      can: [
        { move: 'reinstate', allowed: true },
        { move: 'dismiss_reports', allowed: false },
      ],
    })
    expect((await creator.sdk.reviews.of_order({ order_id: review.order_id })).by_brand).toBeNull()
    expect((await brand.sdk.reviews.of_order({ order_id: review.order_id })).by_brand).toMatchObject({ withheld_reason: 'Proven wrong' })
    const empty = await world.stranger.reviews.of_creator({ creator_id: creator.profile_id })
    expect(empty).toMatchObject({ items: [], summary: { reviews: 0, rating: null } })
    await expect(bystander.sdk.reviews.report({ review_id, reason: 'spam' })).rejects.toMatchObject({ status: 404 })
    await expect(staff.sdk.admin.withhold_review({ review_id, reason: 'Twice' })).rejects.toMatchObject({ code: 'review.move_not_allowed' })
    await expect(staff.sdk.admin.reinstate_review({ review_id, version: 1 })).rejects.toMatchObject({ code: 'review.version_conflict' })

    expect((await staff.sdk.admin.reinstate_review({ review_id })).status).toBe('published')
    const again = await world.stranger.reviews.of_creator({ creator_id: creator.profile_id })
    expect(again).toMatchObject({ items: [{ id: review_id }], summary: { reviews: 1 } })
  })

  test('of one account counts once, however many at the same moment', async () => {
    const { creator, review } = await reviewed()
    const reports = Array.from({ length: 5 }, () => creator.sdk.reviews.report({ review_id: review.id, reason: 'untrue' }))
    expect(refusals(await Promise.allSettled(reports))).toHaveLength(4)
    const queued = (await staff.sdk.admin.reviews({ limit: 100 })).items.find(({ id }) => id === review.id)
    expect(queued).toMatchObject({ open_reports: 1, reports: [{ reason: 'untrue' }] })
  })

  test('is for staff alone to look at', async () => {
    const { creator, brand, review } = await reviewed()
    for (const { sdk } of [creator, brand]) {
      await expect(sdk.admin.reviews({})).rejects.toMatchObject({ status: 403 })
      await expect(sdk.admin.withhold_review({ review_id: review.id, reason: 'Mine' })).rejects.toMatchObject({ status: 403 })
      await expect(sdk.admin.reinstate_review({ review_id: review.id })).rejects.toMatchObject({ status: 403 })
      await expect(sdk.admin.dismiss_review_reports({ review_id: review.id })).rejects.toMatchObject({ status: 403 })
    }
    await expect(world.stranger.reviews.report({ review_id: review.id, reason: 'spam' })).rejects.toMatchObject({ status: 401 })
    await expect(staff.sdk.admin.reinstate_review({ review_id: '999999999' })).rejects.toMatchObject({ status: 404 })
  })

  test('waits in a queue that pages from who waits longest', async () => {
    const { review, creator } = await reviewed()
    await creator.sdk.reviews.report({ review_id: review.id, reason: 'personal_data' })
    const seen: string[] = []
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await staff.sdk.admin.reviews({ limit: 1, ...(cursor && { cursor }) })
      seen.push(...page.items.map(({ id }) => id))
      expect(page.counts.reported).toBeGreaterThanOrEqual(2)
      cursor = page.next
    }
    const whole = (await staff.sdk.admin.reviews({ limit: 100 })).items
    expect(seen).toEqual(whole.map(({ id }) => id))
    expect(whole.map((one) => one.reported_at)).toEqual(whole.map((one) => one.reported_at).sort())
    await expect(staff.sdk.admin.reviews({ state: 'withheld', cursor: 'nonsense' })).rejects.toMatchObject({ status: 400 })
  })
})

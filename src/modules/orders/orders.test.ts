import { describe, expect, test } from 'vitest'
import { day_ms, hour_ms } from '#platform/clock.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import { acceptedOrder, completedOrder, confirmedOrder, placedOrder, submittedOrder } from '#test/stories.ts'
import { openWorld } from '#test/world.ts'

describe('an order that nobody acts on', () => {
  test('expires unpaid after half an hour', async () => {
    await using world = await openWorld()
    const { brand, order_id } = await placedOrder(world)
    world.clock.advance(hour_ms / 2 + 1000)
    await world.settle()
    expect((await brand.sdk.orders.get({ order_id })).status).toBe('expired')
    await expectSoundMoney(world)
  })

  test('expires unanswered after three days, and the brand gets everything back', async () => {
    await using world = await openWorld()
    const { brand, order_id } = await confirmedOrder(world)
    world.clock.advance(3 * day_ms - hour_ms)
    await world.settle()
    expect((await brand.sdk.orders.get({ order_id })).status).toBe('confirmed')
    world.clock.advance(hour_ms + 1000)
    await world.settle()
    expect((await brand.sdk.orders.get({ order_id })).status).toBe('expired')
    const [payment] = (await brand.sdk.payments.of_order({ order_id })).items
    expect(payment?.status).toBe('refunded')
    await expectSoundMoney(world)
  })

  test('is approved after three days in review', async () => {
    await using world = await openWorld()
    const { creator, order_id } = await submittedOrder(world)
    const { next } = await creator.sdk.orders.timeline({ order_id })
    expect(next).toMatchObject({
      waiting_for: 'brand',
      otherwise: { move: 'auto_approve', status: 'completed', to_creator: '8500.00', to_brand: '0.00' },
    })
    world.clock.advance(3 * day_ms + 1000)
    await world.settle()
    expect((await creator.sdk.orders.get({ order_id })).status).toBe('completed')
    expect((await creator.sdk.orders.submissions({ order_id })).items[0]?.status).toBe('approved')
    await expectSoundMoney(world)
  })
})

describe('moves', () => {
  test('of two equal moves at once one wins', async () => {
    await using world = await openWorld()
    const { creator, order_id } = await confirmedOrder(world)
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => creator.sdk.orders.accept({ order_id })))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 409, code: 'order.move_not_allowed' })
    expect((await creator.sdk.orders.timeline({ order_id })).happened.filter(({ move }) => move === 'accept')).toHaveLength(1)
  })

  test('of a withdrawal and an acceptance at once one wins, and the money follows it', async () => {
    await using world = await openWorld()
    for (let round = 0; round < 5; round++) {
      const { brand, creator, order_id } = await confirmedOrder(world)
      const [withdrawn, accepted] = await Promise.allSettled([
        brand.sdk.orders.withdraw({ order_id }),
        creator.sdk.orders.accept({ order_id }),
      ])
      expect([withdrawn.status, accepted.status].sort()).toEqual(['fulfilled', 'rejected'])
    }
    await world.settle()
    await expectSoundMoney(world)
  })

  test('to a stranger the order does not exist, whatever they try', async () => {
    await using world = await openWorld()
    const { order_id } = await confirmedOrder(world)
    const other = await world.join('creator')
    const unknown = { status: 404, code: 'order.not_found' }
    await expect(other.sdk.orders.get({ order_id })).rejects.toMatchObject(unknown)
    await expect(other.sdk.orders.accept({ order_id })).rejects.toMatchObject(unknown)
    await expect(other.sdk.orders.timeline({ order_id })).rejects.toMatchObject(unknown)
    await expect(other.sdk.orders.submissions({ order_id })).rejects.toMatchObject(unknown)
    await expect(other.sdk.orders.set_status({ order_id, status: 'in_progress' })).rejects.toMatchObject(unknown)
    expect((await other.sdk.orders.list({})).items).toEqual([])
  })

  test('a stale version is refused and changes nothing', async () => {
    await using world = await openWorld()
    const { creator, order_id } = await confirmedOrder(world)
    await expect(creator.sdk.orders.accept({ order_id }, { if_match: 1 })).rejects.toMatchObject({
      status: 409,
      code: 'order.version_conflict',
    })
    const { version } = await creator.sdk.orders.get({ order_id })
    expect((await creator.sdk.orders.accept({ order_id }, { if_match: version })).status).toBe('in_progress')
  })

  test('a refusal says what could be done instead', async () => {
    await using world = await openWorld()
    const { creator, order_id } = await confirmedOrder(world)
    await expect(creator.sdk.orders.submit({ order_id, links: ['https://example.com/x.mp4'] })).rejects.toMatchObject({
      status: 409,
      code: 'order.move_not_allowed',
      members: {
        can: [
          { move: 'accept', allowed: true, reason: null },
          { move: 'reject', allowed: true, reason: null },
          { move: 'extend_acceptance', allowed: true, reason: null },
        ],
      },
    })
  })

  test('a rejection needs a reason and pays the brand back', async () => {
    await using world = await openWorld()
    const { brand, creator, order_id } = await confirmedOrder(world)
    await expect(creator.sdk.orders.reject({ order_id, reason: '   ' })).rejects.toMatchObject({ status: 400 })
    const rejected = await creator.sdk.orders.reject({ order_id, reason: 'Fully booked' })
    expect(rejected.postings.map(({ posting }) => posting)).toEqual(['P8'])
    await world.settle()
    expect((await brand.sdk.payments.of_order({ order_id })).items[0]?.status).toBe('refunded')
    await expectSoundMoney(world)
  })

  test('late work can be cancelled a day after the due date', async () => {
    await using world = await openWorld()
    const { brand, order_id } = await acceptedOrder(world)
    await expect(brand.sdk.orders.cancel_late({ order_id })).rejects.toMatchObject({ code: 'order.not_late' })
    world.clock.advance(8 * day_ms + 1000)
    expect((await brand.sdk.orders.cancel_late({ order_id })).status).toBe('cancelled')
    await world.settle()
    await expectSoundMoney(world)
  })

  test('an unpaid order is cancelled without any money moving', async () => {
    await using world = await openWorld()
    const { brand, order_id } = await placedOrder(world)
    expect((await brand.sdk.orders.cancel_unpaid({ order_id })).postings).toEqual([])
    await world.settle()
    expect((await brand.sdk.payments.of_order({ order_id })).items[0]?.status).toBe('cancelled')
  })

  test('no more revisions than were bought', async () => {
    await using world = await openWorld()
    const { brand, order_id } = await submittedOrder(world, { revisions: 0 })
    await expect(brand.sdk.orders.request_revision({ order_id, note: 'again' })).rejects.toMatchObject({ code: 'order.no_revisions_left' })
  })

  test('a dry run answers the postings and changes nothing', async () => {
    await using world = await openWorld()
    const { brand, order_id } = await submittedOrder(world)
    const before = await brand.sdk.orders.get({ order_id })
    const preview = await brand.sdk.orders.approve({ order_id }, { dry_run: true })
    expect(preview.status).toBe('completed')
    expect(preview.postings[0]?.lines.find(({ account }) => account === 'creator_pending')).toMatchObject({ credit: '8500.00' })
    expect(await brand.sdk.orders.get({ order_id })).toEqual(before)
    await expectSoundMoney(world)
  })
})

describe('PUT /orders/:order_id/status', () => {
  test('makes the one move that leads to the wanted status for this caller', async () => {
    await using world = await openWorld()
    const { brand, creator, order_id } = await confirmedOrder(world)
    expect((await creator.sdk.orders.set_status({ order_id, status: 'in_progress' })).status).toBe('in_progress')
    await expect(creator.sdk.orders.set_status({ order_id, status: 'review' })).rejects.toMatchObject({
      status: 400,
      errors: [{ pointer: '/files', code: 'submission.empty' }],
    })
    expect((await creator.sdk.orders.set_status({ order_id, status: 'review', links: ['https://example.com/1.mp4'] })).status).toBe(
      'review',
    )
    await expect(creator.sdk.orders.set_status({ order_id, status: 'completed' })).rejects.toMatchObject({
      status: 409,
      code: 'order.no_such_move',
    })
    expect((await brand.sdk.orders.set_status({ order_id, status: 'completed' })).status).toBe('completed')
  })
})

describe('lists', () => {
  test('are paged newest first without a duplicate or a gap', async () => {
    await using world = await openWorld()
    const { brand, package_id } = await placedOrder(world)
    for (let i = 0; i < 4; i++) await brand.sdk.orders.create({ package_id })
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await brand.sdk.orders.list({ limit: 2, ...(cursor && { cursor }) })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.next
    } while (cursor)
    expect(seen).toHaveLength(5)
    expect(seen.map(BigInt)).toEqual([...seen].map(BigInt).sort((a, b) => (a < b ? 1 : -1)))
    expect((await brand.sdk.orders.list({ status: 'completed' })).items).toEqual([])
    await expect(brand.sdk.orders.list({ cursor: 'nonsense' })).rejects.toMatchObject({ status: 400 })
  })
})

describe('the timeline', () => {
  test('tells what happened, by whom, and that an ended order waits for nobody', async () => {
    await using world = await openWorld()
    const { brand, order_id } = await completedOrder(world)
    const { happened, next } = await brand.sdk.orders.timeline({ order_id })
    expect(happened.map(({ move, by }) => `${move} by ${by}`)).toEqual([
      'approve by brand',
      'submit by creator',
      'accept by creator',
      'pay by system',
      'place by brand',
    ])
    expect(next).toBeNull()
  })
})

import { expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import { pay, placedOrder } from '../stories.ts'
import { expectSoundMoney } from '../invariants.ts'
import { openWorld } from '../world.ts'

test('a creator sells a package, a brand finds and buys it, pays, receives the work, approves, and the creator can be paid out', async () => {
  await using world = await openWorld()
  const deal = await placedOrder(world)
  const { brand, creator, order_id } = deal
  await world.settle()

  const found = await world.stranger.discovery.search({ platform: 'instagram', category: 'fashion', city: 'mumbai' })
  expect(found.items.map((card) => card.creator_id)).toEqual([creator.profile_id])

  const placed = await brand.sdk.orders.get({ order_id })
  expect(placed).toMatchObject({
    status: 'pending',
    price: '10000.00',
    brand_fee: '500.00',
    total_amount: '10500.00',
    creator_net: '8500.00',
  })
  await pay(deal)
  expect((await brand.sdk.orders.get({ order_id })).status).toBe('confirmed')

  const accepted = await creator.sdk.orders.accept({ order_id })
  expect(accepted.status).toBe('in_progress')
  expect(accepted.deadline).not.toBeNull()
  await creator.sdk.orders.submit({ order_id, links: ['https://example.com/draft-1.mp4'], caption: '#ad Morning chai' })
  const revised = await brand.sdk.orders.request_revision({ order_id, note: 'Brighter, please' })
  expect(revised).toMatchObject({ status: 'revision_requested', revisions_used: 1 })
  await creator.sdk.orders.submit({ order_id, links: ['https://example.com/draft-2.mp4'] })

  const preview = await brand.sdk.orders.approve({ order_id }, { dry_run: true })
  expect((await brand.sdk.orders.get({ order_id })).status).toBe('review')
  const approved = await brand.sdk.orders.approve({ order_id })
  expect(approved.postings).toEqual(preview.postings)
  expect(approved.status).toBe('completed')

  const [pending] = (await creator.sdk.ledger.balance({})).balances
  expect(pending).toMatchObject({ currency: 'INR', pending: '8500.00', available: '0.00' })
  world.clock.advance(14 * day_ms + 1000)
  await world.settle()
  const [cleared] = (await creator.sdk.ledger.balance({})).balances
  expect(cleared).toMatchObject({ pending: '0.00', available: '8500.00' })
  await expectSoundMoney(world)
})

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import { hire, type Staff } from '#test/staff.ts'
import { pay, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'

/** Orders on invoice meet the rest of the process: a price that is cut to what was paid, a dispute, a chargeback. */

let world: World
let admin: Staff
beforeAll(async () => void (world = await openWorld()))
// Signed in a moment ago each time: the tests set the clock.
beforeEach(async () => void (admin = await hire(world, 'admin')))
afterAll(async () => {
  await expectSoundMoney(world)
  await world[Symbol.asyncDispose]()
})

async function ordered(): Promise<Deal> {
  const [brand, creator] = [await world.join('brand'), await world.join('creator')]
  await admin.sdk.payments.set_brand_terms({
    brand_id: brand.profile_id,
    currency: 'INR',
    credit_limit: '50000',
    reason: 'Known for years',
  })
  const { id: package_id } = await creator.sdk.packages.create({
    platform: 'instagram', content_type: 'reel', price: '10000', revisions: 1, delivery_days: 7, requires_publication: false,
  }) // prettier-ignore
  const { order } = await brand.sdk.orders.create({ package_id, terms: 'invoice' })
  return { world, brand, creator, package_id, order_id: order.id, pay_url: '' }
}

async function inReview(): Promise<Deal> {
  const deal = await ordered()
  await deal.creator.sdk.orders.accept({ order_id: deal.order_id })
  await deal.creator.sdk.orders.submit({ order_id: deal.order_id, links: ['https://example.com/1.mp4'] })
  return deal
}
const transfer = (order_id: string, amount: string, bank_reference: string) =>
  admin.sdk.payments.record_transfer({ order_id, amount, currency: 'INR', bank_reference, received_at: world.clock.now().toISOString() })
const pass = async (ms: number) => {
  world.clock.advance(ms)
  await world.settle()
}
const statusOf = async ({ brand, order_id }: Deal) => (await brand.sdk.orders.get({ order_id })).status

test('a part that was paid is all of a price that is cut to it, and the rest goes back', async () => {
  const deal = await inReview()
  const { brand, creator, order_id } = deal
  await transfer(order_id, '5000', 'UTR-part')
  await expect(brand.sdk.orders.approve({ order_id })).rejects.toMatchObject({ code: 'order.unpaid' })
  await brand.sdk.orders.propose_change({ order_id, kind: 'price', price: '4000', reason: 'Half of it' })
  const cut = await creator.sdk.orders.accept_change({ order_id })
  expect([cut.held, cut.paid_at === null, cut.postings.map(({ posting }) => posting)]).toEqual(['4200.00', false, ['P9']])
  await pass(3 * day_ms + 1_000)
  expect(await statusOf(deal)).toBe('completed')
})

test('paid while it is disputed, it goes on to its review and not back to staff', async () => {
  const deal = await inReview()
  const { creator, order_id } = deal
  await creator.sdk.orders.open_dispute({ order_id, reason: 'Where is my money?' })
  await transfer(order_id, '10500', 'UTR-late')
  await creator.sdk.orders.withdraw_dispute({ order_id })
  await pass(3 * day_ms + 1_000)
  expect(await statusOf(deal)).toBe('completed')
})

test('paid before its answer, a chargeback stops it, and it waits for its answer again once the bank decided for us', async () => {
  const deal = await ordered()
  const { brand, order_id } = deal
  const { pay_url } = await brand.sdk.payments.check_out_order({ order_id })
  await pay({ ...deal, pay_url: pay_url ?? '' })
  const [payment] = (await brand.sdk.payments.of_order({ order_id })).items
  const chargeback = world.sandbox.openChargeback(payment?.transaction_id ?? '')
  await world.sandbox.delivered()
  await world.settle()
  expect(await statusOf(deal)).toBe('disputed')
  world.sandbox.decideChargeback(chargeback, 'won')
  await world.sandbox.delivered()
  await world.settle()
  expect(await statusOf(deal)).toBe('pending')
  await pass(4 * day_ms)
  expect(await statusOf(deal)).toBe('expired')
})

test('a part of a higher price that was never paid whole goes back when the work is taken at the old one', async () => {
  const deal = await inReview()
  const { brand, creator, order_id } = deal
  await transfer(order_id, '10500', 'UTR-whole')
  await creator.sdk.orders.propose_change({ order_id, kind: 'price', price: '12000', reason: 'One scene more' })
  await brand.sdk.orders.accept_change({ order_id })
  await transfer(order_id, '1000', 'UTR-more')
  const done = await brand.sdk.orders.approve({ order_id })
  expect([done.status, done.price, done.held, done.postings.map(({ posting }) => posting)]).toEqual([
    'completed',
    '10000.00',
    '0.00',
    ['P3', 'P9'],
  ])
  await world.settle()
})

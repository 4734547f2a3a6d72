import { expect, test } from 'vitest'
import { day_ms, hour_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import { goLive } from '#test/repeat.ts'
import { pay } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'

const free = { platform: 'instagram', content_type: 'reel', price: '20000', revisions: 2, delivery_days: 5 } as const
const conflict = (code: string) => ({ status: 409, code })

async function offered(world: World, days = 7) {
  const [brand, creator] = [await world.join('brand'), await world.join('creator')]
  const { id: offer_id } = await creator.sdk.offers.make({ brand_id: brand.profile_id, ...free, expires_in_days: days })
  return { brand, creator, offer_id }
}

test('an offer whose time is over is expired before any job was there, and after', async () => {
  await using world = await openWorld()
  const { brand, creator, offer_id } = await offered(world, 2)
  world.clock.advance(2 * day_ms)
  for (const move of ['accept', 'decline', 'counter'] as const)
    await expect(brand.sdk.offers[move]({ offer_id })).rejects.toMatchObject(conflict('offer.expired'))
  await expect(creator.sdk.offers.withdraw({ offer_id })).rejects.toMatchObject(conflict('offer.expired'))
  expect(await brand.sdk.offers.get({ offer_id })).toMatchObject({ state: 'expired', due_at: null, versions: [{ state: 'expired' }] })
  expect((await brand.sdk.offers.list({ state: 'open' })).items).toEqual([])
  await world.settle()
  expect((await brand.sdk.offers.list({ state: 'expired' })).items.map(({ id }) => id)).toEqual([offer_id])
  await expect(brand.sdk.offers.accept({ offer_id })).rejects.toMatchObject(conflict('offer.expired'))
})

test('a counter-offer has a time of its own', async () => {
  await using world = await openWorld()
  const { brand, creator, offer_id } = await offered(world, 2)
  world.clock.advance(day_ms)
  await brand.sdk.offers.counter({ offer_id, price: '100', expires_in_days: 3 })
  world.clock.advance(3 * day_ms - hour_ms)
  await world.settle()
  expect(await creator.sdk.offers.accept({ offer_id })).toMatchObject({ state: 'accepted' })
})

test('an accepted offer is ordered by the brand once, at its terms, and goes the way of any order', async () => {
  await using world = await openWorld()
  const { brand, creator, offer_id } = await offered(world)
  await expect(brand.sdk.orders.create({ offer_id })).rejects.toMatchObject(conflict('offer.not_accepted'))
  await brand.sdk.offers.accept({ offer_id })
  const many = await Promise.allSettled(Array.from({ length: 4 }, () => brand.sdk.orders.create({ offer_id })))
  const won = many.filter((one) => one.status === 'fulfilled')
  expect(won).toHaveLength(1)
  for (const one of many) if (one.status === 'rejected') expect(one.reason).toMatchObject(conflict('offer.ordered'))

  const { order, checkout } = won[0]?.value ?? expect.fail('one order was placed')
  expect(order).toMatchObject({
    offer_id,
    package_id: null,
    price: '20000.00',
    revisions_bought: 2,
    bought: { title: 'Instagram reel', delivery_days: 5, price: '20000.00', addons: [], package_version: null },
  })
  expect(await brand.sdk.offers.get({ offer_id })).toMatchObject({ state: 'ordered', order_id: order.id, due_at: null })
  const order_id = order.id
  await pay({ world, brand, creator, package_id: '', order_id, pay_url: checkout?.pay_url ?? '' })
  await creator.sdk.orders.accept({ order_id })
  await creator.sdk.orders.submit({ order_id, links: ['https://example.com/1.mp4'] })
  expect(await brand.sdk.orders.approve({ order_id })).toMatchObject({ status: 'awaiting_publication' })
  await goLive({ world, brand, creator, package_id: '', order_id, pay_url: checkout?.pay_url ?? '' })
  expect(await brand.sdk.orders.get({ order_id })).toMatchObject({ status: 'completed' })
  await expectSoundMoney(world)
})

test('an accepted offer that nobody orders lapses after three days, before any job was there', async () => {
  await using world = await openWorld()
  const { brand, creator, offer_id } = await offered(world)
  await brand.sdk.offers.accept({ offer_id })
  world.clock.advance(3 * day_ms - hour_ms)
  await world.settle()
  expect((await brand.sdk.orders.create({ offer_id }, { dry_run: true })).order.price).toBe('20000.00')
  world.clock.advance(hour_ms)
  await expect(brand.sdk.orders.create({ offer_id })).rejects.toMatchObject(conflict('offer.lapsed'))
  await world.settle()
  expect(await creator.sdk.offers.get({ offer_id })).toMatchObject({ state: 'lapsed', order_id: null })
  await expect(brand.sdk.orders.create({ offer_id })).rejects.toMatchObject(conflict('offer.lapsed'))
})

test('an offer is ordered by its brand alone, whole, and only while both sides may deal', async () => {
  await using world = await openWorld()
  const { brand, creator, offer_id } = await offered(world)
  await brand.sdk.offers.accept({ offer_id })
  const other = await world.join('brand')
  await expect(other.sdk.orders.create({ offer_id })).rejects.toMatchObject({ status: 404, code: 'offer.not_found' })
  await expect(creator.sdk.orders.create({ offer_id })).rejects.toMatchObject({ status: 403 })
  const { id: package_id } = await creator.sdk.packages.create(free)
  const refused: [object, string][] = [
    [{}, '/package_id'],
    [{ offer_id, package_id }, '/package_id'],
    [{ offer_id, package_version: 1 }, '/package_version'],
    [{ offer_id, addons: [{ addon_id: '1' }] }, '/addons'],
    [{ offer_id: '0' }, '/offer_id'],
  ]
  for (const [wanted, pointer] of refused)
    await expect(brand.sdk.orders.create(wanted as never)).rejects.toMatchObject({ status: 400, errors: [{ pointer }] })

  const leave = statement('test.leave', 'update creator_profile set rate_currency = $2 where id = $1')
  await world.database.query(leave, [creator.profile_id, 'USD'])
  await expect(brand.sdk.orders.create({ offer_id })).rejects.toMatchObject(conflict('offer.currency_left'))
  await world.database.query(leave, [creator.profile_id, 'INR'])
  const block = statement('test.block', 'insert into user_block (blocker_id, blocked_id, created_at) values ($1, $2, $3)')
  await world.database.query(block, [creator.user_id, brand.user_id, world.clock.now()])
  await expect(brand.sdk.orders.create({ offer_id })).rejects.toMatchObject(conflict('offer.party_not_available'))
  expect(await brand.sdk.offers.get({ offer_id })).toMatchObject({ state: 'accepted' })
})

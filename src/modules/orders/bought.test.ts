import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSoundMoney } from '#test/invariants.ts'
import { pay } from '#test/stories.ts'
import { complete } from '#test/repeat.ts'
import { openWorld, type World } from '#test/world.ts'
import type { Person } from '#test/people.ts'

let world: World
let creator: Person
let brand: Person
beforeAll(async () => {
  world = await openWorld()
  creator = await world.join('creator')
  brand = await world.join('brand')
})
afterAll(() => world[Symbol.asyncDispose]())

const licence = { scope: 'organic', channels: ['instagram'], territory: 'worldwide', months: 3, exclusivity: null } as const
const addons = [
  { kind: 'extra_revision', price: '500', most: 3 },
  { kind: 'faster_delivery', price: '1000.50', days: 4 },
  { kind: 'extended_licence', price: '2000', licence: { ...licence, scope: 'paid', months: null } },
  { kind: 'custom', title: 'A second hook', price: '300', most: 2 },
]
const sell = (more: object = {}) =>
  creator.sdk.packages.create({
    platform: 'instagram', content_type: 'reel', price: '10000', revisions: 1, delivery_days: 7, licence, addons, ...more,
  } as never) // prettier-ignore
const chosen = [
  { addon_id: '1', quantity: 2 },
  { addon_id: '2', quantity: 1 },
  { addon_id: '3', quantity: 1 },
]

test('an order is the package with its add-ons, and costs what they cost together', async () => {
  const { id: package_id } = await sell({ title: 'Kitchen reel' })
  const { order } = await brand.sdk.orders.create({ package_id, addons: chosen })
  expect(order).toMatchObject({
    price: '14000.50',
    total_amount: '14700.53',
    revisions_bought: 3,
    bought: {
      title: 'Kitchen reel',
      price: '10000.00',
      revisions: 3,
      delivery_days: 3,
      requires_publication: true,
      licence: { scope: 'paid', months: null },
      package_version: 1,
      addons: [
        { addon_id: '1', kind: 'extra_revision', quantity: 2, price: '500.00', amount: '1000.00' },
        { addon_id: '2', kind: 'faster_delivery', quantity: 1, amount: '1000.50' },
        { addon_id: '3', kind: 'extended_licence', quantity: 1, amount: '2000.00' },
      ],
    },
  })
  const plain = (await brand.sdk.orders.create({ package_id })).order
  expect(plain).toMatchObject({
    price: '10000.00',
    revisions_bought: 1,
    bought: { delivery_days: 7, addons: [], licence: { scope: 'organic' } },
  })
})

test('an edit of the package, or its end, changes nothing of a running order', async () => {
  const { id: package_id } = await sell()
  const { order, checkout } = await brand.sdk.orders.create({ package_id, addons: chosen })
  await pay({ world, brand, creator, package_id, order_id: order.id, pay_url: checkout?.pay_url ?? '' })
  const before = await brand.sdk.orders.get({ order_id: order.id })
  await creator.sdk.packages.edit({ package_id, price: '1', revisions: 0, delivery_days: 90, licence: null, addons: [], title: 'Other' })
  await creator.sdk.packages.archive({ package_id })
  expect(await brand.sdk.orders.get({ order_id: order.id })).toEqual(before)
  const accepted = await creator.sdk.orders.accept({ order_id: order.id })
  const days = (Date.parse(accepted.deadline ?? '') - Date.parse(accepted.accepted_at ?? '')) / 86_400_000
  expect(days).toBe(3)
  await expectSoundMoney(world)
})

test('of a package that changed since the brand saw it, the brand is told what differs', async () => {
  const { id: package_id } = await sell()
  await creator.sdk.packages.edit({ package_id, price: '12000', licence: null })
  await expect(brand.sdk.orders.create({ package_id, package_version: 1 })).rejects.toMatchObject({
    status: 409,
    code: 'package.changed',
    members: {
      package_version: 2,
      changes: [
        { field: 'price', seen: '10000.00', now: '12000.00' },
        { field: 'licence', seen: { scope: 'organic' }, now: null },
      ],
    },
  })
  await expect(brand.sdk.orders.create({ package_id, package_version: 77 })).rejects.toMatchObject({
    code: 'package.changed',
    members: { changes: [] },
  })
  expect((await brand.sdk.orders.create({ package_id, package_version: 2 })).order.price).toBe('12000.00')
})

test('a draft, a paused and an archived package cannot be bought', async () => {
  const { id: package_id } = await sell({ status: 'draft' })
  const refused = () => expect(brand.sdk.orders.create({ package_id })).rejects.toMatchObject({ status: 409, code: 'package.not_for_sale' })
  await refused()
  await creator.sdk.packages.publish({ package_id })
  await creator.sdk.packages.pause({ package_id })
  await refused()
  await creator.sdk.packages.archive({ package_id })
  await refused()
})

test.each([
  [{ addons: [{ addon_id: '9', quantity: 1 }] }, '/addons/0/addon_id'],
  [{ addons: [{ addon_id: '1', quantity: 4 }] }, '/addons/0/quantity'],
  [{ addons: [{ addon_id: '1', quantity: 0 }] }, '/addons/0/quantity'],
  [{ addons: [{ addon_id: '4' }, { addon_id: '4' }] }, '/addons/1/addon_id'],
  [{ addons: [{ addon_id: '1', price: '0' }] }, '/addons/0/price'],
  [{ answers: { product_name: 'Chai', key_messages: ['Hot'], colour: 'red' } }, '/answers/colour'],
  [{ answers: { product_name: 'Chai' } }, '/answers/key_messages'],
  [{ answers: { product_name: 7, key_messages: ['Hot'] } }, '/answers/product_name'],
  [{ answers: { product_name: 'Chai', key_messages: ['Hot'], links: ['ftp://x'] } }, '/answers/links/0'],
])('what cannot be had is refused with the field named: %j', async (wanted, pointer) => {
  const { id: package_id } = await (sold ??= sell())
  const refusal = await brand.sdk.orders.create({ package_id, ...wanted } as never).catch((error: unknown) => error)
  expect(refusal).toMatchObject({
    status: 400,
    errors: expect.arrayContaining([expect.objectContaining({ pointer: expect.stringContaining(pointer) })]),
  })
})
let sold: ReturnType<typeof sell> | undefined

test('the brief is kept as it was answered, tidied up', async () => {
  const { id: package_id } = await sell()
  const { order } = await brand.sdk.orders.create({
    package_id,
    answers: {
      product_name: '  Masala chai ',
      key_messages: ['Hot', 'Hot', ' Sweet '],
      hashtags: ['chai', '#chai'],
      mentions: ['chai.co'],
      donts: [],
      due: '',
    },
  })
  expect(order.answers).toEqual({
    product_name: 'Masala chai',
    key_messages: ['Hot', 'Sweet'],
    hashtags: ['#chai'],
    mentions: ['@chai.co'],
  })
  expect((await creator.sdk.orders.get({ order_id: order.id })).answers).toEqual(order.answers)
})

test('what a creator has completed shows on the public page, without saying for whom', async () => {
  const { id: package_id } = await sell()
  const { order, checkout } = await brand.sdk.orders.create({ package_id })
  const order_id = order.id
  const deal = { world, brand, creator, package_id, order_id, pay_url: checkout?.pay_url ?? '' }
  await pay(deal)
  await complete(deal)
  await world.settle()
  const { history } = await world.stranger.discovery.portfolio({ creator_id: creator.profile_id })
  expect(history).toEqual({
    platforms: [{ platform: 'instagram', orders: 1 }],
    recent: [{ month: new Date(world.clock.now()).toISOString().slice(0, 7), platform: 'instagram', content_type: 'reel' }],
  })
})

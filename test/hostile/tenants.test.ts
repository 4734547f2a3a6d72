import { afterAll, beforeAll, expect, test } from 'vitest'
import { submittedOrder } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import { attack } from './answers.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

test('lists, balances, packages and answers to a key show nothing of anybody else', async () => {
  const deal = await submittedOrder(world)
  const { brand, creator, package_id, order_id } = deal
  const [otherBrand, otherCreator] = [await world.join('brand'), await world.join('creator')]
  const before = await creator.sdk.packages.mine()
  for (const { sdk } of [otherBrand, otherCreator]) {
    expect(await sdk.orders.list({})).toEqual({ items: [], next: null })
    expect(await sdk.ledger.balance({})).toEqual({ balances: [], in_clearance: [], in_transit: [] })
  }
  expect((await otherCreator.sdk.packages.mine()).items).toEqual([])
  await expect(otherCreator.sdk.packages.edit({ package_id, price: '1' })).rejects.toMatchObject({ status: 404, code: 'package.not_found' })
  expect(await creator.sdk.packages.mine()).toEqual(before)

  const key = { idempotency_key: 'a-key-two-people-thought-of' }
  const mine = await brand.sdk.orders.create({ package_id }, key)
  const theirs = await otherBrand.sdk.orders.create({ package_id }, key)
  expect([theirs.order.brand_id, theirs.order.id === mine.order.id]).toEqual([otherBrand.profile_id, false])
  await brand.sdk.orders.approve({ order_id }, { idempotency_key: 'approval' })
  await expect(otherBrand.sdk.orders.approve({ order_id }, { idempotency_key: 'approval' })).rejects.toMatchObject({ status: 404 })
  expect((await attack(world, { path: `/pay/${'A'.repeat(43)}` })).status).toBe(404)
})

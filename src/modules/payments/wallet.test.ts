import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectSoundMoney } from '#test/invariants.ts'
import type { Person } from '#test/people.ts'
import { hire, type Staff } from '#test/staff.ts'
import { pay } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let creator: Person
let admin: Staff
let agent: Staff
beforeAll(async () => {
  world = await openWorld()
  creator = await world.join('creator')
  ;[admin, agent] = [await hire(world, 'admin'), await hire(world, 'agent')]
})
afterAll(async () => {
  await expectSoundMoney(world)
  await world[Symbol.asyncDispose]()
})

const sell = async (price = '1000', by = creator) =>
  (await by.sdk.packages.create({ platform: 'x', content_type: 'post', price, delivery_days: 7 })).id
const wallet = async ({ sdk }: Person) =>
  (await sdk.ledger.balance({})).balances.find(({ currency }) => currency === 'INR')?.wallet ?? '0.00'
const key = () => ({ idempotency_key: crypto.randomUUID() })

/** A brand with so much credit. */
async function brandWith(amount: string): Promise<Person> {
  const brand = await world.join('brand')
  await agent.sdk.payments.give_goodwill({ brand_id: brand.profile_id, amount, currency: 'INR', reason: 'Late delivery' })
  return brand
}
/** An order of 1,050.00: the price of 1,000 and the fee of five in a hundred. */
const buy = async ({ sdk }: Person, use_wallet: boolean | string, price?: string) =>
  sdk.orders.create({ package_id: await sell(price), use_wallet })

describe('credit at checkout', () => {
  test('that covers everything pays at once, and there is nowhere to pay', async () => {
    const brand = await brandWith('2000')
    const { order, checkout } = await buy(brand, true)
    expect([order.status, checkout]).toEqual([
      'confirmed',
      expect.objectContaining({ pay_url: null, amount: '0.00', wallet_amount: '1050.00' }),
    ])
    expect(await wallet(brand)).toBe('950.00')
    expect((await brand.sdk.payments.of_order({ order_id: order.id })).items).toMatchObject([
      { source: 'wallet', status: 'completed', amount: '1050.00', payment_method: 'wallet', pay_url: null },
    ])
  })

  test('that covers a part leaves the rest to the gateway, and comes back last', async () => {
    const brand = await brandWith('300')
    const { order, checkout } = await buy(brand, true)
    expect([order.status, checkout?.amount, checkout?.wallet_amount]).toEqual(['pending', '750.00', '300.00'])
    const deal = { world, brand, creator, package_id: '', order_id: order.id, pay_url: checkout?.pay_url ?? '' }
    await pay(deal)
    expect((await brand.sdk.orders.get({ order_id: order.id })).status).toBe('confirmed')
    await brand.sdk.orders.withdraw({ order_id: order.id })
    await world.settle()
    expect((await brand.sdk.payments.refunds_of_order({ order_id: order.id })).items).toMatchObject([
      { amount: '300.00', destination: 'wallet', status: 'succeeded' },
      { amount: '750.00', destination: 'gateway', status: 'succeeded' },
    ])
    expect(await wallet(brand)).toBe('300.00')
  })

  test('comes back at once when the order ends before the rest is paid, and the link closes', async () => {
    const brand = await brandWith('300')
    const { order, checkout } = await buy(brand, '120.50')
    expect([checkout?.amount, await wallet(brand)]).toEqual(['929.50', '179.50'])
    await brand.sdk.orders.cancel_unpaid({ order_id: order.id })
    await world.settle()
    expect(await wallet(brand)).toBe('300.00')
    expect(await (await fetch(checkout?.pay_url ?? '')).text()).toContain('No longer open')
    expect((await brand.sdk.payments.of_order({ order_id: order.id })).items.map(({ status }) => status).toSorted()).toEqual([
      'cancelled',
      'refunded',
    ])
  })

  test('and a payment that comes too late both go back, whole, though both were owed before any was looked at', async () => {
    const brand = await brandWith('700')
    const { order, checkout } = await buy(brand, '700')
    const page = (await fetch(checkout?.pay_url ?? '', { redirect: 'manual' })).headers.get('location') ?? ''
    await brand.sdk.orders.cancel_unpaid({ order_id: order.id })
    world.sandbox.knobs.drop_webhooks = 1
    // The payer is led back to us, who ask the gateway at once.
    expect(await (await fetch(page, { method: 'POST', body: new URLSearchParams({ action: 'card' }) })).text()).toContain(
      'Payment returned',
    )
    await world.settle()
    const { items } = await brand.sdk.payments.of_order({ order_id: order.id })
    expect(items.map(({ amount, status }) => [amount, status]).toSorted()).toEqual([['350.00', 'refunded'], ['700.00', 'refunded']]) // prettier-ignore
    expect(await wallet(brand)).toBe('700.00')
  })

  test('is spent once by two checkouts at the same moment', async () => {
    const brand = await brandWith('1500')
    // Of two creators: one creator's orders wait for each other anyway.
    const packages = [await sell('1000', await world.join('creator')), await sell('1000', await world.join('creator'))]
    const done = await Promise.all(packages.map((package_id) => brand.sdk.orders.create({ package_id, use_wallet: true })))
    expect(done.map(({ checkout }) => checkout?.wallet_amount).toSorted()).toEqual(['1050.00', '450.00'])
    expect(await wallet(brand)).toBe('0.00')
  })

  test('of more than there is, or too fine, is refused and nothing is ordered', async () => {
    const brand = await brandWith('10')
    await expect(buy(brand, '10.01')).rejects.toMatchObject({ status: 409, code: 'wallet.too_little', members: { balance: '10.00' } })
    await expect(buy(brand, '1.001')).rejects.toMatchObject({ status: 400, code: 'request.invalid' })
    expect((await brand.sdk.orders.list({})).items).toEqual([])
    expect(await wallet(brand)).toBe('10.00')
    const { checkout } = await buy(await world.join('brand'), true)
    expect(checkout?.amount).toBe('1050.00')
  })

  test('pays the orders of a cart in their order, as the quote has said', async () => {
    const brand = await brandWith('1500')
    for (const package_id of [await sell(), await sell()])
      await brand.sdk.cart.add({ package_id, answers: { product_name: 'Cup', key_messages: ['Warm'] } })
    const [quote] = (await brand.sdk.cart.quote({})).quotes
    expect(quote?.wallet).toEqual({ balance: '1500.00', uses: '1500.00', remains: '600.00' })
    const { orders, checkout } = await brand.sdk.cart.check_out({ quote_id: quote?.id ?? '', use_wallet: true })
    expect([orders.map(({ status }) => status), checkout?.amount]).toEqual([['confirmed', 'pending'], '600.00'])
  })
})

describe('goodwill', () => {
  test('of a small amount is given by one, once for one key', async () => {
    const brand = await world.join('brand')
    const give = (init: { idempotency_key: string }) =>
      agent.sdk.payments.give_goodwill({ brand_id: brand.profile_id, amount: '5000', currency: 'INR', reason: 'Sorry' }, init)
    const same = key()
    expect(await give(same)).toMatchObject({ amount: '5000.00', approved_by: null })
    await give(same)
    expect(await wallet(brand)).toBe('5000.00')
  })

  test('of more takes two who ask for just the same', async () => {
    const brand = await world.join('brand')
    const wish = { brand_id: brand.profile_id, amount: '5000.01', currency: 'INR', reason: 'A lost campaign' }
    expect(await agent.sdk.payments.give_goodwill(wish)).toHaveProperty('approval_id')
    expect(await agent.sdk.payments.give_goodwill(wish)).toHaveProperty('approval_id')
    expect(await admin.sdk.payments.give_goodwill({ ...wish, amount: '5000.02' })).toHaveProperty('approval_id')
    expect(await wallet(brand)).toBe('0.00')
    expect(await admin.sdk.payments.give_goodwill(wish)).toMatchObject({
      amount: '5000.01',
      given_by: admin.user_id,
      approved_by: agent.user_id,
    })
    expect(await wallet(brand)).toBe('5000.01')
  })

  test('is refused to brands that are not there, in nothing, and by who is not staff', async () => {
    const brand = await world.join('brand')
    const wish = { brand_id: brand.profile_id, amount: '1', currency: 'INR', reason: 'Sorry' }
    await expect(agent.sdk.payments.give_goodwill({ ...wish, brand_id: '999999' })).rejects.toMatchObject({
      status: 404,
      code: 'brand.not_found',
    })
    await expect(agent.sdk.payments.give_goodwill({ ...wish, amount: '0' })).rejects.toMatchObject({ status: 400 })
    await expect(agent.sdk.payments.give_goodwill({ ...wish, amount: '0.001' })).rejects.toMatchObject({ status: 400 })
    await expect(brand.sdk.payments.give_goodwill(wish)).rejects.toMatchObject({ status: 403, code: 'auth.forbidden' })
  })
})

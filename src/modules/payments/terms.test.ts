import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectSoundMoney } from '#test/invariants.ts'
import type { Person } from '#test/people.ts'
import { hire, type Staff } from '#test/staff.ts'
import { confirmedOrder, pay, placedOrder } from '#test/stories.ts'
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

let transfers = 0
const reference = () => `UTR${++transfers}`
const received = () => world.clock.now().toISOString()
const sell = async (price = '1000', by = creator) =>
  (await by.sdk.packages.create({ platform: 'x', content_type: 'post', price, delivery_days: 7 })).id
const approve = ({ profile_id: brand_id }: Person, credit_limit: string) =>
  admin.sdk.payments.set_brand_terms({ brand_id, currency: 'INR', credit_limit, reason: 'Known for years' })
const onInvoice = async ({ sdk }: Person) => sdk.orders.create({ package_id: await sell(), terms: 'invoice' })
const record = (order_id: string, amount: string, bank_reference = reference(), currency = 'INR') =>
  agent.sdk.payments.record_transfer({ order_id, amount, currency, bank_reference, received_at: received() })

describe('orders on invoice', () => {
  test('are for approved brands alone, up to their limit, and there is nothing to pay yet', async () => {
    const brand = await world.join('brand')
    await expect(onInvoice(brand)).rejects.toMatchObject({ status: 409, code: 'terms.not_approved' })
    await approve(brand, '2100')
    const { order, checkout } = await onInvoice(brand)
    expect([order.status, checkout]).toEqual(['pending', null])
    await onInvoice(brand)
    await expect(onInvoice(brand)).rejects.toMatchObject({ status: 409, code: 'terms.limit_exceeded', members: { open: '3150.00' } })
    expect((await brand.sdk.orders.list({})).items).toHaveLength(2)
    expect((await agent.sdk.payments.brand_terms({ brand_id: brand.profile_id })).terms).toMatchObject([
      { credit_limit: '2100.00', open: '2100.00', left: '0.00', set_by: admin.user_id },
    ])
    await brand.sdk.orders.withdraw({ order_id: order.id })
    expect((await onInvoice(brand)).order.status).toBe('pending')
    await approve(brand, '0')
    await expect(onInvoice(brand)).rejects.toMatchObject({ code: 'terms.not_approved' })
  })

  test('two at the same moment do not both take the last of the limit', async () => {
    const brand = await world.join('brand')
    await approve(brand, '1500')
    // Of eight creators: one creator's orders wait for each other anyway.
    const packages: string[] = []
    for (let nth = 0; nth < 8; nth++) packages.push(await sell('1000', await world.join('creator')))
    const results = await Promise.allSettled(packages.map((package_id) => brand.sdk.orders.create({ package_id, terms: 'invoice' })))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(results.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []))).toEqual(
      Array.from({ length: 7 }, () => 'terms.limit_exceeded'),
    )
  })

  test('are worked on unpaid, and paid by a transfer and the rest at the gateway', async () => {
    const brand = await world.join('brand')
    await approve(brand, '5000')
    const { order } = await onInvoice(brand)
    const order_id = order.id
    await creator.sdk.orders.accept({ order_id })
    expect(await record(order_id, '50')).toMatchObject({ source: 'manual', amount: '50.00', status: 'completed', checkout_id: null })
    const checkout = await brand.sdk.payments.check_out_order({ order_id })
    expect(checkout.amount).toBe('1000.00')
    expect(await brand.sdk.payments.check_out_order({ order_id })).toEqual(checkout)
    await pay({ world, brand, creator, package_id: '', order_id, pay_url: checkout.pay_url ?? '' })
    await expect(brand.sdk.payments.check_out_order({ order_id })).rejects.toMatchObject({ status: 409, code: 'order.nothing_due' })
    await creator.sdk.orders.submit({ order_id, links: ['https://example.com/1.mp4'] })
    expect((await brand.sdk.orders.approve({ order_id })).status).toBe('awaiting_publication')
  })

  test('cannot be paid by credit in the same breath', async () => {
    const brand = await world.join('brand')
    await expect(brand.sdk.orders.create({ package_id: await sell(), terms: 'invoice', use_wallet: true })).rejects.toMatchObject({
      status: 400,
      code: 'request.invalid',
    })
  })

  test('are approved by admins, for brands that are there', async () => {
    const wish = { currency: 'INR', credit_limit: '1', reason: 'Known' }
    await expect(agent.sdk.payments.set_brand_terms({ brand_id: '1', ...wish })).rejects.toMatchObject({ status: 403 })
    await expect(admin.sdk.payments.set_brand_terms({ brand_id: '999999', ...wish })).rejects.toMatchObject({
      status: 404,
      code: 'brand.not_found',
    })
    await expect(agent.sdk.payments.brand_terms({ brand_id: '999999' })).rejects.toMatchObject({ status: 404, code: 'brand.not_found' })
  })
})

describe('a transfer', () => {
  test('of all that is due pays the order and closes its link', async () => {
    const deal = await placedOrder(world)
    await record(deal.order_id, '10500')
    expect((await deal.brand.sdk.orders.get({ order_id: deal.order_id })).status).toBe('confirmed')
    expect(await (await fetch(deal.pay_url)).text()).toContain('No longer open')
  })

  test('is recorded once for its reference, also at the same moment', async () => {
    const deal = await placedOrder(world)
    const same = reference()
    const results = await Promise.allSettled([1, 2, 3].map(() => record(deal.order_id, '100', same)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const codes = results.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []))
    expect(codes).toEqual(['payment.recorded_before', 'payment.recorded_before'])
  })

  test('in another currency, of more than is due, of nothing or of tomorrow is refused', async () => {
    const { order_id } = await placedOrder(world)
    await expect(record(order_id, '100', reference(), 'USD')).rejects.toMatchObject({ status: 409, code: 'payment.wrong_currency' })
    await expect(record(order_id, '10500.01')).rejects.toMatchObject({
      status: 409,
      code: 'payment.more_than_due',
      members: { due: '10500.00' },
    })
    await expect(record(order_id, '0')).rejects.toMatchObject({ status: 400 })
    const tomorrow = new Date(world.clock.now().getTime() + 86_400_000).toISOString()
    const early = { order_id, amount: '1', currency: 'INR', bank_reference: reference(), received_at: tomorrow }
    await expect(agent.sdk.payments.record_transfer(early)).rejects.toMatchObject({ status: 400 })
    await expect(record('999999', '1')).rejects.toMatchObject({ status: 404, code: 'order.not_found' })
  })

  test('is refunded by staff, who say so with the bank’s reference, or leave it as credit', async () => {
    const deal = await placedOrder(world)
    const { order_id, brand } = deal
    await record(order_id, '10500')
    await brand.sdk.orders.withdraw({ order_id })
    await world.settle()
    const [refund] = (await brand.sdk.payments.refunds_of_order({ order_id })).items
    expect(refund).toMatchObject({ status: 'requested', destination: 'bank', amount: '10500.00' })
    expect((await agent.sdk.payments.refunds({ status: 'requested' })).items.map(({ id }) => id)).toContain(refund?.id)
    const refund_id = refund?.id ?? ''
    await expect(agent.sdk.payments.confirm_refund({ refund_id, to: 'bank' })).rejects.toMatchObject({ status: 400 })
    const twice = await Promise.allSettled([
      agent.sdk.payments.confirm_refund({ refund_id, to: 'bank', bank_reference: 'OUT1' }),
      admin.sdk.payments.confirm_refund({ refund_id, to: 'wallet' }),
    ])
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(agent.sdk.payments.confirm_refund({ refund_id, to: 'wallet' })).rejects.toMatchObject({
      status: 409,
      code: 'refund.not_waiting',
    })
    await expect(agent.sdk.payments.confirm_refund({ refund_id: '999999', to: 'wallet' })).rejects.toMatchObject({
      status: 404,
      code: 'refund.not_found',
    })
    expect((await brand.sdk.payments.of_order({ order_id })).items.find(({ source }) => source === 'manual')?.status).toBe('refunded')
  })

  test('for an order that has ended is owed back at once', async () => {
    const { order_id, brand } = await placedOrder(world)
    await brand.sdk.orders.cancel_unpaid({ order_id })
    await record(order_id, '10500')
    await world.settle()
    expect((await brand.sdk.payments.refunds_of_order({ order_id })).items).toMatchObject([{ status: 'requested', destination: 'bank' }])
  })
})

describe('paying what is due of an order', () => {
  test('is the brand’s own affair, and nothing is due of a paid one', async () => {
    const deal = await confirmedOrder(world)
    const { order_id } = deal
    await expect(deal.brand.sdk.payments.check_out_order({ order_id })).rejects.toMatchObject({ status: 409, code: 'order.nothing_due' })
    const other = await world.join('brand')
    await expect(other.sdk.payments.check_out_order({ order_id })).rejects.toMatchObject({ status: 404, code: 'order.not_found' })
    await expect(other.sdk.payments.refunds_of_order({ order_id })).rejects.toMatchObject({ status: 404, code: 'order.not_found' })
  })

  test('waits while the payer is at the gateway with another amount', async () => {
    const deal = await placedOrder(world)
    await fetch(deal.pay_url, { redirect: 'manual' })
    await record(deal.order_id, '500')
    await expect(deal.brand.sdk.payments.check_out_order({ order_id: deal.order_id })).rejects.toMatchObject({
      status: 409,
      code: 'payment.on_its_way',
      members: { pay_url: deal.pay_url },
    })
    await pay(deal)
    await world.settle()
    expect((await deal.brand.sdk.orders.get({ order_id: deal.order_id })).status).toBe('confirmed')
    // 500 more came than was due: as much of the later payment goes back.
    expect((await deal.brand.sdk.payments.refunds_of_order({ order_id: deal.order_id })).items).toMatchObject([
      { amount: '500.00', status: 'succeeded', destination: 'gateway', reason: 'paid_too_much' },
    ])
  })

  test('takes an order out of a link that nobody has opened, and the others stay in it', async () => {
    const brand = await world.join('brand')
    for (const package_id of [await sell('100'), await sell('200')])
      await brand.sdk.cart.add({ package_id, answers: { product_name: 'Cup', key_messages: ['Warm'] } })
    const { quotes } = await brand.sdk.cart.quote({})
    const { orders, checkout } = await brand.sdk.cart.check_out({ quote_id: quotes[0]?.id ?? '' })
    const [first, second] = orders.map(({ id }) => id)
    expect((await brand.sdk.payments.check_out_order({ order_id: first ?? '' })).amount).toBe('105.00')
    await pay({ world, brand, creator, package_id: '', order_id: second ?? '', pay_url: checkout?.pay_url ?? '' })
    expect((await brand.sdk.orders.get({ order_id: second ?? '' })).status).toBe('confirmed')
    expect((await brand.sdk.orders.get({ order_id: first ?? '' })).status).toBe('pending')
    expect(world.sandbox.book.sessions.at(-1)?.amount_minor).toBe('21000')
  })
})

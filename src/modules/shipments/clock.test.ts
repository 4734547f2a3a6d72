import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day_ms, hour_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import { hire } from '#test/staff.ts'
import type { Deal } from '#test/stories.ts'
import { pair, working, type Pair } from '#test/work.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let two: Pair
beforeAll(async () => {
  world = await openWorld()
  two = await pair(world)
})
afterAll(async () => {
  await expectSoundMoney(world)
  await world[Symbol.asyncDispose]()
})
const pass = async (ms: number) => {
  world.clock.advance(ms)
  await world.settle()
}
const address = { recipient: 'Asha Rao', lines: ['14 Turner Road'], city: 'Mumbai', country: 'IN', phone: '+919820012345' }
const inDays = (days: number) => new Date(world.clock.now().getTime() + days * day_ms).toISOString()
const share = ({ creator, order_id }: Deal, more: object = {}) => creator.sdk.shipments.share_address({ order_id, ...address, ...more })
const send = ({ brand, order_id }: Deal, days: number) =>
  brand.sdk.shipments.send({ order_id, carrier: 'India Post', expected_at: inDays(days) })
const statusOf = async ({ brand, order_id }: Deal) => (await brand.sdk.orders.get({ order_id })).status
const waitsUntil = async ({ brand, order_id }: Deal) => {
  const { next } = await brand.sdk.orders.timeline({ order_id })
  return Date.parse(next?.timers.find(({ kind }) => kind === 'info_timeout')?.due_at ?? '')
}
const days = (from: number, to: number) => Math.round((to - from) / day_ms)
const now = () => world.clock.now().getTime()

describe('the clock of an order whose creator waits for a product', () => {
  test('stops with the address and goes on with the product; the due date moves by the time it took', async () => {
    const deal = await working(two)
    const before = await deal.creator.sdk.orders.get({ order_id: deal.order_id })
    await share(deal)
    expect(await statusOf(deal)).toBe('info_requested')
    await pass(2 * day_ms)
    expect(await send(deal, 8)).toMatchObject({ state: 'sent', clock_stopped: true })
    // Without the parcel staff would have been asked by now.
    await pass(8 * day_ms)
    expect(await statusOf(deal)).toBe('info_requested')
    expect(await deal.creator.sdk.shipments.receive({ order_id: deal.order_id })).toMatchObject({ clock_stopped: false })
    const after = await deal.creator.sdk.orders.get({ order_id: deal.order_id })
    expect(after.status).toBe('in_progress')
    expect(days(Date.parse(before.deadline ?? ''), Date.parse(after.deadline ?? ''))).toBe(10)
    const { happened } = await deal.brand.sdk.orders.timeline({ order_id: deal.order_id })
    expect(happened.slice(0, 2)).toMatchObject([
      { move: 'retract_info_request', reason: 'The product has arrived' },
      { move: 'request_info', reason: 'The product is awaited' },
    ])
  })

  test('lets a creator leave three days after the day on which it was expected, and not before', async () => {
    const deal = await working(two)
    const leave = () => deal.creator.sdk.orders.cancel_no_fault({ order_id: deal.order_id })
    await share(deal)
    await pass(2 * day_ms)
    await send(deal, 5)
    expect(days(now(), await waitsUntil(deal))).toBe(12)
    await pass(8 * day_ms - hour_ms)
    await expect(leave()).rejects.toMatchObject({ status: 409, code: 'order.not_silent' })
    await pass(2 * hour_ms)
    expect((await leave()).status).toBe('cancelled')
  })

  test('goes to staff a week after that', async () => {
    const deal = await working(two)
    await share(deal)
    await send(deal, 1)
    await pass(8 * day_ms - hour_ms)
    expect(await statusOf(deal)).toBe('info_requested')
    await pass(2 * hour_ms)
    expect(await statusOf(deal)).toBe('disputed')
  })

  test('is put off by no more than thirty days, however often the brand thinks anew', async () => {
    const deal = await working(two)
    await share(deal)
    const asked = now()
    await send(deal, 59)
    expect(days(asked, await waitsUntil(deal))).toBe(37)
    await pass(6 * day_ms)
    await deal.brand.sdk.shipments.correct({ order_id: deal.order_id, carrier: 'India Post', expected_at: inDays(50) })
    expect(days(asked, await waitsUntil(deal))).toBe(37)
    await deal.brand.sdk.shipments.correct({ order_id: deal.order_id, carrier: 'India Post', expected_at: inDays(1) })
    expect(days(asked, await waitsUntil(deal))).toBe(14)
  })

  test('a report gives the brand three days from then on, and another parcel more', async () => {
    const deal = await working(two)
    const { order_id } = deal
    await share(deal)
    await send(deal, 4)
    await pass(4 * day_ms)
    await deal.creator.sdk.shipments.report({ order_id, problem: 'missing', note: 'The porter has seen nobody' })
    expect(days(now(), await waitsUntil(deal))).toBe(7)
    await expect(deal.creator.sdk.orders.cancel_no_fault({ order_id })).rejects.toMatchObject({ code: 'order.not_silent' })
    await send(deal, 6)
    expect(days(now(), await waitsUntil(deal))).toBe(13)
    await deal.creator.sdk.shipments.receive({ order_id })
    expect(await statusOf(deal)).toBe('in_progress')
  })

  test('is not put off by a parcel while the creator waits for something else', async () => {
    const deal = await working(two)
    const { creator, order_id } = deal
    await share(deal, { pause: false })
    await creator.sdk.orders.request_info({ order_id, reason: 'Which colour is the wall?' })
    await send(deal, 20)
    expect(days(now(), await waitsUntil(deal))).toBe(7)
    expect(await creator.sdk.shipments.receive({ order_id })).toMatchObject({ state: 'received', clock_stopped: false })
    expect(await statusOf(deal)).toBe('info_requested')
  })

  test('is not put off by the day of a parcel that the brand answered for', async () => {
    const deal = await working(two)
    const { brand, creator, order_id } = deal
    await share(deal)
    await send(deal, 20)
    await brand.sdk.orders.provide_info({ order_id, reason: 'Begin with the words' })
    await creator.sdk.orders.request_info({ order_id, reason: 'Which words?' })
    await pass(3 * day_ms + hour_ms)
    expect((await creator.sdk.orders.cancel_no_fault({ order_id })).status).toBe('cancelled')
  })

  test('stops again for a parcel on its way, when the brand answered and the creator cannot go on', async () => {
    const deal = await working(two)
    const { brand, creator, order_id } = deal
    await share(deal)
    await expect(creator.sdk.shipments.wait({ order_id })).rejects.toMatchObject({ status: 409, code: 'shipment.move_not_allowed' })
    await send(deal, 9)
    await brand.sdk.orders.provide_info({ order_id, reason: 'It is on its way' })
    expect((await creator.sdk.shipments.get({ order_id })).clock_stopped).toBe(false)
    await expect(brand.sdk.shipments.wait({ order_id })).rejects.toMatchObject({ status: 409, code: 'shipment.move_not_allowed' })
    const results = await Promise.allSettled([1, 2, 3].map(() => creator.sdk.shipments.wait({ order_id })))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(days(now(), await waitsUntil(deal))).toBe(16)
    expect(await creator.sdk.shipments.receive({ order_id })).toMatchObject({ state: 'received' })
    expect(await statusOf(deal)).toBe('in_progress')
  })

  test('stops three times at most; after that the address is shared without', async () => {
    const deal = await working(two)
    const { creator, order_id } = deal
    for (const reason of ['One', 'Two', 'Three']) {
      await creator.sdk.orders.request_info({ order_id, reason })
      await creator.sdk.orders.retract_info_request({ order_id })
    }
    await expect(share(deal)).rejects.toMatchObject({ status: 409, code: 'order.no_info_requests_left' })
    await expect(creator.sdk.shipments.get({ order_id })).rejects.toMatchObject({ status: 404 })
    expect(await share(deal, { pause: false })).toMatchObject({ state: 'shared', clock_stopped: false })
  })
})

describe('the address', () => {
  const sealed = statement<{ address_sealed: Buffer | null }>('test.sealed', 'select address_sealed from shipment where order_id = $1')
  const isKept = async ({ order_id }: Deal) => (await world.database.query(sealed, [order_id]))[0]?.address_sealed !== null

  test('is shown to staff only with a reason, which is kept, and not to who looks through another’s eyes', async () => {
    const deal = await working(two)
    const { brand, creator, order_id } = deal
    await share(deal)
    const [agent, admin] = [await hire(world, 'agent'), await hire(world, 'admin')]
    expect(await agent.sdk.shipments.get({ order_id })).toMatchObject({ state: 'shared', address: null, can: [] })
    await expect(agent.sdk.shipments.reveal_address({ order_id, reason: 'why' })).rejects.toMatchObject({ status: 400 })
    await expect(brand.sdk.shipments.reveal_address({ order_id, reason: 'To see it' })).rejects.toMatchObject({ status: 403 })
    const reason = 'The carrier asks for the number'
    expect((await agent.sdk.shipments.reveal_address({ order_id, reason })).address).toMatchObject(address)
    const { items } = await admin.sdk.admin.audit({ event: 'shipments.address_revealed', subject_id: creator.user_id })
    expect(items).toMatchObject([{ actor_id: agent.user_id, facts: { order_id, reason } }])
    expect(JSON.stringify(items)).not.toContain('Turner')
    const { access_token } = await admin.sdk.admin.impersonate({ user_id: brand.user_id, reason: 'To see what they see' })
    const seen = await world.request('GET', `/api/v1/orders/${order_id}/shipment`, { token: access_token })
    expect([seen.status, ((await seen.json()) as { address: unknown }).address]).toEqual([200, null])
    await pass(hour_ms)
    await expect(agent.sdk.shipments.reveal_address({ order_id, reason })).rejects.toMatchObject({ code: 'auth.step_up_required' })
  })

  test('is shown to nobody after the end of the order, and thirty days later it is forgotten', async () => {
    const deal = await working(two)
    const { brand, creator, order_id } = deal
    await share(deal, { pause: false })
    await brand.sdk.orders.propose_change({ order_id, kind: 'cancel', reason: 'We do not make it any more', creator_share: 0 })
    await creator.sdk.orders.accept_change({ order_id })
    for (const { sdk } of [brand, creator]) {
      const { address: shown, can } = await sdk.shipments.get({ order_id })
      expect([shown, can.filter(({ allowed }) => allowed)]).toEqual([null, []])
    }
    await expect(share(deal)).rejects.toMatchObject({ status: 409, code: 'shipment.order_not_open' })
    const running = await working(two)
    await share(running, { pause: false })
    await pass(30 * day_ms - hour_ms)
    expect(await isKept(deal)).toBe(true)
    const agent = await hire(world, 'agent')
    const reason = 'The bank asks where it went'
    expect((await agent.sdk.shipments.reveal_address({ order_id, reason })).address.lines).toEqual(['14 Turner Road'])
    await pass(2 * hour_ms)
    expect([await isKept(deal), await isKept(running)]).toEqual([false, true])
    const again = await hire(world, 'agent')
    await expect(again.sdk.shipments.reveal_address({ order_id, reason })).rejects.toMatchObject({
      status: 409,
      code: 'shipment.address_forgotten',
    })
  })
})

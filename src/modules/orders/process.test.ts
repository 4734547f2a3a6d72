import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day_ms, hour_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import { hire } from '#test/staff.ts'
import { acceptedOrder, completedOrder, submittedOrder } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'

const posted = (url: string) => ({ posts: [{ url, posted_at: '2026-01-01T00:00:00Z' }], disclosed: true, disclosure: 'ad' as const })

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(async () => {
  await expectSoundMoney(world)
  await world[Symbol.asyncDispose]()
})
const pass = async (ms: number) => {
  world.clock.advance(ms)
  await world.settle()
}
const status = statement<{ status: string }>('test.status_of_order', 'select status from "order" where id = $1')
/** As it stands in its row: sessions do not live as long as some timers. */
const statusOf = async (order_id: string) => (await world.database.query(status, [order_id]))[0]?.status
const names = (postings: readonly { posting: string }[]) => postings.map(({ posting }) => posting)

describe('information that the creator waits for', () => {
  test('stops the clock, and the due date moves by the time it took', async () => {
    const { brand, creator, order_id } = await acceptedOrder(world)
    const before = await brand.sdk.orders.get({ order_id })
    await creator.sdk.orders.request_info({ order_id, reason: 'Where do I pick up the cup?' })
    await pass(2 * day_ms)
    const after = await brand.sdk.orders.provide_info({ order_id, reason: 'It arrives tomorrow' })
    expect(after.status).toBe('in_progress')
    const moved = Date.parse(after.deadline ?? '') - Date.parse(before.deadline ?? '')
    expect(moved).toBeGreaterThanOrEqual(2 * day_ms)
    expect(moved).toBeLessThan(2 * day_ms + hour_ms)
    await creator.sdk.orders.request_info({ order_id, reason: 'Which colour?' })
    await creator.sdk.orders.retract_info_request({ order_id })
    await creator.sdk.orders.request_info({ order_id, reason: 'Which handle?' })
    await creator.sdk.orders.retract_info_request({ order_id })
    await expect(creator.sdk.orders.request_info({ order_id, reason: 'Once more?' })).rejects.toMatchObject({
      code: 'order.no_info_requests_left',
    })
  })

  test('that does not come lets the creator leave after three days, and goes to staff after seven', async () => {
    const one = await acceptedOrder(world)
    const other = await acceptedOrder(world)
    for (const { creator, order_id } of [one, other]) await creator.sdk.orders.request_info({ order_id, reason: 'Where is the cup?' })
    await expect(one.creator.sdk.orders.cancel_no_fault({ order_id: one.order_id })).rejects.toMatchObject({ code: 'order.not_silent' })
    await pass(3 * day_ms + 1_000)
    const left = await one.creator.sdk.orders.cancel_no_fault({ order_id: one.order_id })
    expect([left.status, ...names(left.postings)]).toEqual(['cancelled', 'P8'])
    await pass(4 * day_ms)
    expect((await other.brand.sdk.orders.get({ order_id: other.order_id })).status).toBe('disputed')
    const [dispute] = (await other.brand.sdk.orders.disputes({ order_id: other.order_id })).items
    expect(dispute).toMatchObject({ opened_by: 'system', status: 'open' })
  })
})

describe('work that must go live', () => {
  test('is paid when the brand confirms the post, or says nothing for two days', async () => {
    const one = await submittedOrder(world, { publish: true })
    const other = await submittedOrder(world, { publish: true })
    for (const { brand, creator, order_id } of [one, other]) {
      const approved = await brand.sdk.orders.approve({ order_id })
      expect([approved.status, ...names(approved.postings)]).toEqual(['awaiting_publication'])
      await creator.sdk.orders.submit_publication({ order_id, ...posted('https://www.instagram.com/reel/CxYz123/') })
    }
    const confirmed = await one.brand.sdk.orders.confirm_publication({ order_id: one.order_id })
    expect([confirmed.status, ...names(confirmed.postings)]).toEqual(['completed', 'P3'])
    await pass(2 * day_ms + 1_000)
    expect((await other.creator.sdk.orders.get({ order_id: other.order_id })).status).toBe('completed')
  })

  test('can be reported twice; the third time it is a dispute', async () => {
    const { brand, creator, order_id } = await submittedOrder(world, { publish: true })
    await brand.sdk.orders.approve({ order_id })
    const publish = () => creator.sdk.orders.submit_publication({ order_id, ...posted('https://www.instagram.com/reel/CxYz124/') })
    for (const reason of ['The label is missing', 'The link is dead']) {
      await publish()
      expect((await brand.sdk.orders.report_publication({ order_id, reason })).status).toBe('awaiting_publication')
    }
    await publish()
    await expect(brand.sdk.orders.report_publication({ order_id, reason: 'Still' })).rejects.toMatchObject({
      code: 'order.no_reports_left',
    })
    expect((await brand.sdk.orders.open_dispute({ order_id, reason: 'Still no label' })).status).toBe('disputed')
  })
})

describe('a change both sides agree on', () => {
  test('moves the due date later, never earlier; one is open at a time; who proposed it does not answer it', async () => {
    const { brand, creator, order_id } = await acceptedOrder(world)
    const { deadline } = await brand.sdk.orders.get({ order_id })
    const later = new Date(Date.parse(deadline ?? '') + 5 * day_ms).toISOString()
    const earlier = new Date(Date.parse(deadline ?? '') - hour_ms).toISOString()
    const ask = (date: string) => creator.sdk.orders.propose_change({ order_id, kind: 'deadline', deadline: date, reason: 'I am ill' })
    await expect(ask(earlier)).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/deadline', code: 'deadline.too_early' }] })
    await expect(creator.sdk.orders.propose_change({ order_id, kind: 'deadline', reason: 'I am ill' })).rejects.toMatchObject({
      status: 400,
    })
    await ask(later)
    await expect(ask(later)).rejects.toMatchObject({ code: 'order.change_open' })
    await expect(creator.sdk.orders.accept_change({ order_id })).rejects.toMatchObject({ code: 'order.own_change' })
    expect((await brand.sdk.orders.accept_change({ order_id })).deadline).toBe(later)
    expect((await brand.sdk.orders.changes({ order_id })).items).toMatchObject([
      { number: 1, kind: 'deadline', status: 'accepted', proposed_by: 'creator' },
    ])
  })

  test('lapses with any other move and after four days', async () => {
    const { brand, creator, order_id } = await acceptedOrder(world)
    await creator.sdk.orders.propose_change({ order_id, kind: 'revisions', revisions: 2, reason: 'Gladly' })
    await creator.sdk.orders.submit({ order_id, links: ['https://example.com/a.mp4'] })
    await brand.sdk.orders.propose_change({ order_id, kind: 'cancel', creator_share: 0.5, reason: 'We change our plans' })
    await brand.sdk.orders.extend_review({ order_id })
    await creator.sdk.orders.propose_change({ order_id, kind: 'revisions', revisions: 1, reason: 'Gladly' })
    await pass(4 * day_ms + 1_000)
    expect((await brand.sdk.orders.changes({ order_id })).items.map(({ status }) => status)).toEqual(['lapsed', 'lapsed', 'lapsed'])
    expect((await brand.sdk.orders.get({ order_id })).status).toBe('review')
  })

  test('lowers the price and gives the difference back at once', async () => {
    const { brand, creator, order_id } = await acceptedOrder(world)
    await brand.sdk.orders.propose_change({ order_id, kind: 'price', price: '8000', reason: 'One scene less' })
    const after = await creator.sdk.orders.accept_change({ order_id })
    expect(after).toMatchObject({ price: '8000.00', total_amount: '8400.00', held: '8400.00' })
    expect(after.postings).toMatchObject([
      {
        posting: 'P9',
        lines: [
          { account: 'order_held', debit: '2100.00' },
          { account: 'refund_due', credit: '2100.00' },
        ],
      },
    ])
  })

  test('cancels with a share for the work done, and silence agrees to who gives up everything', async () => {
    const one = await acceptedOrder(world)
    await one.brand.sdk.orders.propose_change({
      order_id: one.order_id,
      kind: 'cancel',
      creator_share: 0.6,
      reason: 'We stop the campaign',
    })
    const ended = await one.creator.sdk.orders.accept_change({ order_id: one.order_id })
    expect([ended.status, ended.refunded, ...names(ended.postings)]).toEqual(['completed', '4200.00', 'P12'])

    const [generous, greedy] = [await acceptedOrder(world), await acceptedOrder(world)]
    await generous.creator.sdk.orders.propose_change({ order_id: generous.order_id, kind: 'cancel', creator_share: 0, reason: 'I cannot' })
    await greedy.creator.sdk.orders.propose_change({ order_id: greedy.order_id, kind: 'cancel', creator_share: 1, reason: 'I like money' })
    await pass(3 * day_ms + 1_000)
    expect((await generous.brand.sdk.orders.get({ order_id: generous.order_id })).status).toBe('cancelled')
    await pass(2 * day_ms)
    expect((await greedy.brand.sdk.orders.get({ order_id: greedy.order_id })).status).toBe('in_progress')
  })
})

describe('a dispute', () => {
  test('freezes the order, keeps what both say, and goes on with the time that was left', async () => {
    const { brand, creator, order_id } = await submittedOrder(world)
    await pass(2 * day_ms)
    await brand.sdk.orders.open_dispute({ order_id, reason: 'The cup is not ours', links: ['https://example.com/cup.jpg'] })
    await creator.sdk.orders.add_statement({ order_id, text: 'It is the one you sent' })
    await expect(creator.sdk.orders.withdraw_dispute({ order_id })).rejects.toMatchObject({ code: 'order.not_own_dispute' })
    await expect(brand.sdk.orders.approve({ order_id })).rejects.toMatchObject({ code: 'order.move_not_allowed' })
    await pass(10 * day_ms)
    const { next } = await brand.sdk.orders.timeline({ order_id })
    expect(next).toMatchObject({
      waiting_for: 'staff',
      otherwise: { move: 'dispute_hard_limit', status: 'refunded', to_brand: '10500.00' },
    })
    expect((await brand.sdk.orders.withdraw_dispute({ order_id })).status).toBe('review')
    const [dispute] = (await creator.sdk.orders.disputes({ order_id })).items
    expect(dispute).toMatchObject({
      status: 'withdrawn',
      statements: [{ party: 'brand' }, { party: 'creator', text: 'It is the one you sent' }],
    })
    await pass(day_ms - hour_ms)
    expect((await brand.sdk.orders.get({ order_id })).status).toBe('review')
    await pass(hour_ms + 1_000)
    expect((await brand.sdk.orders.get({ order_id })).status).toBe('completed')
  })

  test('that nobody decides for sixty days gives the money back', async () => {
    const { creator, order_id } = await acceptedOrder(world)
    await creator.sdk.orders.open_dispute({ order_id, reason: 'They insult me' })
    await pass(60 * day_ms + 1_000)
    expect(await statusOf(order_id)).toBe('refunded')
  })

  test('is divided by two of the staff, who see the postings before', async () => {
    const [agent, admin] = [await hire(world, 'agent'), await hire(world, 'admin')]
    const { brand, order_id } = await submittedOrder(world)
    await brand.sdk.orders.open_dispute({ order_id, reason: 'Half of it is missing' })
    const decision = { order_id, creator_share: 0.6, reason: 'Six scenes of ten were made' }
    const preview = await agent.sdk.orders.resolve_split({ ...decision }, { dry_run: true })
    expect([preview.status, ...names(preview.postings)]).toEqual(['completed', 'P12'])
    const asked = await agent.sdk.orders.resolve_split(decision)
    expect([asked.status, asked.postings, asked.awaiting_approval === null]).toEqual(['disputed', [], false])
    expect((await agent.sdk.orders.resolve_split(decision)).status).toBe('disputed')
    expect((await admin.sdk.orders.resolve_split({ ...decision, creator_share: 0.5 })).status).toBe('disputed')
    const done = await admin.sdk.orders.resolve_split(decision)
    expect([done.status, done.refunded, done.awaiting_approval]).toEqual(['completed', '4200.00', null])
    expect(done.postings[0]?.lines).toEqual([
      { account: 'order_held', debit: '10500.00', credit: null, currency: 'INR' },
      { account: 'creator_pending', debit: null, credit: '5100.00', currency: 'INR' },
      { account: 'commission', debit: null, credit: '900.00', currency: 'INR' },
      { account: 'brand_fee', debit: null, credit: '300.00', currency: 'INR' },
      { account: 'refund_due', debit: null, credit: '4200.00', currency: 'INR' },
    ])
    await expect(admin.sdk.orders.resolve_split(decision)).rejects.toMatchObject({ code: 'order.move_not_allowed' })
  })

  test('of a completed order stops its money while in clearance, and takes it back from there', async () => {
    const [agent, admin] = [await hire(world, 'agent'), await hire(world, 'admin')]
    const { brand, creator, order_id } = await completedOrder(world)
    const before = (await creator.sdk.ledger.balance({})).balances[0]
    const stopped = await brand.sdk.orders.open_dispute({ order_id, reason: 'The post is gone' })
    expect([stopped.status, ...names(stopped.postings)]).toEqual(['disputed', 'P15'])
    await pass(20 * day_ms)
    expect((await creator.sdk.ledger.balance({})).balances[0]).toMatchObject({
      pending: '0.00',
      available: '0.00',
      frozen: before?.pending,
    })
    const decision = { order_id, creator_share: 0.25, reason: 'It was up for a week' }
    await agent.sdk.orders.resolve_split(decision)
    const done = await admin.sdk.orders.resolve_split(decision)
    expect([done.status, done.refunded, ...names(done.postings)]).toEqual(['completed', '7875.00', 'P10', 'P15'])
    await world.settle()
    expect((await creator.sdk.ledger.balance({})).balances[0]).toMatchObject({ pending: '0.00', available: '2125.00', frozen: '0.00' })
    await expect(brand.sdk.orders.open_dispute({ order_id, reason: 'Again' })).rejects.toMatchObject({ code: 'order.clearance_over' })

    const rest = { order_id, amount: '2625.00', reason: 'All of it after all' }
    await agent.sdk.orders.refund_by_staff(rest)
    const all = await admin.sdk.orders.refund_by_staff(rest)
    expect([all.status, all.refunded, ...names(all.postings)]).toEqual(['refunded', '10500.00', 'P10'])
    expect((await creator.sdk.ledger.balance({})).balances[0]).toMatchObject({ available: '0.00', owed: '0.00' })
  })
})

test('money is held for seventy-five days, then staff decide', async () => {
  const { order_id } = await acceptedOrder(world)
  await pass(75 * day_ms + 1_000)
  expect(await statusOf(order_id)).toBe('disputed')
})

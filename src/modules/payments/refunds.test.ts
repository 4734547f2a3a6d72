import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { sign } from '#integrations/sandbox/signature.ts'
import { ctxOf } from '#test/context.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import { hire, type Staff } from '#test/staff.ts'
import { confirmedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import { requestRefunds } from './refunds.ts'

let world: World
let agent: Staff
/** Each refund the gateway was asked to make, by our name for it. */
const asked: string[] = []
beforeAll(async () => {
  world = await openWorld({
    ports: ({ gateway, ...ports }) => ({
      ...ports,
      gateway: {
        ...gateway,
        refund: (refund) => {
          asked.push(refund.intent_id)
          return gateway.refund(refund)
        },
      },
    }),
  })
  agent = await hire(world, 'agent')
})
afterAll(async () => {
  await expectSoundMoney(world)
  await world[Symbol.asyncDispose]()
})

const refundsOf = async ({ brand, order_id }: Deal) => (await brand.sdk.payments.refunds_of_order({ order_id })).items
const paymentOf = async ({ brand, order_id }: Deal) => (await brand.sdk.payments.of_order({ order_id })).items[0]
const madeBy = (payment_id: string) => world.sandbox.book.refunds.filter((made) => made.payment_id === payment_id)
async function later(minutes = 2): Promise<void> {
  world.clock.advance(minutes * minute_ms)
  await world.settle()
}
/** Half of what is held for the order is owed back, by a posting of this name. */
const owe = statement(
  'test.owe',
  `select * from ledger_post($1, 'P9', $2::bigint, null, $3, jsonb_build_array(
     jsonb_build_object('kind', 'order_held', 'owner_id', $2::bigint, 'label', '', 'currency', 'INR', 'normal', -1, 'keeps', true, 'amount', $4::bigint),
     jsonb_build_object('kind', 'refund_due', 'owner_id', $2::bigint, 'label', '', 'currency', 'INR', 'normal', -1, 'keeps', true, 'amount', -$4::bigint)))`,
)

describe('a refund', () => {
  test('of several facts at the same moment, each told twice, goes back once for each and never beyond the payment', async () => {
    const deal = await confirmedOrder(world)
    const order_id = BigInt(deal.order_id)
    const facts = ['one', 'two', 'three'].map((name) => `order:${order_id}:${name}`)
    const due = facts.map((fact, nth) => ({
      order_id,
      payment_id: null,
      amount_minor: String(350_000 - nth),
      currency: 'INR',
      reason: 'test',
      fact,
    }))
    for (const { fact, amount_minor } of due) await world.database.query(owe, [fact, order_id, world.clock.now(), amount_minor])
    await Promise.all([...due, ...due].map((one) => requestRefunds(ctxOf(world), one)))
    await later()
    const refunds = await refundsOf(deal)
    expect(refunds.map(({ amount, status }) => [amount, status]).toSorted()).toEqual([
      ['3499.98', 'succeeded'],
      ['3499.99', 'succeeded'],
      ['3500.00', 'succeeded'],
    ])
    expect(await paymentOf(deal)).toMatchObject({ status: 'partially_refunded', refunded: '10499.97' })
    const beyond = { ...due[0], fact: 'order:beyond', amount_minor: '4' } as (typeof due)[number]
    await expect(requestRefunds(ctxOf(world), beyond)).rejects.toThrow('belong to no payment')
    await world.database.query(owe, ['order:last', order_id, world.clock.now(), 3n])
    await requestRefunds(ctxOf(world), { ...beyond, fact: 'order:last', amount_minor: '3' })
    await later()
    expect(await paymentOf(deal)).toMatchObject({ status: 'refunded', refunded: '10500.00' })
    await deal.brand.sdk.orders.withdraw({ order_id: deal.order_id })
  })

  test('is refused by the database beyond its payment, and is neither changed nor deleted', async () => {
    const deal = await confirmedOrder(world)
    const payment_id = (await paymentOf(deal))?.id
    const insert = statement(
      'test.refund',
      `insert into refund (payment_id, order_id, amount_minor, currency, reason, fact, provider, created_at, updated_at)
       values ($1, $2, $3, 'INR', 'test', 'test:beyond', 'sandbox', now(), now())`,
    )
    await expect(world.database.query(insert, [payment_id, deal.order_id, 1_050_001n])).rejects.toMatchObject({
      constraint: 'payment_refunds_at_most_itself',
    })
    await expect(world.database.query(statement('test.change', 'update refund set amount_minor = 1'))).rejects.toThrow('append-only')
    await expect(world.database.query(statement('test.delete', 'delete from refund'))).rejects.toThrow('append-only')
  })

  test('whose reply was lost is asked for again and made once (F-17)', async () => {
    const deal = await confirmedOrder(world)
    world.sandbox.knobs.lose_reply = 'refund'
    await deal.brand.sdk.orders.withdraw({ order_id: deal.order_id })
    await world.settle()
    await later()
    expect(madeBy((await paymentOf(deal))?.transaction_id ?? '')).toHaveLength(1)
    expect(await refundsOf(deal)).toMatchObject([{ status: 'succeeded' }])
  })

  test('the gateway works on is looked at until it is done, by its webhook or without', async () => {
    const deal = await confirmedOrder(world)
    world.sandbox.knobs.refund_outcome = 'processing'
    await deal.brand.sdk.orders.withdraw({ order_id: deal.order_id })
    await world.settle()
    const [refund] = await refundsOf(deal)
    expect(refund).toMatchObject({ status: 'processing', destination: 'gateway', settled_at: null })
    await later()
    expect(await refundsOf(deal)).toMatchObject([{ status: 'processing' }])
    world.sandbox.knobs.drop_webhooks = 1
    world.sandbox.finishRefund(refund?.gateway_refund_id ?? '', 'succeeded')
    await later(16)
    expect(await refundsOf(deal)).toMatchObject([{ status: 'succeeded' }])
    expect(asked.filter((intent) => intent.startsWith(`refund:${refund?.id}:`))).toHaveLength(1)
  })

  test('the gateway refuses after a while is the brand’s credit', async () => {
    const deal = await confirmedOrder(world)
    world.sandbox.knobs.refund_outcome = 'processing'
    await deal.brand.sdk.orders.withdraw({ order_id: deal.order_id })
    await world.settle()
    world.sandbox.finishRefund((await refundsOf(deal))[0]?.gateway_refund_id ?? '', 'failed')
    await world.sandbox.delivered()
    await world.settle()
    expect(await refundsOf(deal)).toMatchObject([{ status: 'failed', destination: 'wallet' }])
    expect((await deal.brand.sdk.ledger.balance({})).balances).toMatchObject([{ wallet: '10500.00' }])
  })
})

describe('the inbox', () => {
  const send = (event: object) => {
    const body = JSON.stringify(event)
    const headers = { 'sandbox-signature': sign('sandbox secret of this world', body, world.clock.now()) }
    return world.request('POST', '/api/v1/webhooks/sandbox', { body, headers })
  }

  test('keeps what is about something unknown, tries it after growing pauses, and shows it to staff', async () => {
    await send({ id: 'evt_unknown', type: 'payment.captured', subject: 'cs_nobodys' })
    await world.settle()
    const find = async () =>
      (await agent.sdk.payments.events({ state: 'parked', limit: 100 })).items.find(({ event_id }) => event_id === 'evt_unknown')
    expect(await find()).toMatchObject({ attempts: 1, outcome: null, error: expect.stringContaining('cs_nobodys') })
    await later(1)
    expect(await find()).toMatchObject({ attempts: 2 })
    await later(1)
    expect(await find()).toMatchObject({ attempts: 2 })
    await later(1)
    expect(await find()).toMatchObject({ attempts: 3 })
    const [newest] = (await agent.sdk.payments.events({ limit: 1 })).items
    expect(newest?.event_id).toBe('evt_unknown')
  })

  test('takes nothing of a provider that is known and not configured now, so that it comes again', async () => {
    const answer = await world.request('POST', '/api/v1/webhooks/stripe', { body: '{}' })
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([503, 'gateway.not_configured'])
  })

  test('is for staff', async () => {
    const brand = await world.join('brand')
    await expect(brand.sdk.payments.events({})).rejects.toMatchObject({ status: 403 })
    await expect(agent.sdk.payments.retry_event({ gateway_event_id: '999999' })).rejects.toMatchObject({
      status: 404,
      code: 'gateway_event.not_found',
    })
  })
})

test('what comes of a checkout of another provider waits for it and holds nobody up', async () => {
  const deal = await confirmedOrder(world)
  await world.database.query(
    statement('test.of_stripe', `update checkout set provider = 'stripe' where id = (select max(id) from checkout)`),
  )
  await deal.brand.sdk.orders.withdraw({ order_id: deal.order_id })
  await world.settle()
  expect(await refundsOf(deal)).toMatchObject([{ status: 'requested', provider: 'stripe' }])
  await world.database.query(statement('test.back', `update checkout set provider = 'sandbox' where provider = 'stripe'`))
  await world.database.query(statement('test.back_refund', `update refund set provider = 'sandbox' where provider = 'stripe'`))
  await later()
  expect(await refundsOf(deal)).toMatchObject([{ status: 'succeeded' }])
})

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { ApiError } from '#sdk'
import { expectSoundMoney } from '#test/invariants.ts'
import { acceptedOrder, confirmedOrder, placedOrder, submittedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => expectSoundMoney(world))
afterAll(() => world[Symbol.asyncDispose]())

const times = <T>(count: number, work: (nth: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: count }, (_, nth) => work(nth)))
const outcome = (result: PromiseSettledResult<unknown>) =>
  result.status === 'fulfilled'
    ? 'done'
    : result.reason instanceof ApiError
      ? `${result.reason.status} ${result.reason.code}`
      : String(result.reason)
const outcomes = (results: readonly PromiseSettledResult<unknown>[]) => results.map(outcome).sort()
const movesOf = async ({ brand, order_id }: Deal) =>
  (await brand.sdk.orders.timeline({ order_id })).happened.map(({ move }) => move).reverse()
const statusOf = async ({ brand, order_id }: Deal) => (await brand.sdk.orders.get({ order_id })).status
const paymentOf = async ({ brand, order_id }: Deal) => (await brand.sdk.payments.of_order({ order_id })).items[0]?.status
const hostedPage = async ({ pay_url }: Deal) => (await fetch(pay_url, { redirect: 'manual' })).headers.get('location') ?? ''
const press = (page: string) => fetch(page, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ action: 'card' }) })
const refused = '409 order.move_not_allowed'

describe('at the same moment', () => {
  test('an approval and a wish for changes: one wins, and the submission says which', async () => {
    for (let round = 0; round < 3; round++) {
      const deal = await submittedOrder(world)
      const { brand, order_id } = deal
      const [approved, asked] = await Promise.allSettled([
        brand.sdk.orders.approve({ order_id }),
        brand.sdk.orders.request_revision({ order_id, note: 'Brighter' }),
      ])
      expect(outcomes([approved, asked])).toEqual([refused, 'done'])
      const won = approved.status === 'fulfilled'
      expect(await statusOf(deal)).toBe(won ? 'completed' : 'revision_requested')
      expect(await movesOf(deal)).toEqual(['place', 'pay', 'accept', 'submit', won ? 'approve' : 'request_revision'])
      expect((await brand.sdk.orders.submissions({ order_id })).items).toMatchObject([
        { number: 1, status: won ? 'approved' : 'changes_requested', feedback: won ? null : 'Brighter' },
      ])
    }
  })

  test('ten submissions: one is number 1 and there is no number 2', async () => {
    const deal = await acceptedOrder(world)
    const { creator, order_id } = deal
    const results = await times(10, (nth) => creator.sdk.orders.submit({ order_id, links: [`https://example.com/${nth}.mp4`] }))
    expect(outcomes(results)).toEqual([...Array<string>(9).fill(refused), 'done'])
    expect((await creator.sdk.orders.submissions({ order_id })).items).toMatchObject([{ number: 1, status: 'submitted' }])
    expect(await movesOf(deal)).toEqual(['place', 'pay', 'accept', 'submit'])
  })

  test('moves of the parties and of the clock: one of them happens', async () => {
    const [reviewed, unanswered] = [await submittedOrder(world), await confirmedOrder(world)]
    world.clock.advance(3 * day_ms + 1000)
    const [approved, accepted] = await Promise.allSettled([
      reviewed.brand.sdk.orders.approve({ order_id: reviewed.order_id }),
      unanswered.creator.sdk.orders.accept({ order_id: unanswered.order_id }),
      world.settle(),
      world.settle(),
    ])
    await world.settle()
    const won = accepted.status === 'fulfilled'
    expect(await movesOf(reviewed)).toEqual([
      'place',
      'pay',
      'accept',
      'submit',
      approved.status === 'fulfilled' ? 'approve' : 'auto_approve',
    ])
    expect((await reviewed.brand.sdk.orders.submissions({ order_id: reviewed.order_id })).items).toMatchObject([{ status: 'approved' }])
    expect(await movesOf(unanswered)).toEqual(['place', 'pay', won ? 'accept' : 'expire_acceptance'])
    expect(await paymentOf(unanswered)).toBe(won ? 'completed' : 'refunded')
  })

  test('a payment and its cancellation: the order is paid, or the money goes back', async () => {
    for (let round = 0; round < 3; round++) {
      const deal = await placedOrder(world)
      const page = await hostedPage(deal)
      const [cancelled] = await Promise.allSettled([
        deal.brand.sdk.orders.cancel_unpaid({ order_id: deal.order_id }),
        press(page).then(() => fetch(`${deal.pay_url}/done`)),
      ])
      await world.sandbox.delivered()
      await world.settle()
      const won = cancelled.status === 'fulfilled'
      expect([await statusOf(deal), await paymentOf(deal)]).toEqual(won ? ['cancelled', 'refunded'] : ['confirmed', 'completed'])
      expect(await movesOf(deal)).toEqual(['place', won ? 'cancel_unpaid' : 'pay'])
    }
  })

  test('ten returns from the gateway that come before its report, and the report: the order is paid once', async () => {
    const deal = await placedOrder(world)
    const page = await hostedPage(deal)
    world.sandbox.knobs.duplicate = 5
    await Promise.all([press(page), ...Array.from({ length: 10 }, () => fetch(`${deal.pay_url}/done`))])
    await Promise.all([world.settle(), world.settle(), fetch(`${deal.pay_url}/done`)])
    await world.sandbox.delivered()
    await world.settle()
    expect(await movesOf(deal)).toEqual(['place', 'pay'])
  })

  test('two workers at one refund: the money goes back once', async () => {
    const deal = await confirmedOrder(world)
    const before = world.sandbox.book.refunds.length
    await deal.brand.sdk.orders.withdraw({ order_id: deal.order_id })
    await Promise.all([world.settle(), world.settle(), world.settle()])
    await world.sandbox.delivered()
    await world.settle()
    expect(world.sandbox.book.refunds.slice(before)).toMatchObject([{ status: 'succeeded', amount_minor: '1050000' }])
    expect(await paymentOf(deal)).toBe('refunded')
  })

  test('ten orders under one Idempotency-Key: one is placed, and everybody is told of the same', async () => {
    const { brand, package_id } = await placedOrder(world)
    const key = { idempotency_key: 'once' }
    const results = await times(10, () => brand.sdk.orders.create({ package_id, requirements: 'Ten at once' }, key))
    expect(outcomes(results)).toContain('done')
    for (const each of outcomes(results)) expect(['done', '409 idempotency.in_progress']).toContain(each)
    const told = results.flatMap((result) => (result.status === 'fulfilled' ? [JSON.stringify(result.value)] : []))
    expect(new Set([...told, JSON.stringify(await brand.sdk.orders.create({ package_id, requirements: 'Ten at once' }, key))]).size).toBe(1)
    const other = brand.sdk.orders.create({ package_id, requirements: 'Another' }, key)
    await expect(other).rejects.toMatchObject({ status: 422, code: 'idempotency.key_reused' })
    expect((await brand.sdk.orders.list({})).items).toHaveLength(2)
  })

  test('ten orders of different wishes under one key: one is placed and no answer is given to another wish', async () => {
    const { brand, package_id } = await placedOrder(world)
    const wish = (nth: number) => brand.sdk.orders.create({ package_id, requirements: `Wish ${nth}` }, { idempotency_key: 'mixed' })
    const results = await times(10, wish)
    expect(outcomes(results).filter((each) => each === 'done')).toHaveLength(1)
    for (const each of outcomes(results)) expect(['done', '409 idempotency.in_progress', '422 idempotency.key_reused']).toContain(each)
    for (const [nth, result] of results.entries())
      if (result.status === 'fulfilled') expect(result.value.order.requirements).toBe(`Wish ${nth}`)
  })

  test('ten sign-ups with one address, as brands and as creators: one account with one profile', async () => {
    const account = { email: 'race@example.com', password: 'four words you remember' }
    const results = await times(10, (nth) =>
      world.stranger.auth.signup({ ...account, name: `N ${nth}`, role: nth % 2 ? 'brand' : 'creator' }),
    )
    for (const each of outcomes(results)) expect(['done', '429 auth.too_many_codes']).toContain(each)
    const found = await world.database.query(
      statement<{ user_type: string; brands: bigint; creators: bigint }>(
        'test.accounts',
        `select u.user_type, (select count(*) from brand_profile b where b.user_id = u.id) as brands,
           (select count(*) from creator_profile c where c.user_id = u.id) as creators from "user" u where u.email = $1`,
      ),
      [account.email],
    )
    const [{ user_type } = { user_type: '' }] = found
    expect(found).toEqual([user_type === 'brand' ? { user_type, brands: 1n, creators: 0n } : { user_type, brands: 0n, creators: 1n }])
  })

  test('edits of one package: each field keeps what was sent, and what cannot go together is not stored together', async () => {
    const { creator, package_id } = await placedOrder(world)
    const edit = (changes: object) => creator.sdk.packages.edit({ package_id, ...changes })
    const edits = [{ price: '1' }, { description: 'New' }, { quantity: 3 }, { revisions: 5 }, { delivery_days: 9 }, { duration: '30s' }]
    expect(outcomes(await Promise.allSettled(edits.map(edit)))).toEqual(edits.map(() => 'done'))
    const [edited] = (await creator.sdk.packages.mine()).items
    expect(edited).toMatchObject({ price: '1.00', description: 'New', quantity: 3, revisions: 5, delivery_days: 9, duration: '30s' })

    await Promise.allSettled([
      edit({ content_type: 'story' }),
      edit({ platform: 'linkedin', content_type: 'article' }),
      edit({ content_type: 'carousel' }),
    ])
    const [now] = (await creator.sdk.packages.mine()).items
    expect(['instagram/story', 'instagram/carousel', 'linkedin/article']).toContain(`${now?.platform}/${now?.content_type}`)
  })
})

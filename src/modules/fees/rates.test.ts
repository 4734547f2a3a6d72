import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { day_ms, minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { openBoard, type Board } from '#test/fees.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import type { Person } from '#test/people.ts'
import { acceptedOrder, completedOrder, placedOrder } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let board: Board
beforeAll(async () => {
  world = await openWorld()
  board = await openBoard(world)
})
afterEach(() => expectSoundMoney(world))
afterAll(() => world[Symbol.asyncDispose]())

const note = 'As agreed'
const brief = { product_name: 'Morning chai', key_messages: ['Warm in three minutes'] }
const far = statement('test.come_far', 'update creator_profile set total_collaborations = $2, verified = $3 where id = $1')
const parts = ['price', 'brand_fee', 'brand_fee_tax', 'commission', 'commission_tax', 'withholding', 'creator_net'] as const
const partsOf = (of: Readonly<Record<(typeof parts)[number], string>>) => parts.map((part) => of[part])

/** A creator who has completed so many orders and sells this for ₹1,000. */
async function creatorOf(content_type: string, completed = 0, verified = false, platform: 'instagram' | 'youtube' = 'instagram') {
  const creator = await world.join('creator')
  await world.database.query(far, [creator.profile_id, completed, verified])
  const { id: package_id } = await creator.sdk.packages.create({ platform, content_type, price: '1000' })
  return { creator, package_id }
}

async function quote(brand: Person, package_ids: readonly string[]) {
  for (const package_id of package_ids) await brand.sdk.cart.add({ package_id, answers: brief })
  const { quotes } = await brand.sdk.cart.quote({})
  const [first] = quotes
  if (!first) throw new Error('there is a quote')
  return first
}

describe('an order', () => {
  test('costs to the last part what its quote and the cart said, line by line, each under the rule that is most specific for it', async () => {
    const brand = await world.join('brand')
    const story = await board.rule({ platform: 'instagram', content_type: 'story', rate_bp: 1000, currency: 'INR', fixed: '33.33', note })
    const top = await board.rule({ content_type: 'story', creator_tier: 'top', rate_bp: 100, currency: 'INR', min: '77.7', note })
    const sellers = [await creatorOf('story', 2), await creatorOf('story', 25, true), await creatorOf('carousel')]
    const quoted = await quote(brand, sellers.map(({ package_id }) => package_id)) // prettier-ignore
    expect(quoted.lines.map(({ commission, commission_rule_id }) => [commission, commission_rule_id])).toEqual([
      ['133.33', story.id],
      ['77.70', top.id],
      ['150.00', null],
    ])
    expect(quoted.lines[1]?.commission_why).toBe(`Rule ${top.id} is for top creators, content of the type story, prices in INR`)
    expect((await brand.sdk.cart.get({})).totals).toMatchObject([quoted.totals])

    const { orders } = await brand.sdk.cart.check_out({ quote_id: quoted.id })
    expect(orders.map(partsOf)).toEqual(quoted.lines.map(partsOf))
    // Whom the platform keeps how much of is told to the one it is kept from.
    expect(orders.map(({ commission_rule_id }) => commission_rule_id)).toEqual([null, null, null])
    const seen = { commission_rule_id: top.id, commission_why: quoted.lines[1]?.commission_why, commission: '77.70' }
    const order_id = orders[1]?.id ?? ''
    expect(await sellers[1]?.creator.sdk.orders.get({ order_id })).toMatchObject(seen)
    expect(await board.admins[0].sdk.orders.get({ order_id })).toMatchObject(seen)
    // The shortcut for one package is reckoned the same way.
    const { order } = await (await world.join('brand')).sdk.orders.create({ package_id: sellers[1]?.package_id ?? '', answers: brief })
    expect([partsOf(order)]).toEqual(quoted.lines.slice(1, 2).map(partsOf))
    for (const { id } of [story, top]) await board.endRule(id)
  })

  test('of a brand with a rule of its own is under that one, whatever else is there', async () => {
    const brand = await world.join('brand')
    const { package_id } = await creatorOf('post', 30, true)
    const narrow = await board.rule({
      platform: 'instagram',
      content_type: 'post',
      creator_tier: 'top',
      currency: 'INR',
      rate_bp: 100,
      note,
    })
    const own = await board.rule({ brand_id: brand.profile_id, rate_bp: 1234, note })
    expect((await quote(brand, [package_id])).lines).toMatchObject([{ commission: '123.40', commission_rule_id: own.id }])
    const another = await quote(await world.join('brand'), [package_id])
    expect(another.lines).toMatchObject([{ commission: '10.00', commission_rule_id: narrow.id }])
    await board.endRule(narrow.id)
  })

  test.each([
    [2, true, '100.00'],
    [3, false, '200.00'],
    [25, false, '200.00'],
    [25, true, '300.00'],
  ])('of a creator with %i completed orders (mark: %s) is under the rule for that tier', async (completed, verified, commission) => {
    const brand = await world.join('brand')
    for (const [tier, rate_bp] of [
      ['new', 1000],
      ['established', 2000],
      ['top', 3000],
    ] as const)
      // prettier-ignore
      await board.rule({ brand_id: brand.profile_id, creator_tier: tier, rate_bp, note })
    const { package_id } = await creatorOf('live', completed, verified)
    expect((await quote(brand, [package_id])).lines).toMatchObject([{ commission }])
  })

  test('of a quote keeps the rule that ended since; the next quote has the one that took its place', async () => {
    const brand = await world.join('brand')
    const { package_id } = await creatorOf('reel')
    const old = await board.rule({ brand_id: brand.profile_id, rate_bp: 1000, note })
    const early = await quote(brand, [package_id])
    await board.endRule(old.id)
    const next = await board.rule({ brand_id: brand.profile_id, rate_bp: 2000, note })
    const late = await brand.sdk.cart.quote({})
    expect(late.quotes[0]?.lines).toMatchObject([{ commission: '200.00', commission_rule_id: next.id }])

    const { orders } = await brand.sdk.cart.check_out({ quote_id: early.id })
    expect(orders).toMatchObject([{ commission: '100.00', creator_net: '900.00' }])
    const order_id = orders[0]?.id ?? ''
    expect(await board.admins[0].sdk.orders.get({ order_id })).toMatchObject({ commission_rule_id: old.id, commission: '100.00' })
  })

  test('that runs stays under its rule to the end, and nobody gives it another one', async () => {
    const rule = await board.rule({ platform: 'instagram', content_type: 'reel', rate_bp: 700, note })
    const running = await placedOrder(world)
    const deal = await completedOrder(world)
    await board.endRule(rule.id)
    await board.rule({ platform: 'instagram', content_type: 'reel', currency: 'INR', rate_bp: 9000, valid_until: new Date(world.clock.now().getTime() + day_ms).toISOString(), note }) // prettier-ignore
    const { balances } = await deal.creator.sdk.ledger.balance({})
    expect(balances).toMatchObject([{ pending: '9300.00' }])
    expect(await running.creator.sdk.orders.get({ order_id: running.order_id })).toMatchObject({
      commission_rule_id: rule.id,
      creator_net: '9300.00',
    })
    const other = statement('test.other_rates', `update "order" set rates = '{}', commission_rule_id = null where id = $1`)
    await expect(world.database.query(other, [running.order_id])).rejects.toThrow(/stay as they were/)
  })

  test('whose price the two sides change is reckoned anew by its own rates, whatever holds by then', async () => {
    const rule = await board.rule({ platform: 'instagram', content_type: 'reel', creator_tier: 'new', rate_bp: 700, note })
    const { brand, creator, order_id } = await acceptedOrder(world)
    await board.endRule(rule.id)
    await creator.sdk.orders.propose_change({ order_id, kind: 'price', price: '5000', reason: 'Half of it' })
    await brand.sdk.orders.accept_change({ order_id })
    expect(await creator.sdk.orders.get({ order_id })).toMatchObject({
      price: '5000.00', commission: '350.00', creator_net: '4650.00', total_amount: '5250.00', commission_rule_id: rule.id,
    }) // prettier-ignore
  })

  test('pays no tax until one is turned on, then by the country of who is charged; the quote and the order say the same', async () => {
    const [brand, { creator, package_id }] = [await world.join('brand'), await creatorOf('video', 0, false, 'youtube')]
    await creator.sdk.profile.update_basic_info({ location_country: 'NZ' })
    await brand.sdk.profile.update_basic_info({ location_country: 'Iceland' })
    expect(partsOf((await quote(brand, [package_id])).totals)).toEqual(['1000.00', '50.00', '0.00', '150.00', '0.00', '0.00', '850.00'])
    await board.tax({ kind: 'brand_fee_tax', country: 'IS', rate_bp: 1800, note })
    await board.tax({ kind: 'commission_tax', country: 'NZ', rate_bp: 1500, note })
    await board.tax({ kind: 'withholding', country: 'NZ', rate_bp: 10, note })
    await board.tax({ kind: 'withholding', country: 'IS', rate_bp: 5000, note })
    const { quotes } = await brand.sdk.cart.quote({})
    const taxed = ['1000.00', '50.00', '9.00', '150.00', '22.50', '1.00', '826.50']
    expect(quotes.map(({ totals }) => partsOf(totals))).toEqual([taxed])
    const { orders } = await brand.sdk.cart.check_out({ quote_id: quotes[0]?.id ?? '' })
    expect(orders.map(partsOf)).toEqual([taxed])
  })

  test('under absurd rates still leaves the creator no less than nothing', async () => {
    const brand = await world.join('brand')
    const { package_id } = await creatorOf('reel')
    await board.rule({ brand_id: brand.profile_id, currency: 'INR', rate_bp: 10_000, fixed: '50000', min: '99999999999', note })
    const { orders } = await brand.sdk.cart.check_out({ quote_id: (await quote(brand, [package_id])).id })
    expect(orders).toMatchObject([{ commission: '1000.00', creator_net: '0.00' }])
  })
})

test('what is dated begins at midnight where its zone says, and a quote keeps what it showed until it expires', async () => {
  await using later = await openWorld()
  const two = await openBoard(later)
  const [brand, creator] = [await later.join('brand'), await later.join('creator')]
  const { id: package_id } = await creator.sdk.packages.create({ platform: 'instagram', content_type: 'reel', price: '1000' })
  await brand.sdk.cart.add({ package_id, answers: brief })
  // The next midnight in Kolkata is half past six in the evening of the day before in London.
  const half_past_six = (Math.floor((later.clock.now().getTime() + 5.5 * 60 * minute_ms) / day_ms) + 1) * day_ms - 5.5 * 60 * minute_ms
  const midnight = new Date(half_past_six + 5.5 * 60 * minute_ms).toISOString().replace('.000Z', '+05:30')
  expect(midnight).toMatch(/T00:00:00\+05:30$/)
  const tax = await two.tax({ kind: 'commission_tax', rate_bp: 1800, valid_from: midnight, note })
  expect(tax).toMatchObject({ state: 'upcoming', valid_from: new Date(half_past_six).toISOString() })
  const rule = await two.rule({ rate_bp: 1000, valid_until: midnight, note })
  const follows = await two.rule({ rate_bp: 2000, valid_from: midnight, note })

  const sale = { price: '1000', currency: 'INR', platform: 'instagram', content_type: 'reel' } as const
  const reckoned = async () => {
    const { commission, commission_tax, commission_rule_id } = await later.stranger.meta.fees(sale)
    return [commission, commission_tax, commission_rule_id]
  }
  later.clock.advance(half_past_six - minute_ms - later.clock.now().getTime())
  expect(await reckoned()).toEqual(['100.00', '0.00', rule.id])
  const kept = (await brand.sdk.cart.quote({})).quotes[0]
  later.clock.advance(half_past_six - later.clock.now().getTime())
  expect(await reckoned()).toEqual(['200.00', '36.00', follows.id])
  const fresh = (await brand.sdk.cart.quote({})).quotes[0]
  expect([kept?.totals.creator_net, fresh?.totals.creator_net]).toEqual(['900.00', '764.00'])

  const { orders } = await brand.sdk.cart.check_out({ quote_id: kept?.id ?? '' })
  expect(orders).toMatchObject([{ commission: '100.00', commission_tax: '0.00', creator_net: '900.00' }])
  // An hour later staff have to prove themselves again.
  later.clock.advance(60 * minute_ms)
  const stale = { status: 403, code: 'auth.step_up_required' }
  const [{ sdk }] = two.admins
  await expect(sdk.admin.create_commission_rule({ rate_bp: 1, note })).rejects.toMatchObject(stale)
  await expect(sdk.admin.end_commission_rule({ commission_rule_id: follows.id, reason: note })).rejects.toMatchObject(stale)
  await expect(sdk.admin.create_tax_rate({ kind: 'withholding', rate_bp: 1, note })).rejects.toMatchObject(stale)
  await expect(sdk.admin.end_tax_rate({ tax_rate_id: tax.id, reason: note })).rejects.toMatchObject(stale)
})

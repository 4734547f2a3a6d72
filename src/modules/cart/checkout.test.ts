import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { day_ms, minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import type { Person } from '#test/people.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let creators: Person[]
beforeAll(async () => {
  world = await openWorld()
  creators = [await world.join('creator'), await world.join('creator')]
})
afterEach(() => expectSoundMoney(world))
afterAll(() => world[Symbol.asyncDispose]())

const brief = { product_name: 'Morning chai', key_messages: ['Warm in three minutes'] }
const reel = { platform: 'instagram', content_type: 'reel', price: '1000', delivery_days: 7 } as const

/** A brand with one answered line of each creator in its cart, and a quote for them. */
async function quoted(sellers: readonly Person[] = creators, answers: object = brief) {
  const brand = await world.join('brand')
  const package_ids = []
  for (const { sdk } of sellers) package_ids.push((await sdk.packages.create(reel)).id)
  for (const package_id of package_ids) await brand.sdk.cart.add({ package_id, answers: answers as typeof brief })
  const { quotes } = await brand.sdk.cart.quote({})
  const [quote] = quotes
  if (!quote) throw new Error('there is a quote')
  const check_out = () => brand.sdk.cart.check_out({ quote_id: quote.id })
  return { brand, package_ids, quotes, quote, quote_id: quote.id, item_ids: quote.lines.map(({ item_id }) => item_id), check_out }
}
const ordersOf = async ({ sdk }: Person) => (await sdk.orders.list({})).items
const linesOf = async ({ sdk }: Person) => (await sdk.cart.get({})).items
const outcomes = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as { code: string }).code)).sort()

describe('a quote', () => {
  test('says to the last part who pays and gets what, and the order says the same', async () => {
    const { brand, quote, check_out } = await quoted()
    const line = { price: '1000.00', brand_fee: '50.00', brand_fee_tax: '0.00', commission: '150.00', commission_tax: '0.00', withholding: '0.00', creator_net: '850.00' } // prettier-ignore
    expect(quote.lines).toMatchObject([
      { ...line, total: '1050.00', creator_id: creators[0]?.profile_id },
      { ...line, total: '1050.00' },
    ])
    expect(quote.totals).toMatchObject({
      price: '2000.00',
      brand_fee: '100.00',
      total: '2100.00',
      commission: '300.00',
      creator_net: '1700.00',
    })
    expect(Date.parse(quote.expires_at) - Date.parse(quote.created_at)).toBe(15 * minute_ms)

    const { orders, checkout } = await check_out()
    expect(orders).toMatchObject([{ ...line, total_amount: '1050.00', answers: brief, status: 'pending' }, line])
    expect(checkout).toMatchObject({ amount: '2100.00', currency: 'INR' })
    expect(await linesOf(brand)).toEqual([])
  })

  test('holds one currency: two currencies are two quotes and two charges', async () => {
    const dollars = await world.join('creator', { currency: 'USD' })
    const { brand, quotes } = await quoted([dollars, ...creators])
    expect(quotes.map(({ currency, lines }) => [currency, lines.length])).toEqual([['USD', 1], ['INR', 2]]) // prettier-ignore
    for (const { id, currency, totals } of quotes) {
      const { checkout } = await brand.sdk.cart.check_out({ quote_id: id })
      expect(checkout).toMatchObject({ currency, amount: totals.total })
    }
    expect(await ordersOf(brand)).toHaveLength(3)
  })

  test('may be for some lines, and leaves the others in the cart', async () => {
    const { brand, item_ids } = await quoted()
    const { quotes } = await brand.sdk.cart.quote({ item_ids: item_ids.slice(1) })
    await brand.sdk.cart.check_out({ quote_id: quotes[0]?.id ?? '' })
    expect((await linesOf(brand)).map(({ id }) => id)).toEqual(item_ids.slice(0, 1))
  })

  test('is not given for what changed or cannot be had, and says what', async () => {
    const { brand, package_ids, item_ids } = await quoted()
    await creators[0]?.sdk.packages.edit({ package_id: package_ids[0] ?? '', price: '1001' })
    const changes = [{ item_id: item_ids[0], field: 'price', was: '1000.00', is: '1001.00' }]
    await expect(brand.sdk.cart.quote({})).rejects.toMatchObject({ status: 409, code: 'cart.changed', members: { changes, lines: [] } })
    await creators[1]?.sdk.packages.pause({ package_id: package_ids[1] ?? '' })
    await expect(brand.sdk.cart.quote({})).rejects.toMatchObject({
      status: 409,
      code: 'cart.line_refused',
      members: { changes, lines: [{ item_id: item_ids[1], code: 'package.not_for_sale' }] },
    })
  })
})

describe('a checkout', () => {
  test('makes one of two at the same moment, and tells the other what became of the quote', async () => {
    const { brand, check_out } = await quoted()
    const results = await Promise.allSettled([check_out(), check_out(), check_out()])
    expect(outcomes(results)).toEqual(['done', 'quote.used', 'quote.used'])
    const done = results.find((one) => one.status === 'fulfilled')
    const refused = results.find((one) => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({ status: 409, members: { checkout_id: done?.value.checkout?.id } })
    expect(await ordersOf(brand)).toHaveLength(2)
  })

  test('of two quotes for the same lines buys them once', async () => {
    const { brand, check_out } = await quoted()
    const { quotes } = await brand.sdk.cart.quote({})
    const other = () => brand.sdk.cart.check_out({ quote_id: quotes[0]?.id ?? '' })
    expect(outcomes(await Promise.allSettled([check_out(), other()]))).toEqual(['cart.changed', 'done'])
    expect(await ordersOf(brand)).toHaveLength(2)
  })

  test('repeated with the same key is answered the same and makes nothing more', async () => {
    const { brand, quote_id } = await quoted()
    const again = () => brand.sdk.cart.check_out({ quote_id }, { idempotency_key: 'lost-answer' })
    const first = await again()
    expect(await again()).toEqual(first)
    expect(await ordersOf(brand)).toHaveLength(2)
  })

  test('of two brands for the same creators in opposite order lets both through', async () => {
    const [forth, back] = [await quoted(), await quoted(creators.toReversed())]
    expect(outcomes(await Promise.allSettled([forth.check_out(), back.check_out()]))).toEqual(['done', 'done'])
  })

  test('beside an edit of the price sells at the quoted price or not at all', async () => {
    for (let round = 0; round < 3; round++) {
      const { brand, package_ids, check_out } = await quoted()
      const [checked] = await Promise.allSettled([
        check_out(),
        creators[1]?.sdk.packages.edit({ package_id: package_ids[1] ?? '', price: '5000' }),
      ])
      const orders = await ordersOf(brand)
      if (checked.status === 'fulfilled') expect(orders.map(({ price }) => price)).toEqual(['1000.00', '1000.00'])
      else expect([outcomes([checked]), orders]).toEqual([['cart.changed'], []])
    }
  })

  test('tried out answers the orders and changes nothing', async () => {
    const { brand, quote_id, check_out } = await quoted()
    const preview = await brand.sdk.cart.check_out({ quote_id }, { dry_run: true })
    expect([preview.checkout?.amount, preview.orders.length]).toEqual(['2100.00', 2])
    expect([await ordersOf(brand), (await linesOf(brand)).length]).toEqual([[], 2])
    await check_out()
  })

  test('of what changed since the quote is refused with the difference, whoever changed it', async () => {
    const { brand, package_ids, item_ids, check_out } = await quoted()
    await creators[0]?.sdk.packages.edit({ package_id: package_ids[0] ?? '', price: '1200', delivery_days: 9 })
    await brand.sdk.cart.remove({ item_id: item_ids[1] ?? '' })
    await expect(check_out()).rejects.toMatchObject({
      status: 409,
      code: 'cart.changed',
      members: {
        changes: [
          { item_id: item_ids[0], field: 'price', was: '1000.00', is: '1200.00' },
          { item_id: item_ids[0], field: 'delivery_days', was: 7, is: 9 },
          { item_id: item_ids[1], field: 'line', was: 'in the cart', is: null },
        ],
        lines: [],
      },
    })
    expect(await ordersOf(brand)).toEqual([])
    // What the brand accepted is still not what it was quoted.
    await brand.sdk.cart.accept_changes({ item_id: item_ids[0] ?? '' })
    await expect(check_out()).rejects.toMatchObject({ code: 'cart.changed' })
    const { quotes } = await brand.sdk.cart.quote({})
    expect((await brand.sdk.cart.check_out({ quote_id: quotes[0]?.id ?? '' })).checkout?.amount).toMatch(/^\d+\.\d\d$/)
  })

  test('places nothing when one line cannot be placed, and names it', async () => {
    const seller = await world.join('creator')
    const { brand, item_ids, check_out } = await quoted([...creators, seller])
    await seller.sdk.profile.update_preferences({ availability_status: 'unavailable' })
    await expect(check_out()).rejects.toMatchObject({
      status: 409,
      code: 'cart.line_refused',
      members: { changes: [], lines: [{ item_id: item_ids[2], code: 'creator.not_available' }] },
    })
    expect([await ordersOf(brand), (await linesOf(brand)).length]).toEqual([[], 3])
  })

  test('takes no more of a creator’s time than there is: each line counts for those after it', async () => {
    const seller = await world.join('creator')
    const { brand, item_ids, check_out } = await quoted([seller, seller])
    await seller.sdk.profile.update_preferences({ most_open_orders: 1 })
    expect((await linesOf(brand)).map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([[], ['creator.fully_booked']])
    await expect(check_out()).rejects.toMatchObject({
      code: 'cart.line_refused',
      members: { lines: [{ item_id: item_ids[1], code: 'creator.fully_booked' }] },
    })
    const { quotes } = await brand.sdk.cart.quote({ item_ids: item_ids.slice(0, 1) })
    await brand.sdk.cart.check_out({ quote_id: quotes[0]?.id ?? '' })
    expect((await linesOf(brand)).map(({ reasons }) => reasons[0]?.code)).toEqual(['creator.fully_booked'])
  })

  test('with a creator who went on vacation or blocked the brand is refused by the line', async () => {
    const [away, offended] = [await world.join('creator'), await world.join('creator')]
    const { brand, item_ids, check_out } = await quoted([away, offended])
    await away.sdk.profile.update_preferences({
      vacation_from: new Date(world.clock.now().getTime() - 2 * day_ms).toISOString().slice(0, 10),
    })
    const block = statement('test.block', 'insert into user_block (blocker_id, blocked_id, created_at) values ($1, $2, $3)')
    await world.database.query(block, [offended.user_id, brand.user_id, world.clock.now()])
    await expect(check_out()).rejects.toMatchObject({
      status: 409,
      code: 'cart.line_refused',
      members: {
        lines: [
          { item_id: item_ids[0], code: 'creator.on_vacation' },
          { item_id: item_ids[1], code: 'package.not_found' },
        ],
      },
    })
    expect(await ordersOf(brand)).toEqual([])
  })

  test('needs answers to what must be answered, and points at what is missing', async () => {
    const { brand, item_ids, check_out } = await quoted(creators, {})
    await brand.sdk.cart.edit({ item_id: item_ids[0] ?? '', answers: brief })
    await expect(check_out()).rejects.toMatchObject({
      status: 400,
      code: 'request.invalid',
      errors: [
        { pointer: '/items/1/answers/product_name', code: 'required' },
        { pointer: '/items/1/answers/key_messages', code: 'required' },
      ],
    })
    await brand.sdk.cart.edit({ item_id: item_ids[1] ?? '', answers: brief })
    expect((await check_out()).orders).toHaveLength(2)
  })

  test('of a quote of somebody else, or of none, finds nothing', async () => {
    const [mine, theirs] = [await quoted(), await quoted()]
    const unknown = { status: 404, code: 'quote.not_found' }
    await expect(mine.brand.sdk.cart.check_out({ quote_id: theirs.quote_id })).rejects.toMatchObject(unknown)
    await expect(mine.brand.sdk.cart.check_out({ quote_id: '999999999' })).rejects.toMatchObject(unknown)
    await expect(creators[0]?.sdk.cart.check_out({ quote_id: mine.quote_id })).rejects.toMatchObject({ status: 403 })
    expect(await linesOf(theirs.brand)).toHaveLength(2)
  })
})

test('a quote keeps its fees for a quarter of an hour, and then says what is different', async () => {
  await using later = await openWorld()
  const [seller, brand] = [await later.join('creator'), await later.join('brand')]
  const { id: package_id } = await seller.sdk.packages.create(reel)
  const { id: item_id } = await brand.sdk.cart.add({ package_id, answers: brief })
  const quote = async () => (await brand.sdk.cart.quote({})).quotes[0] ?? { id: '', totals: { total: '' }, policy_version: 0 }
  const early = await quote()
  const raise = `insert into order_policy (version, body, effective_from)
    select version + 1, body || '{"brand_fee_bp": 900}', $1 from order_policy order by version desc limit 1`
  await later.database.query(statement('test.policy', raise), [later.clock.now()])
  const dearer = await quote()
  expect([early.totals.total, dearer.totals.total]).toEqual(['1050.00', '1090.00'])
  later.clock.advance(15 * minute_ms - 1000)
  const preview = await brand.sdk.cart.check_out({ quote_id: early.id }, { dry_run: true })
  expect([preview.checkout?.amount, preview.orders[0]?.policy_version]).toEqual(['1050.00', early.policy_version])

  await seller.sdk.packages.edit({ package_id, price: '1100' })
  later.clock.advance(1000)
  await expect(brand.sdk.cart.check_out({ quote_id: early.id })).rejects.toMatchObject({
    status: 409,
    code: 'quote.expired',
    members: { changes: [{ item_id, field: 'price', was: '1000.00', is: '1100.00' }], lines: [] },
  })
  expect(await ordersOf(brand)).toEqual([])
})

test('the shortcut for one package goes the same way', async () => {
  const { brand, package_ids } = await quoted()
  const deadline = new Date(world.clock.now().getTime() + day_ms).toISOString()
  const [package_id = ''] = package_ids
  await expect(brand.sdk.orders.create({ package_id, deadline })).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/deadline' }] })
  await expect(brand.sdk.orders.create({ package_id, answers: { hashtags: ['ad'] } })).rejects.toMatchObject({
    status: 400,
    errors: [{ pointer: '/answers/product_name' }, { pointer: '/answers/key_messages' }],
  })
  const { order } = await brand.sdk.orders.create({ package_id, answers: brief })
  expect(order).toMatchObject({ answers: brief, price: '1000.00' })
})

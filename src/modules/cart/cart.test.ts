import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { day_ms, hour_ms } from '#platform/clock.ts'
import type { Person } from '#test/people.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let creator: Person
let other: Person
beforeAll(async () => {
  world = await openWorld()
  creator = await world.join('creator')
  other = await world.join('brand')
})
afterAll(() => world[Symbol.asyncDispose]())

const brief = { product_name: 'Morning chai', key_messages: ['Warm in three minutes'] }
const reel = { platform: 'instagram', content_type: 'reel', price: '1000', delivery_days: 7 } as const
const sell = (more: Partial<Parameters<Person['sdk']['packages']['create']>[0]> = {}, by = creator) =>
  by.sdk.packages.create({ ...reel, ...more })
const extra = { kind: 'extra_revision', price: '100', most: 3 } as const
const unknown = { status: 404, code: 'cart.item_not_found' }

/** A brand with one line in its cart. */
async function filled(more: Parameters<typeof sell>[0] = {}, wishes: { answers?: typeof brief; addon?: boolean } = {}) {
  const brand = await world.join('brand')
  const sold = await sell(more)
  const addons = wishes.addon ? [{ addon_id: sold.addons[0]?.addon_id ?? '', quantity: 2 }] : []
  const item = await brand.sdk.cart.add({ package_id: sold.id, addons, ...(wishes.answers && { answers: wishes.answers }) })
  return { brand, sold, item }
}

describe('a line', () => {
  test('shows what it would buy, what is asked and what is missing', async () => {
    const { brand, sold, item } = await filled({ addons: [extra], revisions: 1 }, { addon: true })
    expect(item).toMatchObject({
      package_id: sold.id,
      package_version: 1,
      creator_id: creator.profile_id,
      creator_name: creator.name,
      price: '1200.00',
      currency: 'INR',
      bought: { title: 'Instagram reel', revisions: 3, addons: [{ quantity: 2, amount: '200.00' }] },
      changes: [],
      can_checkout: false,
      reasons: [{ code: 'answers.missing' }],
      missing: ['product_name', 'key_messages'],
    })
    expect(item.form.map(({ name }) => name)).toContain('hashtags')
    const answered = await brand.sdk.cart.edit({ item_id: item.id, answers: { ...brief, hashtags: ['ad', '#ad'] } })
    expect(answered).toMatchObject({ can_checkout: true, reasons: [], missing: [], answers: { ...brief, hashtags: ['#ad'] } })
  })

  test('is one order: the same package twice makes two', async () => {
    const { brand, sold } = await filled()
    await brand.sdk.cart.add({ package_id: sold.id, note: 'For spring' })
    const { items, totals } = await brand.sdk.cart.get({})
    expect(items.map(({ note }) => note)).toEqual([null, 'For spring'])
    expect(totals).toEqual([
      { currency: 'INR', lines: 2, price: '2000.00', brand_fee: '100.00', brand_fee_tax: '0.00', total: '2100.00', commission: '300.00', commission_tax: '0.00', withholding: '0.00', creator_net: '1700.00' },
    ]) // prettier-ignore
  })

  test('put in with the same key is put in once', async () => {
    const { brand, sold } = await filled()
    const again = () => brand.sdk.cart.add({ package_id: sold.id }, { idempotency_key: 'once' })
    expect(await again()).toEqual(await again())
    expect((await brand.sdk.cart.get({})).items).toHaveLength(2)
  })

  test('keeps what is not sent, and forgets what is emptied', async () => {
    const { brand, item } = await filled({}, { answers: brief })
    const deadline = new Date(world.clock.now().getTime() + 30 * day_ms).toISOString()
    await brand.sdk.cart.edit({ item_id: item.id, deadline, requirements: 'Show the cup', note: 'Ask Ravi' })
    const kept = await brand.sdk.cart.edit({ item_id: item.id, note: null })
    expect(kept).toMatchObject({ deadline, requirements: 'Show the cup', note: null, answers: brief })
    expect(await brand.sdk.cart.edit({ item_id: item.id, deadline: null, answers: {} })).toMatchObject({ deadline: null, answers: {} })
  })

  test('says that its deadline has become too early', async () => {
    const { brand, item } = await filled({}, { answers: brief })
    const deadline = new Date(world.clock.now().getTime() + 3 * day_ms).toISOString()
    const early = await brand.sdk.cart.edit({ item_id: item.id, deadline })
    expect(early).toMatchObject({ can_checkout: false, reasons: [{ code: 'deadline.too_early' }] })
  })

  test('that nobody touched for 90 days is taken out, and a quote is kept a week beyond its end', async () => {
    const { brand, sold, item } = await filled({}, { answers: brief })
    const touched = await brand.sdk.cart.add({ package_id: sold.id })
    const { quotes } = await brand.sdk.cart.quote({ item_ids: [touched.id] })
    const now = world.clock.now().getTime()
    await world.database.query(statement('test.age', 'update cart_item set added_at = $2, updated_at = $2 where brand_id = $1'), [
      brand.profile_id,
      new Date(now - 91 * day_ms),
    ])
    await brand.sdk.cart.edit({ item_id: touched.id, note: 'Soon' })
    world.clock.advance(hour_ms)
    await world.settle()
    expect((await brand.sdk.cart.get({})).items.map(({ id }) => id)).toEqual([touched.id])
    await expect(brand.sdk.cart.edit({ item_id: item.id, note: 'Late' })).rejects.toMatchObject(unknown)

    const late = { quote_id: quotes[0]?.id ?? '' }
    const age = statement('test.age_quote', 'update quote set expires_at = $2 where id = $1')
    await world.database.query(age, [late.quote_id, new Date(now - 6 * day_ms)])
    world.clock.advance(hour_ms)
    await world.settle()
    await expect(brand.sdk.cart.check_out(late)).rejects.toMatchObject({ status: 409, code: 'quote.expired' })
    await world.database.query(age, [late.quote_id, new Date(now - 8 * day_ms)])
    world.clock.advance(hour_ms)
    await world.settle()
    await expect(brand.sdk.cart.check_out(late)).rejects.toMatchObject({ status: 404, code: 'quote.not_found' })
  })
})

describe('what changes after it was put in', () => {
  test('is shown field by field, and taken over only when the brand says so', async () => {
    const { brand, sold, item } = await filled({ addons: [extra] }, { addon: true, answers: brief })
    await creator.sdk.packages.edit({ package_id: sold.id, price: '1100', delivery_days: 10 })
    const [changed] = (await brand.sdk.cart.get({})).items
    expect(changed).toMatchObject({
      price: '1300.00',
      package_version: 1,
      can_checkout: false,
      reasons: [{ code: 'cart.changed' }],
      changes: [
        { field: 'price', was: '1200.00', is: '1300.00' },
        { field: 'delivery_days', was: 7, is: 10 },
      ],
    })
    await expect(brand.sdk.cart.accept_changes({ item_id: item.id, package_version: 1 })).rejects.toMatchObject({ code: 'package.changed' })
    const accepted = await brand.sdk.cart.accept_changes({ item_id: item.id, package_version: 2 })
    expect(accepted).toMatchObject({ price: '1300.00', package_version: 2, changes: [], can_checkout: true })
  })

  test('of an add-on that is no longer sold is shown, and accepted without it', async () => {
    const { brand, sold, item } = await filled({ addons: [extra] }, { addon: true, answers: brief })
    await creator.sdk.packages.edit({ package_id: sold.id, addons: [] })
    const [changed] = (await brand.sdk.cart.get({})).items
    expect(changed?.changes.map(({ field }) => field).sort()).toEqual(['addons', 'price', 'revisions'])
    expect(await brand.sdk.cart.accept_changes({ item_id: item.id })).toMatchObject({ price: '1000.00', bought: { addons: [] } })
  })

  test('without touching what is bought, such as an add-on nobody chose, is no change', async () => {
    const { brand, sold } = await filled({ addons: [extra] }, { answers: brief })
    await creator.sdk.packages.edit({ package_id: sold.id, addons: [] })
    expect((await brand.sdk.cart.get({})).items).toMatchObject([{ changes: [], can_checkout: true }])
  })

  test('to another kind of content asks other questions, and forgets answers that nobody asks for', async () => {
    const { brand, sold, item } = await filled({}, { answers: brief })
    await creator.sdk.packages.edit({ package_id: sold.id, content_type: 'live', revisions: 0 })
    expect((await brand.sdk.cart.get({})).items).toMatchObject([{ missing: ['goes_live_at'] }])
    expect(await brand.sdk.cart.accept_changes({ item_id: item.id })).toMatchObject({ missing: ['goes_live_at'], answers: brief })
  })

  test('into nothing is said: a paused package and a creator who takes no orders stay in the cart', async () => {
    const seller = await world.join('creator')
    const brand = await world.join('brand')
    const [paused, busy] = [await sell({}, seller), await sell({}, seller)]
    for (const { id } of [paused, busy]) await brand.sdk.cart.add({ package_id: id, answers: brief })
    await seller.sdk.packages.pause({ package_id: paused.id })
    expect((await brand.sdk.cart.get({})).items).toMatchObject([
      { can_checkout: false, reasons: [{ code: 'package.not_for_sale' }] },
      { can_checkout: true },
    ])
    await seller.sdk.profile.update_preferences({ availability_status: 'unavailable' })
    const { items, can_checkout } = await brand.sdk.cart.get({})
    expect([can_checkout, items[1]?.reasons.map(({ code }) => code)]).toEqual([false, ['creator.not_available']])
  })
})

describe('a cart', () => {
  test('begins empty and can be emptied', async () => {
    const { brand } = await filled()
    expect(await brand.sdk.cart.empty({})).toEqual({ removed: 1 })
    expect(await brand.sdk.cart.empty({})).toEqual({ removed: 0 })
    expect(await brand.sdk.cart.get({})).toEqual({ items: [], can_checkout: false, totals: [] })
    await expect(brand.sdk.cart.quote({})).rejects.toMatchObject({ status: 409, code: 'cart.empty' })
  })

  test('holds fifty lines, whoever puts them in at the same moment', async () => {
    const { brand, sold } = await filled()
    await world.database.query(
      statement(
        'test.fill',
        `insert into cart_item (brand_id, package_id, package_version, added_by, added_at, updated_at)
         select brand_id, package_id, package_version, added_by, added_at, updated_at from cart_item, generate_series(1, 46) where brand_id = $1`,
      ),
      [brand.profile_id],
    )
    const results = await Promise.allSettled(Array.from({ length: 5 }, () => brand.sdk.cart.add({ package_id: sold.id })))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 409, code: 'cart.full' })
    expect(await brand.sdk.cart.add_many({ package_ids: [sold.id] })).toMatchObject({
      added: 0,
      lines: [{ added: false, code: 'cart.full' }],
    })
    const { items, totals } = await brand.sdk.cart.get({})
    expect([items.length, totals[0]?.lines]).toEqual([50, 50])
  })

  test('is the brand’s own: to others its lines do not exist', async () => {
    const { item } = await filled()
    const named = { item_id: item.id }
    await expect(other.sdk.cart.edit({ ...named, note: 'Mine' })).rejects.toMatchObject(unknown)
    await expect(other.sdk.cart.accept_changes(named)).rejects.toMatchObject(unknown)
    await expect(other.sdk.cart.remove(named)).rejects.toMatchObject(unknown)
    await expect(other.sdk.cart.quote({ item_ids: [item.id] })).rejects.toMatchObject(unknown)
    expect((await other.sdk.cart.get({})).items).toEqual([])
    await expect(creator.sdk.cart.get({})).rejects.toMatchObject({ status: 403, code: 'auth.forbidden' })
    await expect(world.stranger.cart.get({})).rejects.toMatchObject({ status: 401 })
  })

  test('loses a line once', async () => {
    const { brand, item } = await filled()
    const results = await Promise.allSettled([1, 2].map(() => brand.sdk.cart.remove({ item_id: item.id })))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('one brief for many creators', () => {
  test('is put in for each package that can be had, and says why not for the others', async () => {
    const brand = await world.join('brand')
    const [published, streamed, paused] = [await sell(), await sell({ content_type: 'live' }), await sell()]
    await creator.sdk.packages.pause({ package_id: paused.id })
    const answers = { ...brief, hashtags: ['#ad'], goes_live_at: '2027-05-01T18:00:00Z' }
    const given = { package_ids: [published.id, streamed.id, paused.id, '999999999'], answers, requirements: 'Be kind' }
    expect(await brand.sdk.cart.add_many(given)).toMatchObject({
      added: 2,
      refused: 2,
      lines: [
        { package_id: published.id, added: true, code: null },
        { package_id: streamed.id, added: true, code: null },
        { package_id: paused.id, added: false, item_id: null, code: 'package.not_for_sale' },
        { package_id: '999999999', added: false, item_id: null, code: 'package.not_found' },
      ],
    })
    const { items } = await brand.sdk.cart.get({})
    expect(items).toMatchObject([
      { package_id: published.id, can_checkout: true, requirements: 'Be kind', answers: { ...brief, hashtags: ['#ad'] } },
      { package_id: streamed.id, can_checkout: true, answers: { goes_live_at: '2027-05-01T18:00:00.000Z' } },
    ])
  })

  test('refuses what nobody asks for, a package named twice, and more than twenty', async () => {
    const brand = await world.join('brand')
    const { id } = await sell()
    await expect(brand.sdk.cart.add_many({ package_ids: [id], answers: { ...brief, goes_live_at: 'noon' } })).rejects.toMatchObject({
      status: 400,
      errors: [{ pointer: '/answers/goes_live_at' }],
    })
    await expect(brand.sdk.cart.add_many({ package_ids: [id, id] })).rejects.toMatchObject({ errors: [{ pointer: '/package_ids/1' }] })
    await expect(brand.sdk.cart.add_many({ package_ids: Array.from({ length: 21 }, (_, i) => String(i + 1)) })).rejects.toMatchObject({
      status: 400,
    })
    await expect(brand.sdk.cart.add_many({ package_ids: ['999999999'] })).rejects.toMatchObject({ status: 404, code: 'package.not_found' })
    const wrong = await brand.sdk.cart.add_many({ package_ids: [id], answers: { ...brief, product_link: 'not a link' } })
    expect(wrong).toMatchObject({ added: 0, lines: [{ added: false, code: 'invalid_format' }] })
    expect((await brand.sdk.cart.get({})).items).toEqual([])
  })
})

describe('what cannot be put in', () => {
  test.each([
    ['no such package', { package_id: '999999999' }, 404, 'package.not_found', undefined],
    ['an add-on the package does not have', { addons: [{ addon_id: '7' }] }, 400, 'request.invalid', '/addons/0/addon_id'],
    ['more of an add-on than there is', { addons: [{ addon_id: '1', quantity: 4 }] }, 400, 'request.invalid', '/addons/0/quantity'],
    ['an add-on twice', { addons: [{ addon_id: '1' }, { addon_id: '1' }] }, 400, 'request.invalid', '/addons/1/addon_id'],
    ['another version', { package_version: 9 }, 409, 'package.changed', undefined],
    ['an answer nobody asked for', { answers: { colour: 'red' } }, 400, 'request.invalid', '/answers/colour'],
    ['an answer of the wrong type', { answers: { key_messages: 'one' } }, 400, 'request.invalid', '/answers/key_messages'],
    [
      'a list too long',
      { answers: { hashtags: Array.from({ length: 31 }, (_, i) => `t${i}`) } },
      400,
      'request.invalid',
      '/answers/hashtags',
    ],
    ['a list far too long', { answers: { hashtags: Array.from({ length: 51 }, () => 'a') } }, 400, 'request.invalid', '/answers/hashtags'],
    ['an object for an answer', { answers: { product_name: { a: 1 } } }, 400, 'request.invalid', '/answers/product_name'],
    ['a prototype for an answer', { answers: { constructor: 'x' } }, 400, 'request.invalid', '/answers/constructor'],
    ['a field that is not there', { price: '1' }, 400, 'request.invalid', '/price'],
    ['a note too long', { note: 'a'.repeat(501) }, 400, 'request.invalid', '/note'],
    ['a deadline yesterday', { deadline: '2020-01-01T00:00:00Z' }, 400, 'request.invalid', '/deadline'],
  ])('%s', async (_, given, status, code, pointer) => {
    const sold = await sell({ addons: [extra] })
    const adding = other.sdk.cart.add({ package_id: sold.id, ...given } as Parameters<typeof other.sdk.cart.add>[0])
    await expect(adding).rejects.toMatchObject({ status, code, ...(pointer && { errors: [{ pointer }] }) })
    expect((await other.sdk.cart.get({})).items).toEqual([])
  })

  test('nor changed into: the line stays as it was', async () => {
    const { brand, item } = await filled({ addons: [extra] }, { answers: brief })
    const wrong = [{ addons: [{ addon_id: '7' }] }, { answers: { colour: 'red' } }, { answers: { key_messages: true } }, { price: '1' }]
    for (const given of wrong)
      await expect(brand.sdk.cart.edit({ item_id: item.id, ...(given as object) })).rejects.toMatchObject({ status: 400 })
    expect((await brand.sdk.cart.get({})).items).toMatchObject([{ answers: brief, bought: { addons: [] } }])
  })
})

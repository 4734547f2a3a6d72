import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import type { Person } from '#test/people.ts'
import { seller } from '#test/sellers.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let brand: Person
let other: Person
let creators: Person[]
beforeAll(async () => {
  world = await openWorld()
  brand = await world.join('brand')
  other = await world.join('brand')
  creators = [await seller(world), await seller(world), await seller(world)]
  await world.settle()
})
afterAll(() => world[Symbol.asyncDispose]())

const idOf = (index: number) => creators[index]?.profile_id ?? ''

describe('a list', () => {
  test('keeps creators with notes, the last added first, each once', async () => {
    const list = await brand.sdk.shortlists.create({ name: 'Diwali' })
    expect(list).toMatchObject({ name: 'Diwali', creators: 0 })
    const shortlist_id = list.id
    await brand.sdk.shortlists.add({ shortlist_id, creator_id: idOf(0), note: 'Asked for March' })
    await brand.sdk.shortlists.add({ shortlist_id, creator_id: idOf(1) })
    await Promise.all([1, 2, 3].map(() => brand.sdk.shortlists.add({ shortlist_id, creator_id: idOf(2) })))
    expect(await brand.sdk.shortlists.add({ shortlist_id, creator_id: idOf(0) })).toMatchObject({ note: 'Asked for March' })
    expect(await brand.sdk.shortlists.add({ shortlist_id, creator_id: idOf(1), note: 'Later' })).toMatchObject({ note: 'Later' })
    expect(await brand.sdk.shortlists.add({ shortlist_id, creator_id: idOf(0), note: null })).toMatchObject({ note: null })

    const first = await brand.sdk.shortlists.creators({ shortlist_id, limit: 2 })
    const second = await brand.sdk.shortlists.creators({ shortlist_id, limit: 2, cursor: first.next ?? '' })
    expect([...first.items, ...second.items].map((one) => one.creator_id)).toEqual([idOf(2), idOf(1), idOf(0)])
    expect(first.items[1]).toMatchObject({ note: 'Later', card: { name: creators[1]?.name, from_price: '1000.00' } })
    expect(second.next).toBeNull()
    expect(await brand.sdk.shortlists.get({ shortlist_id })).toMatchObject({ creators: 3 })

    expect(await brand.sdk.shortlists.remove({ shortlist_id, creator_id: idOf(1) })).toEqual({ removed: true })
    const again = brand.sdk.shortlists.remove({ shortlist_id, creator_id: idOf(1) })
    await expect(again).rejects.toMatchObject({ status: 404, code: 'creator.not_found' })
  })

  test('has a name of its own, is renamed, deleted, and gone then', async () => {
    const { id: shortlist_id } = await brand.sdk.shortlists.create({ name: 'Holi' })
    await expect(brand.sdk.shortlists.create({ name: 'Holi' })).rejects.toMatchObject({ status: 409, code: 'shortlist.name_taken' })
    await brand.sdk.shortlists.create({ name: 'Onam' })
    await expect(brand.sdk.shortlists.rename({ shortlist_id, name: 'Onam' })).rejects.toMatchObject({ code: 'shortlist.name_taken' })
    expect(await brand.sdk.shortlists.rename({ shortlist_id, name: 'Holi 2027' })).toMatchObject({ name: 'Holi 2027' })
    await brand.sdk.shortlists.add({ shortlist_id, creator_id: idOf(0) })
    await brand.sdk.shortlists.delete({ shortlist_id })
    for (const call of [brand.sdk.shortlists.get, brand.sdk.shortlists.delete, brand.sdk.shortlists.creators])
      await expect(call({ shortlist_id })).rejects.toMatchObject({ status: 404, code: 'shortlist.not_found' })
  })

  test('of another brand does not exist', async () => {
    const { id: shortlist_id } = await other.sdk.shortlists.create({ name: 'Theirs' })
    await other.sdk.shortlists.add({ shortlist_id, creator_id: idOf(0) })
    const { sdk } = brand
    const tries = [
      sdk.shortlists.get({ shortlist_id }),
      sdk.shortlists.rename({ shortlist_id, name: 'Mine' }),
      sdk.shortlists.delete({ shortlist_id }),
      sdk.shortlists.creators({ shortlist_id }),
      sdk.shortlists.add({ shortlist_id, creator_id: idOf(1) }),
      sdk.shortlists.remove({ shortlist_id, creator_id: idOf(0) }),
    ]
    for (const one of await Promise.allSettled(tries))
      expect(one).toMatchObject({ status: 'rejected', reason: { status: 404, code: 'shortlist.not_found' } })
    expect((await brand.sdk.shortlists.list({})).items.map((one) => one.name)).not.toContain('Theirs')
    expect(await other.sdk.shortlists.get({ shortlist_id })).toMatchObject({ name: 'Theirs', creators: 1 })
  })

  test('takes nobody who does not exist, no more than a thousand, and a brand has no more than a hundred', async () => {
    const { id: shortlist_id } = await other.sdk.shortlists.create({ name: 'Full' })
    await expect(other.sdk.shortlists.add({ shortlist_id, creator_id: '404' })).rejects.toMatchObject({ status: 404, code: 'creator.not_found' })
    await world.database.query(
      statement('test.fill_list', `with people as (insert into "user" (id, email, user_type, name, status, created_at, updated_at)
         select 100000 + i, 'filler-' || i || '@example.test', 'creator', 'Filler', 'active', now(), now() from generate_series(1, 1000) i returning id),
       made as (insert into creator_profile (id, user_id, created_at, updated_at) select id, id, now(), now() from people returning id)
       select count(*) from made`),
    )
    await world.database.query(
      statement('test.fill_entries', 'insert into shortlist_creator (shortlist_id, creator_id, added_at) select $1, id, now() from creator_profile where id > 100000'),
      [shortlist_id],
    )
    await expect(other.sdk.shortlists.add({ shortlist_id, creator_id: idOf(0) })).rejects.toMatchObject({ status: 409, code: 'shortlist.full' })

    await world.database.query(
      statement('test.fill_lists', `insert into shortlist (brand_id, name, created_at, updated_at) select $1, 'list ' || i, now(), now() from generate_series(1, 97) i`),
      [other.profile_id],
    )
    const made = await Promise.allSettled([1, 2, 3].map((n) => other.sdk.shortlists.create({ name: `one more ${n}` })))
    expect(made.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(made.find((one) => one.status === 'rejected')).toMatchObject({ reason: { status: 409, code: 'shortlist.too_many' } })
    const page = await other.sdk.shortlists.list({ limit: 60 })
    const rest = await other.sdk.shortlists.list({ limit: 60, cursor: page.next ?? '' })
    expect(page.items.length + rest.items.length).toBe(100)
  }) // prettier-ignore

  test('is for brands alone', async () => {
    await expect(creators[0]?.sdk.shortlists.create({ name: 'Mine' })).rejects.toMatchObject({ status: 403, code: 'auth.forbidden' })
    await expect(world.stranger.shortlists.list({})).rejects.toMatchObject({ status: 401 })
    for (const name of ['', ' ', 'x'.repeat(81), 'a\0b'])
      await expect(brand.sdk.shortlists.create({ name })).rejects.toMatchObject({ status: 400 })
  })
})

describe('a saved search', () => {
  const search = { category: 'Fashion', currency: 'INR', price_max: '1500', followers_min: 0, sort: 'price' as const }

  test('finds again what it looks for, page by page', async () => {
    const saved = await brand.sdk.saved_searches.create({
      name: 'Cheap',
      search: { category: 'Fashion', currency: 'INR', price_max: '1500', sort: 'price' },
    })
    expect(saved.search).toMatchObject({ category: 'fashion', currency: 'INR', price_max: '1500', sort: 'price' })
    const first = await brand.sdk.saved_searches.results({ saved_search_id: saved.id, limit: 2 })
    const second = await brand.sdk.saved_searches.results({ saved_search_id: saved.id, limit: 2, cursor: first.next ?? '' })
    expect([...first.items, ...second.items].map((card) => card.creator_id)).toEqual([idOf(0), idOf(1), idOf(2)])
    expect((await brand.sdk.saved_searches.list({})).items).toEqual([saved])
    expect(await brand.sdk.saved_searches.get({ saved_search_id: saved.id })).toEqual(saved)

    await brand.sdk.saved_searches.edit({ saved_search_id: saved.id, search: { platform: 'youtube' } })
    expect((await brand.sdk.saved_searches.results({ saved_search_id: saved.id })).items).toEqual([])
    expect(await brand.sdk.saved_searches.edit({ saved_search_id: saved.id, name: 'YouTube' })).toMatchObject({
      name: 'YouTube',
      search: { platform: 'youtube', sort: 'relevance' },
    })
    await brand.sdk.saved_searches.delete({ saved_search_id: saved.id })
    await expect(brand.sdk.saved_searches.get({ saved_search_id: saved.id })).rejects.toMatchObject({
      status: 404,
      code: 'saved_search.not_found',
    })
  })

  test('is refused where no search would be made, where the name is taken, and beyond a hundred', async () => {
    for (const wrong of [{ price_max: '10' }, { sort: 'price' }, { cursor: 'x' }, { platform: 'myspace' }, { limit: 5 }])
      await expect(brand.sdk.saved_searches.create({ name: 'Wrong', search: wrong as never })).rejects.toMatchObject({ status: 400 })
    const saved = await brand.sdk.saved_searches.create({ name: 'Once', search })
    await expect(brand.sdk.saved_searches.create({ name: 'Once', search })).rejects.toMatchObject({
      status: 409,
      code: 'saved_search.name_taken',
    })
    await expect(brand.sdk.saved_searches.edit({ saved_search_id: saved.id, search: { price_max: '10' } })).rejects.toMatchObject({
      status: 400,
    })
    await world.database.query(
      statement(
        'test.fill_searches',
        `insert into saved_search (brand_id, name, search, created_at, updated_at) select $1, 'search ' || i, '{}', now(), now() from generate_series(1, 99) i`,
      ),
      [brand.profile_id],
    )
    await expect(brand.sdk.saved_searches.create({ name: 'One more', search })).rejects.toMatchObject({
      status: 409,
      code: 'saved_search.too_many',
    })
  })

  test('of another brand does not exist', async () => {
    const { id: saved_search_id } = await other.sdk.saved_searches.create({ name: 'Theirs', search })
    const tries = [
      brand.sdk.saved_searches.get({ saved_search_id }),
      brand.sdk.saved_searches.edit({ saved_search_id, name: 'Mine' }),
      brand.sdk.saved_searches.delete({ saved_search_id }),
      brand.sdk.saved_searches.results({ saved_search_id }),
    ]
    for (const one of await Promise.allSettled(tries))
      expect(one).toMatchObject({ status: 'rejected', reason: { status: 404, code: 'saved_search.not_found' } })
  })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { hire } from '#test/staff.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

const token = (sdk: { tokens(): { access_token: string } | undefined }) => sdk.tokens()?.access_token ?? ''

test('a brand page shows the company, and nothing of the person behind it', async () => {
  const [brand, creator] = [await world.join('brand'), await world.join('creator')]
  await brand.sdk.profile.update_basic_info({
    company_name: 'Chai Company', description: 'We sell tea', location_city: 'Pune', location_pincode: '411001', date_of_birth: '1990-05-31', gender: 'female',
    role_in_organization: 'Founder', logo_url: 'https://chai.example/logo.png',
  }) // prettier-ignore
  const page = await creator.sdk.profile.brand({ brand_id: brand.profile_id })
  expect(page).toMatchObject({
    id: brand.profile_id,
    company_name: 'Chai Company',
    description: 'We sell tea',
    location_city: 'Pune',
    verified: false,
  })
  for (const hidden of ['user_id', 'location_pincode', 'date_of_birth', 'gender', 'role_in_organization', 'updated_at'])
    expect(page).not.toHaveProperty(hidden)
  const unknown = { status: 404, code: 'brand.not_found' }
  await expect(creator.sdk.profile.brand({ brand_id: '999999' })).rejects.toMatchObject(unknown)
  await expect(world.stranger.profile.brand({ brand_id: brand.profile_id })).rejects.toMatchObject({ status: 401 })
  await world.database.query(statement('test.ban', `update "user" set status = 'banned' where id = $1`), [brand.user_id])
  await expect(creator.sdk.profile.brand({ brand_id: brand.profile_id })).rejects.toMatchObject(unknown)
})

test('whichever of the two blocks, neither finds the other, until it is taken back', async () => {
  const [brand, creator] = [await world.join('brand'), await world.join('creator')]
  const sold = await creator.sdk.packages.create({ platform: 'instagram', content_type: 'reel', price: '1000' })
  for (const [who, whom] of [
    [brand, { creator_id: creator.profile_id }],
    [creator, { user_id: brand.user_id }],
  ] as const) {
    const made = await who.sdk.profile.block(whom)
    expect(await who.sdk.profile.block(whom)).toEqual(made)
    expect((await who.sdk.profile.blocks({})).items).toEqual([made])
    await expect(creator.sdk.profile.brand({ brand_id: brand.profile_id })).rejects.toMatchObject({ status: 404, code: 'brand.not_found' })
    await expect(brand.sdk.orders.create({ package_id: sold.id })).rejects.toMatchObject({ status: 404, code: 'package.not_found' })
    expect(await who.sdk.profile.unblock(whom)).toMatchObject({ unblocked: true })
    expect(await who.sdk.profile.unblock(whom)).toMatchObject({ unblocked: false })
  }
  expect(await creator.sdk.profile.brand({ brand_id: brand.profile_id })).toMatchObject({ id: brand.profile_id })
  expect((await brand.sdk.orders.create({ package_id: sold.id })).order.status).toBe('pending')
})

test('the other side’s block stays when one takes back their own', async () => {
  const [brand, creator] = [await world.join('brand'), await world.join('creator')]
  await brand.sdk.profile.block({ creator_id: creator.profile_id })
  await creator.sdk.profile.block({ brand_id: brand.profile_id })
  await creator.sdk.profile.unblock({ brand_id: brand.profile_id })
  await expect(creator.sdk.profile.brand({ brand_id: brand.profile_id })).rejects.toMatchObject({ status: 404 })
  expect((await brand.sdk.profile.blocks({})).items).toMatchObject([
    { user_id: creator.user_id, creator_id: creator.profile_id, brand_id: null, name: creator.name },
  ])
})

test('of the same block many times at once one is kept', async () => {
  const [brand, creator] = [await world.join('brand'), await world.join('creator')]
  await Promise.all(Array.from({ length: 10 }, () => brand.sdk.profile.block({ creator_id: creator.profile_id })))
  expect((await brand.sdk.profile.blocks({})).items).toHaveLength(1)
})

test('nobody blocks themselves, their own side or staff, or two at once', async () => {
  const [brand, other, creator] = [await world.join('brand'), await world.join('brand'), await world.join('creator')]
  const { user_id: staff_id, sdk: staff } = await hire(world, 'agent')
  const unknown = { status: 404, code: 'user.not_found' }
  for (const user_id of [brand.user_id, other.user_id, staff_id, '999999'])
    await expect(brand.sdk.profile.block({ user_id }), user_id).rejects.toMatchObject(unknown)
  await expect(brand.sdk.profile.block({ brand_id: other.profile_id })).rejects.toMatchObject(unknown)
  const call = (body: unknown) => world.request('POST', '/api/v1/profile/blocks', { token: token(brand.sdk), body })
  for (const body of [
    {},
    { user_id: creator.user_id, creator_id: creator.profile_id },
    { creator_id: creator.profile_id, blocker_id: other.user_id },
  ])
    expect((await call(body)).status).toBe(400)
  await expect(staff.profile.block({ user_id: brand.user_id })).rejects.toMatchObject({ status: 403 })
  await expect(world.stranger.profile.blocks({})).rejects.toMatchObject({ status: 401 })
  expect((await brand.sdk.profile.blocks({})).items).toEqual([])
})

test('blocks are read page by page', async () => {
  const brand = await world.join('brand')
  for (let nth = 0; nth < 3; nth++) await brand.sdk.profile.block({ creator_id: (await world.join('creator')).profile_id })
  const first = await brand.sdk.profile.blocks({ limit: 2 })
  const rest = await brand.sdk.profile.blocks({ limit: 2, cursor: first.next ?? '' })
  expect([first.items.length, rest.items.length, rest.next]).toEqual([2, 1, null])
})

test('a creator says where they live and when they rest, and a vacation has its days in order', async () => {
  const { sdk } = await world.join('creator')
  const saved = await sdk.profile.update_preferences({
    location_country: 'india', languages: ['hi', 'EN-in'], vacation_from: '2026-12-20', vacation_until: '2027-01-03', most_open_orders: 3, most_orders_per_week: 2,
  }) // prettier-ignore
  expect(saved.creator).toMatchObject({
    location_country: 'IN', languages: ['hi', 'en-IN'], vacation_from: '2026-12-20', vacation_until: '2027-01-03', most_open_orders: 3, most_orders_per_week: 2,
  }) // prettier-ignore
  expect(saved.completion.suggested).toEqual(['profile_image_url'])
  expect((await sdk.profile.me({})).creator).toEqual(saved.creator)
  for (const [wrong, pointer] of [
    [{ vacation_until: '2026-12-19' }, '/vacation_until'],
    [{ vacation_from: null }, '/vacation_from'],
    [{ vacation_from: '2027-02-30' }, '/vacation_from'],
    [{ most_open_orders: 0 }, '/most_open_orders'],
    [{ most_orders_per_week: 1001 }, '/most_orders_per_week'],
    [{ location_country: 'Narnia' }, '/location_country'],
  ] as const)
    await expect(sdk.profile.update_preferences(wrong), pointer).rejects.toMatchObject({ status: 400, errors: [{ pointer }] })
  expect((await sdk.profile.me({})).creator).toEqual(saved.creator)
  const cleared = await sdk.profile.update_preferences({
    vacation_from: null,
    vacation_until: null,
    most_open_orders: null,
    languages: null,
  })
  expect(cleared.creator).toMatchObject({
    vacation_from: null,
    vacation_until: null,
    most_open_orders: null,
    most_orders_per_week: 2,
    languages: [],
  })
})

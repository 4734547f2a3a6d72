import { expect, test } from 'vitest'
import { packageForSale } from '#modules/packages/index.ts'
import { openWorld, type World } from '#test/world.ts'
import type { Person } from '#test/people.ts'
import { statement } from '#platform/db.ts'

const reel = { platform: 'instagram', content_type: 'reel', price: '1500.00' } as const

async function creatorIn(world: World): Promise<Person> {
  return world.join('creator', { currency: 'INR' })
}

test('a package is offered in the currency its creator is paid in, with what was left out filled in', async () => {
  await using world = await openWorld()
  const creator = await creatorIn(world)
  const made = await creator.sdk.packages.create({ ...reel, price: '1500.5' })

  expect(made).toMatchObject({
    creator_id: creator.profile_id,
    title: 'Instagram reel',
    price: '1500.50',
    currency: 'INR',
    quantity: 1,
    revisions: 0,
    delivery_days: 7,
    duration: null,
    description: null,
    is_active: true,
  })
  const mine = await creator.sdk.packages.mine()
  expect(mine).toEqual({ items: [made], next: null })
})

test('the same Idempotency-Key makes one package', async () => {
  await using world = await openWorld()
  const creator = await creatorIn(world)
  const first = await creator.sdk.packages.create(reel, { idempotency_key: 'once' })
  const second = await creator.sdk.packages.create(reel, { idempotency_key: 'once' })
  expect(second).toEqual(first)
  expect((await creator.sdk.packages.mine()).items).toHaveLength(1)
  await expect(creator.sdk.packages.create({ ...reel, price: '1.00' }, { idempotency_key: 'once' })).rejects.toMatchObject({ status: 422 })
})

test('what cannot be sold is refused, with the field named', async () => {
  await using world = await openWorld()
  const { sdk } = await creatorIn(world)
  const refused: [object, string][] = [
    [{ ...reel, platform: 'myspace' }, '/platform'],
    [{ ...reel, platform: '__proto__' }, '/platform'],
    [{ ...reel, content_type: 'short' }, '/content_type'],
    [{ ...reel, content_type: 'constructor' }, '/content_type'],
    [{ ...reel, price: '0' }, '/price'],
    [{ ...reel, price: '-5.00' }, '/price'],
    [{ ...reel, price: -5 }, '/price'],
    [{ ...reel, price: '1.234' }, '/price'],
    [{ ...reel, price: '1e9' }, '/price'],
    [{ ...reel, price: 1e21 }, '/price'],
    [{ ...reel, price: '10000000000' }, '/price'],
    [{ ...reel, price: null }, '/price'],
    [{ ...reel, price: ['1'] }, '/price'],
    [{ ...reel, currency: 'USD' }, '/currency'],
    [{ ...reel, currency: 'XXL' }, '/currency'],
    [{ ...reel, quantity: 0 }, '/quantity'],
    [{ ...reel, quantity: 1001 }, '/quantity'],
    [{ ...reel, quantity: 1.5 }, '/quantity'],
    [{ ...reel, quantity: '2' }, '/quantity'],
    [{ ...reel, revisions: -1 }, '/revisions'],
    [{ ...reel, revisions: 101 }, '/revisions'],
    [{ ...reel, delivery_days: 366 }, '/delivery_days'],
    [{ ...reel, description: 'x'.repeat(2001) }, '/description'],
    [{ ...reel, description: 'a\0b' }, '/description'],
    [{ ...reel, duration: 30 }, '/duration'],
    [{ ...reel, is_active: 'yes' }, '/is_active'],
    [{ ...reel, creator_id: '1' }, '/creator_id'],
    [{ platform: 'instagram', content_type: 'reel' }, '/price'],
  ]
  for (const [body, pointer] of refused) {
    const refusal = await sdk.packages.create(body as never).then(
      () => undefined,
      (error: { status: number; errors?: { pointer: string }[] }) => error,
    )
    expect([body, refusal?.status]).toEqual([body, 400])
    expect(refusal?.errors?.map((error) => error.pointer)).toContain(pointer)
  }
  expect((await sdk.packages.mine()).items).toEqual([])
})

test('brands sell nothing, and strangers are asked to sign in', async () => {
  await using world = await openWorld()
  const brand = await world.join('brand')
  await expect(brand.sdk.packages.create(reel)).rejects.toMatchObject({ status: 403, code: 'auth.forbidden' })
  await expect(world.stranger.packages.create(reel)).rejects.toMatchObject({ status: 401, code: 'auth.required' })
  await expect(brand.sdk.packages.mine()).rejects.toMatchObject({ status: 403 })
})

test('an edit changes what was sent and nothing else', async () => {
  await using world = await openWorld()
  const { sdk } = await creatorIn(world)
  const made = await sdk.packages.create({ ...reel, description: 'One reel', duration: '30s' })
  world.clock.advance(1000)

  const edited = await sdk.packages.edit({ package_id: made.id, price: '1800', duration: null })
  expect(edited).toEqual({ ...made, price: '1800.00', duration: null, version: 2, updated_at: edited.updated_at })
  expect(edited.updated_at > made.updated_at).toBe(true)
  expect((await sdk.packages.edit({ package_id: made.id, is_active: false })).is_active).toBe(false)
})

test('an edit cannot make what could not be offered', async () => {
  await using world = await openWorld()
  const { sdk } = await creatorIn(world)
  const { id: package_id } = await sdk.packages.create(reel)
  await expect(sdk.packages.edit({ package_id, platform: 'youtube' })).rejects.toMatchObject({ status: 400 })
  await expect(sdk.packages.edit({ package_id, price: '0.001' })).rejects.toMatchObject({ status: 400 })
  await expect(sdk.packages.edit({ package_id, currency: 'USD' })).rejects.toMatchObject({ status: 400 })
  expect(await sdk.packages.edit({ package_id, platform: 'youtube', content_type: 'short' })).toMatchObject({ title: 'YouTube short' })
})

test("to another creator the package does not exist, whether it is somebody's or nobody's", async () => {
  await using world = await openWorld()
  const [owner, other] = [await creatorIn(world), await creatorIn(world)]
  const { id } = await owner.sdk.packages.create(reel)
  for (const package_id of [id, '999999', '9223372036854775807']) {
    await expect(other.sdk.packages.edit({ package_id, price: '1.00' })).rejects.toMatchObject({ status: 404, code: 'package.not_found' })
  }
  for (const package_id of ['0', '-1', 'abc', '18446744073709551616']) {
    await expect(other.sdk.packages.edit({ package_id, price: '1.00' })).rejects.toMatchObject({ status: 400, code: 'request.invalid' })
  }
  expect((await owner.sdk.packages.mine()).items[0]?.price).toBe('1500.00')
})

test('one more than fifty active packages is too many, even two at the same moment', async () => {
  await using world = await openWorld()
  const { sdk } = await creatorIn(world)
  for (let made = 0; made < 49; made++) await sdk.packages.create(reel)
  const both = await Promise.allSettled([sdk.packages.create(reel), sdk.packages.create(reel)])
  expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])

  const asleep = await sdk.packages.create({ ...reel, is_active: false })
  await expect(sdk.packages.edit({ package_id: asleep.id, is_active: true })).rejects.toMatchObject({
    status: 409,
    code: 'package.too_many',
  })
})

test('pages of one’s packages have no gap and no repetition while packages are added', async () => {
  await using world = await openWorld()
  const { sdk } = await creatorIn(world)
  const made: string[] = []
  for (let i = 0; i < 7; i++) made.push((await sdk.packages.create(reel)).id)

  const seen: string[] = []
  for (let cursor: string | undefined; ;) {
    const page = await sdk.packages.mine({ limit: 3, ...(cursor !== undefined && { cursor }) })
    seen.push(...page.items.map((one) => one.id))
    if (page.next === null) break
    cursor = page.next
    await sdk.packages.create(reel)
  }
  expect(seen).toEqual(made.reverse())
})

test('a cursor of somebody else, or of nobody, is refused', async () => {
  await using world = await openWorld()
  const [one, other] = [await creatorIn(world), await creatorIn(world)]
  for (const { sdk } of [one, other]) for (let i = 0; i < 2; i++) await sdk.packages.create(reel)
  const { next } = await one.sdk.packages.mine({ limit: 1 })
  for (const cursor of [next ?? '', 'x', 'AAAA.1']) {
    await expect(other.sdk.packages.mine({ cursor })).rejects.toMatchObject({ status: 400 })
  }
})

test('the catalogue names every platform and what is made there', async () => {
  await using world = await openWorld()
  const { platforms } = await world.stranger.packages.catalogue()
  expect(platforms.find((one) => one.slug === 'instagram')).toMatchObject({ name: 'Instagram' })
  expect(platforms.flatMap((one) => one.content_types).length).toBeGreaterThan(20)
})

test('what is priced in a currency the creator has left is not for sale', async () => {
  await using world = await openWorld()
  const creator = await creatorIn(world)
  const { id } = await creator.sdk.packages.create(reel)
  const scope = { query: world.database.query } as Parameters<typeof packageForSale>[0]
  expect(await packageForSale(scope, BigInt(id))).toMatchObject({ price_minor: 150_000n, is_active: true, creator: { status: 'active' } })

  await world.database.query(statement('test.leave', 'update creator_profile set rate_currency = $2 where id = $1'), [
    creator.profile_id,
    'USD',
  ])
  expect(await packageForSale(scope, BigInt(id))).toMatchObject({ is_active: false })
  await expect(creator.sdk.packages.edit({ package_id: id, price: '20.00' })).rejects.toMatchObject({ status: 400 })
  expect(await creator.sdk.packages.edit({ package_id: id, is_active: false })).toMatchObject({ is_active: false, currency: 'INR' })
  expect(await creator.sdk.packages.edit({ package_id: id, is_active: true, currency: 'USD', price: '20' })).toMatchObject({
    price: '20.00',
  })
  expect(await packageForSale(scope, 404n)).toBeUndefined()
})

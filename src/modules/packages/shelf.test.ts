import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

const reel = { platform: 'instagram', content_type: 'reel', price: '1500.00' } as const
const creator = () => world.join('creator')
const allowed = (one: { can: { move: string; allowed: boolean }[] }) => one.can.filter((each) => each.allowed).map(({ move }) => move)
const conflict = (code: string) => ({ status: 409, code })

describe('the status of a package', () => {
  test('leads from draft to active, to and fro with paused, and ends archived', async () => {
    const { sdk } = await creator()
    const draft = await sdk.packages.create({ ...reel, status: 'draft' })
    expect(draft).toMatchObject({ status: 'draft', is_active: false, version: 1 })
    const { id: package_id } = draft
    expect(allowed(draft)).toEqual(['publish', 'archive'])

    const active = await sdk.packages.publish({ package_id })
    expect(active).toMatchObject({ status: 'active', is_active: true, version: 1 })
    expect(allowed(active)).toEqual(['pause', 'archive'])
    expect(await sdk.packages.pause({ package_id })).toMatchObject({ status: 'paused', is_active: false })
    expect(await sdk.packages.resume({ package_id })).toMatchObject({ status: 'active', is_active: true })
    const archived = await sdk.packages.archive({ package_id })
    expect(archived).toMatchObject({ status: 'archived', is_active: false, version: 1 })
    expect(allowed(archived)).toEqual([])
    expect(await sdk.packages.get({ package_id })).toEqual(archived)
  })

  test('refuses what the table does not have, and says what there is', async () => {
    const { sdk } = await creator()
    const { id: package_id } = await sdk.packages.create(reel)
    for (const move of ['publish', 'resume'] as const)
      await expect(sdk.packages[move]({ package_id })).rejects.toMatchObject({
        ...conflict('package.move_not_allowed'),
        members: { can: expect.arrayContaining([{ move: 'pause', allowed: true, reason: null }]) },
      })
    await sdk.packages.archive({ package_id })
    for (const move of ['publish', 'pause', 'resume', 'archive'] as const)
      await expect(sdk.packages[move]({ package_id })).rejects.toMatchObject(conflict('package.move_not_allowed'))
    for (const edit of [{ price: '1.00' }, { is_active: true }, { is_active: false }])
      await expect(sdk.packages.edit({ package_id, ...edit })).rejects.toMatchObject(conflict('package.archived'))
  })

  test('of two equal moves at once one wins', async () => {
    const { sdk } = await creator()
    const { id: package_id } = await sdk.packages.create(reel)
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => sdk.packages.pause({ package_id })))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await sdk.packages.get({ package_id })).toMatchObject({ status: 'paused' })
  })

  test('follows is_active, which a draft cannot contradict', async () => {
    const { sdk } = await creator()
    const { id: package_id } = await sdk.packages.create({ ...reel, is_active: false })
    expect(await sdk.packages.edit({ package_id, is_active: false })).toMatchObject({ status: 'draft' })
    expect(await sdk.packages.edit({ package_id, is_active: true })).toMatchObject({ status: 'active' })
    expect(await sdk.packages.edit({ package_id, is_active: false })).toMatchObject({ status: 'paused' })
    expect(await sdk.packages.edit({ package_id, is_active: true })).toMatchObject({ status: 'active', version: 1 })
    await expect(sdk.packages.create({ ...reel, status: 'draft', is_active: true })).rejects.toMatchObject({
      status: 400,
      errors: [{ pointer: '/is_active' }],
    })
  })

  test('is what the list is asked for, page by page', async () => {
    const { sdk } = await creator()
    for (let i = 0; i < 3; i++) await sdk.packages.create({ ...reel, status: 'draft' })
    const on = await sdk.packages.create(reel)
    const first = await sdk.packages.mine({ status: 'draft', limit: 2 })
    expect(first.items).toHaveLength(2)
    const cursor = first.next ?? ''
    expect((await sdk.packages.mine({ status: 'draft', limit: 2, cursor })).items).toHaveLength(1)
    expect((await sdk.packages.mine({ status: 'active' })).items).toEqual([on])
    expect((await sdk.packages.mine({ status: 'archived' })).items).toEqual([])
    await expect(sdk.packages.mine({ status: 'active', cursor })).rejects.toMatchObject({ status: 400 })
  })

  test('and is_active agree whoever writes', async () => {
    const { sdk } = await creator()
    const { id } = await sdk.packages.create(reel)
    const lie = statement('test.lie', 'update package set is_active = false where id = $1')
    await expect(world.database.query(lie, [id])).rejects.toMatchObject({ code: '23514' })
  })
})

describe('a version', () => {
  test('is made by an edit of what is sold, and by nothing else', async () => {
    const { sdk } = await creator()
    const made = await sdk.packages.create({ ...reel, title: 'Kitchen reel' })
    const package_id = made.id
    expect(made.title).toBe('Kitchen reel')
    expect((await sdk.packages.edit({ package_id, price: '1500' })).version).toBe(1)
    await sdk.packages.pause({ package_id })
    expect((await sdk.packages.edit({ package_id, price: '1800', title: null })).version).toBe(2)
    await sdk.packages.edit({ package_id, description: 'With you in it' })

    const first = await sdk.packages.versions({ package_id, limit: 2 })
    expect(first.items.map(({ version, sold }) => [version, sold.price, sold.title])).toEqual([
      [3, '1800.00', null],
      [2, '1800.00', null],
    ])
    const rest = await sdk.packages.versions({ package_id, limit: 2, cursor: first.next ?? '' })
    expect(rest).toMatchObject({ items: [{ version: 1, sold: { price: '1500.00', title: 'Kitchen reel' } }], next: null })
  })

  test('that is stale is refused, and of two edits of the same one the second', async () => {
    const { sdk } = await creator()
    const { id: package_id } = await sdk.packages.create(reel)
    const edits = await Promise.allSettled(
      ['1600', '1700', '1800'].map((price) => sdk.packages.edit({ package_id, price }, { if_match: 1 })),
    )
    expect(edits.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const edit of edits) if (edit.status === 'rejected') expect(edit.reason).toMatchObject(conflict('package.version_conflict'))
    await expect(sdk.packages.archive({ package_id, version: 1 })).rejects.toMatchObject(conflict('package.version_conflict'))
    expect(await sdk.packages.archive({ package_id, version: 2 })).toMatchObject({ status: 'archived' })
  })

  test('is never lost to another edit at the same moment', async () => {
    const { sdk } = await creator()
    const { id: package_id } = await sdk.packages.create(reel)
    await Promise.all([
      sdk.packages.edit({ package_id, price: '1600' }),
      sdk.packages.edit({ package_id, revisions: 3 }),
      sdk.packages.edit({ package_id, delivery_days: 4 }),
    ])
    expect(await sdk.packages.get({ package_id })).toMatchObject({ version: 4, price: '1600.00', revisions: 3, delivery_days: 4 })
  })

  test('stays as it was made, whoever writes', async () => {
    const { sdk } = await creator()
    const { id } = await sdk.packages.create(reel)
    const write = (text: string) => world.database.query(statement(`test.${text.slice(0, 6)}`, text), [id])
    await expect(write(`update package_version set version = 9 where package_id = $1`)).rejects.toMatchObject({ code: '23000' })
    await expect(write(`delete from package_version where package_id = $1`)).rejects.toMatchObject({ code: '23000' })
  })
})

describe('tiers', () => {
  const sized = (tier: 'basic' | 'standard' | 'premium', tier_group = 'Reels') => ({ ...reel, tier, tier_group })

  test('are three packages of one group, each once, even at the same moment', async () => {
    const { sdk } = await creator()
    for (const tier of ['basic', 'standard'] as const) await sdk.packages.create(sized(tier))
    const premium = await Promise.allSettled([sdk.packages.create(sized('premium')), sdk.packages.create(sized('premium'))])
    expect(premium.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(sdk.packages.create(sized('basic'))).rejects.toMatchObject(conflict('package.tier_taken'))

    const other = await sdk.packages.create(sized('basic', 'Stories'))
    await expect(sdk.packages.edit({ package_id: other.id, tier_group: 'Reels' })).rejects.toMatchObject(conflict('package.tier_taken'))
    const first = (await sdk.packages.mine()).items.find(({ tier, tier_group }) => tier === 'basic' && tier_group === 'Reels')
    await sdk.packages.archive({ package_id: first?.id ?? '' })
    expect(await sdk.packages.edit({ package_id: other.id, tier_group: 'Reels' })).toMatchObject({ tier: 'basic', tier_group: 'Reels' })
  })

  test('and groups are given together', async () => {
    const { sdk } = await creator()
    await expect(sdk.packages.create({ ...reel, tier: 'basic' })).rejects.toMatchObject({
      status: 400,
      errors: [{ pointer: '/tier_group' }],
    })
    await expect(sdk.packages.create({ ...reel, tier_group: 'x' })).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/tier' }] })
  })
})

describe('what is bought on top', () => {
  const extra = { kind: 'extra_revision', price: '200', most: 3 } as const
  const faster = { kind: 'faster_delivery', price: '500', days: 3 } as const

  test('is numbered within the package, and no number is given twice', async () => {
    const { sdk } = await creator()
    const made = await sdk.packages.create({ ...reel, addons: [extra, faster] })
    expect(made.addons).toMatchObject([
      { id: '1', title: 'One more revision', price: '200.00', most: 3 },
      { id: '2', title: '3 days earlier', price: '500.00', most: 1, days: 3 },
    ])
    const package_id = made.id
    const dropped = await sdk.packages.edit({ package_id, addons: [{ ...extra, id: '1', price: '250' }] })
    expect(dropped.addons).toMatchObject([{ id: '1', price: '250.00' }])
    const grown = await sdk.packages.edit({ package_id, addons: [{ ...extra, id: '1' }, faster] })
    expect(grown.addons.map(({ id }) => id)).toEqual(['1', '3'])
    expect(grown.version).toBe(3)
  })

  test.each([
    [{ kind: 'faster_delivery', price: '1' }, '/addons/0/days'],
    [{ ...faster, days: 7 }, '/addons/0/days'],
    [{ ...faster, most: 2 }, '/addons/0/most'],
    [{ ...extra, days: 1 }, '/addons/0/days'],
    [{ ...extra, most: 21 }, '/addons/0/most'],
    [{ ...extra, price: '0' }, '/addons/0/price'],
    [{ ...extra, price: '1.234' }, '/addons/0/price'],
    [{ ...extra, id: '7' }, '/addons/0/id'],
    [{ ...extra, colour: 'red' }, '/addons/0/colour'],
    [{ kind: 'custom', price: '1' }, '/addons/0/title'],
    [{ kind: 'extra_platform', price: '1' }, '/addons/0/platform'],
    [{ kind: 'extra_platform', price: '1', platform: 'instagram' }, '/addons/0/platform'],
    [{ kind: 'extended_licence', price: '1' }, '/addons/0/licence'],
    [{ kind: 'bribe', price: '1' }, '/addons/0/kind'],
  ])('is refused when it makes no sense: %j', async (addon, pointer) => {
    const { sdk } = await (sells ??= creator())
    const refusal = sdk.packages.create({ ...reel, addons: [addon as never] })
    await expect(refusal).rejects.toMatchObject({ status: 400, errors: expect.arrayContaining([expect.objectContaining({ pointer })]) })
  })
  let sells: ReturnType<typeof creator> | undefined

  test('is at most twenty things, and still has to fit when the package changes', async () => {
    const { sdk } = await creator()
    await expect(sdk.packages.create({ ...reel, addons: Array.from({ length: 21 }, () => extra) })).rejects.toMatchObject({ status: 400 })
    const { id: package_id } = await sdk.packages.create({ ...reel, addons: [faster] })
    await expect(sdk.packages.edit({ package_id, delivery_days: 3 })).rejects.toMatchObject({
      status: 400,
      errors: [{ pointer: '/addons/0/days' }],
    })
  })
})

describe('a licence', () => {
  const licence = {
    scope: 'paid',
    channels: ['website', 'instagram', 'website'],
    territory: ['IN', 'AE', 'IN'],
    months: 6,
    exclusivity: null,
  } as const

  test('says what the brand may do, where, and how long', async () => {
    const { sdk } = await creator()
    const made = await sdk.packages.create({ ...reel, licence: licence as never })
    expect(made.licence).toEqual({ ...licence, channels: ['instagram', 'website'], territory: ['AE', 'IN'] })
    expect((await sdk.packages.edit({ package_id: made.id, licence: null })).licence).toBeNull()
  })

  test.each([
    [{ ...licence, scope: 'all' }, '/licence/scope'],
    [{ ...licence, channels: [] }, '/licence/channels'],
    [{ ...licence, channels: ['myspace'] }, '/licence/channels/0'],
    [{ ...licence, months: 0 }, '/licence/months'],
    [{ ...licence, months: 121 }, '/licence/months'],
    [{ ...licence, exclusivity: { category: 'tea', months: 25 } }, '/licence/exclusivity/months'],
    [{ ...licence, territory: 'europe' }, '/licence/territory'],
    [{ ...licence, territory: [] }, '/licence/territory'],
    [{ ...licence, territory: ['XX', 'ZZ'] }, '/licence/territory'],
    [{ ...licence, forever: true }, '/licence/forever'],
  ])('is refused as %j', async (wrong, pointer) => {
    const { sdk } = await (sells ??= creator())
    const refusal = await sdk.packages.create({ ...reel, licence: wrong as never }).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ status: 400 })
    expect((refusal as { errors: { pointer: string }[] }).errors.some((one) => one.pointer.startsWith(pointer))).toBe(true)
  })
  let sells: ReturnType<typeof creator> | undefined
})

test('what goes live and what does not is as the catalogue has it, unless the creator says otherwise', async () => {
  const { sdk } = await creator()
  expect((await sdk.packages.create(reel)).requires_publication).toBe(true)
  expect((await sdk.packages.create({ ...reel, requires_publication: false })).requires_publication).toBe(false)
  const photo = await sdk.packages.create({ platform: 'ugc', content_type: 'photo', price: '100' })
  expect(photo).toMatchObject({ title: 'Content only photo', requires_publication: false })
})

test('to others a package of mine cannot be read, moved or looked back on, nor can one that never was', async () => {
  const [owner, other, brand] = [await creator(), await creator(), await world.join('brand')]
  const { id } = await owner.sdk.packages.create(reel)
  for (const package_id of [id, '9223372036854775807']) {
    const unknown = { status: 404, code: 'package.not_found' }
    await expect(other.sdk.packages.get({ package_id })).rejects.toMatchObject(unknown)
    await expect(other.sdk.packages.versions({ package_id })).rejects.toMatchObject(unknown)
    for (const move of ['publish', 'pause', 'resume', 'archive'] as const)
      await expect(other.sdk.packages[move]({ package_id })).rejects.toMatchObject(unknown)
    await expect(brand.sdk.packages.get({ package_id })).rejects.toMatchObject({ status: 403 })
    await expect(world.stranger.packages.archive({ package_id })).rejects.toMatchObject({ status: 401 })
  }
  for (const package_id of ['0', '-1', 'abc', '18446744073709551616'])
    await expect(owner.sdk.packages.pause({ package_id })).rejects.toMatchObject({ status: 400, code: 'request.invalid' })
  expect(await owner.sdk.packages.get({ package_id: id })).toMatchObject({ status: 'active', version: 1 })
})

test('one more than fifty drafts is too many', async () => {
  const { sdk } = await creator()
  for (let i = 0; i < 50; i++) await sdk.packages.create({ ...reel, status: 'draft' })
  await expect(sdk.packages.create({ ...reel, status: 'draft' })).rejects.toMatchObject(conflict('package.too_many'))
  await sdk.packages.create(reel)
})

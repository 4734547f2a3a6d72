import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { fileOf } from '#test/files.ts'
import { pdf } from '#test/hostile/made-files.ts'
import { hire } from '#test/staff.ts'
import type { Deal } from '#test/stories.ts'
import { uploaded } from '#test/uploads.ts'
import { handedIn, pair, working, workOf, type Pair } from '#test/work.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let two: Pair
let stranger: Pair
beforeAll(async () => {
  world = await openWorld()
  two = await pair(world)
  stranger = await pair(world)
})
afterAll(() => world[Symbol.asyncDispose]())

const image = () => uploaded(world, two.creator, 'submission')
const filesOf = async ({ order_id }: Deal, who = two.brand) => (await who.sdk.orders.submission({ order_id, number: 1 })).files
const notThere = { status: 404, code: 'file.not_found' }

describe('an image', () => {
  test('is shown to the brand with a mark across it, and as it is once the work is approved', async () => {
    const deal = await handedIn(two, { files: [{ media_id: await image() }] })
    const { order_id, brand, creator } = deal
    await world.settle()
    const [before] = await filesOf(deal)
    expect(before).toMatchObject({
      shows: 'preview',
      media: { variants: [{ name: `preview${order_id}` }], expires_at: expect.any(String) as string },
    })
    expect((await fetch(before?.media.url ?? '')).status).toBe(200)
    expect(await filesOf(deal, creator)).toMatchObject([{ shows: 'original' }])
    const file = { order_id, file_id: before?.id ?? '' }
    for (const { sdk } of [brand, creator]) {
      await expect(sdk.orders.file(file)).rejects.toMatchObject(notThere)
      expect((await sdk.orders.files({ order_id })).items).toEqual([])
    }
    await expect(brand.sdk.media.read({ media_id: before?.media.id ?? '' })).rejects.toMatchObject({ status: 404 })
    const original = (await filesOf(deal, creator))[0]?.media.url ?? ''
    // What the brand was given opens nothing else: the signature covers what it is for.
    expect((await fetch((before?.media.url ?? '').replace(`preview${order_id}`, 'full'))).status).toBe(404)
    expect((await fetch(original)).status).toBe(200)

    await brand.sdk.orders.approve({ order_id })
    const unlocked = await brand.sdk.orders.file(file)
    const answer = await fetch(unlocked.media.url ?? '')
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([200, expect.stringMatching(/^attachment/)])
    expect((await brand.sdk.orders.files({ order_id })).items).toEqual([unlocked])
    expect(await filesOf(deal)).toMatchObject([{ shows: 'original', media: { url: expect.stringContaining('.full.') as string } }])
    for (const { sdk } of [stranger.brand, stranger.creator]) {
      await expect(sdk.orders.file(file)).rejects.toMatchObject({ status: 404, code: 'order.not_found' })
      await expect(sdk.orders.files({ order_id })).rejects.toMatchObject({ status: 404, code: 'order.not_found' })
      await expect(sdk.orders.licences({ order_id })).rejects.toMatchObject({ status: 404, code: 'order.not_found' })
    }
    const own = await handedIn(stranger, { files: [{ media_id: await workOf(stranger) }] })
    await expect(stranger.brand.sdk.orders.file({ ...file, order_id: own.order_id })).rejects.toMatchObject(notThere)
  })

  test('without its preview yet has no link at all', async () => {
    const deal = await handedIn(two, { files: [{ media_id: await image() }] })
    expect(await filesOf(deal)).toMatchObject([{ shows: 'preview', media: { url: null, variants: [] } }])
    await world.settle()
    expect((await filesOf(deal))[0]?.media.url).toContain('preview')
  })

  test('of a version that was sent back stays a preview, while that which was approved is unlocked', async () => {
    const deal = await handedIn(two, { files: [{ media_id: await image() }] })
    const { order_id, brand, creator } = deal
    await brand.sdk.orders.request_revision({ order_id, note: 'Again' })
    await creator.sdk.orders.submit({ order_id, files: [{ media_id: await image() }] })
    await brand.sdk.orders.approve({ order_id })
    await world.settle()
    const { items } = await brand.sdk.orders.submissions({ order_id })
    expect(items.map(({ number, files }) => [number, files[0]?.shows])).toEqual([
      [2, 'original'],
      [1, 'preview'],
    ])
    expect((await brand.sdk.orders.files({ order_id })).items.map(({ number }) => number)).toEqual([2])
    await expect(brand.sdk.orders.file({ order_id, file_id: items[1]?.files[0]?.id ?? '' })).rejects.toMatchObject(notThere)
  })
})

test('what cannot be marked is shown while the brand decides, unless its maker locked it', async () => {
  const upload = async () =>
    (await two.creator.sdk.media.upload({ purpose: 'submission', file: fileOf(pdf('script'), 'script.pdf', 'application/pdf') })).id
  const [open, locked] = [await upload(), await upload()]
  await world.settle()
  const deal = await working(two)
  const { order_id, brand, creator } = deal
  await expect(creator.sdk.orders.submit({ order_id, files: [{ media_id: locked, locked: true }] })).rejects.toMatchObject({
    status: 400,
    errors: [{ code: 'submission.nothing_to_see' }],
  })
  await creator.sdk.orders.submit({ order_id, files: [{ media_id: open }, { media_id: locked, locked: true }] })
  expect(await filesOf(deal)).toMatchObject([
    { shows: 'original', media: { url: expect.stringContaining('/media/s/') as string } },
    { shows: 'nothing', media: { url: null, variants: [] } },
  ])
  await brand.sdk.orders.approve({ order_id })
  expect((await filesOf(deal)).map(({ shows }) => shows)).toEqual(['original', 'original'])
})

const licence = {
  scope: 'paid',
  channels: ['instagram', 'website'],
  territory: ['GB', 'IN'],
  months: 3,
  exclusivity: { category: 'Tea', months: 1 },
} as const
const sells = (more: object = {}) => ({ sells: { licence: { ...licence, ...more } } }) as never as Parameters<typeof handedIn>[1]
const licencesOf = async (order_id: string) => (await two.brand.sdk.orders.licences({ order_id })).items

describe('with the approval', () => {
  test('the licence that was bought is written down for each file', async () => {
    const deal = await handedIn(two, { ...sells(), files: [{ media_id: await workOf(two) }, { media_id: await workOf(two) }] })
    expect(await licencesOf(deal.order_id)).toEqual([])
    await two.brand.sdk.orders.approve({ order_id: deal.order_id })
    const found = await licencesOf(deal.order_id)
    const files = await filesOf(deal)
    expect(found).toMatchObject(files.map(({ id }) => ({ file_id: id, number: 1, ...licence, state: 'valid', revoked_at: null })))
    const [first] = found
    const months = new Date(first?.starts_at ?? '')
    months.setUTCMonth(months.getUTCMonth() + 3)
    expect(Math.abs(Date.parse(first?.ends_at ?? '') - months.getTime())).toBeLessThan(4 * day_ms)
    expect(await two.creator.sdk.orders.licences({ order_id: deal.order_id })).toEqual({ items: found, next: null })
  })

  test('one is written down for links, one for ever has no end, and none when none was bought', async () => {
    const links = await handedIn(two, sells({ months: null, exclusivity: null, territory: 'worldwide' }))
    await two.brand.sdk.orders.approve({ order_id: links.order_id })
    expect(await licencesOf(links.order_id)).toMatchObject([
      { file_id: null, ends_at: null, months: null, territory: 'worldwide', exclusivity: null, exclusive_until: null, state: 'valid' },
    ])
    const none = await handedIn(two)
    await two.brand.sdk.orders.approve({ order_id: none.order_id })
    expect(await licencesOf(none.order_id)).toEqual([])
  })

  test('a dry run changes nothing, and of two approvals at once one writes', async () => {
    const { order_id, brand } = await handedIn(two, { ...sells(), files: [{ media_id: await workOf(two) }] })
    await brand.sdk.orders.approve({ order_id }, { dry_run: true })
    expect([await licencesOf(order_id), (await brand.sdk.orders.files({ order_id })).items]).toEqual([[], []])
    await Promise.allSettled([1, 2, 3].map((nth) => brand.sdk.orders.approve({ order_id }, { idempotency_key: `${order_id}-${nth}` })))
    expect(await licencesOf(order_id)).toHaveLength(1)
  })
})

describe('an order that ended for nothing', () => {
  const refund = statement('test.refunded', `update "order" set status = $2::"OrderStatus", ended_at = $3 where id = $1`)
  test.each(['cancelled', 'refunded'])('hands nothing over when it is %s, though the work was approved', async (status) => {
    const deal = await handedIn(two, { files: [{ media_id: await image() }] })
    const { order_id, brand } = deal
    await world.settle()
    await brand.sdk.orders.approve({ order_id })
    const file = { order_id, file_id: (await filesOf(deal))[0]?.id ?? '' }
    expect((await brand.sdk.orders.file(file)).media.url).not.toBeNull()
    await world.database.query(refund, [order_id, status, world.clock.now()])
    await expect(brand.sdk.orders.file(file)).rejects.toMatchObject(notThere)
    expect((await brand.sdk.orders.files({ order_id })).items).toEqual([])
    expect(await filesOf(deal)).toMatchObject([{ shows: 'nothing', media: { url: null, variants: [] } }])
  })

  test('has no licence any more once staff gave all the money back', async () => {
    const { order_id, brand } = await handedIn(two, { ...sells(), files: [{ media_id: await workOf(two) }] })
    await brand.sdk.orders.approve({ order_id })
    await world.settle()
    const agent = await hire(world, 'agent')
    const { total_amount } = await brand.sdk.orders.get({ order_id })
    await agent.sdk.orders.refund_by_staff(
      { order_id, amount: total_amount, reason: 'The post was taken down' },
      { idempotency_key: order_id },
    )
    expect((await brand.sdk.orders.get({ order_id })).status).toBe('refunded')
    expect(await licencesOf(order_id)).toMatchObject([{ state: 'revoked', revoked_at: expect.any(String) as string }])
    expect(
      (await brand.sdk.licences.list({ ends_within_days: 3650, limit: 100 })).items.filter((each) => each.order_id === order_id),
    ).toEqual([])
  })
})

test('what staff release to the creator is handed over to the brand, whatever the brand had said of it', async () => {
  const { order_id, brand, creator } = await handedIn(two, { ...sells(), files: [{ media_id: await workOf(two) }] })
  await brand.sdk.orders.request_revision({ order_id, note: 'All of it' })
  await creator.sdk.orders.open_dispute({ order_id, reason: 'It is what was asked for' })
  expect((await brand.sdk.orders.files({ order_id })).items).toEqual([])
  const agent = await hire(world, 'agent')
  await agent.sdk.orders.resolve_release({ order_id, reason: 'It is' }, { idempotency_key: order_id })
  expect((await brand.sdk.orders.submission({ order_id, number: 1 })).status).toBe('approved')
  expect((await brand.sdk.orders.files({ order_id })).items).toHaveLength(1)
  expect(await licencesOf(order_id)).toMatchObject([{ state: 'valid' }])
})

test('the brand’s silence approves, and hands over, like its word', async () => {
  await using later = await openWorld()
  const own = await pair(later)
  const { order_id, brand } = await handedIn(own, { ...sells(), files: [{ media_id: await workOf(own) }] })
  later.clock.advance(3 * day_ms + 60_000)
  await later.settle()
  expect((await brand.sdk.orders.submission({ order_id, number: 1 })).status).toBe('approved')
  expect((await brand.sdk.orders.files({ order_id })).items).toHaveLength(1)
  expect((await brand.sdk.orders.licences({ order_id })).items).toHaveLength(1)
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { cleanFileOf } from '#test/clean-file.ts'
import type { Deal } from '#test/stories.ts'
import { handedIn, pair, workOf, type Pair } from '#test/work.ts'
import { openWorld, type World } from '#test/world.ts'
import { kindsOf } from './post-address.ts'

let world: World
let two: Pair
let stranger: Pair
beforeAll(async () => {
  world = await openWorld()
  two = await pair(world)
  stranger = await pair(world)
})
afterAll(() => world[Symbol.asyncDispose]())

const sells = { platform: 'instagram', content_type: 'reel', requires_publication: true } as const
let made = 0
const reel = () => `https://www.instagram.com/reel/Cxyz${String(++made).padStart(6, '0')}/`
const now = () => world.clock.now().toISOString()

/** Work that was approved and has to go live. */
async function approved(pair_: Pair, more: object = {}): Promise<Deal> {
  const deal = await handedIn(pair_, { sells: { ...sells, ...more } as never })
  await deal.brand.sdk.orders.approve({ order_id: deal.order_id })
  return deal
}
const publish = ({ creator, order_id }: Deal, url = reel(), more: object = {}) =>
  creator.sdk.orders.submit_publication({ order_id, posts: [{ url, posted_at: now() }], disclosed: true, disclosure: 'ad', ...more })
const proofs = async ({ brand, order_id }: Deal) => (await brand.sdk.orders.publications({ order_id })).items

test('every content type that is published is shown by a kind of post', async () => {
  const { platforms } = await world.stranger.packages.catalogue({})
  const lacking = platforms
    .filter(({ slug }) => slug !== 'ugc')
    .flatMap(({ slug, content_types }) => content_types.filter((type) => kindsOf(slug, type.slug).length === 0))
  expect([platforms.length > 5, lacking]).toEqual([true, []])
})

describe('work goes live', () => {
  test('and the post is kept by its plain address, with a screenshot, until the brand confirms it', async () => {
    const deal = await approved(two)
    const url = reel()
    const screenshot = await workOf(deal)
    await publish(deal, `${url}?igsh=secret#x`, {
      posts: [{ url: `${url}?igsh=secret`, posted_at: now(), screenshot_media_id: screenshot }],
    })
    const [proof] = await proofs(deal)
    expect(proof).toMatchObject({
      number: 1, round: 1, platform: 'instagram', kind: 'reel', url, post_id: url.split('/').at(-2), disclosure: 'ad', status: 'submitted', reason: null,
      screenshot: { id: screenshot, url: expect.any(String) as string },
    }) // prettier-ignore
    await deal.brand.sdk.orders.confirm_publication({ order_id: deal.order_id })
    expect(await proofs(deal)).toMatchObject([{ status: 'confirmed' }])
    expect((await deal.brand.sdk.orders.get({ order_id: deal.order_id })).status).toBe('completed')
  })

  test('again after the brand said what is wrong, with the same post or another one', async () => {
    const deal = await approved(two)
    const url = reel()
    await publish(deal, url)
    await deal.brand.sdk.orders.report_publication({ order_id: deal.order_id, reason: 'The label is missing' })
    await publish(deal, url)
    expect(await proofs(deal)).toMatchObject([
      { number: 2, round: 2, status: 'submitted' },
      { number: 1, round: 1, status: 'reported', reason: 'The label is missing' },
    ])
    const first = await deal.creator.sdk.orders.publications({ order_id: deal.order_id, limit: 1 })
    expect(
      (await deal.creator.sdk.orders.publications({ order_id: deal.order_id, limit: 1, cursor: first.next ?? '' })).items,
    ).toMatchObject([{ number: 1 }])
  })

  test('only where it was bought for, or on a platform bought in addition', async () => {
    const addons = [{ kind: 'extra_platform', price: '10', platform: 'youtube' }]
    const sold = await two.creator.sdk.packages.create({ ...sells, price: '100', delivery_days: 7, addons } as never)
    const { order, checkout } = await two.brand.sdk.orders.create({
      package_id: sold.id,
      addons: [{ addon_id: '1', quantity: 1 }],
    } as never)
    const deal = { ...two, package_id: sold.id, order_id: order.id, pay_url: checkout?.pay_url ?? '' }
    const { pay } = await import('#test/stories.ts')
    await pay(deal)
    await two.creator.sdk.orders.accept({ order_id: order.id })
    await two.creator.sdk.orders.submit({ order_id: order.id, links: ['https://example.com/1.mp4'] })
    await two.brand.sdk.orders.approve({ order_id: order.id })
    await publish(deal, '', { posts: [{ url: reel(), posted_at: now() }, { url: 'https://youtu.be/dQw4w9WgXcQ', posted_at: now() }] }) // prettier-ignore
    expect((await proofs(deal)).map(({ platform, kind }) => `${platform} ${kind}`)).toEqual(['youtube video', 'instagram reel'])
  })

  test('not by an address that is none, nor without a label, nor tomorrow: nothing is noted then', async () => {
    const deal = await approved(two)
    const url = reel()
    const [theirs, film] = [await cleanFileOf(world, stranger.creator.user_id, 'submission'), await workOf(deal)]
    await world.database.query(statement('test.make_film', `update media_asset set kind = 'video' where id = $1`), [film])
    const waiting = await workOf(deal, 'quarantined')
    const post = (more: object) => ({ posts: [{ url, posted_at: now(), ...more }] })
    for (const [more, pointer, code] of [
      [post({ url: 'https://instagram.com@evil.example/reel/Cxyz12345/' }), '/posts/0/url', 'address.not_plain'],
      [post({ url: 'https://www.instagram.com.evil.example/reel/Cxyz12345/' }), '/posts/0/url', 'address.wrong_host'],
      [post({ url: 'https://youtu.be/dQw4w9WgXcQ' }), '/posts/0/url', 'address.wrong_host'],
      [post({ url: 'https://www.instagram.com/asha/' }), '/posts/0/url', 'address.no_post'],
      [post({ url: 'https://www.instagram.com/stories/asha/12345678/' }), '/posts/0/url', 'address.wrong_kind'],
      [post({ url: '' }), '/posts/0/url', 'too_small'],
      [post({ posted_at: new Date(world.clock.now().getTime() + day_ms).toISOString() }), '/posts/0/posted_at', 'time.out_of_range'],
      [post({ posted_at: '2009-12-31T00:00:00Z' }), '/posts/0/posted_at', 'time.out_of_range'],
      [post({ screenshot_media_id: film }), '/posts/0/screenshot_media_id', 'screenshot.no_image'],
      [{ posts: [] }, '/posts', 'too_small'],
      [
        {
          posts: [
            { url, posted_at: now() },
            { url: `${url}?a=b`, posted_at: now() },
          ],
        },
        '/posts/1/url',
        'publication.twice',
      ],
      [{ disclosed: false }, '/disclosed', 'disclosure.missing'],
      [{ disclosure: 'collab' }, '/disclosure', 'invalid_value'],
    ] as const)
      // prettier-ignore
      await expect(publish(deal, url, more), `${pointer} ${code}`).rejects.toMatchObject({ status: 400, errors: [{ pointer, code }] })
    await expect(publish(deal, url, post({ screenshot_media_id: theirs }))).rejects.toMatchObject({ status: 404, code: 'media.not_found' })
    await expect(publish(deal, url, post({ screenshot_media_id: '9007199254740993' }))).rejects.toMatchObject({
      status: 404,
      code: 'media.not_found',
    })
    await expect(publish(deal, url, post({ screenshot_media_id: waiting }))).rejects.toMatchObject({ status: 409, code: 'media.not_ready' })
    expect([await proofs(deal), (await deal.brand.sdk.orders.get({ order_id: deal.order_id })).status]).toEqual([
      [],
      'awaiting_publication',
    ])
  })

  test('with a label that is clear enough where the creator is', async () => {
    const british = await pair(world)
    await world.database.query(statement('test.move_to', `update creator_profile set location_country = 'GB' where id = $1`), [
      british.creator.profile_id,
    ])
    const deal = await approved(british)
    await expect(publish(deal, reel(), { disclosure: 'collaboration' })).rejects.toMatchObject({
      status: 400,
      errors: [{ pointer: '/disclosure', code: 'disclosure.not_clear' }],
    })
    await publish(deal)
    expect(await proofs(deal)).toMatchObject([{ disclosure: 'ad' }])
  })

  test('by a post that shows no other work, also at the same moment', async () => {
    const [one, other] = [await approved(two), await approved(two)]
    const url = reel()
    const results = await Promise.allSettled([publish(one, url), publish(other, `${url}?x=1`)])
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 409, code: 'publication.duplicate' })
    const theirs = await approved(stranger)
    await publish(theirs, url)
    expect(await proofs(theirs)).toHaveLength(1)
  })
})

test('what was licensed is counted from completion, though the files are the brand’s from the approval', async () => {
  await using later = await openWorld()
  const own = await pair(later)
  const licence = { scope: 'organic', channels: ['instagram'], territory: 'worldwide', months: 1, exclusivity: null }
  const deal = await handedIn(own, { sells: { ...sells, licence } as never })
  const { order_id, brand, creator } = deal
  await brand.sdk.orders.approve({ order_id })
  const granted = (await brand.sdk.orders.licences({ order_id })).items[0]
  later.clock.advance(2 * day_ms)
  await creator.sdk.orders.submit_publication({
    order_id,
    posts: [{ url: reel(), posted_at: later.clock.now().toISOString() }],
    disclosed: true,
    disclosure: 'ad',
  })
  later.clock.advance(2 * day_ms + 60_000)
  await later.settle()
  expect((await brand.sdk.orders.get({ order_id })).status).toBe('completed')
  expect((await brand.sdk.orders.publications({ order_id })).items).toMatchObject([{ status: 'confirmed' }])
  const counted = (await brand.sdk.orders.licences({ order_id })).items[0]
  expect(counted?.starts_at).toBe(granted?.starts_at)
  const longer_ms = Date.parse(counted?.ends_at ?? '') - Date.parse(granted?.ends_at ?? '')
  // Four days later by the clock; the months in between may differ in length.
  expect(longer_ms).toBeGreaterThan(0.9 * day_ms)
  expect(longer_ms).toBeLessThan(8 * day_ms)
})

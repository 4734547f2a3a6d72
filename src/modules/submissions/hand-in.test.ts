import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { cleanFileOf } from '#test/clean-file.ts'
import type { Person } from '#test/people.ts'
import { pair, working, workOf } from '#test/work.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let two: Awaited<ReturnType<typeof pair>>
let other: Person
beforeAll(async () => {
  world = await openWorld()
  two = await pair(world)
  other = await world.join('creator')
})
afterAll(() => world[Symbol.asyncDispose]())

const link = 'https://example.com/draft.mp4'
const versions = async (order_id: string, who: Person = two.creator) => (await who.sdk.orders.submissions({ order_id })).items

describe('work is handed in', () => {
  test('with files and links, in their order, and both see which version it is', async () => {
    const deal = await working(two)
    const { order_id, creator } = deal
    const [a, b] = [await workOf(deal), await workOf(deal)]
    await creator.sdk.orders.submit({
      order_id, links: [link], caption: '  Tea \r\n time ', note: 'Take the second', disclosure: 'ad', files: [{ media_id: b, alt: 'A cup', locked: true }, { media_id: a, note: 'Or this' }],
    }) // prettier-ignore
    const [submission] = await versions(order_id, two.brand)
    expect(submission).toMatchObject({
      number: 1, status: 'submitted', links: [link], caption: 'Tea \n time', note: 'Take the second', disclosure: 'ad', comments: { all: 0, open: 0 }, feedback: null,
      files: [{ position: 1, alt: 'A cup', note: null, locked: true, media: { id: b } }, { position: 2, alt: null, note: 'Or this', locked: false, media: { id: a } }],
    }) // prettier-ignore
    expect(await two.brand.sdk.orders.submission({ order_id, number: 1 })).toEqual(submission)
    await expect(two.brand.sdk.orders.submission({ order_id, number: 2 })).rejects.toMatchObject({
      status: 404,
      code: 'submission.not_found',
    })
    expect((await creator.sdk.media.read({ media_id: a })).expires_at).not.toBeUndefined()
    await expect(creator.sdk.media.remove({ media_id: a })).rejects.toMatchObject({ code: 'media.in_use' })
  })

  test('with a file, a link or both, but not with nothing', async () => {
    const { order_id, creator } = await working(two)
    for (const nothing of [{}, { files: [], links: [] }, { caption: 'Tea' }])
      await expect(creator.sdk.orders.submit({ order_id, ...nothing })).rejects.toMatchObject({
        status: 400,
        errors: [{ pointer: '/files', code: 'submission.empty' }],
      })
    expect(await versions(order_id)).toEqual([])
    expect((await creator.sdk.orders.get({ order_id })).status).toBe('in_progress')
  })

  test.each([
    ['quarantined', 'media.not_ready'],
    ['uploading', 'media.not_ready'],
    ['infected', 'media.refused'],
    ['refused', 'media.refused'],
  ])('with clean files only: one that is %s is named, and nothing is handed in', async (state, code) => {
    const deal = await working(two)
    const [good, bad] = [await workOf(deal), await workOf(deal, state)]
    const files = [{ media_id: good }, { media_id: bad }]
    await expect(deal.creator.sdk.orders.submit({ order_id: deal.order_id, files, links: [link] })).rejects.toMatchObject({
      status: 409,
      code,
      members: { media_id: bad, state },
    })
    expect(await versions(deal.order_id)).toEqual([])
    await deal.creator.sdk.media.remove({ media_id: good })
  })

  test('with own files, sent for this, each once and at most twenty', async () => {
    const deal = await working(two)
    const { order_id, creator } = deal
    const submit = (media_ids: string[]) => creator.sdk.orders.submit({ order_id, files: media_ids.map((media_id) => ({ media_id })) })
    const [own, theirs, portfolio] = [
      await workOf(deal),
      await cleanFileOf(world, other.user_id, 'submission'),
      await cleanFileOf(world, creator.user_id, 'portfolio'),
    ]
    await expect(submit([own, theirs])).rejects.toMatchObject({ status: 404, code: 'media.not_found' })
    await expect(submit(['9007199254740993'])).rejects.toMatchObject({ status: 404, code: 'media.not_found' })
    await expect(submit([portfolio])).rejects.toMatchObject({ status: 409, code: 'media.wrong_purpose', members: { media_id: portfolio } })
    await expect(submit([own, own])).rejects.toMatchObject({
      status: 400,
      errors: [{ pointer: '/files/1/media_id', code: 'submission.twice' }],
    })
    await expect(submit(Array.from({ length: 21 }, () => own))).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/files' }] })
    await expect(creator.sdk.orders.submit({ order_id, links: ['javascript:alert(1)'] })).rejects.toMatchObject({ status: 400 })
    await expect(creator.sdk.orders.submit({ order_id, links: [link], disclosure: 'secret' as 'ad' })).rejects.toMatchObject({
      status: 400,
    })
    expect(await versions(order_id)).toEqual([])
  })

  test('at the same moment once, and only by the creator', async () => {
    const deal = await working(two)
    const { order_id, creator, brand } = deal
    const files = [{ media_id: await workOf(deal) }]
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => creator.sdk.orders.submit({ order_id, files })))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 409, code: 'order.move_not_allowed' })
    expect(await versions(order_id)).toHaveLength(1)
    await expect(brand.sdk.orders.submit({ order_id, files })).rejects.toMatchObject({ status: 409 })
    await expect(other.sdk.orders.submit({ order_id, files })).rejects.toMatchObject({ status: 404, code: 'order.not_found' })
  })

  test('again after a wish for changes, as the next version, with files of the first if need be', async () => {
    const deal = await working(two)
    const { order_id, creator, brand } = deal
    const [kept, fresh] = [await workOf(deal), await workOf(deal)]
    await creator.sdk.orders.submit({ order_id, files: [{ media_id: kept }] })
    await brand.sdk.orders.request_revision({ order_id, note: 'Warmer' })
    await creator.sdk.orders.submit({ order_id, files: [{ media_id: kept }, { media_id: fresh }] })
    await brand.sdk.orders.approve({ order_id })
    expect(await versions(order_id)).toMatchObject([
      { number: 2, status: 'approved', files: [{ media: { id: kept } }, { media: { id: fresh } }] },
      { number: 1, status: 'changes_requested', feedback: 'Warmer', files: [{ media: { id: kept } }] },
    ])
    const first = await creator.sdk.orders.submissions({ order_id, limit: 1 })
    expect(first.items.map(({ number }) => number)).toEqual([2])
    const second = await creator.sdk.orders.submissions({ order_id, limit: 1, cursor: first.next ?? '' })
    expect([second.items.map(({ number }) => number), second.next]).toEqual([[1], null])
  })
})

test('what was handed in cannot be changed, not even in the database', async () => {
  const deal = await working(two)
  await deal.creator.sdk.orders.submit({ order_id: deal.order_id, links: [link], files: [{ media_id: await workOf(deal) }] })
  const id = (await versions(deal.order_id))[0]?.id
  const changes = [
    `update content_submission set caption = 'Other' where id = $1`, `update content_submission set links = '[]' where id = $1`, `update content_submission set number = 7 where id = $1`,
    `update content_submission set checklist = null where id = $1`, 'delete from content_submission where id = $1', `update submission_asset set locked = true where submission_id = $1`,
    'delete from submission_asset where submission_id = $1',
  ] // prettier-ignore
  for (const [nth, sql] of changes.entries())
    await expect(world.database.query(statement(`test.change_${nth}`, sql), [id]), sql).rejects.toThrow()
})

test('the checklist is made when work is handed in, and kept with the version', async () => {
  const answers = {
    product_name: 'Chai',
    key_messages: ['It is hot'],
    hashtags: ['#Chai', 'गरम_चाय'],
    mentions: ['@chaico'],
    donts: ['cheap'],
  }
  const deal = await working(two, { sells: { platform: 'instagram', content_type: 'reel', requires_publication: true }, answers })
  const { order_id, creator, brand } = deal
  await creator.sdk.orders.submit({ order_id, links: [link], caption: 'Not cheap ＃CHAI' })
  await brand.sdk.orders.request_revision({ order_id, note: 'See the list' })
  await creator.sdk.orders.submit({ order_id, links: [link], caption: '#Ad Chai by @ChaiCo #chai #गरम_चाय' })
  const [second, first] = await versions(order_id, brand)
  const told = (submission = first) => submission?.checklist?.items.map(({ check, wanted, outcome }) => `${check} ${wanted}: ${outcome}`)
  const labels = '#Ad or #Sponsored or #Collaboration or #Partnership or #Employee or #Free gift'
  expect([first?.checklist?.failed, told()]).toEqual([
    4,
    [
      'hashtag #Chai: ok',
      'hashtag #गरम_चाय: failed',
      'mention @chaico: failed',
      'avoid cheap: failed',
      `disclosure ${labels}: failed`,
      'message It is hot: by_eye',
    ],
  ])
  expect([second?.checklist?.failed, told(second)]).toEqual([
    0,
    [
      'hashtag #Chai: ok',
      'hashtag #गरम_चाय: ok',
      'mention @chaico: ok',
      'avoid cheap: ok',
      `disclosure ${labels}: ok`,
      'message It is hot: by_eye',
    ],
  ])
})

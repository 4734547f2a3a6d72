import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { minute_ms } from '#platform/clock.ts'
import { hire } from '#test/staff.ts'
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

const asVideo = statement(
  'test.as_video',
  `update media_asset set kind = 'video', content_type = 'video/mp4', duration_ms = $2 where id = $1`,
)

describe('a comment', () => {
  test('is about all of a version, a file, a point of an image or a stretch of a film', async () => {
    const deal = await working(two)
    const { order_id, brand, creator } = deal
    const [image, film] = [await workOf(deal), await workOf(deal)]
    await world.database.query(asVideo, [film, 30_000])
    await creator.sdk.orders.submit({ order_id, files: [{ media_id: image }, { media_id: film }] })
    const [at_image, at_film] = (await brand.sdk.orders.submission({ order_id, number: 1 })).files.map(({ id }) => id)
    const say = (more: object) => brand.sdk.orders.comment({ order_id, number: 1, text: 'Warmer', ...more })
    const said = [
      await say({}),
      await say({ file_id: at_image }),
      await say({ file_id: at_image, anchor: { x: 0, y: 1 } }),
      await say({ file_id: at_film, anchor: { from_ms: 0, to_ms: 30_000 } }),
    ]
    expect(said).toMatchObject([
      { number: 1, party: 'brand', text: 'Warmer', file_id: null, anchor: null, resolved_at: null, carried_from: null },
      { file_id: at_image, anchor: null },
      { anchor: { x: 0, y: 1 } },
      { anchor: { from_ms: 0, to_ms: 30_000 } },
    ])
    expect((await creator.sdk.orders.comments({ order_id, number: 1 })).items).toEqual(said)
    for (const [more, pointer] of [
      [{ anchor: { x: 0, y: 0 } }, '/file_id'],
      [{ file_id: at_image, anchor: { x: 1.01, y: 0 } }, '/anchor'],
      [{ file_id: at_image, anchor: { x: -0.01, y: 0 } }, '/anchor'],
      [{ file_id: at_image, anchor: { x: 'NaN', y: 0 } }, '/anchor'],
      [{ file_id: at_image, anchor: { x: 0.5 } }, '/anchor'],
      [{ file_id: at_image, anchor: { x: 0, y: 0, from_ms: 0, to_ms: 1 } }, '/anchor'],
      [{ file_id: at_image, anchor: { from_ms: 0, to_ms: 1 } }, '/anchor'],
      [{ file_id: at_film, anchor: { x: 0, y: 0 } }, '/anchor'],
      [{ file_id: at_film, anchor: { from_ms: 2, to_ms: 1 } }, '/anchor/to_ms'],
      [{ file_id: at_film, anchor: { from_ms: 0, to_ms: 30_001 } }, '/anchor/to_ms'],
      [{ file_id: at_film, anchor: { from_ms: -1, to_ms: 1 } }, '/anchor'],
      [{ file_id: at_film, anchor: { from_ms: 0, to_ms: 86_400_001 } }, '/anchor'],
      [{ text: ' ' }, '/text'],
      [{ text: 'x'.repeat(2001) }, '/text'],
      [{ party: 'staff' }, '/party'],
    ] as const)
      await expect(say(more), JSON.stringify(more)).rejects.toMatchObject({
        status: 400,
        errors: [{ pointer: expect.stringContaining(pointer) as string }],
      })
    expect((await brand.sdk.orders.submission({ order_id, number: 1 })).comments).toEqual({ all: 4, open: 4 })
  })

  test('is about a file of that version, of that order', async () => {
    const [one, other] = [
      await handedIn(two, { files: [{ media_id: await workOf(two) }] }),
      await handedIn(two, { files: [{ media_id: await workOf(two) }] }),
    ]
    const theirs = (await two.brand.sdk.orders.submission({ order_id: other.order_id, number: 1 })).files[0]?.id ?? ''
    const say = (number: number, file_id?: string) =>
      two.brand.sdk.orders.comment({ order_id: one.order_id, number, text: 'Hm', ...(file_id && { file_id }) })
    await expect(say(1, theirs)).rejects.toMatchObject({ status: 404, code: 'file.not_found' })
    await expect(say(2)).rejects.toMatchObject({ status: 404, code: 'submission.not_found' })
    await expect(two.brand.sdk.orders.comments({ order_id: one.order_id, number: 2 })).rejects.toMatchObject({
      code: 'submission.not_found',
    })
  })

  test('is not there for strangers, whatever they try', async () => {
    const { order_id, brand } = await handedIn(two)
    const { id: comment_id } = await brand.sdk.orders.comment({ order_id, number: 1, text: 'Between us' })
    const unknown = { status: 404, code: 'order.not_found' }
    for (const { sdk } of [stranger.brand, stranger.creator]) {
      await expect(sdk.orders.comment({ order_id, number: 1, text: 'Hm' })).rejects.toMatchObject(unknown)
      await expect(sdk.orders.comments({ order_id, number: 1 })).rejects.toMatchObject(unknown)
      await expect(sdk.orders.edit_comment({ order_id, comment_id, text: 'Hm' })).rejects.toMatchObject(unknown)
      await expect(sdk.orders.resolve_comment({ order_id, comment_id })).rejects.toMatchObject(unknown)
      await expect(sdk.orders.remove_comment({ order_id, comment_id })).rejects.toMatchObject(unknown)
    }
    // Nor in an order of one's own.
    const own = await handedIn(stranger)
    const elsewhere = { order_id: own.order_id, comment_id }
    await expect(stranger.brand.sdk.orders.edit_comment({ ...elsewhere, text: 'Hm' })).rejects.toMatchObject({
      status: 404,
      code: 'comment.not_found',
    })
    await expect(stranger.brand.sdk.orders.resolve_comment(elsewhere)).rejects.toMatchObject({ code: 'comment.not_found' })
    await expect(stranger.brand.sdk.orders.remove_comment(elsewhere)).rejects.toMatchObject({ code: 'comment.not_found' })
  })

  test('is resolved and reopened by either side or by staff, and saying so twice changes nothing', async () => {
    const { order_id, brand, creator } = await handedIn(two)
    const { id: comment_id } = await brand.sdk.orders.comment({ order_id, number: 1, text: 'Warmer' })
    await brand.sdk.orders.comment({ order_id, number: 1, text: 'Colder' })
    const resolved = await creator.sdk.orders.resolve_comment({ order_id, comment_id })
    expect(resolved).toMatchObject({ resolved_by: creator.user_id, resolved_at: expect.any(String) as string })
    expect(await brand.sdk.orders.resolve_comment({ order_id, comment_id })).toEqual(resolved)
    const texts = async (open: 'true' | 'false') =>
      (await brand.sdk.orders.comments({ order_id, number: 1, open })).items.map(({ text }) => text)
    expect([await texts('true'), await texts('false')]).toEqual([['Colder'], ['Warmer']])
    expect((await brand.sdk.orders.submission({ order_id, number: 1 })).comments).toEqual({ all: 2, open: 1 })
    const agent = await hire(world, 'agent')
    expect(await agent.sdk.orders.reopen_comment({ order_id, comment_id })).toMatchObject({ resolved_at: null, resolved_by: null })
    expect(await agent.sdk.orders.comment({ order_id, number: 1, text: 'We looked at it' })).toMatchObject({ party: 'staff' })
  })

  test('of the same Idempotency-Key is said once', async () => {
    const { order_id, brand } = await handedIn(two)
    const say = () => brand.sdk.orders.comment({ order_id, number: 1, text: 'Once' }, { idempotency_key: `once-${order_id}` })
    expect(await say()).toEqual(await say())
    expect((await brand.sdk.orders.comments({ order_id, number: 1 })).items).toHaveLength(1)
  })

  test('is said while the order is open', async () => {
    const { order_id, brand } = await handedIn(two)
    const { id: comment_id } = await brand.sdk.orders.comment({ order_id, number: 1, text: 'Good' })
    await brand.sdk.orders.approve({ order_id })
    const over = { status: 409, code: 'submission.closed' }
    await expect(brand.sdk.orders.comment({ order_id, number: 1, text: 'Too late' })).rejects.toMatchObject(over)
    await expect(brand.sdk.orders.edit_comment({ order_id, comment_id, text: 'Bad' })).rejects.toMatchObject(over)
    await expect(brand.sdk.orders.remove_comment({ order_id, comment_id })).rejects.toMatchObject(over)
  })
})

test('a thousand comments are read page by page, each once and in order', async () => {
  const { order_id, brand, creator } = await handedIn(two)
  const many = statement(
    'test.many_comments',
    `insert into submission_comment (submission_id, party, author_id, text, created_at)
     select s.id, 'brand', $2, 'comment ' || n, $3 from content_submission s, generate_series(1, 1000) n where s.order_id = $1 order by n`,
  )
  await world.database.query(many, [order_id, brand.user_id, world.clock.now()])
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await creator.sdk.orders.comments({ order_id, number: 1, limit: 100, ...(cursor && { cursor }) })
    seen.push(...page.items.map(({ text }) => text))
    cursor = page.next ?? undefined
  } while (cursor)
  expect(seen).toEqual(Array.from({ length: 1000 }, (_, nth) => `comment ${nth + 1}`))
  await world.database.query(many, [order_id, brand.user_id, world.clock.now()])
  const results = await Promise.allSettled([1, 2, 3].map(() => brand.sdk.orders.comment({ order_id, number: 1, text: 'One more' })))
  for (const result of results) expect(result).toMatchObject({ status: 'rejected', reason: { status: 409, code: 'comment.too_many' } })
  const page = await creator.sdk.orders.comments({ order_id, number: 1, limit: 1 })
  await expect(creator.sdk.orders.comments({ order_id, number: 1, limit: 1, open: 'true', cursor: page.next ?? '' })).rejects.toMatchObject(
    { status: 400 },
  )
})

describe('the next version', () => {
  test('carries what nobody has resolved, with its place and its author, and the old one stays as it was', async () => {
    const deal = await working(two)
    const { order_id, brand, creator } = deal
    await creator.sdk.orders.submit({ order_id, files: [{ media_id: await workOf(deal) }] })
    const file_id = (await brand.sdk.orders.submission({ order_id, number: 1 })).files[0]?.id ?? ''
    const open = await brand.sdk.orders.comment({ order_id, number: 1, text: 'Warmer', file_id, anchor: { x: 0.5, y: 0.5 } })
    const done = await brand.sdk.orders.comment({ order_id, number: 1, text: 'Done' })
    await creator.sdk.orders.resolve_comment({ order_id, comment_id: done.id })
    await brand.sdk.orders.request_revision({ order_id, note: 'See the comments' })
    await creator.sdk.orders.submit({ order_id, files: [{ media_id: await workOf(deal) }] })

    const [carried, ...rest] = (await brand.sdk.orders.comments({ order_id, number: 2 })).items
    expect(rest).toEqual([])
    expect(carried).toMatchObject({ ...open, id: carried?.id, number: 2, carried_from: open.id, file_id, anchor: { x: 0.5, y: 0.5 } })
    expect((await brand.sdk.orders.comments({ order_id, number: 1 })).items.map(({ text }) => text)).toEqual(['Warmer', 'Done'])

    const old = { status: 409, code: 'submission.not_newest', members: { number: 2 } }
    await expect(brand.sdk.orders.comment({ order_id, number: 1, text: 'More' })).rejects.toMatchObject(old)
    await expect(brand.sdk.orders.edit_comment({ order_id, comment_id: open.id, text: 'Colder' })).rejects.toMatchObject(old)
    await expect(brand.sdk.orders.remove_comment({ order_id, comment_id: open.id })).rejects.toMatchObject(old)
    await expect(creator.sdk.orders.resolve_comment({ order_id, comment_id: open.id })).rejects.toMatchObject(old)
    await creator.sdk.orders.resolve_comment({ order_id, comment_id: carried?.id ?? '' })
    await brand.sdk.orders.request_revision({ order_id, note: 'Nearly' })
    await creator.sdk.orders.submit({ order_id, links: ['https://example.com/3.mp4'] })
    expect((await brand.sdk.orders.comments({ order_id, number: 3 })).items).toEqual([])
  })

  test('loses no comment that comes at the same moment: it is on the old one and carried, or refused', async () => {
    for (let round = 0; round < 5; round++) {
      const { order_id, brand, creator } = await handedIn(two)
      await brand.sdk.orders.request_revision({ order_id, note: 'Again' })
      const [said] = await Promise.allSettled([
        brand.sdk.orders.comment({ order_id, number: 1, text: 'Just now' }),
        creator.sdk.orders.submit({ order_id, links: ['https://example.com/2.mp4'] }),
      ])
      const carried = (await brand.sdk.orders.comments({ order_id, number: 2 })).items
      if (said.status === 'fulfilled') expect(carried).toMatchObject([{ text: 'Just now', carried_from: said.value.id }])
      else expect([said.reason, carried]).toMatchObject([{ code: 'submission.not_newest' }, []])
    }
  })
})

test('own words are changed and taken back for a quarter of an hour', async () => {
  await using later = await openWorld()
  const { order_id, brand, creator } = await handedIn(await pair(later))
  const say = async () => ({ order_id, comment_id: (await brand.sdk.orders.comment({ order_id, number: 1, text: 'Warmr' })).id })
  const [kept, gone] = [await say(), await say()]
  later.clock.advance(14 * minute_ms)
  expect(await brand.sdk.orders.edit_comment({ ...kept, text: 'Warmer' })).toMatchObject({
    text: 'Warmer',
    edited_at: expect.any(String) as string,
  })
  await expect(creator.sdk.orders.edit_comment({ ...kept, text: 'Colder' })).rejects.toMatchObject({
    status: 403,
    code: 'comment.not_yours',
  })
  await expect(creator.sdk.orders.remove_comment(kept)).rejects.toMatchObject({ status: 403, code: 'comment.not_yours' })
  expect(await brand.sdk.orders.remove_comment(gone)).toEqual({ id: gone.comment_id })
  await expect(brand.sdk.orders.remove_comment(gone)).rejects.toMatchObject({ status: 404, code: 'comment.not_found' })
  later.clock.advance(2 * minute_ms)
  await expect(brand.sdk.orders.edit_comment({ ...kept, text: 'Hotter' })).rejects.toMatchObject({ status: 409, code: 'comment.too_late' })
  await expect(brand.sdk.orders.remove_comment(kept)).rejects.toMatchObject({ status: 409, code: 'comment.too_late' })
  expect((await creator.sdk.orders.comments({ order_id, number: 1 })).items.map(({ text }) => text)).toEqual(['Warmer'])
})

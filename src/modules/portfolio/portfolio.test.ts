import { afterAll, beforeAll, expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { cleanFileOf } from '#test/clean-file.ts'
import type { Person } from '#test/people.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

const link = 'https://instagram.com/reel/Cxyz/'
const show = (who: Person, title: string) => who.sdk.portfolio.add({ title, link })
const titles = async (who: Person) => (await who.sdk.portfolio.mine({ limit: 100 })).items.map(({ title }) => title)

test('a work is shown to everybody with its link, its files and whom it was made for', async () => {
  const creator = await world.join('creator')
  const files = [await cleanFileOf(world, creator.user_id, 'portfolio'), await cleanFileOf(world, creator.user_id, 'portfolio')]
  const made = await creator.sdk.portfolio.add({
    title: ' Tea   time ', description: 'A reel.\r\nFor tea.', platform: 'instagram', brand_name: 'Chai Company', link, published_on: '2026-05-31',
    media_ids: files.toReversed(),
  }) // prettier-ignore
  expect(made).toMatchObject({
    position: 1, title: 'Tea time', description: 'A reel.\nFor tea.', brand_name: 'Chai Company', link, published_on: '2026-05-31',
  }) // prettier-ignore
  expect(made.media.map(({ id }) => id)).toEqual(files.toReversed())
  const { items } = await world.stranger.portfolio.of_creator({ creator_id: creator.profile_id })
  expect(items).toMatchObject([{ id: made.id, title: 'Tea time', media: [{ id: files[1] }, { id: files[0] }] }])
})

test('files are shown to others once they were looked at', async () => {
  const creator = await world.join('creator')
  const waiting = await cleanFileOf(world, creator.user_id, 'portfolio', 'quarantined')
  const made = await creator.sdk.portfolio.add({ title: 'Soon', media_ids: [waiting] })
  expect(made.media).toMatchObject([{ id: waiting, state: 'quarantined' }])
  const { items } = await world.stranger.portfolio.of_creator({ creator_id: creator.profile_id })
  expect(items).toMatchObject([{ title: 'Soon', media: [] }])
})

test('works are put in order, and stay in order when one goes', async () => {
  const creator = await world.join('creator')
  const made = [await show(creator, 'a'), await show(creator, 'b'), await show(creator, 'c'), await show(creator, 'd')]
  const at = (nth: number) => made[nth]?.id ?? ''
  const move = async (nth: number, position: number) => {
    await creator.sdk.portfolio.move({ work_id: at(nth), position })
    return (await titles(creator)).join('')
  }
  expect(await move(3, 1)).toBe('dabc')
  expect(await move(0, 2)).toBe('dabc')
  expect(await move(3, 3)).toBe('abdc')
  expect(await move(0, 1000)).toBe('bdca')
  expect(await move(2, 2)).toBe('bcda')
  expect((await creator.sdk.portfolio.mine({})).items.map(({ position }) => position)).toEqual([1, 2, 3, 4])
  await creator.sdk.portfolio.remove({ work_id: at(2) })
  expect((await creator.sdk.portfolio.mine({})).items.map(({ position }) => position)).toEqual([1, 2, 3])
  expect(await titles(creator)).toEqual(['b', 'd', 'a'])
})

test('of moves and removals at the same moment none leaves a gap or a tie', async () => {
  const creator = await world.join('creator')
  const made: string[] = []
  for (const title of ['a', 'b', 'c', 'd', 'e']) made.push((await show(creator, title)).id)
  const [first = '', second = ''] = made
  await Promise.all([
    ...made.slice(1).map((work_id, at) => creator.sdk.portfolio.move({ work_id, position: at + 1 })),
    creator.sdk.portfolio.remove({ work_id: first }),
    show(creator, 'f'),
    creator.sdk.portfolio.edit({ work_id: second, title: 'B' }),
  ])
  expect((await creator.sdk.portfolio.mine({})).items.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5])
  expect((await titles(creator)).toSorted()).toEqual(['B', 'c', 'd', 'e', 'f'])
})

test('fifty works are enough, also at the same moment, and they are read page by page', async () => {
  const creator = await world.join('creator')
  const results = await Promise.allSettled(Array.from({ length: 53 }, (_, nth) => show(creator, `work ${nth}`)))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(50)
  for (const result of results)
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 409, code: 'portfolio.too_many' })
  const seen: number[] = []
  let cursor: string | undefined
  do {
    const page = await world.stranger.portfolio.of_creator({ creator_id: creator.profile_id, limit: 20, ...(cursor && { cursor }) })
    seen.push(...page.items.map(({ position }) => position))
    cursor = page.next ?? undefined
  } while (cursor)
  expect(seen).toEqual(Array.from({ length: 50 }, (_, nth) => nth + 1))
})

test('what is left out stays, null empties, and something is left to see', async () => {
  const creator = await world.join('creator')
  const file = await cleanFileOf(world, creator.user_id, 'portfolio')
  const { id: work_id } = await creator.sdk.portfolio.add({ title: 'Tea', link, brand_name: 'Chai', media_ids: [file] })
  expect(await creator.sdk.portfolio.edit({ work_id, link: null })).toMatchObject({ link: null, brand_name: 'Chai', media: [{ id: file }] })
  await expect(creator.sdk.portfolio.edit({ work_id, media_ids: [] })).rejects.toMatchObject({
    status: 400,
    errors: [{ pointer: '/link' }],
  })
  expect(await creator.sdk.portfolio.edit({ work_id, media_ids: [], link, brand_name: null })).toMatchObject({
    link,
    brand_name: null,
    media: [],
  })
  const [file_row] = await world.database.query(
    statement('test.file_uses', 'select expires_at is not null as swept from media_asset where id = $1'),
    [file],
  )
  expect(file_row).toEqual({ swept: true })
})

test('what cannot be shown is refused with its field, and nothing is stored', async () => {
  const creator = await world.join('creator')
  for (const [wrong, pointer] of [
    [{}, '/link'],
    [{ link: 'javascript:alert(1)' }, '/link'],
    [{ link: 'data:text/html,x' }, '/link'],
    [{ link: '//evil.example' }, '/link'],
    [{ link: 'file:///etc/passwd' }, '/link'],
    [{ link, title: ' ' }, '/title'],
    [{ link, platform: 'myspace' }, '/platform'],
    [{ link, published_on: '2090-01-01' }, '/published_on'],
    [{ link, media_ids: Array.from({ length: 11 }, (_, nth) => String(nth + 1)) }, '/media_ids'],
    [{ link, creator_id: '1' }, '/creator_id'],
    [{ link, position: 1 }, '/position'],
  ] as const)
    await expect(creator.sdk.portfolio.add({ title: 'Tea', ...(wrong as object) }), pointer).rejects.toMatchObject({
      status: 400,
      errors: [{ pointer }],
    })
  const other = await world.join('creator')
  const theirs = await cleanFileOf(world, other.user_id, 'portfolio')
  await expect(creator.sdk.portfolio.add({ title: 'Tea', media_ids: [theirs] })).rejects.toMatchObject({
    status: 404,
    code: 'media.not_found',
  })
  expect(await titles(creator)).toEqual([])
})

test('to others the work is not there to change, and a creator who is stopped shows nothing', async () => {
  const [creator, other, brand] = [await world.join('creator'), await world.join('creator'), await world.join('brand')]
  const { id: work_id } = await show(creator, 'Mine')
  const unknown = { status: 404, code: 'portfolio.item_not_found' }
  await expect(other.sdk.portfolio.edit({ work_id, title: 'Theirs' })).rejects.toMatchObject(unknown)
  await expect(other.sdk.portfolio.move({ work_id, position: 1 })).rejects.toMatchObject(unknown)
  await expect(other.sdk.portfolio.remove({ work_id })).rejects.toMatchObject(unknown)
  await expect(show(brand, 'A brand')).rejects.toMatchObject({ status: 403 })
  expect(await titles(creator)).toEqual(['Mine'])
  await world.database.query(statement('test.ban', `update "user" set status = 'banned' where id = $1`), [creator.user_id])
  await expect(world.stranger.portfolio.of_creator({ creator_id: creator.profile_id })).rejects.toMatchObject({
    status: 404,
    code: 'creator.not_found',
  })
})

test('the same Idempotency-Key shows one work', async () => {
  const creator = await world.join('creator')
  const add = () => creator.sdk.portfolio.add({ title: 'Once', link }, { idempotency_key: 'once' })
  expect(await add()).toEqual(await add())
  expect(await titles(creator)).toEqual(['Once'])
})

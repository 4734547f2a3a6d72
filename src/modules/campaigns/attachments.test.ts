import { afterAll, beforeAll, expect, test } from 'vitest'
import { apply, briefIn } from '#test/briefs.ts'
import { cleanFileOf } from '#test/clean-file.ts'
import type { Person } from '#test/people.ts'
import { hire } from '#test/staff.ts'
import { noteStatements } from '#test/statements.ts'
import { uploaded } from '#test/uploads.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let brand: Person
let creator: Person
beforeAll(async () => {
  world = await openWorld()
  brand = await world.join('brand')
  creator = await world.join('creator')
})
afterAll(() => world[Symbol.asyncDispose]())

const fileOf = ({ user_id }: Person, purpose = 'brief', state = 'clean') => cleanFileOf(world, user_id, purpose, state)
const idsIn = ({ media }: { media: readonly { id: string }[] }) => media.map(({ id }) => id)
const create = (media_ids: string[], who = brand) => who.sdk.campaigns.create({ ...briefIn(world), media_ids })

test('the files of a brief are shown, in their order, to whoever may see the campaign, and open', async () => {
  const files = [await uploaded(world, brand, 'brief'), await fileOf(brand)]
  const draft = await create(files.toReversed())
  const campaign_id = draft.id
  expect(idsIn(draft)).toEqual(files.toReversed())
  await brand.sdk.campaigns.publish({ campaign_id })
  const seen = await creator.sdk.campaigns.get({ campaign_id })
  expect(idsIn(seen)).toEqual(files.toReversed())
  expect((await fetch(seen.media[1]?.url ?? '')).status).toBe(200)
  const { items } = await creator.sdk.campaigns.list({ limit: 100 })
  expect(items.find(({ id }) => id === campaign_id)).toMatchObject({ media: [{ id: files[1] }, { id: files[0] }] })
  await expect(brand.sdk.media.remove({ media_id: files[0] ?? '' })).rejects.toMatchObject({ status: 409, code: 'media.in_use' })
})

test('a file is shown to creators once it was found clean; its brand and staff see that it waits', async () => {
  const waiting = await fileOf(brand, 'brief', 'quarantined')
  const { id: campaign_id } = await create([waiting])
  await brand.sdk.campaigns.publish({ campaign_id })
  const staff = await hire(world, 'agent')
  const states = async ({ sdk }: Pick<Person, 'sdk'>) => (await sdk.campaigns.get({ campaign_id })).media.map(({ state }) => state)
  expect([await states(brand), await states(staff), await states(creator)]).toEqual([['quarantined'], ['quarantined'], []])
})

test('a draft takes other files, in another order, or none; what is left out of an edit stays', async () => {
  const [a, b, c] = [await fileOf(brand), await fileOf(brand), await fileOf(brand)]
  const { id: campaign_id } = await create([a, b])
  const edit = async (changes: { title?: string; media_ids?: string[] }) =>
    idsIn(await brand.sdk.campaigns.edit({ campaign_id, ...changes }))
  expect(await edit({ title: 'Winter chai' })).toEqual([a, b])
  expect(await edit({ media_ids: [c, b, c] })).toEqual([c, b])
  await brand.sdk.media.remove({ media_id: a })
  expect(await edit({ media_ids: [] })).toEqual([])
  await brand.sdk.media.remove({ media_id: b })
})

test('an open campaign keeps the files that people rely on, and a draft that is cancelled keeps none', async () => {
  const file = await fileOf(brand)
  const { id: campaign_id } = await create([file])
  await brand.sdk.campaigns.publish({ campaign_id })
  await expect(brand.sdk.campaigns.edit({ campaign_id, media_ids: [] })).rejects.toMatchObject({ status: 409, code: 'campaign.frozen' })
  await apply(creator, campaign_id)
  await brand.sdk.campaigns.cancel({ campaign_id })
  expect(idsIn(await creator.sdk.campaigns.get({ campaign_id }))).toEqual([file])

  const dropped = await fileOf(brand)
  const draft = await create([dropped])
  expect(idsIn(await brand.sdk.campaigns.cancel({ campaign_id: draft.id }))).toEqual([])
  await brand.sdk.media.remove({ media_id: dropped })
})

test('files of somebody else, of another purpose, refused or too many leave nothing behind', async () => {
  const other = await world.join('brand')
  const foreign = await fileOf(brand)
  const wrong: [string[], object][] = [
    [[foreign], { status: 404, code: 'media.not_found' }],
    [[await fileOf(other), '999999999'], { status: 404, code: 'media.not_found' }],
    [[await fileOf(other, 'portfolio')], { status: 409, code: 'media.wrong_purpose' }],
    [[await fileOf(other, 'brief', 'infected')], { status: 409, code: 'media.refused' }],
    [Array.from({ length: 11 }, (_, at) => String(at + 1)), { status: 400, errors: [{ pointer: '/media_ids' }] }],
  ]
  for (const [media_ids, refusal] of wrong) await expect(create(media_ids, other)).rejects.toMatchObject(refusal)
  expect((await other.sdk.campaigns.list({ mine: 'true' })).items).toEqual([])

  const own = await fileOf(other)
  const { id: campaign_id } = await create([own], other)
  await expect(other.sdk.campaigns.edit({ campaign_id, title: 'Taken', media_ids: [foreign] })).rejects.toMatchObject({ status: 404 })
  expect(await other.sdk.campaigns.get({ campaign_id })).toMatchObject({ title: 'Monsoon chai', media: [{ id: own }], version: 1 })
})

test('ten files are enough, also when two edits come at the same moment: one of the lists stands, whole', async () => {
  const files = await Promise.all(Array.from({ length: 12 }, () => fileOf(brand)))
  const { id: campaign_id } = await create(files.slice(0, 10))
  const lists = [files.slice(0, 6).toReversed(), files.slice(4)].map((list) => list.slice(0, 8))
  await Promise.all(lists.map((media_ids) => brand.sdk.campaigns.edit({ campaign_id, media_ids })))
  const kept = idsIn(await brand.sdk.campaigns.get({ campaign_id }))
  expect(lists).toContainEqual(kept)
})

test('a page of campaigns asks for their files as often as one campaign does', async () => {
  const seller = await world.join('brand')
  for (let n = 0; n < 3; n++) await create([await fileOf(seller), await fileOf(seller)], seller)
  using statements = noteStatements()
  const asked = (limit: number) => statements.during(() => seller.sdk.campaigns.list({ limit }))
  await asked(1)
  const [one, three] = [await asked(1), await asked(3)]
  expect(three.length).toBe(one.length)
  expect((await seller.sdk.campaigns.list({})).items.map(({ media }) => media.length)).toEqual([2, 2, 2])
})

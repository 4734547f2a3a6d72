import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePreview, mediaOf, previewsOf } from '#modules/media/index.ts'
import { statement } from '#platform/db.ts'
import { ctxOf } from '#test/context.ts'
import { fileOf } from '#test/files.ts'
import type { Person } from '#test/people.ts'
import { uploaded } from '#test/uploads.ts'
import { openWorld, type World } from '#test/world.ts'
import { strokesOf } from './strokes.ts'

let world: World
let asha: Person
beforeAll(async () => {
  world = await openWorld()
  asha = await world.join('creator')
})
afterAll(() => world[Symbol.asyncDispose]())

const words = 'Preview · order 1234567890'
const mark = 42n
const preview = async (media_id: string) => (await previewsOf(ctxOf(world), [BigInt(media_id)], mark)).get(BigInt(media_id))
const variants = statement<{ name: string }>('test.variants', 'select name from media_variant where asset_id = $1 order by name')
const namesOf = async (media_id: string) => (await world.database.query(variants, [media_id])).map(({ name }) => name)

async function flat(width: number, height: number): Promise<string> {
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#808080' } })
    .png()
    .toBuffer()
  const { id } = await asha.sdk.media.upload({ purpose: 'submission', file: fileOf(bytes, 'flat.png', 'image/png') })
  await world.settle()
  return id
}

test.each([
  [2000, 1000, 1280, 640],
  [300, 900, 300, 900],
  [64, 48, 64, 48],
])('an image of %i × %i is shown with words across every part of it, no larger than needed', async (width, height, wide, high) => {
  const id = await flat(width, height)
  await makePreview(ctxOf(world), BigInt(id), { mark, words })
  const answer = await fetch((await preview(id))?.url ?? '')
  const { data, info } = await sharp(Buffer.from(await answer.arrayBuffer()))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect([answer.status, info.width, info.height]).toEqual([200, wide, high])
  const changed = (from: number, to: number) => data.subarray(Math.floor(from * data.length), Math.floor(to * data.length)).filter((grey) => Math.abs(grey - 128) > 24).length / (data.length * (to - from)) // prettier-ignore
  for (const quarter of [0, 0.25, 0.5, 0.75]) expect(changed(quarter, quarter + 0.25), `from ${quarter}`).toBeGreaterThan(0.01)
})

test('it is made once, shown to nobody who did not ask for it, and goes with its image', async () => {
  const id = await flat(64, 64)
  await Promise.all([1, 2, 3].map(() => makePreview(ctxOf(world), BigInt(id), { mark, words })))
  await makePreview(ctxOf(world), BigInt(id), { mark: 43n, words })
  expect(await namesOf(id)).toEqual(['card', 'full', 'preview42', 'preview43', 'thumb'])
  const own = await asha.sdk.media.read({ media_id: id })
  expect(own.variants.map(({ name }) => name).toSorted()).toEqual(['card', 'full', 'thumb'])
  expect(own.url).toContain('.full.')
  expect((await mediaOf(ctxOf(world), [BigInt(id)])).get(BigInt(id))?.variants).toHaveLength(3)
  const shown = await preview(id)
  expect(shown?.variants.map(({ name }) => name)).toEqual(['preview42'])
  expect((await fetch((shown?.url ?? '').replace('preview42', 'full'))).status).toBe(404)
  await asha.sdk.media.remove({ media_id: id })
  await world.settle()
  expect([await namesOf(id), (await fetch(shown?.url ?? '')).status]).toEqual([[], 404])
})

test('of what is no image, not clean or gone there is none', async () => {
  const { id } = await asha.sdk.media.upload({ purpose: 'submission', file: fileOf('<svg/>', 'a.png', 'image/png') })
  await world.settle()
  for (const media_id of [id, '9007199254740993']) await makePreview(ctxOf(world), BigInt(media_id), { mark, words })
  expect(await namesOf(id)).toEqual([])
  const clean = await uploaded(world, asha, 'submission')
  expect(await preview(clean)).toMatchObject({ url: null, variants: [], expires_at: null })
})

test('every letter of the words is drawn', () => {
  for (const letter of new Set(words.replaceAll(' ', ''))) expect(strokesOf(letter, 60).path, letter).toMatch(/^M/)
  expect(strokesOf(' ', 60)).toEqual({ path: '', width: 60 })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileOf, photo, picture } from '#test/files.ts'
import type { Person } from '#test/people.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let asha: Person
let other: Person
beforeAll(async () => {
  world = await openWorld()
  ;[asha, other] = await Promise.all([world.join('creator'), world.join('brand')])
})
afterAll(() => world[Symbol.asyncDispose]())

test('a picture is taken, shown to nobody, looked at, and then shown in three sizes', async () => {
  const sent = await asha.sdk.media.upload({ purpose: 'portfolio', file: await photo() })
  expect(sent).toMatchObject({ state: 'quarantined', name: 'holiday.jpg', kind: 'image', url: null, variants: [] })
  await world.settle()
  const shown = await asha.sdk.media.read({ media_id: sent.id })
  expect(shown).toMatchObject({ state: 'clean', content_type: 'image/webp', width: 64, height: 48, reason: null })
  expect(shown.variants.map(({ name }) => name)).toEqual(['thumb', 'card', 'full'])
  const answer = await fetch(shown.url ?? '')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('image/webp')
  await expect(other.sdk.media.read({ media_id: sent.id })).rejects.toMatchObject({ status: 404, code: 'media.not_found' })
})

test('a file goes straight to the storage by a signed address', async () => {
  const bytes = await picture('png')
  const asked = await asha.sdk.media.ask_upload({ purpose: 'avatar', name: 'me.png', content_type: 'image/png', bytes: bytes.length })
  expect(asked.parts).toHaveLength(1)
  await expect(asha.sdk.media.complete_upload({ media_id: asked.media.id })).rejects.toMatchObject({ code: 'media.not_ready' })
  for (const { method, url, headers, offset, bytes: length } of asked.parts) {
    const answer = await fetch(url, { method, headers, body: bytes.subarray(offset, offset + length) })
    expect(answer.status).toBe(200)
  }
  await asha.sdk.media.complete_upload({ media_id: asked.media.id })
  await world.settle()
  expect(await asha.sdk.media.read({ media_id: asked.media.id })).toMatchObject({ state: 'clean' })
})

test('what is not what it says is refused', async () => {
  const sent = await asha.sdk.media.upload({ purpose: 'portfolio', file: fileOf('<svg onload="alert(1)"/>', 'a.png', 'image/png') })
  await world.settle()
  expect(await asha.sdk.media.read({ media_id: sent.id })).toMatchObject({ state: 'refused', reason: 'type_unknown', url: null })
})

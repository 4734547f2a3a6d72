import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { fileOf, photo, picture } from '#test/files.ts'
import type { Person } from '#test/people.ts'
import { uploaded } from '#test/uploads.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let asha: Person
let other: Person
beforeAll(async () => {
  world = await openWorld()
  asha = await world.join('creator')
  other = await world.join('brand')
})
afterAll(() => world[Symbol.asyncDispose]())

const pngFile = async () => fileOf(await picture('png'), 'me.png', 'image/png')
const ask = (person: Person, bytes: number) =>
  person.sdk.media.ask_upload({ purpose: 'avatar', name: 'me.png', content_type: 'image/png', bytes })
const filesOf = statement<{ count: bigint }>('test.files_of', 'select count(*) from media_asset where user_id = $1')

test('a picture is taken, shown to nobody, looked at, and then shown in three sizes', async () => {
  const sent = await asha.sdk.media.upload({ purpose: 'portfolio', file: await photo() })
  expect(sent).toMatchObject({ state: 'quarantined', name: 'holiday.jpg', kind: 'image', url: null, variants: [], expires_at: null })
  await world.settle()
  const shown = await asha.sdk.media.read({ media_id: sent.id })
  expect(shown).toMatchObject({ state: 'clean', content_type: 'image/webp', width: 64, height: 48, reason: null })
  expect(shown.variants.map(({ name }) => name)).toEqual(['thumb', 'card', 'full'])
  const answer = await fetch(shown.url ?? '')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/webp'])
})

test('a large picture becomes no larger than its purpose needs, and smaller ones beside it', async () => {
  const { id } = await asha.sdk.media.upload({ purpose: 'avatar', file: fileOf(await picture('jpeg', 3000, 1500), 'a.jpg', 'image/jpeg') })
  await world.settle()
  const { variants } = await asha.sdk.media.read({ media_id: id })
  expect(variants.map(({ name, width, height }) => [name, width, height])).toEqual([['thumb', 320, 160], ['card', 800, 400], ['full', 1024, 512]]) // prettier-ignore
})

describe('an upload past us', () => {
  test('arrives at a signed address, and is looked at once that is said', async () => {
    const bytes = await picture('png')
    const asked = await ask(asha, bytes.length)
    const media_id = asked.media.id
    await expect(asha.sdk.media.complete_upload({ media_id })).rejects.toMatchObject({ status: 409, code: 'media.not_ready' })
    await expect(other.sdk.media.complete_upload({ media_id })).rejects.toMatchObject({ status: 404, code: 'media.not_found' })
    for (const { method, url, headers, offset, bytes: length } of asked.parts) {
      const body = new Uint8Array(bytes.subarray(offset, offset + length))
      expect((await fetch(url, { method, headers, body })).status).toBe(200)
      expect((await fetch(url, { method, headers, body })).status).toBe(409)
    }
    const [first, second] = await Promise.all([asha.sdk.media.complete_upload({ media_id }), asha.sdk.media.complete_upload({ media_id })])
    expect([first.state, second.state]).toEqual(['quarantined', 'quarantined'])
    await world.settle()
    expect(await asha.sdk.media.complete_upload({ media_id })).toMatchObject({ state: 'clean' })
  })

  test('is promised in its size and type, and may come from any web page', async () => {
    const { parts } = await ask(asha, 500)
    const { url = '', headers = {} } = parts[0] ?? {}
    const preflight = await fetch(url, { method: 'OPTIONS' })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    expect((await fetch(url, { method: 'PUT', headers, body: 'x'.repeat(501) })).status).toBe(403)
    expect((await fetch(url, { method: 'PUT', headers: { 'content-type': 'text/html' }, body: 'x'.repeat(500) })).status).toBe(403)
    expect((await fetch(url)).status).toBe(403)
    expect((await fetch(`${url}x`, { method: 'PUT', headers, body: 'x'.repeat(500) })).status).toBe(403)
  })
})

describe('what is not taken', () => {
  test.each([
    ['a purpose nobody has', { purpose: 'passport' }, 400, 'request.invalid'],
    ['a type the purpose does not take', { purpose: 'avatar', content_type: 'application/pdf' }, 415, 'media.type_refused'],
    ['more than the purpose takes', { bytes: 10_000_001 }, 413, 'media.too_large'],
    ['nothing', { bytes: 0 }, 400, 'request.invalid'],
    ['a name with a NUL', { name: 'a\0' }, 400, 'request.invalid'],
  ])('%s', async (_what, more, status, code) => {
    const asked = { purpose: 'avatar', content_type: 'image/png', bytes: 10, ...more } as Parameters<typeof asha.sdk.media.ask_upload>[0]
    await expect(asha.sdk.media.ask_upload(asked)).rejects.toMatchObject({ status, code })
  })

  test('a form of more than 20 MB, one byte too many or without its length', async () => {
    const token = asha.sdk.tokens()?.access_token ?? ''
    const form = new FormData()
    form.append('purpose', 'cover')
    form.append('file', fileOf(Buffer.alloc(20_000_001), 'a.png', 'image/png'))
    const answer = await fetch(`${world.url}/api/v1/media`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: form })
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([413, 'request.too_large'])
  })
})

test('nobody but its owner reads, lists or deletes a file, and nobody knows that it is there', async () => {
  const media_id = await uploaded(world, asha)
  for (const ask of ['read', 'remove'] as const)
    await expect(other.sdk.media[ask]({ media_id })).rejects.toMatchObject({ status: 404, code: 'media.not_found' })
  await expect(world.stranger.media.read({ media_id })).rejects.toMatchObject({ status: 401 })
  await expect(world.stranger.media.upload({ purpose: 'avatar', file: await pngFile() })).rejects.toMatchObject({ status: 401 })
  expect(await other.sdk.media.mine()).toEqual({ items: [], next: null })
})

test('files are listed newest first, page by page, by purpose and state', async () => {
  const { sdk } = await world.join('creator')
  const sent: string[] = []
  for (const purpose of ['avatar', 'logo', 'avatar'] as const) sent.unshift((await sdk.media.upload({ purpose, file: await pngFile() })).id)
  const ids = (page: { items: { id: string }[] }) => page.items.map(({ id }) => id)
  const first = await sdk.media.mine({ limit: 2 })
  expect(ids(first)).toEqual(sent.slice(0, 2))
  expect(ids(await sdk.media.mine({ limit: 2, cursor: first.next ?? '' }))).toEqual(sent.slice(2))
  expect(ids(await sdk.media.mine({ purpose: 'logo' }))).toEqual(sent.slice(1, 2))
  expect(ids(await sdk.media.mine({ state: 'clean' }))).toEqual([])
  await expect(sdk.media.mine({ cursor: first.next ?? '', purpose: 'logo' })).rejects.toMatchObject({ status: 400 })
})

test('a deleted file is gone with its links, and from the storage', async () => {
  const media_id = await uploaded(world, asha)
  const { url } = await asha.sdk.media.read({ media_id })
  expect((await fetch(url ?? '')).status).toBe(200)
  await asha.sdk.media.remove({ media_id })
  await expect(asha.sdk.media.remove({ media_id })).rejects.toMatchObject({ status: 404 })
  expect((await fetch(url ?? '')).status).toBe(404)
  await world.settle()
  const kept = statement<{ count: bigint }>('test.trash', 'select count(*) from media_trash')
  expect(await world.database.query(kept)).toEqual([{ count: 0n }])
})

describe('an account', () => {
  const setDay = statement('test.set_day', 'update media_day set files = $2 where user_id = $1')
  const setBytes = statement('test.set_bytes', 'update media_asset set bytes = $2 where user_id = $1')

  test('sends so many files a day, also at the same moment', async () => {
    const { sdk, user_id } = await world.join('creator')
    await sdk.media.upload({ purpose: 'avatar', file: await pngFile() })
    await world.database.query(setDay, [user_id, 297])
    const sent = await Promise.allSettled(
      Array.from({ length: 6 }, async () => sdk.media.upload({ purpose: 'avatar', file: await pngFile() })),
    )
    const refused = sent.flatMap((one) => (one.status === 'rejected' ? [one.reason as { status: number; code: string }] : []))
    expect(refused.map(({ status, code }) => [status, code])).toEqual(Array.from({ length: 3 }, () => [429, 'media.too_many_today']))
    expect(await world.database.query(filesOf, [user_id])).toEqual([{ count: 4n }])
  })

  test('keeps so much and no more', async () => {
    const { sdk, user_id } = await world.join('creator')
    await sdk.media.upload({ purpose: 'avatar', file: await pngFile() })
    await world.database.query(setBytes, [user_id, 9_999_999_999])
    await expect(sdk.media.upload({ purpose: 'avatar', file: await pngFile() })).rejects.toMatchObject({
      status: 409,
      code: 'media.quota_full',
    })
  })
})

test('when too many files wait to be looked at, no more are taken for a while', async () => {
  await using busy = await openWorld()
  const { sdk, user_id } = await busy.join('creator')
  const fill = statement(
    'test.fill',
    `insert into media_asset (user_id, purpose, kind, state, name, content_type, bytes, storage_key, public_key, created_at)
     select $1, 'avatar', 'image', 'quarantined', 'a', 'image/png', 1, 'key ' || i, 'key ' || i, now() from generate_series(1, 2000) as i`,
  )
  await busy.database.query(fill, [user_id])
  const answer = await sdk.media.upload({ purpose: 'avatar', file: await pngFile() }).catch((error: unknown) => error)
  expect(answer).toMatchObject({ status: 503, code: 'media.busy' })
  expect(await busy.database.query(filesOf, [user_id])).toEqual([{ count: 2000n }])
})

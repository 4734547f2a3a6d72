import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileOf } from '#test/files.ts'
import type { Person } from '#test/people.ts'
import { openWorld, type World } from '#test/world.ts'
import { fileList, type Sent } from './file-list.ts'

let world: World
let asha: Person
let list: Sent[]
beforeAll(async () => {
  world = await openWorld()
  asha = await world.join('creator')
  list = await fileList()
})
afterAll(() => world[Symbol.asyncDispose]())

const storedIn = (at: string) =>
  readdirSync(join(world.data_dir, at), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())

test('sixty and more hostile files: each becomes what it has to, and nothing harmful is ever served', async () => {
  expect(list.length).toBeGreaterThanOrEqual(60)
  const taken: [Sent, string][] = []
  for (const sent of list) {
    const answer = await asha.sdk.media
      .upload({ purpose: 'submission', file: fileOf(sent.bytes, sent.name ?? 'file', sent.type) })
      .catch((error: { status: number }) => error)
    if ('status' in answer) expect(answer.status, sent.what).toBe(sent.verdict)
    else taken.push([sent, answer.id])
  }
  expect(taken.length).toBe(list.filter(({ verdict }) => typeof verdict === 'string').length)
  const memory_before = process.memoryUsage().rss
  await world.settle()

  for (const [sent, media_id] of taken) {
    const media = await asha.sdk.media.read({ media_id })
    expect(media.reason ?? media.state, sent.what).toBe(sent.verdict)
    if (media.state !== 'clean') expect([media.url, media.variants], sent.what).toEqual([null, []])
    for (const { url } of media.variants) await expectHarmless(sent, url)
    expect(
      [...media.name].some((char) => /[\p{Cc}\p{Cf}\\/]/u.test(char)),
      media.name,
    ).toBe(false)
  }
  // Of what was refused nothing is left, and nothing lies anywhere but under names of ours.
  expect(storedIn('forms')).toEqual([])
  for (const { name, parentPath } of storedIn('files'))
    expect(join(parentPath, name)).toMatch(/\/files\/[0-9a-f]{2}\/[0-9a-f]{38}\.(thumb|card|full|original)[0-9a-f]{8}$/)
  expect((process.memoryUsage().rss - memory_before) / 1e6).toBeLessThan(300)
})

async function expectHarmless({ what, type, gone }: Sent, url: string): Promise<void> {
  const answer = await fetch(url)
  const header = (name: string) => answer.headers.get(name) ?? ''
  const body = Buffer.from(await answer.arrayBuffer())
  expect(answer.status, what).toBe(200)
  expect(header('x-content-type-options'), what).toBe('nosniff')
  expect(header('content-security-policy'), what).toMatch(/^default-src 'none';.*; sandbox$/)
  expect(header('content-disposition'), what).toMatch(/^(inline|attachment); filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w.%!~-]+$/)
  if (!type.startsWith('image/')) {
    expect(header('content-type'), what).toBe(type)
    if (!type.startsWith('video/')) expect(header('content-disposition'), what).toMatch(/^attachment;/)
    return
  }
  expect(header('content-type'), what).toBe('image/webp')
  const { exif, icc, xmp, iptc, orientation, format } = await sharp(body).metadata()
  expect([exif, icc, xmp, iptc, orientation, format], what).toEqual([undefined, undefined, undefined, undefined, undefined, 'webp'])
  if (gone) expect(body.includes(gone), what).toBe(false)
}

test('the same files sent straight to the storage meet the same end', async () => {
  const some = list.filter(
    ({ verdict, bytes }, i) => typeof verdict === 'string' && bytes.length > 0 && (verdict !== 'clean' || i % 3 === 0),
  )
  const taken: [Sent, string][] = []
  for (const sent of some) {
    const { bytes, type } = sent
    const { media, parts } = await asha.sdk.media.ask_upload({ purpose: 'submission', content_type: type, bytes: bytes.length })
    for (const { url, method, headers } of parts)
      expect((await fetch(url, { method, headers, body: new Uint8Array(bytes) })).status).toBe(200)
    await asha.sdk.media.complete_upload({ media_id: media.id })
    taken.push([sent, media.id])
  }
  await world.settle()
  for (const [sent, media_id] of taken) {
    const media = await asha.sdk.media.read({ media_id })
    expect(media.reason ?? media.state, sent.what).toBe(sent.verdict)
  }
})

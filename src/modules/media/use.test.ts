import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attachMedia, mediaOf, mediaUsedIn } from '#modules/media/index.ts'
import { fileOf, photo } from '#test/files.ts'
import { pdf } from '#test/hostile/made-files.ts'
import type { Person } from '#test/people.ts'
import { attach, ctxAs, detach, uploaded } from '#test/uploads.ts'
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

const shown = async (media_id: string) => (await mediaOf(ctxAs(world, asha), [BigInt(media_id)])).get(BigInt(media_id))
const portfolio = { purpose: 'portfolio', public: true } as const
const message = { purpose: 'message', public: false } as const

describe('a file that is used in public', () => {
  test('has links that anybody may open and that stay, until it is taken away', async () => {
    const id = await uploaded(world, asha)
    const before = await shown(id)
    expect(before?.url).toContain('/media/s/')
    await attach(world, asha, [id], { use: 'portfolio_item:1', ...portfolio })
    const media = await shown(id)
    expect(media).toMatchObject({ expires_at: null, url: expect.stringMatching(/\/media\/p\/[\w-]{24}\/full$/) as string })
    const answer = await fetch(media?.url ?? '')
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=86400'])
    const again = await fetch(media?.url ?? '', { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
    expect((await shown(id))?.url).toBe(media?.url)
    expect((await fetch(`${media?.url}x`)).status).toBe(404)

    await detach(world, asha, 'portfolio_item:1')
    expect((await fetch(media?.url ?? '')).status).toBe(404)
    expect((await shown(id))?.url).toContain('/media/s/')
  })

  test('may wait to be looked at, and is shown once it was', async () => {
    const { id } = await asha.sdk.media.upload({ purpose: 'portfolio', file: await photo() })
    await attach(world, asha, [id], { use: 'portfolio_item:2', ...portfolio })
    expect(await shown(id)).toMatchObject({ state: 'quarantined', url: null, variants: [] })
    await world.settle()
    expect((await shown(id))?.url).toContain('/media/p/')
  })
})

describe('a private link', () => {
  test('opens what it was made for, to whoever has it, and nothing else', async () => {
    const id = await uploaded(world, asha, 'message')
    await attach(world, asha, [id], { use: 'message:1', ...message })
    const { url = '', variants = [] } = (await shown(id)) ?? {}
    const answer = await fetch(url ?? '')
    expect(answer.headers.get('cache-control')).toMatch(/^private, max-age=(8[4-9]\d|900)$/)
    const changed = [
      (url ?? '').replace('.full.', '.thumb.'), (url ?? '').replace(`/${id}.`, `/${BigInt(id) - 1n}.`), (url ?? '').replace('.i.', '.a.'),
      (url ?? '').replace(/\.[0-9a-z]+\.([\w-]+)$/, '.zzzzzz.$1'), `${url}x`, `${world.url}/media/s/x`,
    ] // prettier-ignore
    for (const address of changed) expect((await fetch(address)).status, address).toBe(404)
    expect((await fetch(variants[0]?.url ?? '')).status).toBe(200)
  })

  test('gives parts of a file, as players ask for them', async () => {
    const { id } = await asha.sdk.media.upload({
      purpose: 'message',
      file: fileOf(pdf('x'.repeat(500)), 'Offer "नमस्ते".pdf', 'application/pdf'),
    })
    await world.settle()
    const { url, bytes = 0 } = (await shown(id)) ?? {}
    const get = async (range: string) => {
      const answer = await fetch(url ?? '', { headers: { range } })
      return [answer.status, answer.headers.get('content-range'), (await answer.arrayBuffer()).byteLength]
    }
    expect(await get('bytes=0-9')).toEqual([206, `bytes 0-9/${bytes}`, 10])
    expect(await get('bytes=10-')).toEqual([206, `bytes 10-${bytes - 1}/${bytes}`, bytes - 10])
    expect(await get('bytes=-5')).toEqual([206, `bytes ${bytes - 5}-${bytes - 1}/${bytes}`, 5])
    expect(await get(`bytes=${bytes}-`)).toEqual([416, `bytes */${bytes}`, 0])
    for (const nonsense of ['bytes=9-0', 'bytes=-', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=a-b'])
      expect((await get(nonsense))[0], nonsense).toBe(200)
    const head = await fetch(url ?? '', { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length'), head.headers.get('content-disposition')]).toEqual([
      200,
      String(bytes),
      `attachment; filename="Offer ________.pdf"; filename*=UTF-8''Offer%20%22${encodeURIComponent('नमस्ते')}%22.pdf`,
    ])
  })

  test('ends after a quarter of an hour', async () => {
    await using later = await openWorld()
    const maker = await later.join('creator')
    const id = await uploaded(later, maker)
    const { url } = await maker.sdk.media.read({ media_id: id })
    later.clock.advance(13 * 60_000)
    expect((await fetch(url ?? '')).status).toBe(200)
    later.clock.advance(2 * 60_000 + 1_000)
    const answer = await fetch(url ?? '')
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, 'media.link_ended'])
  })
})

describe('files are attached', () => {
  test('in their order, which is kept', async () => {
    const [a, b, c] = [await uploaded(world, asha), await uploaded(world, asha), await uploaded(world, asha)]
    await attach(world, asha, [c, a], { use: 'portfolio_item:3', ...portfolio })
    await attach(world, asha, [b, a], { use: 'portfolio_item:3', ...portfolio })
    const used = await mediaUsedIn(ctxAs(world, asha), ['portfolio_item:3', 'portfolio_item:999'])
    expect([...used]).toEqual([['portfolio_item:3', [c, a, b].map(BigInt)]])
  })

  test('only by who sent them, for what they were sent, when they have arrived and were not refused', async () => {
    const id = await uploaded(world, asha)
    const use = 'portfolio_item:4' as const
    await expect(attach(world, other, [id], { use, ...portfolio })).rejects.toMatchObject({ code: 'media.not_found' })
    await expect(attach(world, asha, [id, '999999'], { use, ...portfolio })).rejects.toMatchObject({ code: 'media.not_found' })
    await expect(attach(world, asha, [id], { use, ...message })).rejects.toMatchObject({ code: 'media.wrong_purpose' })
    const { media } = await asha.sdk.media.ask_upload({ purpose: 'portfolio', content_type: 'image/png', bytes: 10 })
    await expect(attach(world, asha, [media.id], { use, ...portfolio })).rejects.toMatchObject({ code: 'media.not_ready' })
    const bad = await asha.sdk.media.upload({ purpose: 'portfolio', file: fileOf('<svg/>', 'a.png', 'image/png') })
    await world.settle()
    await expect(attach(world, asha, [bad.id], { use, ...portfolio })).rejects.toMatchObject({ code: 'media.refused' })
    expect(await mediaUsedIn(ctxAs(world, asha), [use])).toEqual(new Map())
  })

  test('never in public when they are private by nature, and never too many', async () => {
    const id = await uploaded(world, asha, 'kyc_document')
    await expect(attach(world, asha, [id], { use: 'kyc_document:1', purpose: 'kyc_document', public: true })).rejects.toThrow(
      'never public',
    )
    const faces = [await uploaded(world, asha, 'avatar'), await uploaded(world, asha, 'avatar')]
    const avatar = { use: 'user:1', purpose: 'avatar', public: true } as const
    await expect(attach(world, asha, faces, avatar)).rejects.toMatchObject({ code: 'media.too_many' })
    await attach(world, asha, faces.slice(1), avatar)
  })

  test('and then not deleted, until they are used nowhere', async () => {
    const id = await uploaded(world, asha)
    await attach(world, asha, [id], { use: 'portfolio_item:5', ...portfolio })
    await attach(world, asha, [id], { use: 'portfolio_item:6', ...portfolio })
    await expect(asha.sdk.media.remove({ media_id: id })).rejects.toMatchObject({ status: 409, code: 'media.in_use' })
    await detach(world, asha, 'portfolio_item:5')
    await expect(asha.sdk.media.remove({ media_id: id })).rejects.toMatchObject({ code: 'media.in_use' })
    await detach(world, asha, 'portfolio_item:6')
    await asha.sdk.media.remove({ media_id: id })
  })

  test('or deleted, when both are tried at once: one of them happens', async () => {
    for (let i = 0; i < 5; i++) {
      const id = await uploaded(world, asha)
      const use = `portfolio_item:${100 + i}` as const
      const [attached, removed] = await Promise.allSettled([
        attach(world, asha, [id], { use, ...portfolio }),
        asha.sdk.media.remove({ media_id: id }),
      ])
      expect([attached.status, removed.status].sort()).toEqual(['fulfilled', 'rejected'])
      expect((await mediaUsedIn(ctxAs(world, asha), [use])).size).toBe(attached.status === 'fulfilled' ? 1 : 0)
    }
  })
})

test('what a sibling rolls back was never used', async () => {
  const id = await uploaded(world, asha)
  const given = { media_ids: [BigInt(id)], use: 'portfolio_item:7' as const, ...portfolio }
  await ctxAs(world, asha).tx((tx) => attachMedia(tx, given), { rollback: true })
  expect(await mediaUsedIn(ctxAs(world, asha), ['portfolio_item:7'])).toEqual(new Map())
})

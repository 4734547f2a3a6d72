import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eicar } from '#integrations/clamav/index.ts'
import { day_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { Problem } from '#platform/problem.ts'
import { fileOf, photo } from '#test/files.ts'
import { pdf } from '#test/hostile/made-files.ts'
import type { Person } from '#test/people.ts'
import { attach, uploaded } from '#test/uploads.ts'
import { openWorld, type World } from '#test/world.ts'

const hour_ms = day_ms / 24
let world: World
let asha: Person
let full = false
beforeAll(async () => {
  world = await openWorld({ ports: (ports) => ({ ...ports, storage: { ...ports.storage, put: (object) => (full ? Promise.reject(noRoom()) : ports.storage.put(object)) } }) }) // prettier-ignore
  asha = await world.join('creator')
})
afterAll(() => world[Symbol.asyncDispose]())

const noRoom = () => new Problem('unavailable', 'storage.full', 'There is no room')
const storedNow = () =>
  readdirSync(join(world.data_dir, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
const makeDue = statement('test.make_due', 'update graphile_worker._private_jobs set run_at = now()')
const countAssets = statement<{ count: bigint }>('test.count_assets', 'select count(*) from media_asset')
const count = async () => Number((await world.database.query(countAssets))[0]?.count)
const again = async () => {
  await world.database.query(makeDue)
  await world.settle()
}

const known = statement<{ storage_key: string }>(
  'test.known',
  'select storage_key from media_variant union select storage_key from media_asset where storage_key is not null',
)
const keysKnown = async () => (await world.database.query(known)).map(({ storage_key }) => storage_key.slice(3)).sort()

test('while the scanner is silent, hangs up or talks nonsense nothing is clean; when it is back, everything is looked at', async () => {
  const sent: string[] = []
  for (const mode of ['drop', 'garbage', 'error'] as const) {
    world.clamd.knobs.mode = mode
    sent.push((await asha.sdk.media.upload({ purpose: 'submission', file: await photo() })).id)
    sent.push((await asha.sdk.media.upload({ purpose: 'submission', file: fileOf(pdf(eicar), 'a.pdf', 'application/pdf') })).id)
    await world.settle()
    for (const media_id of sent) expect(await asha.sdk.media.read({ media_id })).toMatchObject({ state: 'quarantined', url: null })
  }
  world.clamd.knobs.mode = 'answer'
  await again()
  const states = await Promise.all(sent.map(async (media_id) => (await asha.sdk.media.read({ media_id })).state))
  expect(states).toEqual(['clean', 'infected', 'clean', 'infected', 'clean', 'infected'])
})

test('a job that was lost is made again for what waits too long', async () => {
  const { id: media_id } = await asha.sdk.media.upload({ purpose: 'submission', file: await photo() })
  await attach(world, asha, [media_id], { use: 'submission:1', purpose: 'submission', public: false })
  await world.database.query(statement('test.lose_jobs', `delete from graphile_worker._private_jobs`))
  world.clock.advance(7 * hour_ms)
  await world.settle()
  expect(await asha.sdk.media.read({ media_id })).toMatchObject({ state: 'clean' })
})

test('a full storage refuses with 503, leaves no row and no file, and is over when there is room', async () => {
  const before = await count()
  full = true
  await expect(asha.sdk.media.upload({ purpose: 'submission', file: await photo() })).rejects.toMatchObject({
    status: 503,
    code: 'storage.full',
  })
  expect(await asha.sdk.auth.me({})).toBeTruthy()
  await world.settle()
  expect(await count()).toBe(before)
  expect(readdirSync(join(world.data_dir, 'forms'))).toEqual([])

  // Also for what is made of a picture: it waits.
  full = false
  const { id: media_id } = await asha.sdk.media.upload({ purpose: 'submission', file: await photo() })
  full = true
  await world.settle()
  expect(await asha.sdk.media.read({ media_id })).toMatchObject({ state: 'quarantined' })
  full = false
  await again()
  expect(await asha.sdk.media.read({ media_id })).toMatchObject({ state: 'clean' })
})

test('an upload that nobody finished goes after an hour, a file that nobody uses after a day, one that is used stays', async () => {
  const used = await uploaded(world, asha)
  await attach(world, asha, [used], { use: 'portfolio_item:1', purpose: 'portfolio', public: true })
  const unused = await uploaded(world, asha)
  const { media } = await asha.sdk.media.ask_upload({ purpose: 'portfolio', content_type: 'video/mp4', bytes: 1000 })
  const there = async () => Promise.all([used, unused, media.id].map((media_id) => asha.sdk.media.read({ media_id }).then(() => true, () => false))) // prettier-ignore
  world.clock.advance(hour_ms - 60_000)
  await world.settle()
  expect(await there()).toEqual([true, true, true])
  world.clock.advance(120_000)
  await world.settle()
  expect(await there()).toEqual([true, true, false])
  world.clock.advance(23 * hour_ms)
  await world.settle()
  expect(await there()).toEqual([true, false, false])
})

test('the storage holds exactly what the books say, also after somebody was cut off in between', async () => {
  const shelf = Math.floor((world.clock.now().getUTCHours() * 256) / 24)
    .toString(16)
    .padStart(2, '0')
  const lost = `${shelf}/${'0'.repeat(38)}`
  await world.ports.storage.put({ key: lost, bytes: 4, content_type: 'image/png', body: Readable.from([Buffer.from('lost')]) })
  expect(storedNow()).toContain('0'.repeat(38))
  world.clock.advance(2 * day_ms)
  await world.settle()
  expect(storedNow().sort()).toEqual(await keysKnown())
})

test('what was deleted while it was looked at leaves nothing', async () => {
  const { id: media_id } = await asha.sdk.media.upload({ purpose: 'submission', file: await photo() })
  await Promise.all([world.settle(), asha.sdk.media.remove({ media_id })])
  await world.settle()
  await expect(asha.sdk.media.read({ media_id })).rejects.toMatchObject({ status: 404 })
  expect(storedNow().sort()).toEqual(await keysKnown())
})

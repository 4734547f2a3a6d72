import { afterAll, beforeAll, expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { ctxOf } from '#test/context.ts'
import { cleanFileOf } from '#test/clean-file.ts'
import { openWorld, type World } from '#test/world.ts'
import { showPicture } from './pictures.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

const uses = statement<{ used_in: string }>('test.uses', 'select used_in from media_use where asset_id = $1')

test('a file becomes the picture of an account and the logo of a brand, until an address takes its place', async () => {
  const { sdk, user_id } = await world.join('brand')
  const [avatar, logo] = [await cleanFileOf(world, user_id, 'avatar'), await cleanFileOf(world, user_id, 'logo')]
  const saved = await sdk.profile.update_basic_info({ profile_image_media_id: avatar, logo_media_id: logo })
  expect(saved.user.profile_image_url).toContain('/media/p/')
  expect(saved.brand?.logo_url).toContain('/media/p/')
  const typed = await sdk.profile.update_basic_info({ profile_image_url: 'https://chai.example/a.png', logo_media_id: null })
  expect(typed.user.profile_image_url).toBe('https://chai.example/a.png')
  expect(typed.brand?.logo_url).toBeNull()
  for (const file of [avatar, logo]) expect(await world.database.query(uses, [file])).toEqual([])
})

test('a picture that is still looked at is shown once it is clean, unless another one was chosen', async () => {
  const { sdk, user_id } = await world.join('creator')
  const [waiting, late] = [
    await cleanFileOf(world, user_id, 'avatar', 'quarantined'),
    await cleanFileOf(world, user_id, 'cover', 'quarantined'),
  ]
  const saved = await sdk.profile.update_basic_info({ profile_image_media_id: waiting, cover_image_media_id: late })
  expect(saved.user).toMatchObject({ profile_image_url: null, cover_image_url: null })
  await sdk.profile.update_basic_info({ cover_image_url: 'https://asha.example/cover.png' })
  for (const file of [waiting, late]) {
    await world.database.query(statement('test.clean', `update media_asset set state = 'clean', storage_key = null where id = $1`), [file])
    await showPicture(ctxOf(world), { media_id: BigInt(file), user_id: BigInt(user_id), state: 'clean' })
  }
  const { user } = await sdk.profile.me({})
  expect(user.profile_image_url).toContain('/media/p/')
  expect(user.cover_image_url).toBe('https://asha.example/cover.png')
})

test('files of others, of another purpose, or beside an address are refused', async () => {
  const [one, other] = [await world.join('creator'), await world.join('creator')]
  const own = await cleanFileOf(world, one.user_id, 'avatar')
  const change = (body: Parameters<typeof one.sdk.profile.update_basic_info>[0]) => one.sdk.profile.update_basic_info(body)
  await expect(change({ profile_image_media_id: await cleanFileOf(world, other.user_id, 'avatar') })).rejects.toMatchObject({
    status: 404,
    code: 'media.not_found',
  })
  await expect(change({ cover_image_media_id: own })).rejects.toMatchObject({ status: 409, code: 'media.wrong_purpose' })
  await expect(change({ profile_image_media_id: own, profile_image_url: 'https://a.example/' })).rejects.toMatchObject({ status: 400 })
  await expect(change({ logo_media_id: own })).rejects.toMatchObject({
    status: 400,
    errors: [{ pointer: '/logo_media_id', code: 'field.other_role' }],
  })
  expect((await one.sdk.profile.me({})).user.profile_image_url).toBeNull()
})

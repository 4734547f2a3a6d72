import { expect, test } from 'vitest'
import { second_ms } from '#platform/clock.ts'
import { joinByEmail, joinByPhone, password, post, standing, wrong_password } from '#test/accounts.ts'
import { codeSentTo } from '#test/people.ts'
import { openNode } from '#test/node.ts'
import { openWorld, secret, type World } from '#test/world.ts'

const phone = '+919876543210'
const next = 'the next secret that is long enough too'

/** The process after the secret was changed: it signs with the next and still verifies the old one. */
const rotated = (world: World) =>
  openNode(world, { env: { JWT_SECRET: next, JWT_SECRET_PREVIOUS: `a third one that is long enough too, ${secret}` } })
const headOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { kid: string; alg: string }

test('changing the secret signs nobody out: access tokens, refresh tokens, codes and devices of before still count', async () => {
  await using world = await openWorld()
  const { access_token, refresh_token, device_token } = await joinByEmail(world, 'asha@example.com')
  await post(world, 'signup', { phone, name: 'Asha', role: 'creator' })
  await using node = await rotated(world)

  expect(await standing(node, access_token)).toBe(200)
  const renewed = await post(node, 'refresh', { refresh_token })
  expect(renewed.status).toBe(200)
  expect([headOf(access_token).alg, headOf(renewed.body['access_token']).alg]).toEqual(['HS256', 'HS256'])
  expect(headOf(renewed.body['access_token']).kid).not.toBe(headOf(access_token).kid)
  expect((await post(node, 'verify-otp', { phone, code: codeSentTo(world, phone) })).status).toBe(200)
  for (let i = 0; i < 5; i++) await post(node, 'login', { email: 'asha@example.com', password: wrong_password })
  expect((await post(node, 'login', { email: 'asha@example.com', password, device_token })).status).toBe(200)
})

test('a reply lost while the secret was changed is told again with the same child, and a stolen token still ends the session', async () => {
  await using world = await openWorld()
  const { refresh_token } = await joinByPhone(world, phone)
  await using node = await rotated(world)
  const lost = await post(world, 'refresh', { refresh_token })
  const again = await post(node, 'refresh', { refresh_token })
  expect(again).toMatchObject({ status: 200, body: { refresh_token: lost.body['refresh_token'] } })
  expect((await post(node, 'refresh', { refresh_token: again.body['refresh_token'] })).status).toBe(200)
  expect((await post(node, 'refresh', { refresh_token })).status).toBe(401)
  expect(await standing(node, again.body['access_token'])).toBe(401)
})

test('a process that already knows the next secret takes what it signed', async () => {
  await using world = await openWorld({ env: { JWT_SECRET_PREVIOUS: next } })
  await using node = await rotated(world)
  const { refresh_token } = await joinByPhone(world, phone)
  const lost = await post(node, 'refresh', { refresh_token })
  expect(await standing(world, lost.body['access_token'])).toBe(200)
  const again = await post(world, 'refresh', { refresh_token })
  expect(again).toMatchObject({ status: 200, body: { refresh_token: lost.body['refresh_token'] } })
})

test('a token of a secret that is no longer listed is refused, and who has a refresh token goes on', async () => {
  await using world = await openWorld()
  const { access_token, refresh_token } = await joinByPhone(world, phone)
  await using node = await openNode(world, { env: { JWT_SECRET: next } })
  expect(await standing(node, access_token)).toBe(401)
  const renewed = await post(node, 'refresh', { refresh_token })
  expect([renewed.status, await standing(node, renewed.body['access_token']), await standing(world, renewed.body['access_token'])]).toEqual(
    [200, 200, 401],
  )
})

test('of two hundred refreshes at once at two processes with different secrets, one makes the child and all are told it', async () => {
  await using world = await openWorld({ env: { JWT_SECRET_PREVIOUS: next } })
  await using node = await rotated(world)
  const { refresh_token } = await joinByPhone(world, phone)
  const answers = await Promise.all(Array.from({ length: 200 }, (_, nth) => post(nth % 2 ? world : node, 'refresh', { refresh_token })))
  expect(new Set(answers.map(({ status, body }) => `${status} ${body['refresh_token']}`)).size).toBe(1)
  expect(answers[0]?.status).toBe(200)
})

test('a reply lost before signing out is not told after it', async () => {
  await using world = await openWorld()
  const { refresh_token } = await joinByPhone(world, phone)
  const lost = await post(world, 'refresh', { refresh_token })
  await post(world, 'logout', {}, lost.body['access_token'])
  world.clock.advance(second_ms)
  expect(await post(world, 'refresh', { refresh_token })).toMatchObject({ status: 401, body: { code: 'auth.token_invalid' } })
})

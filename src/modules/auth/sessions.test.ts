import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { day_ms, minute_ms, second_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { openWorld, type World } from '#test/world.ts'
import { kidOf } from './keys.ts'

const secret = 'a secret for tests that is long enough'

type Tokens = { access_token: string; refresh_token: string; user: { id: string } }

async function signedIn(world: World, phone = '+919876543210'): Promise<Tokens> {
  const post = (path: string, body: object) => world.request('POST', `/api/v1/auth/${path}`, { body })
  await post('signup', { phone, name: 'Asha', role: 'creator' })
  const code = /\d{6}/.exec(world.inbox.list().find(({ to }) => to === phone)?.text ?? '')?.[0]
  return (await (await post('verify-otp', { phone, code })).json()) as Tokens
}

async function refresh(world: World, refresh_token: string): Promise<{ status: number; body: Tokens & { code?: string } }> {
  const response = await world.request('POST', '/api/v1/auth/refresh', { body: { refresh_token } })
  return { status: response.status, body: (await response.json()) as Tokens }
}

async function me(world: World, token: string): Promise<{ status: number; code: string | undefined }> {
  const response = await world.request('GET', '/api/v1/auth/me', { token })
  return { status: response.status, code: ((await response.json()) as { code?: string }).code }
}

const claims = (world: World, user_id: string, more: object = {}) => {
  const iat = Math.floor(world.clock.now().getTime() / 1000)
  return { iss: 'influmojo', aud: 'influmojo-api', sub: user_id, sid: '1', iat, exp: iat + 900, ...more }
}

const sign = (payload: object, key = secret, header: object = {}) =>
  new SignJWT({ ...payload })
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: kidOf(secret), ...header })
    .sign(new TextEncoder().encode(key))

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

test('a token we signed is taken, and one that differs in anything is not', async () => {
  await using world = await openWorld()
  const { access_token, user } = await signedIn(world)
  const good = claims(world, user.id)
  expect(await me(world, access_token)).toMatchObject({ status: 200 })
  expect(await me(world, await sign(good))).toMatchObject({ status: 200 })

  const [head, body, signature = ''] = access_token.split('.')
  const forged = [
    await sign(good, 'another secret that is long enough too'),
    await sign({ ...good, iss: 'somebody' }),
    await sign({ ...good, aud: 'another-api' }),
    await sign({ ...good, exp: good.iat - 1 }),
    await sign({ ...good, exp: undefined }),
    await sign({ ...good, sid: undefined }),
    await sign({ ...good, sid: '99' }),
    await sign({ ...good, sub: '99' }),
    await sign({ ...good, sub: '1; drop table session' }),
    await sign(good, secret, { typ: 'JWT' }),
    await sign(good, secret, { kid: 'x' }),
    await sign(good, secret, { kid: undefined }),
    await sign(good, secret, { kid: '../../dev/null' }),
    await sign(good, secret, { alg: 'HS512' }),
    `${encode({ alg: 'none', typ: 'at+jwt' })}.${encode(good)}.`,
    `${encode({ alg: 'none', typ: 'at+jwt' })}.${encode(good)}.${signature}`,
    `${head}.${encode({ ...good, sub: '2' })}.${signature}`,
    `${head}.${body}.${signature.slice(0, -2)}`,
    `${head}.${body}`,
    'x',
  ]
  for (const token of forged) expect(await me(world, token), token).toEqual({ status: 401, code: 'auth.token_invalid' })
  expect((await world.request('GET', '/api/v1/auth/me')).status).toBe(401)
})

test('an access token lasts fifteen minutes', async () => {
  await using world = await openWorld()
  const { access_token } = await signedIn(world)
  world.clock.advance(14 * minute_ms)
  expect(await me(world, access_token)).toMatchObject({ status: 200 })
  world.clock.advance(minute_ms)
  expect(await me(world, access_token)).toMatchObject({ status: 401 })
})

test('a refresh token is traded for another, and the session goes on', async () => {
  await using world = await openWorld()
  const first = await signedIn(world)
  world.clock.advance(20 * day_ms)
  const second = await refresh(world, first.refresh_token)
  expect(second.status).toBe(200)
  expect(second.body.refresh_token).not.toBe(first.refresh_token)
  expect(await me(world, second.body.access_token)).toMatchObject({ status: 200 })
  world.clock.advance(20 * day_ms)
  const third = await refresh(world, second.body.refresh_token)
  expect(third.status).toBe(200)
  world.clock.advance(30 * day_ms)
  expect(await refresh(world, third.body.refresh_token)).toMatchObject({ status: 401, body: { code: 'auth.token_invalid' } })
})

test('who never saw the answer is told the same child within ten seconds', async () => {
  await using world = await openWorld()
  const { refresh_token } = await signedIn(world)
  const lost = await refresh(world, refresh_token)
  world.clock.advance(8 * second_ms)
  const again = await refresh(world, refresh_token)
  expect(again).toMatchObject({ status: 200, body: { refresh_token: lost.body.refresh_token } })
  expect(await refresh(world, again.body.refresh_token)).toMatchObject({ status: 200 })
})

test.each<[string, (world: World, child: string) => Promise<unknown>]>([
  ['later than that', async (world) => world.clock.advance(11 * second_ms)],
  ['after its child was used', (world, child) => refresh(world, child)],
])('a refresh token that comes back %s ends the session', async (_, meanwhile) => {
  await using world = await openWorld()
  const { refresh_token } = await signedIn(world)
  const child = await refresh(world, refresh_token)
  await meanwhile(world, child.body.refresh_token)
  expect(await refresh(world, refresh_token)).toMatchObject({ status: 401 })
  expect(await me(world, child.body.access_token)).toMatchObject({ status: 401 })
  expect(await refresh(world, child.body.refresh_token)).toMatchObject({ status: 401 })
  const revoked = statement<{ revoked_reason: string }>('test.revoked', 'select revoked_reason from session')
  expect(await world.database.query(revoked)).toEqual([{ revoked_reason: 'refresh_token_reused' }])
})

test('of two hundred refreshes at once, one makes the child and all are told it', async () => {
  await using world = await openWorld()
  const { refresh_token } = await signedIn(world)
  const answers = await Promise.all(Array.from({ length: 200 }, () => refresh(world, refresh_token)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(new Set(answers.map(({ body }) => body.refresh_token)).size).toBe(1)
  const tokens = await world.database.query(statement<{ n: bigint }>('test.tokens', 'select count(*) as n from refresh_token'))
  expect(tokens).toEqual([{ n: 2n }])
})

test('signing out ends this session at once and no other', async () => {
  await using world = await openWorld()
  const phone = await signedIn(world)
  const tablet = await signedIn(world)
  expect((await world.request('POST', '/api/v1/auth/logout', { token: phone.access_token, body: {} })).status).toBe(200)
  expect(await me(world, phone.access_token)).toEqual({ status: 401, code: 'auth.token_invalid' })
  expect(await refresh(world, phone.refresh_token)).toMatchObject({ status: 401 })
  expect(await me(world, tablet.access_token)).toMatchObject({ status: 200 })
})

test.each(['suspended', 'banned'] as const)('a %s account is cut off with its next request, and has no way back in', async (status) => {
  await using world = await openWorld()
  const { access_token, refresh_token } = await signedIn(world)
  await world.database.query(statement('test.suspend', 'update "user" set status = $1::"UserStatus"'), [status])
  expect(await me(world, access_token)).toEqual({ status: 403, code: `auth.${status}` })
  expect(await refresh(world, refresh_token)).toMatchObject({ status: 403, body: { code: `auth.${status}` } })

  const phone = '+919876543210'
  await world.request('POST', '/api/v1/auth/login', { body: { phone } })
  const code = /\d{6}/.exec(world.inbox.list().find(({ to }) => to === phone)?.text ?? '')?.[0]
  const verified = await world.request('POST', '/api/v1/auth/verify-otp', { body: { phone, code } })
  expect(await verified.json()).toMatchObject({ status: 403, code: `auth.${status}` })
})

test('a session remembers the device it began on', async () => {
  await using world = await openWorld()
  const phone = '+919876543210'
  await world.request('POST', '/api/v1/auth/signup', { body: { phone, name: 'Asha', role: 'creator' } })
  const code = /\d{6}/.exec(world.inbox.list()[0]?.text ?? '')?.[0]
  await world.request('POST', '/api/v1/auth/verify-otp', { body: { phone, code }, headers: { 'user-agent': 'Influmojo/3 (Android)' } })
  const device = statement<{ user_agent: string; ip: string }>('test.device', 'select user_agent, ip from session')
  expect(await world.database.query(device)).toEqual([{ user_agent: 'Influmojo/3 (Android)', ip: '127.0.0.1' }])
})

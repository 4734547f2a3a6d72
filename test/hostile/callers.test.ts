import { SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import type { Person } from '#test/people.ts'
import { openWorld, secret, type World } from '#test/world.ts'
import { attack, expectProblem, expectUnharmed } from './answers.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

const tokenOf = ({ sdk }: Person) => sdk.tokens()?.access_token ?? ''
const me = (authorization: string) => attack(world, { path: '/api/v1/auth/me', headers: { authorization } })
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

test('an access token that is old, forged or taken apart opens nothing', async () => {
  const person = await world.join('creator')
  const [head = '', payload = '', signature = ''] = tokenOf(person).split('.')
  const { kid } = JSON.parse(Buffer.from(head, 'base64url').toString()) as { kid: string }
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, string | number>
  const signed = (changes: object, header: object = {}, key = secret) =>
    new SignJWT({ ...claims, ...changes })
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid, ...header })
      .sign(new TextEncoder().encode(key))
  expect((await me(`Bearer ${await signed({})}`)).status).toBe(200)

  const forged = [
    await signed({}, {}, 'another secret that is long enough too'),
    await signed({}, {}, ' '),
    await signed({}, { alg: 'HS512' }),
    await signed({}, { typ: 'JWT' }),
    await signed({ sub: '999999' }),
    await signed({ sub: Number(claims['sub']) }),
    await signed({ sub: `${claims['sub']} or 1=1` }),
    await signed({ sid: '9223372036854775808' }),
    await signed({ sid: ['1'] }),
    await signed({ exp: undefined }),
    await signed({ exp: Number(claims['iat']) - 1 }),
    await signed({ exp: 'never' }),
    ...['none', 'None', 'NONE', 'HS256'].map((alg) => `${encode({ alg, typ: 'at+jwt' })}.${payload}.`),
    `${head}.${payload}`,
    `${head}.${payload}.`,
    `${head}.${payload}.${signature}x`,
    `${head}.${payload}.${signature}.${signature}`,
    `${head}.${encode({ ...claims, sub: '999999' })}.${signature}`,
    `${encode({ alg: 'HS256', typ: 'at+jwt', kid: '../../dev/null' })}.${payload}.${signature}`,
    `${encode({ alg: 'HS256', typ: 'at+jwt', jwk: { kty: 'oct', k: 'AA' } })}.${payload}.${signature}`,
    `${encode({ alg: 'HS256', typ: 'at+jwt', crit: ['exp'] })}.${payload}.${signature}`,
    person.sdk.tokens()?.refresh_token ?? '',
    'null', '..', 'e30.e30.e30', 'a'.repeat(4_096),
  ] // prettier-ignore
  for (const token of forged) {
    const answer = await me(`Bearer ${token}`)
    expectProblem(answer, 401, 'auth.token_invalid', token.slice(0, 80))
    expect(answer.header('www-authenticate')).toBe('Bearer error="invalid_token"')
  }
  await expectUnharmed(world)
})

test('an Authorization header that holds no token asks for one', async () => {
  const token = tokenOf(await world.join('brand'))
  const garbage = [
    '',
    'Bearer',
    'Bearer ',
    'Basic YTpi',
    token,
    `Token ${token}`,
    `Bearer ${token} x`,
    `Bearer "${token}"`,
    `Bearer ${token}, Bearer ${token}`,
    'Bearer \u00ff',
    `Bearer ${'a'.repeat(5_000)}`,
  ]
  for (const header of garbage) expectProblem(await me(header), 401, 'auth.required', header.slice(0, 40))
  expect((await me(`bearer ${token}`)).status).toBe(200)
  expectProblem(await attack(world, { path: `/api/v1/auth/me?access_token=${token}` }), 401, 'auth.required', 'a token in the address')
  expectProblem(
    await attack(world, { path: '/api/v1/auth/me', headers: { cookie: `access_token=${token}` } }),
    401,
    'auth.required',
    'a cookie',
  )
})

test('a token is worth nothing after a quarter of an hour, and from the moment its account is stopped or gone', async () => {
  const setStatus = statement('test.set_status', 'update "user" set status = $2::"UserStatus" where id = $1')
  const person = await world.join('creator')
  for (const status of ['suspended', 'banned'] as const) {
    await world.database.query(setStatus, [person.user_id, status])
    expectProblem(await me(`Bearer ${tokenOf(person)}`), 403, `auth.${status}`, status)
    await expect(person.sdk.packages.mine(), status).rejects.toMatchObject({ status: 403, code: `auth.${status}` })
  }
  await world.database.query(setStatus, [person.user_id, 'pending'])
  expectProblem(await me(`Bearer ${tokenOf(person)}`), 403, 'auth.unverified', 'pending')
  await world.database.query(setStatus, [person.user_id, 'active'])
  expect((await me(`Bearer ${tokenOf(person)}`)).status).toBe(200)

  const gone = await world.join('brand')
  const rows = [
    'refresh_token where session_id in (select id from session where user_id = $1)',
    'session where user_id = $1',
    'one_time_code where user_id = $1',
    'brand_profile where user_id = $1',
    '"user" where id = $1',
  ]
  for (const [i, row] of rows.entries()) await world.database.query(statement(`test.delete_${i}`, `delete from ${row}`), [gone.user_id])
  expectProblem(await me(`Bearer ${tokenOf(gone)}`), 401, 'auth.token_invalid', 'a deleted account')

  const token = tokenOf(person)
  world.clock.advance(15 * minute_ms + 1000)
  expectProblem(await me(`Bearer ${token}`), 401, 'auth.token_invalid', 'an expired token')
})

test('a harmless request id comes back, any other is replaced by our own, in the header and in the document', async () => {
  const ask = async (id: string) => {
    const answer = await attack(world, { path: '/api/v1/auth/me', headers: { 'x-request-id': id } })
    const { request_id } = expectProblem(answer, 401, 'auth.required', id)
    expect(answer.header('x-request-id')).toBe(request_id)
    return request_id
  }
  for (const id of ['a', 'Req-1_2.3', '0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50', 'x'.repeat(100)]) expect(await ask(id)).toBe(id)
  const replaced = ['', 'x'.repeat(101), 'a b', 'a,b', '<script>', '"', "'; drop table x", '%0d%0aX-Evil: 1', '\u00e9', '{}', '$(id)']
  for (const id of replaced) expect(await ask(id)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
})

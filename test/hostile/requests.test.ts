import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { placedOrder } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import { attack, expectProblem, expectUnharmed } from './answers.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

const login = '/api/v1/auth/login'
const deep = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times)

test('a body that is no JSON object is refused, however it is broken', async () => {
  const malformed = [
    ' ', '{', '{"phone":', "{'phone':1}", '{"phone":1,}', '{}{}', '{"phone":NaN}', 'null', '0', '"x"', 'true', '[]', '[{}]', '<a/>', '{"a":"\n"}',
    '['.repeat(100_000), deep('[', ']', 50_000), `{"a":${'['.repeat(90_000)}}`,
  ] // prettier-ignore
  for (const body of malformed) {
    expectProblem(await attack(world, { path: login, body }), 400, 'request.malformed', `the body ${body.slice(0, 20)}`)
  }
  for (const body of [undefined, '', '\ufeff', '{}', `{"a":${deep('[', ']', 50_000)}}`, deep('{"a":', '}', 17_000).replace('}', '1}')]) {
    const what = `the body ${body?.slice(0, 20)}`
    expectProblem(await attack(world, { method: 'POST', path: login, ...(body !== undefined && { body }) }), 400, 'request.invalid', what)
  }
  await expectUnharmed(world)
})

test('a body in another format, alphabet or packing is refused, and so is what unpacks without end', async () => {
  const body = '{"phone":"+919812345678"}'
  const refused = async (status: number, code: string, headers: Record<string, string>, bytes: string | Uint8Array<ArrayBuffer> = body) =>
    expectProblem(await attack(world, { path: login, headers, body: bytes }), status, code, JSON.stringify(headers))

  for (const type of [
    'text/plain',
    'text/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'json',
    '',
  ])
    await refused(415, 'request.unsupported_media_type', { 'content-type': type })
  for (const charset of ['latin1', 'iso-8859-1', 'windows-1252', 'utf-99', 'x'])
    await refused(415, 'request.unsupported_media_type', { 'content-type': `application/json; charset=${charset}` })
  for (const packing of ['zstd', 'compress', 'gzip, gzip', 'x'])
    await refused(415, 'request.unsupported_media_type', { 'content-encoding': packing })
  for (const packing of ['gzip', 'deflate', 'br']) await refused(400, 'request.malformed', { 'content-encoding': packing })

  const bomb = gzipSync(Buffer.alloc(100_000_000, 0x20))
  expect(bomb.length).toBeLessThan(100_000)
  await refused(413, 'request.too_large', { 'content-encoding': 'gzip' }, bomb)
  await refused(400, 'request.malformed', { 'content-encoding': 'gzip' }, gzipSync(body).subarray(0, 20))
  expect((await attack(world, { path: login, headers: { 'content-encoding': 'gzip' }, body: gzipSync(body) })).status).toBe(200)
  await expectUnharmed(world)
})

test('fields nobody declared are refused by name, and no key reaches a prototype', async () => {
  const { brand } = await placedOrder(world)
  const token = brand.sdk.tokens()?.access_token ?? ''
  for (const body of [
    '{"__proto__":{"polluted":1}}',
    '{"a":[{"__proto__":{"polluted":1}}]}',
    '{"\\u005f_proto__":{"polluted":1}}',
    '{"__proto__":null}',
  ])
    expectProblem(await attack(world, { path: login, body }), 400, 'request.malformed', body)

  const unknown = ['constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', 'a/b', 'phone ', '0', '']
  for (const key of unknown) {
    const body = JSON.stringify({ phone: '+919812345678', [key]: { prototype: { polluted: 1 } } })
    const { errors } = expectProblem(await attack(world, { path: login, body }), 400, 'request.invalid', key)
    expect(errors, key).toEqual([
      { pointer: `/${key.replace('/', '~1')}`, code: 'unknown_field', message: expect.any(String), location: 'body' },
    ])
  }
  const utf16 = Buffer.from('{"__proto__":{"polluted":1}}', 'utf16le')
  const headers = { 'content-type': 'application/json; charset=utf-16le' }
  expect((await attack(world, { path: login, headers, body: utf16 })).status).toBe(400)

  for (const query of [
    '__proto__=1',
    '__proto__[polluted]=1',
    'constructor[prototype][polluted]=1',
    'constructor=1',
    'prototype=1',
    'toString=1',
  ])
    expectProblem(await attack(world, { path: `/api/v1/orders?${query}`, token }), 400, 'request.invalid', query)
  const many = JSON.stringify(Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`k${i}`, i])))
  expect(expectProblem(await attack(world, { path: login, body: many }), 400, 'request.invalid', 'many keys').errors).toHaveLength(50)
  await expectUnharmed(world)
})

import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '#test/world.ts'
import { attackRaw, expectProblem, expectUnharmed, request } from './answers.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

const json = 'Content-Type: application/json'
const login = 'POST /api/v1/auth/login'

test('a body that is too large is refused, whether its length was told or not; a stranger is turned away before', async () => {
  const large = 'x'.repeat(2_000_000)
  for (const path of ['auth/login', 'webhooks/sandbox']) {
    const answer = await attackRaw(world, request(`POST /api/v1/${path}`, [json, `Content-Length: ${large.length}`], large))
    expectProblem(answer, 413, 'request.too_large', path)
    const chunk = `${large.length.toString(16)}\r\n${large}\r\n0\r\n\r\n`
    expectProblem(
      await attackRaw(world, request(`POST /api/v1/${path}`, [json, 'Transfer-Encoding: chunked'], chunk)),
      413,
      'request.too_large',
      path,
    )
  }
  const promised = request('POST /api/v1/orders/create', ['Content-Type: text/plain', 'Content-Length: 2000000'], 'x')
  expectProblem(await attackRaw(world, promised), 401, 'auth.required', 'a stranger')
  await expectUnharmed(world)
})

test('what is not HTTP, or could be read in two ways, ends the connection without a word of ours', async () => {
  const body = '{}'
  const broken: [what: string, bytes: string, status?: number][] = [
    ['a TLS handshake', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
    ['noise', '\0\xff\r\n\r\n', 400],
    ['a method nobody knows', request('FROB /api/v1/orders'), 400],
    ['length and chunks', request(login, [json, 'Content-Length: 2', 'Transfer-Encoding: chunked'], '0\r\n\r\n'), 400],
    ['two lengths', request(login, [json, 'Content-Length: 2', 'Content-Length: 3'], body), 400],
    ['a negative length', request(login, [json, 'Content-Length: -2'], body), 400],
    ['a length with a sign', request(login, [json, 'Content-Length: +2'], body), 400],
    ['a broken chunk', request(login, [json, 'Transfer-Encoding: chunked'], 'zz\r\n\r\n'), 400],
    ['a header without a name', request(login, [': x']), 400],
    ['a bare line feed in a header', request(login, ['X-A: a\nX-B: b\x00']), 400],
    ['no host', 'GET /api/v1/orders HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['an expectation', request(login, ['Expect: the-impossible', 'Content-Length: 0']), 417],
    ['a header of 20 kB', request('GET /api/v1/orders', [`X-A: ${'a'.repeat(20_000)}`]), 431],
    ['a path of 25 kB', request(`GET /api/v1/${'a'.repeat(25_000)}`), 431],
    ['a tunnel', request('CONNECT example.com:443')],
  ]
  for (const [what, bytes, status] of broken) {
    const answer = await attackRaw(world, bytes)
    expect([answer?.status, answer?.text ?? ''], what).toEqual([status, ''])
  }
  await expectUnharmed(world)
})

test('an address where nothing is, however it is spelt, is a problem document', async () => {
  const paths = [
    '/', '//', '/%', '/%ff', '/api', '/api/v1', '/api/v1/', '/api/v1/%', '/api/v1/orders/%ff', '/api/v1/orders/%E0%A4%A', '/api/v1//orders', '/api/v1/orders/',
    '/api/v1/orders//timeline', '/API/V1/orders', '/api/v1/ORDERS', '/api/v1/../../etc/passwd', '/api/v1/..%2f..%2fetc%2fpasswd', '/api/v2/orders', '/.env', '/.git/config',
    '/api/v1/constructor', '/api/v1/__proto__', '/pay', '/pay/', '/pay/%ff', '/pay/a/b', '/api/v1/orders;x', 'http://example.com/api/v1/meta/order-process',
    `/api/v1/${'a'.repeat(15_000)}`, `/api/v1${'/a'.repeat(7_000)}`, '/api/v1/<script>alert(1)</script>',
  ] // prettier-ignore
  for (const path of paths) expectProblem(await attackRaw(world, request(`GET ${path}`)), 404, 'request.not_found', path.slice(0, 60))
  await expectUnharmed(world)
})

test('a method the address does not take is refused with those it takes; HEAD and questions before a call do nothing', async () => {
  for (const method of ['PROPFIND', 'TRACE', 'QUERY', 'OPTIONS', 'DELETE', 'POST', 'PATCH', 'LINK']) {
    const answer = await attackRaw(world, request(`${method} /api/v1/orders`))
    expectProblem(answer, 405, 'request.method_not_allowed', method)
    expect(answer?.header('allow'), method).toBe('GET')
  }
  expectProblem(await attackRaw(world, request('GET /api/v1/auth/login')), 405, 'request.method_not_allowed', 'GET')
  const heads = [['/api/v1/meta/order-process', 200], ['/api/v1/auth/me', 401], ['/api/v1/auth/login', 405], ['/api/v1/nothing', 404]] as const // prettier-ignore
  for (const [path, status] of heads) {
    const answer = await attackRaw(world, request(`HEAD ${path}`))
    expect([answer?.status, answer?.text], path).toEqual([status, ''])
  }
  const asked = ['Origin: https://evil.example', 'Access-Control-Request-Method: POST']
  const preflight = await attackRaw(world, request('OPTIONS /api/v1/orders/create', asked))
  expect([preflight?.status, preflight?.header('access-control-allow-origin')]).toEqual([204, undefined])
  const called = await attackRaw(world, request('GET /api/v1/meta/order-process', ['Origin: https://evil.example']))
  expect([called?.status, called?.header('access-control-allow-origin')]).toEqual([200, undefined])
  await expectUnharmed(world)
})

test('a body that a question brings along is neither read nor taken for the next request', async () => {
  const hidden = 'GET /api/v1/auth/me HTTP/1.1\r\nHost: localhost\r\n\r\n'
  for (const type of [json, 'Content-Type: text/plain']) {
    const first = `GET /api/v1/meta/order-process HTTP/1.1\r\nHost: localhost\r\n${type}\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`
    const answer = await attackRaw(world, first + request('GET /api/v1/packages/catalogue'))
    expect(answer?.status, type).toBe(200)
    expect(answer?.text.match(/HTTP\/1\.1 \d+/g), type).toEqual(['HTTP/1.1 200'])
  }
})

test('who promises more than they send holds up nobody but themselves', async () => {
  const promised = request(login, [json, 'Content-Length: 1000'], '{"phone":')
  const answer = await attackRaw(world, promised, { hangUp: true })
  expect(answer?.status ?? 400).toBe(400)

  const { port, hostname } = new URL(world.url)
  const silent = Array.from({ length: 50 }, () => connect(Number(port), hostname).on('error', () => {}))
  for (const socket of silent) socket.write(promised)
  await expectUnharmed(world)
  for (const socket of silent) socket.destroy()
  await expectUnharmed(world)
})

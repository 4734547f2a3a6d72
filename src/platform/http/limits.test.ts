import { expect, test } from 'vitest'
import { serveNotebook } from '#test/notebook/open.ts'
import { openWorld } from '#test/world.ts'
import { networkOf } from './limits.ts'

const ask = (url: string, path = '/api/v1/notes', headers: Record<string, string> = {}) => fetch(`${url}${path}`, { headers })

test('an IPv4 address is its own network, also when it comes inside IPv6', () => {
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7')
  expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7')
})

test('the addresses of one household share an IPv6 network of 56 bits', () => {
  const home = networkOf('2001:db8:1:ab00::1')
  for (const address of ['2001:db8:1:abff::2', '2001:db8:1:ab12:3:4:5:6', '2001:db8:1:ab00::', '2001:db8:1:ab01:0:0:0:1'])
    expect(networkOf(address)).toBe(home)
  for (const address of ['2001:db8:1:ac00::1', '2001:db8:2:ab00::1', '2001:db9:1:ab00::1', '2001:db8:1::1', '2001:db8:1:ab::1'])
    expect(networkOf(address)).not.toBe(home)
})

test('zeros that are left out count', () => {
  expect(networkOf('2001:db8::1')).toBe(networkOf('2001:db8:0:0:0:0:0:1'))
  expect(networkOf('2001:db8::')).toBe(networkOf('2001:db8:0:12::5'))
  expect(networkOf('::1')).toBe(networkOf('0:0:0:0:0:0:0:1'))
  expect(networkOf('fe80::1%eth0')).toBe(networkOf('fe80::2'))
})

test('every answer says what is left, and one too many is told when to come back', async () => {
  await using notebook = await serveNotebook([], { requests_per_minute: 3 })
  const answers = [await ask(notebook.url), await ask(notebook.url, '/api/v1/nothing'), await ask(notebook.url), await ask(notebook.url)]
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 200, 429])
  expect(answers.map(({ headers }) => headers.get('ratelimit-policy'))).toEqual(Array(4).fill('"address";q=3;w=60'))
  expect(answers.map(({ headers }) => /^"address";r=(\d);t=\d+$/.exec(headers.get('ratelimit') ?? '')?.[1])).toEqual(['2', '1', '0', '0'])

  const [, , , refused] = answers
  expect(refused?.headers.get('retry-after')).toMatch(/^([1-9]|[1-5]\d|60)$/)
  expect(refused?.headers.get('content-type')).toBe('application/problem+json')
  expect(await refused?.json()).toMatchObject({ status: 429, code: 'rate.limited', title: 'Too many requests' })
})

test('no header of the caller makes another address of it', async () => {
  await using notebook = await serveNotebook([], { requests_per_minute: 1 })
  expect((await ask(notebook.url)).status).toBe(200)
  for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'client-ip', 'true-client-ip'])
    expect((await ask(notebook.url, '/api/v1/notes', { [name]: '198.51.100.1' })).status).toBe(429)
})

test('behind a proxy of ours each caller has limits of its own, and cannot choose them', async () => {
  await using notebook = await serveNotebook([], { requests_per_minute: 1, trusted_proxies: ['loopback', '10.0.0.0/8'] })
  const from = async (forwarded: string) => (await ask(notebook.url, '/api/v1/notes', { 'x-forwarded-for': forwarded })).status
  expect(await from('203.0.113.7')).toBe(200)
  expect(await from('203.0.113.7, 10.1.2.3')).toBe(429)
  // What the caller itself wrote stands before what our proxy added.
  expect(await from('198.51.100.1, 203.0.113.7')).toBe(429)
  expect(await from('203.0.113.8')).toBe(200)
})

test('what a proxy passes on and is no address counts as the proxy', async () => {
  await using notebook = await serveNotebook([], { requests_per_minute: 1, trusted_proxies: ['loopback'] })
  const from = async (forwarded: string) => (await ask(notebook.url, '/api/v1/notes', { 'x-forwarded-for': forwarded })).status
  expect(await from('unknown')).toBe(200)
  for (const nonsense of ['<script>', '203.0.113.7:443', '::zz', '']) expect(await from(nonsense), nonsense).toBe(429)
})

test('what reached our proxy in the clear is refused and not redirected, and nobody else can say so', async () => {
  await using behind = await serveNotebook([], { trusted_proxies: ['loopback'] })
  const clear = await ask(behind.url, '/api/v1/notes', { 'x-forwarded-proto': 'http' })
  expect([clear.status, await clear.json()]).toMatchObject([403, { code: 'request.insecure' }])
  expect((await ask(behind.url, '/api/v1/notes', { 'x-forwarded-proto': 'https' })).status).toBe(200)
  await using open = await serveNotebook()
  expect((await ask(open.url, '/api/v1/notes', { 'x-forwarded-proto': 'http' })).status).toBe(200)
})

test('a refused call does nothing', async () => {
  await using notebook = await serveNotebook([], { requests_per_minute: 1 })
  const add = () =>
    fetch(`${notebook.url}/api/v1/notes/home/add`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"text":"Milk"}',
    })
  expect([(await add()).status, (await add()).status]).toEqual([201, 429])
  expect(notebook.state.added).toBe(1)
})

test('pages outside of the API do not count', async () => {
  await using notebook = await serveNotebook([{ path: '/livez', handle: (_req, res) => void res.end('ok') }], { requests_per_minute: 1 })
  expect((await ask(notebook.url)).status).toBe(200)
  expect((await ask(notebook.url, '/livez')).status).toBe(200)
  expect((await ask(notebook.url)).status).toBe(429)
})

test('what is worth copying has limits of its own, by the minute and by the day', async () => {
  for (const [scarce, again] of [[{ per_minute: 2, per_day: 100 }, 60], [{ per_minute: 100, per_day: 2 }, 86_400]] as const) {
    await using world = await openWorld({ env: { SEARCHES_PER_MINUTE: String(scarce.per_minute), SEARCHES_PER_DAY: String(scarce.per_day) } })
    const answers = []
    for (const path of ['', '/facets', '?q=asha']) answers.push(await world.request('GET', `/api/v1/profile/creators${path}`))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
    const wait = Number(answers[2]?.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(again - 30)
    expect(wait).toBeLessThanOrEqual(again)
    expect(await answers[2]?.json()).toMatchObject({ code: 'rate.scarce_limited' })
    expect((await world.request('GET', '/api/v1/packages/creator/1')).status).toBe(404)
  }
}) // prettier-ignore

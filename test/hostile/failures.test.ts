import { expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { openWorld } from '#test/world.ts'
import { attack, expectProblem, expectUnharmed } from './answers.ts'

test('who asks too often from one network is told when to come back, whatever they ask for', async () => {
  await using world = await openWorld({ env: { REQUESTS_PER_MINUTE: '5' } })
  const paths = ['/api/v1/meta/order-process', '/api/v1/auth/me', '/api/v1/nothing', '/pay/unknown', '/api/v1/packages/catalogue']
  for (const path of paths) expect((await attack(world, { path })).status, path).toBeLessThan(429)
  for (const path of [...paths, '/api/v1/auth/login']) {
    const headers = { 'x-forwarded-for': '203.0.113.7', forwarded: 'for=203.0.113.7', 'x-real-ip': '203.0.113.7' }
    const answer = await attack(world, { path, headers })
    expectProblem(answer, 429, 'rate.limited', path)
    expect(Number(answer.header('retry-after'))).toBeGreaterThan(0)
    expect(answer.header('ratelimit')).toMatch(/^"address";r=0;t=\d+$/)
  }
  await expectUnharmed(world)
})

test('a failure of our own is told without a word of the inside, and the next request is answered', async () => {
  await using world = await openWorld()
  const { sdk } = await world.join('creator')
  const token = sdk.tokens()?.access_token ?? ''
  const alter = (name: string, sql: string) => world.database.query(statement(name, sql))
  await alter('test.break', 'alter table package rename to gone')
  const create = { path: '/api/v1/packages/create', token, body: JSON.stringify({ platform: 'x', content_type: 'post', price: '10' }) }
  for (const failing of [{ path: '/api/v1/packages/mine', token }, create]) {
    const { request_id, detail } = expectProblem(await attack(world, failing), 500, 'internal', failing.path)
    expect(detail).toContain(request_id)
  }
  expect((await attack(world, { path: '/api/v1/auth/me', token })).status).toBe(200)
  await alter('test.mend', 'alter table gone rename to package')
  expect((await attack(world, create)).status).toBe(201)
  await expectUnharmed(world)
})

test('a database that is out of reach is 503 with a time to come back, and once it is there all is well', async () => {
  await using world = await openWorld()
  const { sdk } = await world.join('brand')
  const asked = { path: '/api/v1/auth/me', token: sdk.tokens()?.access_token ?? '' }
  const held = await Promise.all(Array.from({ length: 10 }, () => world.database.pool.connect()))
  const answer = await attack(world, asked)
  for (const connection of held) connection.release()
  expectProblem(answer, 503, 'service.unavailable', 'no connection is free')
  expect(answer.header('retry-after')).toBe('2')
  expect((await attack(world, asked)).status).toBe(200)
  await expectUnharmed(world)
})

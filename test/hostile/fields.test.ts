import { afterAll, beforeAll, expect, test } from 'vitest'
import { cursorOf } from '#platform/cursor.ts'
import { acceptedOrder, placedOrder } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import { attack, expectProblem, expectUnharmed } from './answers.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

test('what is no id is refused wherever an id is expected, and the largest id is nobody', async () => {
  const { brand, creator, order_id } = await placedOrder(world)
  const [b = '', c = ''] = [brand, creator].map(({ sdk }) => sdk.tokens()?.access_token)
  const [most, ...nonsense] = [
    '9223372036854775807', '0', '-1', '9223372036854775808', '18446744073709551616', 'abc', '1.5', '%00', '1e3', '0x1', '+1', '%201', '1%0a', '%D9%A3', 'null',
    '[object%20Object]', '__proto__', `${order_id}%2f..`, `${order_id}'--`, '9'.repeat(5_000),
  ] // prettier-ignore
  const at = (id: string) => [
    { path: `/api/v1/orders/${id}`, token: b },
    { path: `/api/v1/orders/${id}/timeline`, token: b },
    { path: `/api/v1/orders/${id}/submissions`, token: c },
    { path: `/api/v1/orders/${id}/payments`, token: b },
    { path: `/api/v1/orders/${id}/moves/cancel_unpaid`, token: b, body: '{}' },
    { path: `/api/v1/orders/${id}/status`, token: b, body: '{"status":"cancelled"}', method: 'PUT' },
    { path: `/api/v1/packages/${id}`, token: c, body: '{"is_active":false}', method: 'PATCH' },
    { path: `/api/v1/packages/creator/${id}` },
  ]
  for (const id of nonsense) {
    for (const each of at(id)) expectProblem(await attack(world, each), 400, 'request.invalid', `${each.path.slice(0, 60)}`)
  }
  for (const each of at(most ?? '')) expect((await attack(world, each)).status, each.path).toBe(404)

  const ids = [
    '0',
    '-1',
    '1.5',
    '9223372036854775808',
    'abc',
    '',
    ' 1',
    '1\0',
    0,
    -1,
    1.5,
    2 ** 63,
    2 ** 64,
    1e308,
    null,
    true,
    [],
    ['1'],
    {},
    [[1]],
  ]
  for (const package_id of ids) {
    const body = JSON.stringify({ package_id })
    const answer = await attack(world, { path: '/api/v1/orders/create', token: b, body, headers: { 'idempotency-key': 'k' } })
    expect(expectProblem(answer, 400, 'request.invalid', body).errors?.[0]?.pointer, body).toBe('/package_id')
  }
  expect((await brand.sdk.orders.list({})).items).toHaveLength(1)
  await expectUnharmed(world)
})

test('text that cannot be stored is refused, also inside of links, and what is stored comes back as it was sent', async () => {
  const { creator, brand, order_id, package_id } = await acceptedOrder(world)
  const [b = '', c = ''] = [brand, creator].map(({ sdk }) => sdk.tokens()?.access_token)
  const broken = ['a\0b', '\0', 'a\ud800', '\udc00a', '\ud800\ud800']
  const link = (text: string) => `https://example.com/${text}`
  for (const text of broken) {
    const headers = { 'idempotency-key': 'k' }
    const attacks: [path: string, token: string, body: object][] = [
      ['/api/v1/orders/create', b, { package_id, requirements: text }],
      [`/api/v1/orders/${order_id}/moves/cancel_late`, b, { reason: text }],
      [`/api/v1/orders/${order_id}/moves/submit`, c, { links: [link('a')], caption: text }],
      [`/api/v1/orders/${order_id}/moves/submit`, c, { links: [link('a'), link(text)] }],
      [`/api/v1/orders/${order_id}/status`, c, { status: 'review', links: [link(text)] }],
      ['/api/v1/profile/update-basic-info', c, { name: text }],
      ['/api/v1/profile/update-basic-info', c, { bio: text }],
      ['/api/v1/profile/update-basic-info', c, { profile_image_url: link(text) }],
      ['/api/v1/profile/update-basic-info', b, { website_url: link(text) }],
      ['/api/v1/auth/signup', '', { phone: '+919812340001', role: 'brand', name: text }],
    ]
    for (const [path, token, body] of attacks) {
      const method = path.endsWith('/status') ? 'PUT' : 'POST'
      const sent = { method, path, headers, body: JSON.stringify(body), ...(token && { token }) }
      expectProblem(await attack(world, sent), 400, 'request.invalid', `${path} ${JSON.stringify(body)}`)
    }
    const search = `/api/v1/profile/creators?city=${encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '\0'))}`
    expectProblem(await attack(world, { path: search }), 400, 'request.invalid', search)
  }
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//example.com',
    'https://',
    'ftp://example.com',
    '\u0001javascript:x',
  ])
    await expect(creator.sdk.profile.update_basic_info({ profile_image_url: url }), url).rejects.toMatchObject({ status: 400 })

  const bio = '<script>alert(1)</script> \u202e 😀 \uffff ${7*7} {{7*7}} %s \\0 \'; drop table "user"; --'
  expect((await creator.sdk.profile.update_basic_info({ bio })).creator?.bio).toBe(bio)
  await expectUnharmed(world)
})

test('text that is too long is refused for its length, and looked at no further', async () => {
  const { creator } = await placedOrder(world)
  const token = creator.sdk.tokens()?.access_token ?? ''
  // To put combining marks in order takes time by the square of their number: 80 kB of them once held everybody up for a second.
  const marks = `\0a${'\u0301\u0316'.repeat(20_000)}`
  const attacks: [path: string, field: string, body: object][] = [
    ['auth/login', 'phone', { phone: marks }],
    ['auth/signup', 'name', { phone: '+919812345678', role: 'brand', name: marks }],
    ['auth/verify-otp', 'code', { phone: '+919812345678', code: marks }],
    ['profile/update-basic-info', 'name', { name: marks }],
    ['profile/update-basic-info', 'bio', { bio: marks }],
    ['profile/update-basic-info', 'location_city', { location_city: marks }],
    ['profile/update-preferences', 'language', { language: marks }],
    ['profile/update-preferences', 'timezone', { timezone: marks }],
    ['profile/update-preferences', 'content_categories/0', { content_categories: [marks] }],
    ['profile/update-preferences', 'content_categories', { content_categories: Array(11).fill('fashion') }],
  ]
  for (const [path, field, body] of attacks) {
    const answer = await attack(world, { path: `/api/v1/${path}`, token, body: JSON.stringify(body) })
    expect(expectProblem(answer, 400, 'request.invalid', field).errors, field).toMatchObject([{ pointer: `/${field}`, code: 'too_big' }])
  }
})

test('a query that says a thing twice, too much or nonsense is refused', async () => {
  const { brand } = await placedOrder(world)
  const token = brand.sdk.tokens()?.access_token ?? ''
  // Made the way ours are made, which anybody can read in the source, with a rank that none of ours has.
  const forged = cursorOf('creators\n\n\n', [999_999_999_999_999_999n, 1n])
  const lists = [
    'limit=1&limit=1', 'cursor=1&cursor=1', 'limit[]=1', 'limit=', 'limit=0', 'limit=-1', 'limit=101', 'limit=1.5', 'limit=1e1', 'limit=%00', 'limit=٣', 'cursor=%00',
    'cursor=x', 'cursor=%ff', `cursor=${'1'.repeat(500)}`, 'cursor=999999999999999999999', 'x', '=', '&=&=1', 'dry_run=true',
  ] // prettier-ignore
  for (const query of lists) {
    for (const path of ['/api/v1/orders', '/api/v1/profile/creators'])
      expectProblem(await attack(world, { path: `${path}?${query}`, token }), 400, 'request.invalid', `${path}?${query}`)
  }
  for (const query of ['status=pending&status=pending', 'status=PENDING', 'status=__proto__', 'status=', `cursor=${forged}`])
    expectProblem(await attack(world, { path: `/api/v1/orders?${query}`, token }), 400, 'request.invalid', query)
  for (const query of [
    'platform=constructor',
    'platform=x&platform=x',
    'category=%00',
    'category=',
    'city=%20',
    'city=a&city=b',
    `cursor=${forged}`,
  ])
    expectProblem(await attack(world, { path: `/api/v1/profile/creators?${query}` }), 400, 'request.invalid', query)
  for (const path of ['/pay/%00', '/pay/%00/done', `/pay/${'a'.repeat(101)}`, '/pay/a%20b']) {
    const answer = await attack(world, { path })
    expect([path, answer.status, answer.type]).toEqual([path, 404, 'text/html; charset=utf-8'])
  }
  expect((await attack(world, { path: '/api/v1/orders?', token })).status).toBe(200)
  await expectUnharmed(world)
})

test('headers that steer a request are refused when they make no sense', async () => {
  const { brand, package_id, order_id } = await placedOrder(world)
  const token = brand.sdk.tokens()?.access_token ?? ''
  const create = (headers: Record<string, string>, query = '') =>
    attack(world, { path: `/api/v1/orders/create${query}`, token, headers, body: JSON.stringify({ package_id }) })
  expectProblem(await create({}), 400, 'idempotency.key_required', 'no key')
  for (const key of ['', 'a b', 'ü', 'a'.repeat(256)])
    expectProblem(await create({ 'idempotency-key': key }), 400, 'idempotency.key_invalid', `the key ${key}`)
  for (const query of ['?dry_run=1', '?dry_run=', '?dry_run=true&dry_run=true', '?dry_run[]=true'])
    expectProblem(await create({ 'idempotency-key': 'k' }, query), 400, 'request.invalid', query)
  for (const version of ['1', 'W/"1"', '"one"', '"-1"', '"1", "2"', '', '"9999999999"', '""']) {
    const sent = { path: `/api/v1/orders/${order_id}/moves/cancel_unpaid`, token, headers: { 'if-match': version }, body: '{}' }
    expectProblem(await attack(world, sent), 400, 'request.invalid', `If-Match: ${version}`)
  }
  for (const deadline of [
    '9999-12-31T23:59:59-23:59',
    '0000-01-01T00:00:00+23:59',
    '2026-02-30T00:00:00Z',
    '2026-01-01',
    'now',
    1,
    '1970-01-01T00:00:00Z',
  ]) {
    const body = JSON.stringify({ package_id, deadline })
    const answer = await attack(world, { path: '/api/v1/orders/create', token, headers: { 'idempotency-key': 'k' }, body })
    expectProblem(answer, 400, 'request.invalid', `the deadline ${deadline}`)
  }
  expect((await brand.sdk.orders.list({})).items).toMatchObject([{ id: order_id, version: 1 }])
  await expectUnharmed(world)
})

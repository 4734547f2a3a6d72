import { expect, test } from 'vitest'
import { minute_ms } from '#platform/clock.ts'
import { openSdk } from '#sdk'
import { hire } from '#test/staff.ts'
import { openWorld } from '#test/world.ts'

const refusal = (status: number, code: string) => ({ status, code })
const reason = 'Ticket 12: cannot see the order'

test('accounts are found by how phone, address and name begin, by role and status, page by page', async () => {
  await using world = await openWorld()
  const agent = await hire(world, 'agent')
  for (let i = 0; i < 5; i++) await world.join('creator', { name: `50%_Off ${i}` })
  const brand = await world.join('brand', { name: 'Zebra Tea', phone: '+919812345678' })
  const found = async (filters: Parameters<typeof agent.sdk.admin.users>[0]) =>
    (await agent.sdk.admin.users(filters)).items.map(({ name }) => name)
  expect(await found({ begins: '+9198123' })).toEqual(['Zebra Tea'])
  expect(await found({ begins: 'zEbRa' })).toEqual(['Zebra Tea'])
  expect(await found({ begins: agent.email.slice(0, 7) })).toHaveLength(1)
  expect(await found({ begins: '50%_' })).toHaveLength(5)
  expect(await found({ begins: '5_%' })).toEqual([])
  expect(await found({ role: 'brand', status: 'active' })).toEqual(['Zebra Tea'])
  expect(await found({ status: 'banned' })).toEqual([])

  const names: string[] = []
  let cursor: string | null | undefined
  do {
    const page = await agent.sdk.admin.users({ role: 'creator', limit: 2, ...(cursor && { cursor }) })
    names.push(...page.items.map(({ name }) => name))
    cursor = page.next
  } while (cursor)
  expect(names).toEqual([4, 3, 2, 1, 0].map((i) => `50%_Off ${i}`))
  expect(await agent.sdk.admin.user({ user_id: brand.user_id })).toMatchObject({ phone: '+919812345678' })
  await expect(agent.sdk.admin.user({ user_id: '999999' })).rejects.toMatchObject(refusal(404, 'user.not_found'))
})

test('an admin looks through the eyes of a brand, changes nothing, and everybody can see that', async () => {
  await using world = await openWorld()
  const admin = await hire(world, 'admin')
  const brand = await world.join('brand')
  const { access_token, expires_in } = await admin.sdk.admin.impersonate({ user_id: brand.user_id, reason })
  expect(expires_in).toBe(900)
  const get = (path: string) => world.request('GET', `/api/v1${path}`, { token: access_token })
  expect(await (await get('/auth/me')).json()).toMatchObject({
    user: { id: brand.user_id },
    brand_id: brand.profile_id,
    impersonator_id: admin.user_id,
  })
  expect((await get('/orders')).status).toBe(200)
  expect((await get('/admin/users')).status).toBe(403)
  const writes: [string, string][] = [
    ['POST', '/profile/update-basic-info'],
    ['POST', '/auth/logout'],
    ['POST', '/orders/create'],
    ['DELETE', '/auth/second-factor'],
    ['POST', '/auth/second-factor/setup'],
  ]
  for (const [method, path] of writes) {
    const answer = await world.request(method, `/api/v1${path}`, { token: access_token, ...(method === 'POST' && { body: {} }) })
    expect(await answer.json(), path).toMatchObject(refusal(403, 'auth.impersonation_read_only'))
  }
  expect((await admin.sdk.admin.audit({ subject_id: brand.user_id, event: 'auth.impersonated' })).items).toMatchObject([
    { actor_id: admin.user_id, subject_id: brand.user_id, facts: { reason } },
  ])
})

test('impersonation ends with the session of the admin, with the role, and after fifteen minutes', async () => {
  await using world = await openWorld()
  const [admin, other] = [await hire(world, 'admin'), await hire(world, 'admin')]
  const brand = await world.join('brand')
  const look = async () => (await admin.sdk.admin.impersonate({ user_id: brand.user_id, reason })).access_token
  const me = async (token: string) => (await world.request('GET', '/api/v1/auth/me', { token })).status
  const [demoted, late] = [await look(), await look()]
  await other.sdk.admin.change_role({ user_id: admin.user_id, role: 'agent' })
  expect(await me(demoted)).toBe(401)
  await other.sdk.admin.change_role({ user_id: admin.user_id, role: 'admin' })
  expect(await me(demoted)).toBe(200)
  world.clock.advance(15 * minute_ms)
  expect(await me(late)).toBe(401)
  await admin.sdk.auth.me({})
  await admin.sdk.auth.step_up({ totp: admin.code() })
  const ended = await look()
  expect(await me(ended)).toBe(200)
  await admin.sdk.auth.logout({})
  expect(await me(ended)).toBe(401)
})

test('a token that names an admin who did not look is worth nothing, and staff are not looked through', async () => {
  await using world = await openWorld()
  const [admin, agent] = [await hire(world, 'admin'), await hire(world, 'agent')]
  const brand = await world.join('brand')
  await expect(admin.sdk.admin.impersonate({ user_id: agent.user_id, reason })).rejects.toMatchObject(refusal(403, 'user.is_staff'))
  await expect(agent.sdk.admin.impersonate({ user_id: brand.user_id, reason })).rejects.toMatchObject(refusal(403, 'auth.forbidden'))
  await admin.sdk.admin.suspend({ user_id: brand.user_id, reason })
  await expect(admin.sdk.admin.impersonate({ user_id: brand.user_id, reason })).rejects.toMatchObject(refusal(403, 'auth.suspended'))
})

test('the audit is read by subject, actor, event and time, page by page, and by admins alone', async () => {
  await using world = await openWorld()
  const [admin, agent] = [await hire(world, 'admin'), await hire(world, 'agent')]
  const brand = await world.join('brand')
  const from = world.clock.now().toISOString()
  world.clock.advance(1000)
  for (const reason of ['one', 'two', 'three']) await agent.sdk.admin.suspend({ user_id: brand.user_id, reason })
  const seen = await admin.sdk.admin.audit({ subject_id: brand.user_id, actor_id: agent.user_id, event: 'users.suspended', from })
  expect(seen.items.map(({ facts }) => facts['reason'])).toEqual(['three', 'two', 'one'])
  const filters = { subject_id: brand.user_id, event: 'users.suspended', limit: 2 }
  const first = await admin.sdk.admin.audit(filters)
  const second = await admin.sdk.admin.audit({ ...filters, cursor: first.next ?? '' })
  expect([...first.items, ...second.items].map(({ facts }) => facts['reason'])).toEqual(['three', 'two', 'one'])
  expect((await admin.sdk.admin.audit({ event: 'users.suspended', to: from })).items).toEqual([])
  const foreign = admin.sdk.admin.audit({ ...filters, event: 'users.banned', cursor: first.next ?? '' })
  await expect(foreign).rejects.toMatchObject({ status: 400 })
  for (const sdk of [agent.sdk, openSdk({ base_url: world.url })]) await expect(sdk.admin.audit({})).rejects.toThrow()
})

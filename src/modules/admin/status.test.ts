import { expect, test } from 'vitest'
import { day_ms, hour_ms, minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { changeStaffRole, changeStatus } from '#modules/users/index.ts'
import { ctxOf } from '#test/context.ts'
import { codeSentTo } from '#test/people.ts'
import { hire } from '#test/staff.ts'
import { openWorld } from '#test/world.ts'

const refusal = (status: number, code: string) => ({ status, code })
const reason = 'Sold followers'

test('a suspended account is out with its next request, by token, refresh and code, and its sessions stay ended', async () => {
  await using world = await openWorld()
  const agent = await hire(world, 'agent')
  const creator = await world.join('creator')
  const refresh_token = creator.sdk.tokens()?.refresh_token ?? ''
  expect(await agent.sdk.admin.suspend({ user_id: creator.user_id, reason })).toMatchObject({ status: 'suspended', suspended_until: null })

  const out = refusal(403, 'auth.suspended')
  await expect(creator.sdk.auth.me({})).rejects.toMatchObject(out)
  await expect(world.stranger.auth.refresh({ refresh_token })).rejects.toMatchObject(out)
  await world.stranger.auth.login({ phone: creator.phone })
  const code = { phone: creator.phone, code: codeSentTo(world, creator.phone) }
  await expect(world.stranger.auth.verify_otp(code)).rejects.toMatchObject(out)

  await agent.sdk.admin.reinstate({ user_id: creator.user_id, reason: 'They did not' })
  await expect(creator.sdk.auth.me({})).rejects.toMatchObject(refusal(401, 'auth.token_invalid'))
  await world.stranger.auth.login({ phone: creator.phone })
  await creator.sdk.auth.verify_otp({ phone: creator.phone, code: codeSentTo(world, creator.phone) })
  expect(await creator.sdk.auth.me({})).toMatchObject({ user: { status: 'active' } })
})

test('while somebody is suspended during fifty requests, none that begins after the answer succeeds', async () => {
  await using world = await openWorld()
  const admin = await hire(world, 'admin')
  const creator = await world.join('creator')
  const token = creator.sdk.tokens()?.access_token ?? ''
  const ask = () => world.request('POST', '/api/v1/profile/update-basic-info', { token, body: { age: 30 } }).then(({ status }) => status)
  const during = Array.from({ length: 25 }, ask)
  const suspending = admin.sdk.admin.suspend({ user_id: creator.user_id, reason })
  during.push(...Array.from({ length: 25 }, ask))
  await suspending
  const after = await Promise.all(Array.from({ length: 25 }, ask))
  expect(new Set(after)).toEqual(new Set([403]))
  // Fifty writers of one row may also be told to come back.
  for (const status of await Promise.all(during)) expect([200, 403, 503]).toContain(status)
})

test('a suspension ends by itself at its moment, before the sweep, which adds the history and shows the creator again', async () => {
  await using world = await openWorld()
  const admin = await hire(world, 'admin')
  const creator = await world.join('creator')
  await creator.sdk.packages.create({ platform: 'x', content_type: 'post', price: '10' })
  await world.settle()
  const cards = async () => (await world.stranger.discovery.creators({})).items.length
  expect(await cards()).toBe(1)
  const until = new Date(world.clock.now().getTime() + hour_ms).toISOString()
  await admin.sdk.admin.suspend({ user_id: creator.user_id, reason, until })
  await world.settle()
  expect(await cards()).toBe(0)

  world.clock.advance(hour_ms)
  await world.stranger.auth.login({ phone: creator.phone })
  await creator.sdk.auth.verify_otp({ phone: creator.phone, code: codeSentTo(world, creator.phone) })
  await world.settle()
  expect(await cards()).toBe(1)
  await admin.sdk.auth.refresh({ refresh_token: admin.sdk.tokens()?.refresh_token ?? '' })
  const { items } = await admin.sdk.admin.status_history({ user_id: creator.user_id })
  expect(items).toMatchObject([
    { from_status: 'suspended', to_status: 'active', by_id: null, reason: null },
    { from_status: 'active', to_status: 'suspended', by_id: admin.user_id, reason, until },
  ])
})

test('a ban is for admins to give and to take back, and says so at the door', async () => {
  await using world = await openWorld()
  const [admin, agent] = [await hire(world, 'admin'), await hire(world, 'agent')]
  const brand = await world.join('brand')
  const on = { user_id: brand.user_id, reason }
  await expect(agent.sdk.admin.ban(on)).rejects.toMatchObject(refusal(403, 'auth.forbidden'))
  expect(await admin.sdk.admin.ban(on)).toMatchObject({ status: 'banned' })
  await expect(brand.sdk.auth.me({})).rejects.toMatchObject(refusal(403, 'auth.banned'))
  await expect(agent.sdk.admin.reinstate(on)).rejects.toMatchObject(refusal(403, 'auth.forbidden'))
  await expect(agent.sdk.admin.suspend(on)).rejects.toMatchObject(refusal(409, 'user.wrong_status'))
  expect(await admin.sdk.admin.reinstate(on)).toMatchObject({ status: 'active' })
  await expect(admin.sdk.admin.reinstate(on)).rejects.toMatchObject(refusal(409, 'user.wrong_status'))
  await expect(admin.sdk.admin.ban({ ...on, user_id: '999999' })).rejects.toMatchObject(refusal(404, 'user.not_found'))
  const past = new Date(world.clock.now().getTime() - day_ms).toISOString()
  await expect(admin.sdk.admin.suspend({ ...on, until: past })).rejects.toMatchObject({ status: 400, code: 'request.invalid' })
})

test('nobody stops themselves, agents stop no staff, and one admin is always left', async () => {
  await using world = await openWorld()
  const [admin, other, agent] = [await hire(world, 'admin'), await hire(world, 'admin'), await hire(world, 'agent')]
  const on = (user_id: string) => ({ user_id, reason })
  await expect(admin.sdk.admin.suspend(on(admin.user_id))).rejects.toMatchObject(refusal(409, 'user.is_you'))
  await expect(agent.sdk.admin.suspend(on(other.user_id))).rejects.toMatchObject(refusal(403, 'user.is_staff'))
  const both = await Promise.allSettled([admin.sdk.admin.ban(on(other.user_id)), other.sdk.admin.ban(on(admin.user_id))])
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const left = statement<{ n: bigint }>('test.left', `select count(*) as n from "user" where user_type = 'admin' and status = 'active'`)
  expect(await world.database.query(left)).toEqual([{ n: 1n }])
})

test('even the system does not stop or demote the last admin; somebody suspended does not count as another', async () => {
  await using world = await openWorld()
  const [admin, other] = [await hire(world, 'admin'), await hire(world, 'admin')]
  await admin.sdk.admin.suspend({ user_id: other.user_id, reason })
  const user_id = BigInt(admin.user_id)
  const last = refusal(409, 'user.last_admin')
  for (const move of ['suspend', 'ban'] as const)
    await expect(ctxOf(world).tx((tx) => changeStatus(tx, user_id, { move, reason }))).rejects.toMatchObject(last)
  await expect(ctxOf(world).tx((tx) => changeStaffRole(tx, user_id, 'agent'))).rejects.toMatchObject(last)
  await admin.sdk.admin.reinstate({ user_id: other.user_id, reason })
  expect(await other.sdk.auth.me({}).catch((error: unknown) => error)).toMatchObject({ status: 401 })
  await ctxOf(world).tx((tx) => changeStaffRole(tx, user_id, 'agent'))
})

test('a new role holds from the next request on, for staff alone, and needs a fresh sign-in', async () => {
  await using world = await openWorld()
  const [admin, agent] = [await hire(world, 'admin'), await hire(world, 'agent')]
  const brand = await world.join('brand')
  await expect(admin.sdk.admin.change_role({ user_id: brand.user_id, role: 'admin' })).rejects.toMatchObject(refusal(409, 'user.not_staff'))
  await expect(agent.sdk.admin.audit({})).rejects.toMatchObject(refusal(403, 'auth.forbidden'))
  expect(await admin.sdk.admin.change_role({ user_id: agent.user_id, role: 'admin' })).toMatchObject({ user_type: 'admin' })
  expect((await agent.sdk.admin.audit({ event: 'users.role_changed' })).items).toMatchObject([{ facts: { from: 'agent', to: 'admin' } }])
  await agent.sdk.admin.change_role({ user_id: admin.user_id, role: 'agent' })
  await expect(admin.sdk.admin.change_role({ user_id: agent.user_id, role: 'agent' })).rejects.toMatchObject(refusal(403, 'auth.forbidden'))
  world.clock.advance(14 * minute_ms)
  await agent.sdk.auth.me({})
  world.clock.advance(2 * minute_ms)
  const stale = agent.sdk.admin.change_role({ user_id: admin.user_id, role: 'admin' })
  await expect(stale).rejects.toMatchObject(refusal(403, 'auth.step_up_required'))
})

test.each(['update user_status_change set reason = $$x$$', 'delete from user_status_change', 'truncate user_status_change'])(
  '%s is refused',
  async (sql) => {
    await using world = await openWorld()
    const [admin, brand] = [await hire(world, 'admin'), await world.join('brand')]
    await admin.sdk.admin.suspend({ user_id: brand.user_id, reason })
    await expect(world.database.pool.query(sql)).rejects.toThrow()
  },
)

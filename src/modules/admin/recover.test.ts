import { afterAll, beforeAll, expect, test } from 'vitest'
import { minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { openSdk } from '#sdk'
import { codeSentTo, type Person } from '#test/people.ts'
import { appCode, hire, staffPassword, type Staff } from '#test/staff.ts'
import { openWorld, type World } from '#test/world.ts'

const refusal = (status: number, code: string) => ({ status, code })
const reason = 'Showed their passport in the office'
let world: World
let admin: Staff
let agent: Staff
beforeAll(async () => {
  world = await openWorld()
  admin = await hire(world, 'admin')
  agent = await hire(world, 'agent')
})
afterAll(() => world[Symbol.asyncDispose]())

async function withSecondFactor(): Promise<Person & { code(steps: number): string }> {
  const person = await world.join('brand')
  const { secret } = await person.sdk.auth.prepare_second_factor({})
  await person.sdk.auth.confirm_second_factor({ code: appCode(world, secret) })
  return { ...person, code: (steps) => appCode(world, secret, steps) }
}

async function signInByCode(phone: string) {
  const sdk = openSdk({ base_url: world.url })
  await sdk.auth.login({ phone })
  return { sdk, answer: await sdk.auth.verify_otp({ phone, code: codeSentTo(world, phone) }) }
}

test('staff end all sessions of somebody, who is out with the next request and may sign in again', async () => {
  const brand = await world.join('brand')
  const second = await signInByCode(brand.phone)
  expect(await agent.sdk.admin.end_sessions({ user_id: brand.user_id, reason })).toEqual({ ended: 2 })
  for (const sdk of [brand.sdk, second.sdk]) await expect(sdk.auth.me({})).rejects.toMatchObject(refusal(401, 'auth.token_invalid'))
  const again = await signInByCode(brand.phone)
  expect(await again.sdk.auth.me({})).toMatchObject({ user: { id: brand.user_id } })
  const { items } = await admin.sdk.admin.audit({ subject_id: brand.user_id, event: 'admin.sessions_ended' })
  expect(items).toMatchObject([{ actor_id: agent.user_id, facts: { reason, ended: 2 } }])
  expect(await agent.sdk.admin.end_sessions({ user_id: brand.user_id, reason })).toEqual({ ended: 1 })
})

test('agents end no sessions of staff, nobody their own in this way, and none of who is not there', async () => {
  const other = await hire(world, 'agent')
  const end = (by: Staff, user_id: string) => by.sdk.admin.end_sessions({ user_id, reason })
  await expect(end(agent, other.user_id)).rejects.toMatchObject(refusal(403, 'user.is_staff'))
  await expect(end(agent, agent.user_id)).rejects.toMatchObject(refusal(409, 'user.is_you'))
  await expect(end(agent, '999999')).rejects.toMatchObject(refusal(404, 'user.not_found'))
  expect(await end(admin, other.user_id)).toEqual({ ended: 1 })
})

test('an admin takes away a lost second factor: sessions end, the owner is told, it is recorded, and a new one can be set up', async () => {
  const person = await withSecondFactor()
  const on = { user_id: person.user_id, reason }
  await expect(agent.sdk.admin.reset_second_factor(on)).rejects.toMatchObject(refusal(403, 'auth.forbidden'))
  const asked = await signInByCode(person.phone)
  if (!('challenge' in asked.answer)) throw new Error('no second factor was asked for')
  expect(await admin.sdk.admin.reset_second_factor(on)).toMatchObject({ second_factor: false })

  await expect(person.sdk.auth.me({})).rejects.toMatchObject(refusal(401, 'auth.token_invalid'))
  // A sign-in that began before does not end after.
  const late = world.stranger.auth.show_second_factor({ challenge: asked.answer.challenge, code: person.code(1) })
  await expect(late).rejects.toMatchObject(refusal(401, 'auth.challenge_invalid'))
  await world.settle()
  expect(world.inbox.list().filter(({ to, text }) => to === person.phone && text.includes('second factor'))).toHaveLength(1)
  const { items } = await admin.sdk.admin.audit({ subject_id: person.user_id, event: 'auth.second_factor_reset' })
  expect(items).toMatchObject([{ actor_id: admin.user_id, facts: { reason } }])

  const again = await signInByCode(person.phone)
  expect(again.answer).toHaveProperty('access_token')
  expect(await again.sdk.auth.prepare_second_factor({})).toHaveProperty('secret')
  await expect(admin.sdk.admin.reset_second_factor(on)).rejects.toMatchObject(refusal(409, 'second_factor.absent'))
})

test('nobody resets their own second factor, nor without a fresh sign-in', async () => {
  const reset = (user_id: string) => admin.sdk.admin.reset_second_factor({ user_id, reason })
  await expect(reset(admin.user_id)).rejects.toMatchObject(refusal(409, 'user.is_you'))
  await expect(reset('999999')).rejects.toMatchObject(refusal(404, 'user.not_found'))
  const person = await withSecondFactor()
  world.clock.advance(16 * minute_ms)
  await expect(reset(person.user_id)).rejects.toMatchObject(refusal(403, 'auth.step_up_required'))
  await expect(admin.sdk.admin.end_sessions({ user_id: person.user_id, reason })).rejects.toMatchObject(
    refusal(403, 'auth.step_up_required'),
  )
  await admin.sdk.auth.step_up({ totp: admin.code(1) })
  expect(await reset(person.user_id)).toMatchObject({ second_factor: false })
})

test('of two admins who reset each other at the same moment one keeps theirs, and staff without one may only set it up', async () => {
  const [one, two] = [await hire(world, 'admin'), await hire(world, 'admin')]
  const both = await Promise.allSettled([
    one.sdk.admin.reset_second_factor({ user_id: two.user_id, reason }),
    two.sdk.admin.reset_second_factor({ user_id: one.user_id, reason }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const left = statement<{ n: bigint }>(
    'test.left',
    'select count(*) as n from second_factor where user_id = any($1) and confirmed_at is not null',
  )
  expect(await world.database.query(left, [[one.user_id, two.user_id]])).toEqual([{ n: 1n }])
  const loser = both[0].status === 'fulfilled' ? two : one
  const sdk = openSdk({ base_url: world.url })
  expect(await sdk.auth.login({ email: loser.email, password: staffPassword })).toHaveProperty('access_token')
  await expect(sdk.admin.users({})).rejects.toMatchObject(refusal(403, 'auth.second_factor_setup_required'))
})

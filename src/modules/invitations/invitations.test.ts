import { expect, test } from 'vitest'
import { hour_ms, minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { openSdk } from '#sdk'
import { appCode, hire, staffPassword } from '#test/staff.ts'
import { openWorld, type World } from '#test/world.ts'

const refusal = (status: number, code: string) => ({ status, code })
const email = 'asha@influmojo.example'
const invitation = { email, role: 'agent', name: 'Asha' } as const
const tokenTo = (world: World, to: string) =>
  /\/invitation#([\w-]{43})$/m.exec(world.inbox.list().find((message) => message.to === to)?.text ?? '')?.[1] ?? ''
const use = (world: World, token: string) => world.stranger.auth.accept_invitation({ token, password: staffPassword })

test('an admin invites an agent, who accepts by the mailed token, sets up the app and may do what agents may', async () => {
  await using world = await openWorld()
  const admin = await hire(world, 'admin')
  const open = await admin.sdk.invitations.create({ ...invitation, email: ' Asha@Influmojo.example' })
  expect(open).toMatchObject({ email, role: 'agent', status: 'open', invited_by_id: admin.user_id })
  const sdk = openSdk({ base_url: world.url })
  const answer = await sdk.auth.accept_invitation({ token: tokenTo(world, email), password: staffPassword })
  expect(answer).toMatchObject({ user: { user_type: 'agent', status: 'active', email, email_verified: true } })
  const { secret } = await sdk.auth.prepare_second_factor({})
  await sdk.auth.confirm_second_factor({ code: appCode(world, secret) })
  expect((await sdk.admin.users({})).items[0]).toMatchObject({ email, second_factor: true })
  await expect(sdk.invitations.create({ ...invitation, email: 'b@influmojo.example' })).rejects.toMatchObject(
    refusal(403, 'auth.forbidden'),
  )
  const { items } = await admin.sdk.invitations.list({})
  expect(items[0]).toMatchObject({ status: 'accepted', accepted_by_id: (await sdk.auth.me({})).user.id })
})

test('of a hundred uses of one invitation at once, one makes an account', async () => {
  await using world = await openWorld()
  const admin = await hire(world, 'admin')
  await admin.sdk.invitations.create(invitation)
  const token = tokenTo(world, email)
  const uses = await Promise.allSettled(Array.from({ length: 100 }, () => use(world, token)))
  expect(uses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const answer of uses) if (answer.status === 'rejected') expect(answer.reason).toMatchObject(refusal(404, 'invitation.invalid'))
  const staff = statement<{ n: bigint }>('test.staff', 'select count(*) as n from "user" where email = $1')
  expect(await world.database.query(staff, [email])).toEqual([{ n: 1n }])
})

test('an invitation is good for 72 hours, until it is taken back, and until the next one', async () => {
  await using world = await openWorld()
  const admin = await hire(world, 'admin')
  await admin.sdk.invitations.create(invitation)
  const first = tokenTo(world, email)
  const second = await admin.sdk.invitations.create(invitation)
  await expect(use(world, first)).rejects.toMatchObject(refusal(404, 'invitation.invalid'))
  expect(await admin.sdk.invitations.revoke({ invitation_id: second.id })).toMatchObject({ status: 'revoked' })
  await expect(use(world, tokenTo(world, email))).rejects.toMatchObject(refusal(404, 'invitation.invalid'))
  await expect(admin.sdk.invitations.revoke({ invitation_id: second.id })).rejects.toMatchObject(refusal(409, 'invitation.ended'))
  await expect(admin.sdk.invitations.revoke({ invitation_id: '9999' })).rejects.toMatchObject(refusal(404, 'invitation.not_found'))

  await admin.sdk.invitations.create(invitation)
  const third = tokenTo(world, email)
  world.clock.advance(72 * hour_ms)
  await expect(use(world, third)).rejects.toMatchObject(refusal(404, 'invitation.invalid'))
  await expect(use(world, 'x'.repeat(43))).rejects.toMatchObject(refusal(404, 'invitation.invalid'))
})

test('of fifty invitations to one address at once, one stays open', async () => {
  await using world = await openWorld()
  const admin = await hire(world, 'admin')
  await Promise.all(Array.from({ length: 50 }, () => admin.sdk.invitations.create(invitation)))
  const { items } = await admin.sdk.invitations.list({ limit: 100 })
  expect(items.filter(({ status }) => status === 'open')).toHaveLength(1)
})

test('who only began to sign up with the address never becomes staff, and does not keep the address', async () => {
  await using world = await openWorld()
  const admin = await hire(world, 'admin')
  await world.stranger.auth.signup({ email, password: 'the password of a stranger', name: 'Mallory', role: 'brand' })
  const code = /\d{6}/.exec(world.inbox.list().find(({ to }) => to === email)?.text ?? '')?.[0] ?? ''
  await admin.sdk.invitations.create(invitation)
  const answer = await use(world, tokenTo(world, email))
  expect(answer).toMatchObject({ user: { user_type: 'agent', name: 'Asha' } })
  const theirs = { email, password: 'the password of a stranger' }
  await expect(world.stranger.auth.login(theirs)).rejects.toMatchObject(refusal(401, 'auth.credentials_invalid'))
  await expect(world.stranger.auth.verify_otp({ ...theirs, code })).rejects.toMatchObject(refusal(400, 'auth.code_invalid'))
  const kinds = statement<{ user_type: string; status: string }>('test.kinds', 'select user_type, status from "user" where name = $1')
  expect(await world.database.query(kinds, ['Mallory'])).toEqual([{ user_type: 'brand', status: 'pending' }])
})

test('an address that has an account cannot be invited, nor a password be common', async () => {
  await using world = await openWorld()
  const admin = await hire(world, 'admin')
  await expect(admin.sdk.invitations.create({ ...invitation, email: admin.email })).rejects.toMatchObject(
    refusal(409, 'invitation.address_taken'),
  )
  await admin.sdk.invitations.create(invitation)
  const common = world.stranger.auth.accept_invitation({ token: tokenTo(world, email), password: 'Password123' })
  await expect(common).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/password', code: 'password.common' }] })
})

test('inviting needs a fresh sign-in', async () => {
  await using world = await openWorld()
  const admin = await hire(world, 'admin')
  world.clock.advance(14 * minute_ms)
  await admin.sdk.auth.me({})
  world.clock.advance(2 * minute_ms)
  await expect(admin.sdk.invitations.create(invitation)).rejects.toMatchObject(refusal(403, 'auth.step_up_required'))
  await admin.sdk.auth.step_up({ totp: admin.code() })
  expect(await admin.sdk.invitations.create(invitation)).toMatchObject({ status: 'open' })
})

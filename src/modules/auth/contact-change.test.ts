import { expect, test } from 'vitest'
import { minute_ms } from '#platform/clock.ts'
import { ask, joinByEmail, joinByPhone, password, post, standing, wrong_password, type Account } from '#test/accounts.ts'
import { codeSentTo } from '#test/people.ts'
import { openWorld, type World } from '#test/world.ts'

const email = 'asha@example.com'
const phone = '+919876543210'
const new_email = 'new@example.com'
const new_phone = '+919876543219'

const textsTo = (world: World, to: string) => world.inbox.list().filter((message) => message.to === to)
const wrong = (code: string) => (code === '000000' ? '000001' : '000000')

/** The same session, a quarter of an hour later. */
async function later(world: World, { refresh_token }: Account): Promise<string> {
  world.clock.advance(15 * minute_ms)
  return (await post(world, 'refresh', { refresh_token })).body['access_token'] as string
}

test('a new address counts once it is proved; the others are signed out, and the old address is told', async () => {
  await using world = await openWorld()
  const { access_token } = await joinByEmail(world, email)
  const tablet = await post(world, 'login', { email, password })
  expect(await post(world, 'email/change', { email: 'New@example.com ' }, access_token)).toMatchObject({
    status: 202,
    body: { sent_to: new_email },
  })
  const code = codeSentTo(world, new_email)
  expect((await ask(world, 'GET', 'me', undefined, access_token)).body).toMatchObject({ user: { email } })
  expect((await post(world, 'email/confirm', { email: new_email, code: wrong(code) }, access_token)).status).toBe(400)

  const confirmed = await post(world, 'email/confirm', { email: new_email, code }, access_token)
  expect(confirmed).toMatchObject({ status: 200, body: { email: new_email, email_verified: true } })
  expect([await standing(world, access_token), await standing(world, tablet.body['access_token'])]).toEqual([200, 401])
  await world.settle()
  expect(textsTo(world, email)[0]?.text).toMatch(/has another mail address now/)
  expect((await post(world, 'login', { email: new_email, password })).status).toBe(200)
  expect((await post(world, 'login', { email, password })).status).toBe(401)
  expect((await post(world, 'email/confirm', { email: new_email, code }, access_token)).status).toBe(400)
})

test('a new number counts once it is proved; the old number is told and signs in no more', async () => {
  await using world = await openWorld()
  const { access_token, user } = await joinByPhone(world, phone)
  await post(world, 'phone/change', { phone: '98765 43219', country: 'IN' }, access_token)
  const code = codeSentTo(world, new_phone)
  const confirmed = await post(world, 'phone/confirm', { phone: new_phone, code }, access_token)
  expect(confirmed).toMatchObject({ status: 200, body: { id: user.id, phone: new_phone } })
  await world.settle()
  expect(textsTo(world, phone)[0]?.text).toMatch(/has another phone number now/)
  await post(world, 'login', { phone })
  expect((await post(world, 'verify-otp', { phone, code: codeSentTo(world, phone) })).body).toMatchObject({
    code: 'auth.account_not_found',
  })
})

test('asking for what another account has is answered alike; who proves it is told, and nothing changes', async () => {
  await using world = await openWorld()
  const { access_token } = await joinByEmail(world, email)
  await joinByEmail(world, 'taken@example.com')
  const [taken, free] = [
    await post(world, 'email/change', { email: 'taken@example.com' }, access_token),
    await post(world, 'email/change', { email: 'freed@example.com' }, access_token),
  ]
  const shape = ({ status, body }: typeof taken) => ({ status, body: { ...body, sent_to: '', expires_at: '' } })
  expect(shape(taken)).toEqual(shape(free))
  const confirm = { email: 'taken@example.com', code: codeSentTo(world, 'taken@example.com') }
  expect(await post(world, 'email/confirm', confirm, access_token)).toMatchObject({ status: 409, body: { code: 'auth.contact_taken' } })
  expect((await post(world, 'login', { email: 'taken@example.com', password })).status).toBe(200)
})

test('of three accounts that prove the same address seven times each at once, one has it', async () => {
  await using world = await openWorld()
  const accounts = await Promise.all(Array.from({ length: 3 }, (_, nth) => joinByPhone(world, `+9198765432${10 + nth}`)))
  const codes: string[] = []
  for (const { access_token } of accounts) {
    await post(world, 'email/change', { email: new_email }, access_token)
    codes.push(codeSentTo(world, new_email))
  }
  const confirms = accounts.flatMap(({ access_token }, nth) =>
    Array.from({ length: 7 }, () => post(world, 'email/confirm', { email: new_email, code: codes[nth] }, access_token)),
  )
  const answers = await Promise.all(confirms)
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
})

test("a code is for the account that asked, and for what it asked; another account's does not take its place", async () => {
  await using world = await openWorld()
  const mine = await joinByPhone(world, phone)
  const theirs = await joinByPhone(world, '+919876543211')
  await post(world, 'email/change', { email: new_email }, mine.access_token)
  const code = codeSentTo(world, new_email)
  expect((await post(world, 'email/confirm', { email: new_email, code }, theirs.access_token)).status).toBe(400)
  await post(world, 'email/change', { email: new_email }, theirs.access_token)
  expect((await post(world, 'password/reset', { email: new_email, code, new_password: password })).status).toBe(400)
  expect((await post(world, 'email/confirm', { email: new_email, code }, mine.access_token)).status).toBe(200)
})

test('who only began to sign up with an address does not keep it from who proves it', async () => {
  await using world = await openWorld()
  const { access_token } = await joinByPhone(world, phone)
  await post(world, 'signup', { email: new_email, password: wrong_password, name: 'Squatter', role: 'brand' })
  const squatted = codeSentTo(world, new_email)
  await post(world, 'email/change', { email: new_email }, access_token)
  const code = codeSentTo(world, new_email)
  expect((await post(world, 'email/confirm', { email: new_email, code }, access_token)).status).toBe(200)
  expect((await post(world, 'verify-otp', { email: new_email, password: wrong_password, code: squatted })).status).toBe(400)
  expect((await post(world, 'login', { email: new_email, password: wrong_password })).status).toBe(401)
})

test.each([
  ['email/change', { email: new_email }],
  ['phone/change', { phone: new_phone }],
  ['password/set', { new_password: 'another four words' }],
])('%s needs a fresh sign-in', async (path, body) => {
  await using world = await openWorld()
  const token = await later(world, await joinByPhone(world, phone))
  expect(await post(world, path, body, token)).toMatchObject({ status: 403, body: { code: 'auth.step_up_required' } })

  expect(await post(world, 'step-up/code', {}, token)).toMatchObject({ status: 202, body: { channel: 'sms', sent_to: phone } })
  const code = codeSentTo(world, phone)
  expect((await post(world, 'step-up', { code: wrong(code) }, token)).status).toBe(400)
  expect((await post(world, path, body, token)).status).toBe(403)
  const stepped = await post(world, 'step-up', { code }, token)
  expect(stepped.status).toBe(200)
  expect(Date.parse(stepped.body['fresh_until']) - world.clock.now().getTime()).toBeGreaterThan(14 * minute_ms)
  expect((await post(world, path, body, token)).body).not.toHaveProperty('code', 'auth.step_up_required')
  expect((await post(world, 'step-up', { code }, token)).status).toBe(400)
})

test('one proves oneself again by password, five tries, in this session only', async () => {
  await using world = await openWorld()
  const account = await joinByEmail(world, email)
  const token = await later(world, account)
  expect((await post(world, 'step-up', {}, token)).status).toBe(400)
  expect(await post(world, 'step-up', { password: wrong_password }, token)).toMatchObject({
    status: 403,
    body: { code: 'auth.password_wrong' },
  })
  expect((await post(world, 'step-up', { password }, token)).status).toBe(200)
  expect((await post(world, 'email/change', { email: new_email }, token)).status).toBe(202)

  const tries = await Promise.all(Array.from({ length: 20 }, () => post(world, 'step-up', { password: wrong_password }, token)))
  expect(tries.filter(({ status }) => status === 403)).toHaveLength(4)
  expect(tries.filter(({ status }) => status === 429)).toHaveLength(16)
})

test('a code to prove oneself with signs nobody in', async () => {
  await using world = await openWorld()
  const { access_token } = await joinByPhone(world, phone)
  await post(world, 'step-up/code', {}, access_token)
  expect((await post(world, 'verify-otp', { phone, code: codeSentTo(world, phone) })).status).toBe(400)
})

import { expect, test } from 'vitest'
import { minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { openWorld, type World } from '#test/world.ts'

const phone = '+919876543210'
const other = '+919876543211'
const password = 'four words one remembers'

type Answer = { status: number; body: Record<string, any>; retry_after: string | null }

async function post(world: World, path: string, body: unknown, token?: string): Promise<Answer> {
  const response = await world.request('POST', `/api/v1/auth/${path}`, { body, ...(token !== undefined && { token }) })
  return { status: response.status, body: (await response.json()) as Answer['body'], retry_after: response.headers.get('retry-after') }
}

const lastTo = (world: World, to: string) => world.inbox.list().find((message) => message.to === to)
const codeFor = (world: World, to: string) => /\d{6}/.exec(lastTo(world, to)?.text ?? '')?.[0] ?? 'none'
const wrong = (code: string) => (code === '000000' ? '000001' : '000000')

test('a creator signs up by phone, proves it, and has an empty profile', async () => {
  await using world = await openWorld()
  const sent = await post(world, 'signup', { phone: '+91 98765 43210', name: 'Asha Rao', role: 'creator' })
  expect(sent).toMatchObject({ status: 202, body: { channel: 'sms', sent_to: phone } })

  const { status, body } = await post(world, 'verify-otp', { phone, code: codeFor(world, phone) })
  expect({ status, user: body.user }).toMatchObject({
    status: 200,
    user: { user_type: 'creator', status: 'active', phone, phone_verified: true, email: null, name: 'Asha Rao' },
  })
  const me = await world.request('GET', '/api/v1/auth/me', { token: body.access_token as string })
  expect(await me.json()).toMatchObject({ brand_id: null, creator_id: expect.stringMatching(/^\d+$/), completion: { percentage: 16 } })
})

test('a brand signs up by email with a password, proves both, and signs in with them', async () => {
  await using world = await openWorld()
  const email = 'asha@example.com'
  const sent = await post(world, 'signup', { email: ' Asha@Example.com', password, name: 'Chai Company', role: 'brand' })
  expect(sent).toMatchObject({ status: 202, body: { channel: 'mail', sent_to: email } })
  expect(await post(world, 'login', { email, password })).toMatchObject({ status: 403, body: { code: 'auth.unverified' } })

  const proof = await post(world, 'verify-otp', { email, password, code: codeFor(world, email) })
  expect(proof).toMatchObject({ status: 200, body: { user: { email, email_verified: true, status: 'active', user_type: 'brand' } } })
  const login = await post(world, 'login', { email: 'ASHA@example.com', password })
  expect(login).toMatchObject({ status: 200, body: { token_type: 'Bearer', expires_in: 900, user: { name: 'Chai Company' } } })
  expect(JSON.stringify([proof, login])).not.toMatch(/password_hash|\$2b\$/)
})

test('the mailbox alone does not confirm a password that somebody else chose', async () => {
  await using world = await openWorld()
  const email = 'asha@example.com'
  await post(world, 'signup', { email, password, name: 'Asha', role: 'brand' })
  await post(world, 'signup', { email, password: 'the password of a thief', name: 'Thief', role: 'brand' })
  const code = codeFor(world, email)
  expect(await post(world, 'verify-otp', { email, password, code })).toMatchObject({ status: 400, body: { code: 'auth.code_invalid' } })
})

test('a sign-up begun again before it was confirmed takes the new name and role', async () => {
  await using world = await openWorld()
  await post(world, 'signup', { phone, name: 'Asha', role: 'brand' })
  await post(world, 'signup', { phone, name: 'Asha Rao', role: 'creator' })
  const { body } = await post(world, 'verify-otp', { phone, code: codeFor(world, phone) })
  expect(body.user).toMatchObject({ name: 'Asha Rao', user_type: 'creator' })
  const me = await world.request('GET', '/api/v1/auth/me', { token: body.access_token as string })
  expect(await me.json()).toMatchObject({ brand_id: null, creator_id: expect.any(String) })
})

test('nothing tells whether a number or an address has an account', async () => {
  await using world = await openWorld()
  const signUp = (way: object) => post(world, 'signup', { name: 'Somebody', role: 'creator', ...way })
  await signUp({ phone })
  await post(world, 'verify-otp', { phone, code: codeFor(world, phone) })
  await signUp({ email: 'a@example.com', password })
  await post(world, 'verify-otp', { email: 'a@example.com', password, code: codeFor(world, 'a@example.com') })

  const alike = (known: Answer, unknown: Answer) => {
    const shape = ({ status, body }: Answer) => ({ status, body: { ...body, sent_to: '', expires_at: '', request_id: '' } })
    expect(shape(known)).toEqual(shape(unknown))
  }
  alike(await signUp({ phone }), await signUp({ phone: other }))
  alike(await post(world, 'login', { phone }), await post(world, 'login', { phone: '+919876543212' }))
  alike(await signUp({ email: 'a@example.com', password }), await signUp({ email: 'b@example.com', password }))
  const guess = 'another password of mine'
  alike(
    await post(world, 'login', { email: 'a@example.com', password: guess }),
    await post(world, 'login', { email: 'c@example.com', password: guess }),
  )
  alike(await post(world, 'verify-otp', { phone, code: '000000' }), await post(world, 'verify-otp', { phone: other, code: '000000' }))
  expect(lastTo(world, 'a@example.com')?.text).toMatch(/already has an account/)
  expect(lastTo(world, 'a@example.com')?.text).not.toMatch(/\d{6}/)
})

test('whoever holds a phone that has an account signs in, whichever way they asked', async () => {
  await using world = await openWorld()
  await post(world, 'signup', { phone, name: 'Asha', role: 'creator' })
  const first = await post(world, 'verify-otp', { phone, code: codeFor(world, phone) })
  await post(world, 'signup', { phone, name: 'Mallory', role: 'brand' })
  const second = await post(world, 'verify-otp', { phone, code: codeFor(world, phone) })
  expect(second.body.user).toEqual({ ...first.body.user, last_login_at: second.body.user.last_login_at })

  await post(world, 'login', { phone: other })
  expect(await post(world, 'verify-otp', { phone: other, code: codeFor(world, other) })).toMatchObject({
    body: { code: 'auth.account_not_found' },
  })
})

test('a code is good once, for five minutes, and until the next one', async () => {
  await using world = await openWorld()
  await post(world, 'signup', { phone, name: 'Asha', role: 'creator' })
  const first = codeFor(world, phone)
  await post(world, 'login', { phone })
  const second = codeFor(world, phone)
  if (first !== second) expect(await post(world, 'verify-otp', { phone, code: first })).toMatchObject({ status: 400 })
  expect(await post(world, 'verify-otp', { phone, code: ` ${second.slice(0, 3)} ${second.slice(3)}` })).toMatchObject({ status: 200 })
  expect(await post(world, 'verify-otp', { phone, code: second })).toMatchObject({ status: 400, body: { code: 'auth.code_invalid' } })

  await post(world, 'login', { phone })
  world.clock.advance(5 * minute_ms + 1)
  expect(await post(world, 'verify-otp', { phone, code: codeFor(world, phone) })).toMatchObject({ status: 400 })
})

test('five wrong guesses lock the number for an hour, and a fresh code is no fresh start', async () => {
  await using world = await openWorld()
  await post(world, 'signup', { phone, name: 'Asha', role: 'creator' })
  for (let i = 0; i < 3; i++) await post(world, 'verify-otp', { phone, code: wrong(codeFor(world, phone)) })
  await post(world, 'login', { phone })
  for (let i = 0; i < 2; i++) {
    expect(await post(world, 'verify-otp', { phone, code: wrong(codeFor(world, phone)) })).toMatchObject({ status: 400 })
  }
  const locked = await post(world, 'verify-otp', { phone, code: codeFor(world, phone) })
  expect(locked).toMatchObject({ status: 429, body: { code: 'auth.locked' }, retry_after: expect.stringMatching(/^\d+$/) })
  expect(await post(world, 'login', { phone })).toMatchObject({ status: 429, body: { code: 'auth.locked' } })

  world.clock.advance(60 * minute_ms)
  await post(world, 'login', { phone })
  expect(await post(world, 'verify-otp', { phone, code: codeFor(world, phone) })).toMatchObject({ status: 200 })
})

test('a number gets three codes in ten minutes, however it is typed and whoever asks', async () => {
  await using world = await openWorld()
  const asks = ['+91 98765 43210', '００９１９８７６５４３２１０', '+91-98765-43210'].map((typed) => post(world, 'login', { phone: typed }))
  expect((await Promise.all(asks)).map(({ status }) => status)).toEqual([200, 200, 200])
  const many = await Promise.all(Array.from({ length: 20 }, () => post(world, 'signup', { phone, name: 'Asha', role: 'brand' })))
  expect(many.every(({ status, body }) => status === 429 && body.code === 'auth.too_many_codes')).toBe(true)
  expect(world.inbox.list().filter(({ to }) => to === phone)).toHaveLength(3)
  world.clock.advance(10 * minute_ms)
  expect(await post(world, 'login', { phone })).toMatchObject({ status: 200 })
})

test('of a hundred uses of one code at once, one signs in', async () => {
  await using world = await openWorld()
  await post(world, 'signup', { phone, name: 'Asha', role: 'creator' })
  const code = codeFor(world, phone)
  const uses = await Promise.all(Array.from({ length: 100 }, () => post(world, 'verify-otp', { phone, code })))
  expect(uses.filter(({ status }) => status === 200)).toHaveLength(1)
  const sessions = await world.database.query(statement<{ n: bigint }>('test.sessions', 'select count(*) as n from session'))
  expect(sessions).toEqual([{ n: 1n }])
})

test('of a hundred wrong guesses at once, five meet the code', async () => {
  await using world = await openWorld()
  await post(world, 'signup', { phone, name: 'Asha', role: 'creator' })
  const code = wrong(codeFor(world, phone))
  const guesses = await Promise.all(Array.from({ length: 100 }, () => post(world, 'verify-otp', { phone, code })))
  expect(guesses.filter(({ status }) => status === 400)).toHaveLength(5)
  expect(guesses.filter(({ status }) => status === 429)).toHaveLength(95)
})

test('of twenty sign-ups with one number at once, one account comes', async () => {
  await using world = await openWorld()
  await Promise.all(Array.from({ length: 20 }, () => post(world, 'signup', { phone, name: 'Asha', role: 'creator' })))
  const users = await world.database.query(statement<{ n: bigint }>('test.users', 'select count(*) as n from "user"'))
  expect(users).toEqual([{ n: 1n }])
})

test('the database holds neither codes, passwords nor refresh tokens', async () => {
  await using world = await openWorld()
  await post(world, 'signup', { email: 'a@example.com', password, name: 'Asha', role: 'creator' })
  const code = codeFor(world, 'a@example.com')
  const { body } = await post(world, 'verify-otp', { email: 'a@example.com', password, code })
  const all = statement<{ row: string }>(
    'test.everything',
    `select row_to_json(c)::text as row from one_time_code c union all select row_to_json(t)::text from refresh_token t
     union all select row_to_json(s)::text from session s union all select row_to_json(u)::text from "user" u`,
  )
  const text = JSON.stringify(await world.database.query(all))
  const bytes = Buffer.from(body.refresh_token as string).toString('hex')
  for (const secret of [password, body.refresh_token, bytes, Buffer.from(code).toString('hex')]) expect(text).not.toContain(secret)
})

test('codes and sessions that are long over are deleted', async () => {
  await using world = await openWorld()
  await post(world, 'signup', { phone, name: 'Asha', role: 'creator' })
  await post(world, 'verify-otp', { phone, code: codeFor(world, phone) })
  world.clock.advance(61 * 24 * 60 * minute_ms)
  await world.settle()
  const left = statement<{ n: bigint }>('test.left', 'select (select count(*) from session) + (select count(*) from one_time_code) as n')
  expect(await world.database.query(left)).toEqual([{ n: 0n }])
})

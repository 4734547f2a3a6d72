import { expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { Problem } from '#platform/problem.ts'
import { isApiError, openSdk, type Sdk } from '#sdk'
import { patiently } from '#test/patiently.ts'
import { codeSentTo } from '#test/people.ts'
import { openWorld, type World } from '#test/world.ts'

const email = 'asha@example.com'
const password = 'four words one remembers'
const open = (world: World) => openSdk({ base_url: world.url })

const counts = statement<{ users: bigint; profiles: bigint; identities: bigint; sessions: bigint }>(
  'test.counts',
  `select (select count(*) from "user") as users, (select count(*) from user_identity) as identities, (select count(*) from session) as sessions,
     (select count(*) from brand_profile) + (select count(*) from creator_profile) as profiles`,
)
const recorded = statement<{ event: string; subject_id: bigint | null; facts: object }>(
  'test.recorded',
  'select event, subject_id, facts from audit_event order by id',
)
const setStatus = statement('test.set_status', 'update "user" set status = $2::"UserStatus" where id = $1')

type Wishes = Parameters<World['google']['issue']>[0]
const signUp = (world: World, wishes: Wishes = {}, sdk: Sdk = open(world)) =>
  sdk.auth.signup({ google_id_token: world.google.issue({ email, ...wishes }), role: 'creator' })
const login = (world: World, wishes: Wishes = {}) => open(world).auth.login({ google_id_token: world.google.issue({ email, ...wishes }) })

async function joinByEmail(world: World): Promise<Sdk> {
  const sdk = open(world)
  await sdk.auth.signup({ email, password, name: 'Asha', role: 'brand' })
  await sdk.auth.verify_otp({ email, password, code: codeSentTo(world, email) })
  return sdk
}

test('somebody new signs up with Google: account, profile and tokens at once, and no code', async () => {
  await using world = await openWorld()
  const picture = 'https://lh3.example/a.png'
  const sdk = open(world)
  const answer = await signUp(world, { name: 'Asha Rao', picture }, sdk)
  expect(answer).toMatchObject({
    token_type: 'Bearer',
    user: {
      user_type: 'creator',
      status: 'active',
      name: 'Asha Rao',
      email,
      email_verified: true,
      phone: null,
      profile_image_url: picture,
    },
  })
  expect(await sdk.auth.me({})).toMatchObject({ brand_id: null, creator_id: expect.any(String) as string })
  expect(world.inbox.list()).toEqual([])
  expect(await world.database.query(recorded)).toMatchObject([
    { event: 'auth.signed_up', facts: { by: 'google' } },
    { event: 'auth.signed_in', facts: { by: 'google' } },
  ])
  const body = { google_id_token: world.google.issue({ email: 'b@example.com' }), role: 'brand', name: ' Chai Company ' }
  const response = await world.request('POST', '/api/v1/auth/signup', { body })
  expect([response.status, await response.json()]).toMatchObject([200, { user: { name: 'Chai Company', user_type: 'brand' } }])
})

test('who has signed up signs in, whichever of both they ask for, and stays who they were', async () => {
  await using world = await openWorld()
  await signUp(world)
  const first = (await login(world)) as { user: { id: string } }
  const again = open(world).auth.signup({ google_id_token: world.google.issue({ email, name: 'Another' }), role: 'brand' })
  expect(await again).toMatchObject({ user: { ...first.user, last_login_at: expect.any(String) as string } })
  expect(await world.database.query(counts)).toEqual([{ users: 1n, profiles: 1n, identities: 1n, sessions: 3n }])
})

test('signing in with Google begins no account', async () => {
  await using world = await openWorld()
  await expect(login(world)).rejects.toMatchObject({ status: 404, code: 'auth.account_not_found' })
  expect(await world.database.query(counts)).toEqual([{ users: 0n, profiles: 0n, identities: 0n, sessions: 0n }])
})

test('a person is who Google says by its own number, not by the address', async () => {
  await using world = await openWorld()
  await signUp(world, { subject: '1' })
  expect(await login(world, { subject: '1', email: 'married@example.com' })).toMatchObject({ user: { email } })
  expect(await login(world, { subject: '1', email_verified: false })).toMatchObject({ user: { email } })
  await expect(login(world, { subject: '2' })).rejects.toMatchObject({ status: 409, code: 'auth.link_needed' })
  await expect(signUp(world, { subject: '2' })).rejects.toMatchObject({ status: 409, code: 'auth.link_needed' })
})

test('an account with a password is not taken over by an equal address, and lets its owner in as before', async () => {
  await using world = await openWorld()
  await joinByEmail(world)
  for (const trying of [signUp, login]) await expect(trying(world)).rejects.toMatchObject({ code: 'auth.link_needed' })
  expect(await open(world).auth.login({ email, password })).toMatchObject({ user: { name: 'Asha', user_type: 'brand' } })
  expect(await world.database.query(counts)).toMatchObject([{ users: 1n, identities: 0n }])
})

test('an address that Google has not verified proves nothing and tells nothing', async () => {
  await using world = await openWorld()
  await expect(signUp(world, { email_verified: false })).rejects.toMatchObject({ status: 403, code: 'google.email_unverified' })
  await expect(login(world, { email_verified: false })).rejects.toMatchObject({ status: 404 })
  await joinByEmail(world)
  await expect(signUp(world, { email_verified: false })).rejects.toMatchObject({ status: 403, code: 'google.email_unverified' })
  await expect(login(world, { email_verified: false })).rejects.toMatchObject({ status: 404, code: 'auth.account_not_found' })
})

test('of a sign-up that nobody confirmed nothing is left: neither password, number, name nor code opens the account of its owner', async () => {
  await using world = await openWorld()
  const thief = open(world)
  await thief.auth.signup({ email, password, name: 'Thief', role: 'brand' })
  await world.database.query(statement('test.number', `update "user" set phone = '+919876543210'`))
  const code = codeSentTo(world, email)
  await expect(login(world)).rejects.toMatchObject({ status: 404, code: 'auth.account_not_found' })

  const owner = open(world)
  expect(await signUp(world, { name: 'Asha Rao' }, owner)).toMatchObject({ user: { name: 'Asha Rao', user_type: 'creator', phone: null } })
  expect(await owner.auth.me({})).toMatchObject({ brand_id: null, creator_id: expect.any(String) as string })
  await expect(thief.auth.login({ email, password })).rejects.toMatchObject({ code: 'auth.credentials_invalid' })
  await expect(thief.auth.verify_otp({ email, password, code })).rejects.toMatchObject({ code: 'auth.code_invalid' })
  expect(await world.database.query(counts)).toMatchObject([{ users: 1n, profiles: 1n, identities: 1n }])
})

test('an account with a phone number alone is never met by Google', async () => {
  await using world = await openWorld()
  const asha = await world.join('creator', { name: 'Asha Rao' })
  expect(await signUp(world, { name: 'Asha Rao' })).not.toMatchObject({ user: { id: asha.user_id } })
  expect((await asha.sdk.auth.me({})).user).toMatchObject({ email: null, phone: asha.phone })
})

test.each(['suspended', 'banned'] as const)('a %s account has no way in by Google, and each try is recorded', async (status) => {
  await using world = await openWorld()
  const sdk = open(world)
  await signUp(world, {}, sdk)
  const { user } = await sdk.auth.me({})
  await world.database.query(setStatus, [user.id, status])
  const tries = [() => login(world), () => signUp(world), () => login(world, { subject: '2' }), () => signUp(world, { subject: '2' })]
  for (const trying of tries) await expect(trying()).rejects.toMatchObject({ status: 403, code: `auth.${status}` })
  const refused = { event: 'auth.sign_in_failed', facts: { by: 'google', reason: `auth.${status}` } }
  const events = (await world.database.query(recorded)).slice(2)
  expect(events).toMatchObject([refused, refused, refused, refused])
  expect(events.map(({ subject_id }) => subject_id)).toEqual([BigInt(user.id), BigInt(user.id), null, null])
})

test('an invitation of staff is not accepted by Google', async () => {
  await using world = await openWorld()
  await open(world).auth.signup({ email, password, name: 'Agent', role: 'brand' })
  await world.database.query(statement('test.invite', `update "user" set user_type = 'agent'`))
  await expect(signUp(world)).rejects.toMatchObject({ status: 403, code: 'auth.unverified' })
  await expect(login(world)).rejects.toMatchObject({ status: 404, code: 'auth.account_not_found' })
  expect(await world.database.query(counts)).toMatchObject([{ users: 1n, identities: 0n, sessions: 0n }])
})

test('a token that is not Google’s for us opens nothing and is kept nowhere', async () => {
  await using world = await openWorld()
  await signUp(world)
  const forged = [
    { aud: 'somebody-else' },
    { iss: 'https://accounts.example' },
    { exp: 1 },
    { iat: 4e9, exp: 4e9 + 1 },
    { nonce: 'theirs' },
  ]
  const tokens = [
    ...forged.map((claims) => world.google.issue({ email, claims })),
    `${world.google.issue({ email }).slice(0, -9)}AAAAAAAAA`,
    'x',
  ]
  for (const google_id_token of tokens) {
    await expect(open(world).auth.login({ google_id_token })).rejects.toMatchObject({ status: 401, code: 'google.token_invalid' })
    const signingUp = open(world).auth.signup({ google_id_token, role: 'brand' })
    await expect(signingUp).rejects.toMatchObject({ status: 401, code: 'google.token_invalid' })
  }
  const events = await world.database.query(recorded)
  expect(events.filter(({ event }) => event === 'auth.sign_in_failed')).toHaveLength(2 * tokens.length)
  for (const token of tokens.filter(({ length }) => length > 9))
    expect(JSON.stringify(events, (_, value: unknown) => String(value))).not.toContain(token)
  const google_id_token = world.google.issue({ email, nonce: 'mine' })
  await expect(open(world).auth.login({ google_id_token, nonce: 'other' })).rejects.toMatchObject({ status: 401 })
  expect(await open(world).auth.login({ google_id_token, nonce: 'mine' })).toMatchObject({ user: { email } })
})

test('while Google cannot be asked the answer says so, and other ways stay open', async () => {
  await using world = await openWorld({
    ports: (ports) => ({
      ...ports,
      google: {
        provider: 'down',
        verify: async () => {
          throw new Problem('unavailable', 'google.unavailable', 'Google cannot be asked', { headers: { 'retry-after': '5' } })
        },
      },
    }),
  })
  const body = { google_id_token: world.google.issue(), role: 'brand' }
  const response = await world.request('POST', '/api/v1/auth/signup', { body })
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await world.database.query(recorded)).toEqual([])
  await world.join('brand')
})

test('a development clock that was moved does not make Google’s tokens old', async () => {
  await using world = await openWorld()
  world.clock.advance(30 * day_ms)
  expect(await signUp(world)).toMatchObject({ user: { email } })
})

test('of a hundred sign-ups with one identity at once, one makes account and profile and all are signed in to it', async () => {
  await using world = await openWorld()
  const answers = await Promise.all(Array.from({ length: 100 }, (_, nth) => patiently(() => signUp(world, { name: `Asha ${nth}` }))))
  expect(new Set(answers.map((answer) => ('user' in answer ? answer.user.id : '')))).toHaveLength(1)
  expect(await world.database.query(counts)).toEqual([{ users: 1n, profiles: 1n, identities: 1n, sessions: 100n }])
  const events = await world.database.query(recorded)
  expect(events.filter(({ event }) => event === 'auth.signed_up')).toHaveLength(1)
})

test('of fifty identities that claim one address at once, one gets the account', async () => {
  await using world = await openWorld()
  const tries = await Promise.allSettled(
    Array.from({ length: 50 }, (_, nth) => patiently(() => signUp(world, { subject: String(nth + 1) }))),
  )
  const refusals = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
  expect(refusals).toHaveLength(49)
  expect(refusals.every((error) => isApiError(error, 'auth.link_needed'))).toBe(true)
  expect(await world.database.query(counts)).toEqual([{ users: 1n, profiles: 1n, identities: 1n, sessions: 1n }])
})

test('of sign-ups by email and by Google for one address at once, Google’s proof counts and one account comes', async () => {
  await using world = await openWorld()
  const byEmail = (nth: number) => open(world).auth.signup({ email, password, name: `Thief ${nth}`, role: 'brand' })
  await Promise.allSettled(Array.from({ length: 20 }, (_, nth) => (nth % 2 ? byEmail(nth) : patiently(() => signUp(world)))))
  expect(await world.database.query(counts)).toMatchObject([{ users: 1n, profiles: 1n, identities: 1n }])
  await expect(open(world).auth.login({ email, password })).rejects.toMatchObject({ code: 'auth.credentials_invalid' })
  expect(await login(world)).toMatchObject({ user: { name: 'Asha Rao', user_type: 'creator', email_verified: true } })
})

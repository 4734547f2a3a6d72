import { expect, test } from 'vitest'
import { statement } from '#platform/db.ts'
import { ApiError, openSdk, type Sdk } from '#sdk'
import { patiently } from '#test/patiently.ts'
import { codeSentTo } from '#test/people.ts'
import { openWorld, type World } from '#test/world.ts'

const email = 'asha@example.com'
const password = 'four words one remembers'
const open = (world: World) => openSdk({ base_url: world.url })
const token = (world: World, wishes: Parameters<World['google']['issue']>[0] = {}) => world.google.issue({ email, ...wishes })
const link = (world: World, sdk: Sdk, wishes?: Parameters<typeof token>[1]) =>
  sdk.auth.link_google({ google_id_token: token(world, wishes) })
const login = (world: World, sdk: Sdk = open(world)) => sdk.auth.login({ google_id_token: token(world) })

const identities = statement<{ user_id: bigint; subject: string }>('test.identities', 'select user_id, subject from user_identity')
const recorded = statement<{ event: string; actor_id: bigint | null; subject_id: bigint | null; facts: object }>(
  'test.recorded',
  'select event, actor_id, subject_id, facts from audit_event order by id',
)

async function signedUpByGoogle(world: World): Promise<Sdk> {
  const sdk = open(world)
  await sdk.auth.signup({ google_id_token: token(world), role: 'creator' })
  return sdk
}

const codesOf = (settled: readonly PromiseSettledResult<unknown>[]) =>
  settled.map((one) => (one.status === 'fulfilled' ? 'ok' : one.reason instanceof ApiError ? one.reason.code : String(one.reason))).sort()

test('who signed up by phone links Google, sees it and signs in by it', async () => {
  await using world = await openWorld()
  const { sdk, user_id } = await world.join('brand')
  expect(await sdk.auth.identities({})).toEqual({ items: [] })
  const linked = await link(world, sdk)
  expect(linked).toEqual({ provider: 'google', email, linked_at: expect.any(String) as string, can_unlink: true })
  expect(await sdk.auth.identities({})).toEqual({ items: [linked] })
  expect(await login(world)).toMatchObject({ user: { id: user_id, email: null } })
  expect(await link(world, sdk)).toEqual(linked)
  const events = await world.database.query(recorded)
  expect(events.filter(({ event }) => event === 'auth.identity_linked')).toMatchObject([
    { actor_id: BigInt(user_id), subject_id: BigInt(user_id), facts: { provider: 'google' } },
  ])
})

test('whom Google met with an equal address signs in by password, links, and from then on by Google', async () => {
  await using world = await openWorld()
  const sdk = open(world)
  await sdk.auth.signup({ email, password, name: 'Asha', role: 'brand' })
  await sdk.auth.verify_otp({ email, password, code: codeSentTo(world, email) })
  await expect(login(world)).rejects.toMatchObject({ code: 'auth.link_needed' })
  await link(world, sdk)
  expect(await login(world)).toMatchObject({ user: { name: 'Asha', email } })
})

test('one identity has one account, and an account one identity', async () => {
  await using world = await openWorld()
  const [asha, ravi] = [await world.join('brand'), await world.join('creator')]
  await link(world, asha.sdk)
  await expect(link(world, ravi.sdk)).rejects.toMatchObject({ status: 409, code: 'auth.identity_taken' })
  await expect(link(world, asha.sdk, { subject: '2' })).rejects.toMatchObject({ status: 409, code: 'auth.identity_exists' })
  expect(await ravi.sdk.auth.identities({})).toEqual({ items: [] })
  expect(await world.database.query(identities)).toMatchObject([{ user_id: BigInt(asha.user_id) }])
  const refusals = (await world.database.query(recorded)).filter(({ event }) => event === 'auth.link_refused')
  expect(refusals).toMatchObject([
    { actor_id: BigInt(ravi.user_id), facts: { provider: 'google', reason: 'auth.identity_taken' } },
    { actor_id: BigInt(asha.user_id), facts: { provider: 'google', reason: 'auth.identity_exists' } },
  ])
})

test('a token that is wrong links nothing', async () => {
  await using world = await openWorld()
  const { sdk } = await world.join('brand')
  for (const claims of [{ aud: 'somebody-else' }, { exp: 1 }, { nonce: 'theirs' }])
    await expect(link(world, sdk, { claims })).rejects.toMatchObject({ status: 401, code: 'google.token_invalid' })
  await expect(sdk.auth.link_google({ google_id_token: 'x' })).rejects.toMatchObject({ status: 401 })
  expect(await world.database.query(identities)).toEqual([])
})

test('unlinking closes the way in by Google and ends every other session at once', async () => {
  await using world = await openWorld()
  const { sdk, user_id } = await world.join('brand')
  await link(world, sdk)
  const tablet = open(world)
  await login(world, tablet)
  const refresh_token = tablet.tokens()?.refresh_token ?? ''
  expect(await sdk.auth.unlink_google({})).toEqual({ unlinked_at: expect.any(String) as string })

  await expect(tablet.auth.me({})).rejects.toMatchObject({ status: 401 })
  await expect(open(world).auth.refresh({ refresh_token })).rejects.toMatchObject({ status: 401 })
  await expect(login(world)).rejects.toMatchObject({ status: 404, code: 'auth.account_not_found' })
  await expect(sdk.auth.unlink_google({})).rejects.toMatchObject({ status: 404, code: 'auth.identity_not_found' })
  expect((await sdk.auth.me({})).user.id).toBe(user_id)
  expect((await world.database.query(recorded)).filter(({ event }) => event === 'auth.identity_unlinked')).toHaveLength(1)
  await link(world, (await world.join('creator')).sdk)
})

test('the only way in stays', async () => {
  await using world = await openWorld()
  const sdk = await signedUpByGoogle(world)
  expect(await sdk.auth.identities({})).toMatchObject({ items: [{ can_unlink: false }] })
  await expect(sdk.auth.unlink_google({})).rejects.toMatchObject({ status: 409, code: 'auth.last_identity' })
  expect(await login(world)).toMatchObject({ user: { email } })

  const change = (what: string) => world.database.query(statement(`test.change ${what}`, `update "user" set ${what}`))
  await change(`phone = '+919876543210'`)
  await expect(sdk.auth.unlink_google({})).rejects.toMatchObject({ code: 'auth.last_identity' })
  await change('phone_verified = true')
  expect(await sdk.auth.identities({})).toMatchObject({ items: [{ can_unlink: true }] })
  await change(`phone = null, phone_verified = false, password_hash = 'x'`)
  await sdk.auth.unlink_google({})
  expect(await sdk.auth.identities({})).toEqual({ items: [] })
})

test.each(['suspended', 'banned'] as const)('a %s account neither sees, links nor unlinks', async (status) => {
  await using world = await openWorld()
  const { sdk, user_id } = await world.join('brand')
  await link(world, sdk)
  await world.database.query(statement('test.stop', 'update "user" set status = $2::"UserStatus" where id = $1'), [user_id, status])
  for (const trying of [() => sdk.auth.identities({}), () => link(world, sdk), () => sdk.auth.unlink_google({})])
    await expect(trying()).rejects.toMatchObject({ status: 403, code: `auth.${status}` })
  expect(await world.database.query(identities)).toHaveLength(1)
})

test('who is suspended while Google is asked links nothing', async () => {
  let meanwhile = async () => {}
  await using world = await openWorld({
    ports: (ports) => ({
      ...ports,
      google: {
        provider: 'slow',
        async verify(asked) {
          await meanwhile()
          return ports.google.verify(asked)
        },
      },
    }),
  })
  const { sdk } = await world.join('brand')
  meanwhile = async () => void (await world.database.query(statement('test.stop_all', `update "user" set status = 'suspended'`)))
  await expect(link(world, sdk)).rejects.toMatchObject({ status: 403, code: 'auth.suspended' })
  expect(await world.database.query(identities)).toEqual([])
})

test('strangers have no identities to see or change', async () => {
  await using world = await openWorld()
  const sdk = open(world)
  for (const trying of [() => sdk.auth.identities({}), () => link(world, sdk), () => sdk.auth.unlink_google({})])
    await expect(trying()).rejects.toMatchObject({ status: 401, code: 'auth.required' })
})

test('of many accounts that link one identity at once, one wins', async () => {
  await using world = await openWorld()
  const people = [await world.join('brand'), await world.join('creator'), await world.join('brand')]
  const links = Array.from({ length: 20 }, () => people.map(({ sdk }) => patiently(() => link(world, sdk))))
  const tries = await Promise.allSettled(links.flat())
  const codes = codesOf(tries)
  expect([codes.filter((code) => code === 'ok').length, codes.filter((code) => code === 'auth.identity_taken').length]).toEqual([20, 40])
  expect(await world.database.query(identities)).toHaveLength(1)
})

test('of many identities that one account links at once, one wins', async () => {
  await using world = await openWorld()
  const { sdk } = await world.join('brand')
  const tries = await Promise.allSettled(
    Array.from({ length: 50 }, (_, nth) => patiently(() => link(world, sdk, { subject: String(nth + 1) }))),
  )
  expect(codesOf(tries)).toEqual([...Array<string>(49).fill('auth.identity_exists'), 'ok'])
  expect(await world.database.query(identities)).toHaveLength(1)
})

test('of linking and signing up with one identity at once, one decides whose it is', async () => {
  await using world = await openWorld()
  const owner = statement<{ user_id: bigint }>('test.owner', 'select user_id from user_identity where email = $1')
  const account = statement<{ id: bigint }>('test.account', 'select id from "user" where email = $1')
  for (let round = 0; round < 5; round++) {
    const email = `asha${round}@example.com`
    const { sdk, user_id } = await world.join('brand')
    const signUp = () => patiently(() => open(world).auth.signup({ google_id_token: token(world, { email }), role: 'creator' }))
    const signUps = Array.from({ length: round * 2 }, signUp)
    const tries = await Promise.allSettled([...signUps, patiently(() => link(world, sdk, { email })), signUp(), signUp()])

    const [identity] = await world.database.query(owner, [email])
    const linked = identity?.user_id === BigInt(user_id)
    expect(await world.database.query(account, [email])).toHaveLength(linked ? 0 : 1)
    expect(codesOf(tries)).toEqual([...(linked ? ['ok'] : ['auth.identity_taken']), ...Array<string>(round * 2 + 2).fill('ok')])
    const into = tries.flatMap((one) => (one.status === 'fulfilled' && 'user' in one.value ? [one.value.user.id] : []))
    expect(new Set(into)).toEqual(new Set([String(identity?.user_id)]))
  }
})

test('of signing in and unlinking at once, no session by Google is left behind', async () => {
  await using world = await openWorld()
  const { sdk } = await world.join('brand')
  await link(world, sdk)
  // Fewer than an account has sessions: beyond that the oldest, which is ours, would end.
  const tablets = Array.from({ length: 12 }, () => open(world))
  const tries = tablets.map((tablet) => patiently(() => login(world, tablet)))
  const unlinking = patiently(() => sdk.auth.unlink_google({}))
  const later = Array.from({ length: 6 }, () => patiently(() => login(world)))
  const codes = codesOf(await Promise.allSettled([...tries, ...later]))
  await unlinking
  expect(codes.every((code) => code === 'ok' || code === 'auth.account_not_found')).toBe(true)
  const open_sessions = statement<{ n: bigint }>('test.open_sessions', 'select count(*) as n from session where revoked_at is null')
  expect(await world.database.query(open_sessions)).toEqual([{ n: 1n }])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { day_ms, second_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { ask, joinByEmail, password, post, standing, type Account, type Answer } from '#test/accounts.ts'
import { codeSentTo } from '#test/people.ts'
import { appCode } from '#test/staff.ts'
import { openWorld, type World } from '#test/world.ts'
import { max_sessions, session_idle_ms, session_most_ms } from './rules.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

let people = 0
const setStatus = statement('test.set_status', 'update "user" set status = $2::"UserStatus" where id = $1')

/** Somebody with every way in there is. */
async function somebody(): Promise<Account & { ways: Record<string, () => Promise<Answer>> }> {
  const nth = ++people
  const [email, phone] = [`person-${nth}@example.com`, `+91987655${String(1_000 + nth)}`]
  const account = await joinByEmail(world, email)
  const { access_token } = account
  await post(world, 'phone/change', { phone }, access_token)
  await post(world, 'phone/confirm', { phone, code: codeSentTo(world, phone) }, access_token)
  const google = () => ({ google_id_token: world.google.issue({ email: `google-${nth}@example.com`, subject: `g${nth}` }) })
  await post(world, 'identities/google', google(), access_token)
  const ways = {
    'by password': () => post(world, 'login', { email, password }),
    'by code': async () => {
      await post(world, 'login', { phone })
      return post(world, 'verify-otp', { phone, code: codeSentTo(world, phone) })
    },
    'by Google': () => post(world, 'login', google()),
    'by signing up with Google again': () => post(world, 'signup', { ...google(), role: 'brand' }),
  }
  return { ...account, ways }
}

test.each(['suspended', 'banned'] as const)(
  'a %s account is refused alike by every way in, by its tokens and when it renews them',
  async (status) => {
    const { ways, access_token, refresh_token, user } = await somebody()
    await world.database.query(setStatus, [user.id, status])
    const all = {
      ...ways,
      'by refresh': () => post(world, 'refresh', { refresh_token }),
      'by token': () => ask(world, 'GET', 'me', undefined, access_token),
    }
    for (const [way, come] of Object.entries(all))
      expect(await come(), way).toMatchObject({ status: 403, body: { code: `auth.${status}` } })
  },
)

test('once somebody has a second factor every way in asks for it, also after the password was reset', async () => {
  const { ways, access_token, user } = await somebody()
  const prepared = await post(world, 'second-factor/setup', {}, access_token)
  const app = (steps: number) => appCode(world, prepared.body['secret'] as string, steps)
  await post(world, 'second-factor/confirm', { code: app(0) }, access_token)
  const expectAsked = async (way: string, answer: Answer) => {
    expect(answer.body, way).toMatchObject({ second_factor_required: true })
    expect(answer.body, way).not.toHaveProperty('access_token')
  }
  for (const [way, come] of Object.entries(ways)) await expectAsked(way, await come())

  const email = `person-${people}@example.com`
  await post(world, 'password/forgot', { email })
  const reset = await post(world, 'password/reset', { email, code: codeSentTo(world, email), new_password: 'idli and dosa at dawn' })
  expect([reset.status, Object.keys(reset.body)]).toEqual([200, ['changed_at']])
  const again = await post(world, 'login', { email, password: 'idli and dosa at dawn' })
  await expectAsked('after a reset', again)
  expect(await post(world, 'second-factor', { challenge: again.body['challenge'], code: app(1) })).toMatchObject({
    body: { user: { id: user.id } },
  })
})

test('somebody has twenty sessions at most: with one more the oldest ends, and that is recorded', async () => {
  const email = 'many@example.com'
  const first = await joinByEmail(world, email)
  const signIn = async () => (await post(world, 'login', { email, password })).body as Account
  const second = await signIn()
  for (let i = 2; i < max_sessions; i++) await signIn()
  expect(await standing(world, first.access_token)).toBe(200)
  const newest = await signIn()
  expect(await standing(world, first.access_token)).toBe(401)
  expect(await standing(world, second.access_token)).toBe(200)
  const ended = statement<{ reason: string }>(
    'test.crowded',
    `select facts->>'reason' as reason from audit_event where event = 'auth.session_revoked' and subject_id = $1`,
  )
  expect(await world.database.query(ended, [first.user.id])).toEqual([{ reason: 'too_many_sessions' }])

  await Promise.all(Array.from({ length: 5 }, signIn))
  const running = statement<{ n: number }>(
    'test.running',
    'select count(*)::int as n from session where user_id = $1 and revoked_at is null',
  )
  expect(await world.database.query(running, [first.user.id])).toEqual([{ n: max_sessions }])
  expect(await standing(world, newest.access_token)).toBe(200)
})

test('a session that is not used for thirty days ends, and one second before it does not', async () => {
  const { refresh_token } = await somebody()
  world.clock.advance(session_idle_ms - second_ms)
  const renewed = await post(world, 'refresh', { refresh_token })
  expect(renewed.status).toBe(200)
  world.clock.advance(session_idle_ms + second_ms)
  expect((await post(world, 'refresh', { refresh_token: renewed.body['refresh_token'] })).status).toBe(401)
})

test('however much a session is used, after 180 days it ends', async () => {
  const { refresh_token } = await somebody()
  let [token, days] = [refresh_token, 0]
  for (; days < 200; days += 5) {
    world.clock.advance(5 * day_ms)
    const answer = await post(world, 'refresh', { refresh_token: token })
    if (answer.status !== 200) break
    token = answer.body['refresh_token'] as string
  }
  expect(days + 5).toBe(session_most_ms / day_ms)
})

test('signing in again makes another session with tokens of its own', async () => {
  const { access_token, refresh_token, ways } = await somebody()
  const again = (await ways['by password']!()).body as Account
  expect(again.refresh_token).not.toBe(refresh_token)
  const idOf = async (token: string) =>
    ((await ask(world, 'GET', 'sessions', undefined, token)).body['items'] as { id: string; current: boolean }[]).find(
      ({ current }) => current,
    )?.id
  expect(await idOf(again.access_token)).not.toBe(await idOf(access_token))
})

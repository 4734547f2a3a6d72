import { pino } from 'pino'
import { expect, test } from 'vitest'
import { minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { ask, joinByEmail, joinByPhone, password, post, wrong_password, type Answer } from '#test/accounts.ts'
import { codeSentTo } from '#test/people.ts'
import { openNode } from '#test/node.ts'
import { openWorld, type World } from '#test/world.ts'

const email = 'asha@example.com'
const phone = '+919876543210'
const new_password = 'another four words to keep'

type Row = { event: string; subject_id: bigint | null; session_id: bigint | null; ip: string | null; facts: Record<string, unknown> }
const all = statement<Row>('test.audit', 'select event, subject_id, session_id, ip, facts from audit_event order by id')
const rowsIn = (world: World) => world.database.query(all)

test('whatever somebody did to get in, or failed to do, is recorded with the account it was about', async () => {
  await using world = await openWorld()
  const { user } = await joinByEmail(world, email)
  await post(world, 'login', { email, password: wrong_password })
  await post(world, 'login', { email: 'nobody@example.com', password: wrong_password })
  await post(world, 'login', { email, password })
  const rows = await rowsIn(world)
  const subject_id = BigInt(user.id)
  const to = 'a***@example.com'
  expect(rows).toMatchObject([
    { event: 'auth.signed_up', subject_id, ip: '127.0.0.1', facts: { to, role: 'brand' } },
    { event: 'auth.code_sent', subject_id, facts: { to, for: 'email' } },
    { event: 'auth.signed_in', subject_id, session_id: expect.any(BigInt), facts: { by: 'code' } },
    { event: 'auth.sign_in_failed', subject_id, facts: { to, by: 'password', reason: 'auth.credentials_invalid' } },
    { event: 'auth.sign_in_failed', subject_id: null, facts: { to: 'n***@example.com', reason: 'auth.credentials_invalid' } },
    { event: 'auth.signed_in', subject_id, facts: { by: 'password' } },
  ])
})

test.each<[string, string, (world: World) => Promise<unknown>]>([
  ['a wrong code', 'auth.code_failed', (world) => post(world, 'verify-otp', { phone, code: '000000' })],
  [
    'a code too many',
    'auth.sign_in_failed',
    async (world) => {
      for (let i = 0; i < 4; i++) await post(world, 'login', { phone })
    },
  ],
  ['signing out', 'auth.signed_out', async (world) => post(world, 'logout', {}, (await joinByPhone(world, phone)).access_token)],
  [
    'ending the others',
    'auth.session_revoked',
    async (world) => {
      await joinByPhone(world, phone)
      await post(world, 'sessions/revoke-others', {}, (await joinByPhone(world, phone)).access_token)
    },
  ],
  ['a refresh token nobody gave', 'auth.refresh_failed', (world) => post(world, 'refresh', { refresh_token: 'x'.repeat(43) })],
  [
    'a refresh token come back',
    'auth.refresh_reused',
    async (world) => {
      const { refresh_token } = await joinByPhone(world, phone)
      await post(world, 'refresh', { refresh_token })
      world.clock.advance(minute_ms)
      await post(world, 'refresh', { refresh_token })
    },
  ],
  [
    'a lock-out',
    'auth.sign_in_failed',
    async (world) => {
      for (let i = 0; i < 6; i++) await post(world, 'login', { email, password: wrong_password })
    },
  ],
  [
    'a password that cannot be reset',
    'auth.password_reset_failed',
    (world) => post(world, 'password/reset', { email, code: '000000', new_password }),
  ],
  [
    'a sign-up too many',
    'auth.sign_up_failed',
    async (world) => {
      for (let i = 0; i < 4; i++) await post(world, 'signup', { phone, name: 'Asha', role: 'brand' })
    },
  ],
])('%s is recorded as %s', async (_, event, happen) => {
  await using world = await openWorld()
  await happen(world)
  const rows = await rowsIn(world)
  expect(rows.map((row) => row.event)).toContain(event)
  expect(JSON.stringify(rows.map(({ facts }) => facts))).not.toMatch(/9876543210|asha@/)
})

test('no password, code or token stands in the log, the audit or a header; each record is one line of the log', async () => {
  await using world = await openWorld()
  const lines: string[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) })
  await using node = await openNode(world, { log })
  const headers: string[] = []
  const secrets = new Set([password, wrong_password, new_password])
  const told = (answer: Answer) => {
    headers.push(JSON.stringify([...answer.headers.entries()]))
    for (const name of ['access_token', 'refresh_token', 'device_token']) if (answer.body[name]) secrets.add(answer.body[name] as string)
    return answer.body
  }
  const send = async (path: string, body: object, token?: string) => told(await post(node, path, body, token))
  const codeTo = (to: string) => {
    const code = codeSentTo(world, to)
    secrets.add(code)
    return code
  }

  await send('signup', { email, password, name: 'Asha', role: 'brand' })
  const first = await send('verify-otp', { email, password, code: codeTo(email) })
  await send('login', { email, password: wrong_password })
  await send('login', { email, password, device_token: first['device_token'] })
  const { access_token, refresh_token } = await send('refresh', { refresh_token: first['refresh_token'] })
  await send('step-up', { password }, access_token)
  await send('step-up/code', {}, access_token)
  await send('step-up', { code: codeTo(email) }, access_token)
  await send('phone/change', { phone }, access_token)
  await send('phone/confirm', { phone, code: codeTo(phone) }, access_token)
  await send('password/change', { current_password: wrong_password, new_password }, access_token)
  await send('password/change', { current_password: password, new_password }, access_token)
  told(await ask(node, 'GET', 'sessions', undefined, access_token))
  await send('password/forgot', { email })
  await send('password/reset', { email, code: codeTo(email), new_password: password })
  await send('login', { phone })
  await send('verify-otp', { phone, code: codeTo(phone) })
  world.clock.advance(minute_ms)
  await send('refresh', { refresh_token: first['refresh_token'] })
  await send('refresh', { refresh_token })
  await node.settle()

  const rows = await rowsIn(world)
  expect(secrets.size).toBeGreaterThan(15)
  expect(lines.length).toBeGreaterThan(30)
  // Moments and ids are digits too; a code is looked for as a word of its own, outside of them.
  const said = (texts: readonly string[]) =>
    texts.join('\n').replaceAll(/"(time|ms|request_id|responseTime)":"?[^,"}]+"?|\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
  const everything = said([...lines, ...rows.map((row) => JSON.stringify(row, digits)), ...headers])
  const found = [...secrets].filter((secret) =>
    /^\d{6}$/.test(secret) ? new RegExp(`\\b${secret}\\b`).test(everything) : everything.includes(secret),
  )
  expect(found).toEqual([])
  const logged = lines.map((line) => JSON.parse(line) as { msg: string; audit?: object }).filter(({ audit }) => audit)
  expect(logged.map(({ msg }) => msg).sort()).toEqual(rows.map(({ event }) => event).sort())
})

const digits = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)

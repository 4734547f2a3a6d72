import bcrypt from 'bcrypt'
import { expect, test, vi } from 'vitest'
import { minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { joinByEmail, joinByPhone, password, post, wrong_password } from '#test/accounts.ts'
import { codeSentTo } from '#test/people.ts'
import { openNode } from '#test/node.ts'
import { openWorld, type World } from '#test/world.ts'

const email = 'asha@example.com'
const phone = '+919876543210'

const login = (world: World, typed: string, more: object = {}) => post(world, 'login', { email, password: typed, ...more })
const many = <T>(times: number, work: (nth: number) => Promise<T>) => Promise.all(Array.from({ length: times }, (_, nth) => work(nth)))
const sentTo = (world: World, to: string) => world.inbox.list().filter((message) => message.to === to)

async function wrongFiveTimes(world: World) {
  const answers = await many(5, () => login(world, wrong_password))
  expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(401))
}

test('of sixty wrong passwords at once, over two processes, five meet the hash, for an address that nobody has as well', async () => {
  await using world = await openWorld()
  await using node = await openNode(world)
  await joinByEmail(world, email)
  const compare = vi.spyOn(bcrypt, 'compare')
  for (const address of [email, 'nobody@example.com']) {
    compare.mockClear()
    const guess = (nth: number) => post(nth % 2 ? world : node, 'login', { email: address, password: wrong_password })
    const answers = await many(60, guess)
    expect([401, 429].map((status) => answers.filter((answer) => answer.status === status).length)).toEqual([5, 55])
    expect(compare).toHaveBeenCalledTimes(5)
    expect(answers.find(({ status }) => status === 429)).toMatchObject({
      body: { code: 'auth.locked' },
      retry_after: expect.stringMatching(/^\d+$/),
    })
  }
})

test('wrong passwords count for a quarter of an hour each, and right ones not at all', async () => {
  await using world = await openWorld()
  await joinByEmail(world, email)
  for (let i = 0; i < 7; i++) expect((await login(world, password)).status).toBe(200)
  await login(world, wrong_password)
  world.clock.advance(10 * minute_ms)
  await many(4, () => login(world, wrong_password))
  expect(await login(world, password)).toMatchObject({ status: 429 })
  world.clock.advance(5 * minute_ms)
  expect((await login(world, password)).status).toBe(200)
  expect([(await login(world, wrong_password)).status, (await login(world, wrong_password)).status]).toEqual([401, 429])
})

test('however often a stranger is wrong, a device that signed in before gets in, and has five tries of its own', async () => {
  await using world = await openWorld()
  const { device_token } = await joinByEmail(world, email)
  await wrongFiveTimes(world)
  expect((await login(world, password)).status).toBe(429)
  const known = await login(world, password, { device_token })
  expect(known.status).toBe(200)
  expect((await login(world, password, { device_token: known.body['device_token'] })).status).toBe(200)

  for (let i = 0; i < 5; i++) expect((await login(world, wrong_password, { device_token })).status).toBe(401)
  expect((await login(world, password, { device_token })).status).toBe(429)
})

test("a device that is known to another account, or that somebody made up, is a stranger's", async () => {
  await using world = await openWorld()
  await joinByEmail(world, email)
  const thief = await joinByEmail(world, 'thief@example.com')
  const [device = '', signature = ''] = thief.device_token.split('.')
  await wrongFiveTimes(world)
  for (const device_token of [thief.device_token, `${device}.${signature.slice(1)}A`, `${'A'.repeat(22)}.${signature}`])
    expect((await login(world, password, { device_token })).status).toBe(429)
})

test('a code for a new password lifts the lock-out', async () => {
  await using world = await openWorld()
  await joinByEmail(world, email)
  await wrongFiveTimes(world)
  await post(world, 'password/forgot', { email })
  const new_password = 'another four words to keep'
  expect((await post(world, 'password/reset', { email, code: codeSentTo(world, email), new_password })).status).toBe(200)
  expect((await login(world, new_password)).status).toBe(200)
})

test('who is signed in guesses the current password five times, and locks nobody else out', async () => {
  await using world = await openWorld()
  const { access_token } = await joinByEmail(world, email)
  const change = () =>
    post(world, 'password/change', { current_password: wrong_password, new_password: 'another four words' }, access_token)
  const answers = await many(20, change)
  expect([403, 429].map((status) => answers.filter((answer) => answer.status === status).length)).toEqual([5, 15])
  expect((await login(world, password)).status).toBe(200)
})

test('one network has only so many passwords wrong, whoever they are for; a known device there gets in', async () => {
  await using world = await openWorld({ env: { PASSWORDS_PER_NETWORK: '8' } })
  const { device_token } = await joinByEmail(world, email)
  const answers = await many(20, (nth) => post(world, 'login', { email: `a${nth}@example.com`, password: wrong_password }))
  // Signing up took one of the eight.
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(7)
  expect([(await login(world, password)).status, (await login(world, password, { device_token })).status]).toEqual([429, 200])
})

test('wrong codes of strangers do not keep a known device from signing in by phone', async () => {
  await using world = await openWorld()
  const { device_token } = await joinByPhone(world, phone)
  await post(world, 'login', { phone })
  const bad = codeSentTo(world, phone) === '000000' ? '000001' : '000000'
  await many(5, () => post(world, 'verify-otp', { phone, code: bad }))
  expect((await post(world, 'login', { phone })).status).toBe(429)

  expect((await post(world, 'login', { phone, device_token })).status).toBe(200)
  const code = codeSentTo(world, phone)
  expect((await post(world, 'verify-otp', { phone, code })).status).toBe(429)
  expect((await post(world, 'verify-otp', { phone, code, device_token })).status).toBe(200)
})

test('one network is sent so many codes in ten minutes, whatever the numbers', async () => {
  await using world = await openWorld({ env: { CODES_PER_NETWORK: '4' } })
  const ask = (nth: number) => post(world, 'login', { phone: `+9198765432${10 + nth}` })
  const answers = await many(12, ask)
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(4)
  expect(answers.find(({ status }) => status === 429)).toMatchObject({
    body: { code: 'auth.too_many_codes' },
    retry_after: expect.stringMatching(/^6\d\d$/),
  })
  expect(world.inbox.list()).toHaveLength(4)
  world.clock.advance(10 * minute_ms)
  expect((await ask(1)).status).toBe(200)
})

test('everybody together is sent so many codes in a minute, over all processes; a refused one uses nothing up', async () => {
  await using world = await openWorld({ env: { CODES_PER_MINUTE: '5' } })
  await using node = await openNode(world, { env: { CODES_PER_MINUTE: '5' } })
  for (let i = 0; i < 6; i++) await post(world, 'login', { phone })
  const answers = await many(12, (nth) => post(nth % 2 ? world : node, 'login', { phone: `+9198765432${20 + nth}` }))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(2)
  expect(world.inbox.list()).toHaveLength(5)
  world.clock.advance(minute_ms)
  expect((await post(node, 'login', { phone: '+919876543299' })).status).toBe(200)
})

test('one session is sent five codes in ten minutes, whatever the addresses', async () => {
  await using world = await openWorld()
  const { device_token, access_token } = await joinByEmail(world, email)
  for (let i = 0; i < 3; i++) await post(world, 'email/change', { email: `a${i}@example.com` }, access_token)
  const more = await many(4, (nth) => post(world, 'email/change', { email: `b${nth}@example.com` }, access_token))
  expect(more.filter(({ status }) => status === 202)).toHaveLength(2)
  expect((await post(world, 'password/forgot', { email, device_token })).status).toBe(202)
})

test.each(['+91 98765 43210', '0091 98765-43210', '＋９１ ９８７６５ ４３２１０', '098765 43210', '(98765) 43210'])(
  '%s is the number that had its three codes',
  async (typed) => {
    await using world = await openWorld()
    for (let i = 0; i < 3; i++) await post(world, 'login', { phone })
    expect(await post(world, 'login', { phone: typed, country: 'IN' })).toMatchObject({
      status: 429,
      body: { code: 'auth.too_many_codes' },
    })
    expect(sentTo(world, phone)).toHaveLength(3)
  },
)

test('of two hundred guesses at one code at once, five meet it', async () => {
  await using world = await openWorld()
  await post(world, 'signup', { phone, name: 'Asha', role: 'creator' })
  const right = codeSentTo(world, phone)
  const codes = Array.from({ length: 200 }, (_, nth) => String(nth).padStart(6, '0')).filter((code) => code !== right)
  const answers = await Promise.all(codes.map((code) => post(world, 'verify-otp', { phone, code })))
  expect(answers.filter(({ status }) => status === 400)).toHaveLength(5)
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(codes.length - 5)
  const tries = statement<{ tries: number }>('test.tries', 'select tries from one_time_code')
  expect(await world.database.query(tries)).toEqual([{ tries: 5 }])
  expect((await post(world, 'verify-otp', { phone, code: right })).status).toBe(429)
})

test.each(['auth_budget', 'one_time_code'])('without the table %s nothing can be counted, so nothing is let through', async (table) => {
  await using world = await openWorld()
  await joinByEmail(world, email)
  const before = world.inbox.list().length
  await world.database.pool.query(`alter table ${table} rename to elsewhere`)
  const compare = vi.spyOn(bcrypt, 'compare').mockClear()
  const refused = [await post(world, 'login', { phone }), await post(world, 'password/forgot', { email })]
  if (table === 'auth_budget') refused.push(await login(world, password))
  for (const answer of refused)
    expect(answer).toMatchObject({ status: 503, body: { code: 'service.unavailable' }, retry_after: expect.stringMatching(/^\d+$/) })
  expect([world.inbox.list().length - before, table === 'auth_budget' ? compare.mock.calls.length : 0]).toEqual([0, 0])
})

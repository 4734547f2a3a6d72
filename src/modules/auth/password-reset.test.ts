import bcrypt from 'bcrypt'
import { expect, test, vi } from 'vitest'
import { minute_ms } from '#platform/clock.ts'
import { joinByEmail, joinByPhone, password, post, standing, wrong_password, type Answer } from '#test/accounts.ts'
import { codeSentTo } from '#test/people.ts'
import { openWorld, type World } from '#test/world.ts'

const email = 'asha@example.com'
const new_password = 'another four words to keep'

const login = (world: World, typed: string, more: object = {}) => post(world, 'login', { email, password: typed, ...more })
const lettersTo = (world: World, to: string) => world.inbox.list().filter((message) => message.to === to)

test('a forgotten password is replaced by a code, which ends every session and is good once', async () => {
  await using world = await openWorld()
  const account = await joinByEmail(world, email)
  expect(await post(world, 'password/forgot', { email: ' ASHA@example.com' })).toMatchObject({ status: 202, body: { sent_to: email } })
  const code = codeSentTo(world, email)
  expect(await post(world, 'password/reset', { email, code, new_password })).toMatchObject({ status: 200 })

  expect(await standing(world, account.access_token)).toBe(401)
  expect((await post(world, 'refresh', { refresh_token: account.refresh_token })).status).toBe(401)
  expect([(await login(world, password)).status, (await login(world, new_password)).status]).toEqual([401, 200])
  const again = await post(world, 'password/reset', { email, code, new_password: 'a third one to remember' })
  expect(again).toMatchObject({ status: 400, body: { code: 'auth.code_invalid' } })
  await world.settle()
  expect(lettersTo(world, email)[0]?.text).toMatch(/password .* was changed/)
})

test('of fifty resets with one code at once, one is made', async () => {
  await using world = await openWorld()
  await joinByEmail(world, email)
  await post(world, 'password/forgot', { email })
  const code = codeSentTo(world, email)
  const reset = (_: unknown, nth: number) => post(world, 'password/reset', { email, code, new_password: `${new_password} ${nth}` })
  const answers = await Promise.all(Array.from({ length: 50 }, reset))
  const [winner, ...others] = answers.flatMap(({ status }, nth) => (status === 200 ? [nth] : []))
  expect(others).toEqual([])
  expect((await login(world, `${new_password} ${winner}`)).status).toBe(200)
})

test('a code for a new password is too old after five minutes, and no other code is one', async () => {
  await using world = await openWorld()
  await joinByEmail(world, email)
  await joinByEmail(world, 'b@example.com')
  await post(world, 'password/forgot', { email })
  const code = codeSentTo(world, email)
  const reset = (more: object) => post(world, 'password/reset', { email, code, new_password, ...more })
  await post(world, 'password/forgot', { email: 'b@example.com' })
  const theirs = codeSentTo(world, 'b@example.com')
  if (theirs !== code) expect((await reset({ code: theirs })).status).toBe(400)
  expect((await post(world, 'verify-otp', { email, password, code })).status).toBe(400)
  expect(await reset({ new_password: 'Password123' })).toMatchObject({ status: 400, body: { errors: [{ code: 'password.common' }] } })
  expect(await reset({ new_password: 'Asha2026!' })).toMatchObject({ status: 400, body: { errors: [{ pointer: '/new_password' }] } })
  world.clock.advance(5 * minute_ms + 1)
  expect(await reset({})).toMatchObject({ status: 400, body: { code: 'auth.code_invalid' } })
})

test('a sign-up that nobody proved gets no code for a new password', async () => {
  await using world = await openWorld()
  await post(world, 'signup', { email, password: wrong_password, name: 'Thief', role: 'brand' })
  await post(world, 'password/forgot', { email })
  expect(lettersTo(world, email)[0]?.text).toMatch(/no account has it/)
})

test('nothing tells whether an address has an account: body, status, headers and the work are the same', async () => {
  await using world = await openWorld()
  await joinByEmail(world, 'known@example.com')
  const hashes = [vi.spyOn(bcrypt, 'hash'), vi.spyOn(bcrypt, 'compare')]
  const counted = async (asking: Promise<Answer>) => {
    const before = hashes.map(({ mock }) => mock.calls.length)
    const { status, body, headers } = await asking
    const names = [...headers.entries()].filter(([name]) => !/^(date|x-request-id|ratelimit)$/.test(name))
    const told = { ...body, request_id: '', sent_to: body['sent_to'] && 'somewhere', expires_at: '' }
    return { status, told, names, hashed: hashes.map(({ mock }, i) => mock.calls.length - (before[i] ?? 0)) }
  }
  // Of one length, so that the answers are, too.
  const [known, unknown] = ['known@example.com', 'other@example.com']
  const ways: [(email: string) => Promise<Answer>, number[]][] = [
    [(email) => post(world, 'login', { email, password: wrong_password }), [0, 1]],
    [(email) => post(world, 'signup', { email, password, name: 'Asha', role: 'brand' }), [1, 0]],
    [(email) => post(world, 'password/forgot', { email }), [0, 0]],
    [(email) => post(world, 'password/reset', { email, code: '000000', new_password }), [1, 0]],
    [(email) => post(world, 'verify-otp', { email, password: wrong_password, code: '000000' }), [0, 1]],
  ]
  for (const [way, hashed] of ways) {
    const toKnown = await counted(way(known))
    expect(await counted(way(unknown))).toEqual(toKnown)
    expect(toKnown.hashed).toEqual(hashed)
  }
  expect([lettersTo(world, known).length - 1, lettersTo(world, unknown).length]).toEqual([2, 2])
})

test('a new password needs the current one, ends the other sessions and is told to the owner', async () => {
  await using world = await openWorld()
  const phone = await joinByEmail(world, email)
  const tablet = (await login(world, password)).body
  const change = (current_password: string) => post(world, 'password/change', { current_password, new_password }, phone.access_token)

  expect(await change(wrong_password)).toMatchObject({ status: 403, body: { code: 'auth.password_wrong' } })
  expect(await change(password)).toMatchObject({ status: 200 })
  expect([await standing(world, phone.access_token), await standing(world, tablet['access_token'])]).toEqual([200, 401])
  expect([(await login(world, password)).status, (await login(world, new_password)).status]).toEqual([401, 200])
  await world.settle()
  expect(lettersTo(world, email)[0]?.text).toMatch(/password .* was changed/)
})

test('of ten changes at once, one is made', async () => {
  await using world = await openWorld()
  const { access_token } = await joinByEmail(world, email)
  const change = (_: unknown, nth: number) =>
    post(world, 'password/change', { current_password: password, new_password: `${new_password} ${nth}` }, access_token)
  const answers = await Promise.all(Array.from({ length: 10 }, change))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
})

test.each([
  ['with a space after it', `${password} `],
  ['in capitals', password.toUpperCase()],
  ['cut short', password.slice(0, -1)],
])('a password %s is another one', async (_, typed) => {
  await using world = await openWorld()
  await joinByEmail(world, email)
  expect((await login(world, typed)).status).toBe(401)
})

test('a password counts as it was typed: other code points are another password, and so is another end after 72 bytes', async () => {
  await using world = await openWorld()
  const { access_token } = await joinByEmail(world, email)
  const typed = `caf\u00e9 ${'long '.repeat(20)}`
  const change = await post(world, 'password/change', { current_password: password, new_password: typed }, access_token)
  expect(change.status).toBe(200)
  expect((await login(world, typed.normalize('NFD'))).status).toBe(401)
  expect((await login(world, `${typed.slice(0, -1)}x`)).status).toBe(401)
  expect((await login(world, typed)).status).toBe(200)
})

test('an account that signed up by phone chooses a password once it has a proved address', async () => {
  await using world = await openWorld()
  const { access_token } = await joinByPhone(world, '+919876543210')
  const set = () => post(world, 'password/set', { new_password }, access_token)
  expect(await set()).toMatchObject({ status: 409, body: { code: 'auth.email_required' } })
  await post(world, 'email/change', { email }, access_token)
  await post(world, 'email/confirm', { email, code: codeSentTo(world, email) }, access_token)

  expect((await set()).status).toBe(200)
  expect(await set()).toMatchObject({ status: 409, body: { code: 'auth.password_present' } })
  expect((await login(world, new_password)).status).toBe(200)
})

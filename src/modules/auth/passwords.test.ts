import { afterAll, beforeAll, expect, test } from 'vitest'
import { commonPasswords } from './common-passwords.ts'
import { isCommonPassword } from './rules.ts'
import { day_ms } from '#platform/clock.ts'
import { joinByEmail, post } from '#test/accounts.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

let people = 0
const newEmail = () => `person-${++people}@example.com`

/** What signing up with this password comes to: 202, or the code of what is wrong with it. */
async function signUp(password: string, who: { name?: string; email?: string } = {}): Promise<unknown> {
  const { status, body } = await post(world, 'signup', { email: newEmail(), name: 'Asha Rao', role: 'brand', ...who, password })
  return status === 202 ? 202 : body['errors'][0].code
}

test('a password of seven characters is too short, of eight to 128 it is not, whatever it is made of', async () => {
  expect(await signUp('kT4#mvq')).toBe('too_small')
  for (const password of [
    'kT4#mvqz',
    'kfmvqzwt',
    '94837261',
    'a b c d e',
    '🫖🧃☕🍵🥛🧉🥤🍶',
    'चायसमोसा',
    'x9'.repeat(64).slice(0, 127) + 'y',
  ])
    expect(await signUp(password), password).toBe(202)
  expect(await signUp('kT4#mvqz'.repeat(16) + 'x')).toBe('too_big')
})

test('all of the three thousand most used passwords are refused, by the rule and over HTTP', async () => {
  expect(commonPasswords.size).toBeGreaterThanOrEqual(3_000)
  expect([...commonPasswords].filter((password) => !isCommonPassword(password))).toEqual([])
  const some = [...commonPasswords].filter((password, nth) => nth % 150 === 0 && password.length >= 8).slice(0, 20)
  expect(some.length).toBeGreaterThanOrEqual(10)
  for (const password of some) expect(await signUp(password), password).toBe('password.common')
})

test('a password made of the owner’s name, address or of this product is refused at sign-up, change and recovery', async () => {
  const who = { name: 'Meenakshi Sundaram', email: 'meena.sun@example.com' }
  for (const password of ['Meenakshi1', 'sundaram2026!', 'meenakshi-sundaram', 'meena.sun', 'Influmojo#42', 'ｍｅｅｎａｋｓｈｉ9'])
    expect(await signUp(password, who), password).toMatch(/^password\.(own_words|common)$/)
  expect(await signUp('meenakshi likes idli at dawn', who)).toBe(202)

  const email = newEmail()
  const { access_token } = await joinByEmail(world, email)
  const own = { new_password: 'asha rao 26' }
  const refused = { status: 400, body: { errors: [{ code: 'password.own_words' }] } }
  expect(await post(world, 'password/change', { current_password: 'four words one remembers', ...own }, access_token)).toMatchObject(
    refused,
  )
  await post(world, 'password/forgot', { email })
  const code = /\b\d{6}\b/.exec(world.inbox.list().find(({ to }) => to === email)?.text ?? '')?.[0]
  expect(await post(world, 'password/reset', { email, code, ...own })).toMatchObject(refused)
  // Who holds no code is not told whose name the password holds, and the code still counts.
  expect(await post(world, 'password/reset', { email, code: '000000', ...own })).toMatchObject({ body: { code: 'auth.code_invalid' } })
  expect(await post(world, 'password/reset', { email, code, new_password: 'idli and dosa at dawn' })).toMatchObject({ status: 200 })
})

test('a password counts exactly as it was typed', async () => {
  const email = newEmail()
  const chosen = `Caf\u00e9 ${'long '.repeat(20)}at dawn`
  await joinByEmail(world, email, chosen)
  const others = [
    chosen.normalize('NFD'),
    chosen.toLowerCase(),
    `${chosen} `,
    ` ${chosen}`,
    chosen.trim().slice(0, -1),
    // The first 72 bytes are the same, which is all that bcrypt alone would read.
    `${chosen.slice(0, 90)}another end`,
  ]
  for (const password of others) {
    world.clock.advance(day_ms)
    expect(await post(world, 'login', { email, password }), password).toMatchObject({ status: 401 })
  }
  expect(await post(world, 'login', { email, password: `${chosen.slice(0, 8)}\0` })).toMatchObject({ status: 400 })
  expect(await post(world, 'login', { email, password: chosen })).toMatchObject({ status: 200 })
})

test('a password of a megabyte is refused before it is hashed', async () => {
  const { status } = await post(world, 'signup', { email: newEmail(), name: 'Asha', role: 'brand', password: 'x'.repeat(1_000_000) })
  expect(status).toBe(413)
})

test('a password does not age', async () => {
  const email = newEmail()
  await joinByEmail(world, email)
  world.clock.advance(400 * day_ms)
  expect(await post(world, 'login', { email, password: 'four words one remembers' })).toMatchObject({ status: 200 })
})

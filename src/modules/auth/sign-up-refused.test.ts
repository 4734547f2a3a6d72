import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '#test/world.ts'

const phone = '+919876543210'
const password = 'four words one remembers'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

test.each<[string, unknown, string]>([
  ['no way in', { name: 'A', role: 'brand' }, ''],
  ['two ways in', { name: 'A', role: 'brand', email: 'a@example.com', password, phone }, '/phone'],
  ['an email without a password', { name: 'A', role: 'brand', email: 'a@example.com' }, '/password'],
  ['a phone with a password', { name: 'A', role: 'brand', phone, password }, '/password'],
  ['a short password', { name: 'A', role: 'brand', email: 'a@example.com', password: 'a1!' }, '/password'],
  ['a long password', { name: 'A', role: 'brand', email: 'a@example.com', password: 'x1'.repeat(65) }, '/password'],
  ['a common password', { name: 'A', role: 'brand', email: 'a@example.com', password: 'Password123' }, '/password'],
  ['a role one cannot take', { name: 'A', role: 'admin', phone }, '/role'],
  ['no name', { role: 'brand', phone }, '/name'],
  ['a blank name', { name: '  ', role: 'brand', phone }, '/name'],
  ['a name that cannot be stored', { name: 'A\0', role: 'brand', phone }, '/name'],
  ['a number without its country', { name: 'A', role: 'brand', phone: '9876543210' }, '/phone'],
  ['a number that is an object', { name: 'A', role: 'brand', phone: { $ne: null } }, '/phone'],
  ['an address that is none', { name: 'A', role: 'brand', email: 'asha', password }, '/email'],
  ['Google and a phone', { role: 'brand', google_id_token: 'x', phone }, '/google_id_token'],
  ['Google and a password', { role: 'brand', google_id_token: 'x', password }, '/password'],
  ['Google and no role', { google_id_token: 'x' }, '/role'],
  ['Google and a role one cannot take', { role: 'agent', google_id_token: 'x' }, '/role'],
  ['an endless token of Google', { role: 'brand', google_id_token: 'x'.repeat(4097) }, '/google_id_token'],
  ['a nonce that belongs to nothing', { name: 'A', role: 'brand', phone, nonce: 'x' }, '/nonce'],
  ['a field that is not there', { name: 'A', role: 'brand', phone, status: 'active' }, '/status'],
])('signing up with %s is refused', async (_, body, pointer) => {
  const response = await world.request('POST', '/api/v1/auth/signup', { body })
  const answer = (await response.json()) as { code: string; errors: { pointer: string }[] }
  expect(answer).toMatchObject({ status: 400, code: 'request.invalid' })
  expect(answer.errors.map((error) => error.pointer)).toContain(pointer)
  expect(world.inbox.list()).toEqual([])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#test/people.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let brand: Person
beforeAll(async () => {
  world = await openWorld()
  brand = await world.join('brand')
})
afterAll(() => world[Symbol.asyncDispose]())

test.each([
  ['a NUL', { name: 'A\0B' }],
  ['half a letter', { name: 'A\ud800' }],
  ['500 letters', { name: 'W'.repeat(500) }],
  ['no address', { address_lines: [] }],
  ['seven lines', { address_lines: Array.from({ length: 7 }, () => 'x') }],
  ['a country that is none', { country: 'Atlantis' }],
  ['a tax number with a formula', { tax_id: '=1+1' }],
  ['no mail address', { email: 'nobody' }],
])('billing details with %s are refused and change nothing', async (_what, wrong) => {
  const before = await brand.sdk.invoices.billing({})
  const put = brand.sdk.invoices.put_billing({ name: 'A', address_lines: ['B'], country: 'IN', ...wrong })
  await expect(put).rejects.toMatchObject({ status: 400, code: 'request.invalid' })
  expect(await brand.sdk.invoices.billing({})).toEqual(before)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { nameCompany } from '#test/invoices.ts'
import type { Person } from '#test/people.ts'
import { hire } from '#test/staff.ts'
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
  ['a GSTIN whose check digit is wrong', { tax_id: '27AAPFU0939F1ZX' }],
  ['a tax number that is none of India', { tax_id: 'DE 123456' }],
  ['a GSTIN of another state', { tax_id: '27AAPFU0939F1ZV', state: '29' }],
  ['a state that is none', { state: 'Atlantis' }],
  ['a state outside of India', { country: 'DE', state: '29' }],
])('billing details with %s are refused and change nothing', async (_what, wrong) => {
  const before = await brand.sdk.invoices.billing({})
  const put = brand.sdk.invoices.put_billing({ name: 'A', address_lines: ['B'], country: 'IN', ...wrong })
  await expect(put).rejects.toMatchObject({ status: 400, code: 'request.invalid' })
  expect(await brand.sdk.invoices.billing({})).toEqual(before)
})

test('in India a GSTIN brings its state along, a PAN needs none, and who moves away takes none along', async () => {
  const put = (given: object) => brand.sdk.invoices.put_billing({ name: 'A', address_lines: ['B'], country: 'India', ...given })
  expect(await put({ tax_id: '27 aapfu 0939 f1zv' })).toMatchObject({ tax_id: '27AAPFU0939F1ZV', state: '27' })
  expect(await put({ tax_id: 'aapfu0939f', state: ' karnataka ' })).toMatchObject({ tax_id: 'AAPFU0939F', state: '29' })
  expect(await put({ tax_id: 'AAPFU0939F' })).toMatchObject({ state: null })
  expect(await put({ state: '04' })).toMatchObject({ tax_id: null, state: '04' })
  expect(await put({ country: 'DE', tax_id: 'DE 123.456' })).toMatchObject({ country: 'DE', tax_id: 'DE 123.456', state: null })
  const past = 'update billing_details set state = $1 where brand_id is not null'
  await expect(world.database.pool.query(past, ['29'])).rejects.toThrow('billing_details_have_a_state')
})

test('the company too gives a number that checks, and has the state of it', async () => {
  const admin = await hire(world, 'admin')
  for (const wrong of [{ tax_id: '29AAICI1234F1Z5' }, { state: '07' }, { country: 'US', state: '29' }])
    await expect(nameCompany(admin, wrong)).rejects.toMatchObject({ status: 400, code: 'request.invalid' })
  expect(await nameCompany(admin)).toMatchObject({ tax_id: '29AAICI1234F1ZQ', state: '29' })
})

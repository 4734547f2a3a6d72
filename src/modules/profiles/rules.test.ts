import { describe, expect, test } from 'vitest'
import type { Problem } from '#platform/problem.ts'
import { checkBirth, checkRates, completionOfBrand, completionOfCreator, ownerOf, shareOut } from './rules.ts'
import { BasicInfo, Preferences, type BrandProfile, type Changes, type CreatorProfile } from './schema.ts'
import { languageTagOf, slugOf } from './text.ts'

const errorsOf = (work: () => unknown) => {
  try {
    work()
    return []
  } catch (error) {
    return ((error as Problem).extra.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)
  }
}

test('every field of the two endpoints has an owner', () => {
  const fields = [...Object.keys(BasicInfo.shape), ...Object.keys(Preferences.shape)]
  expect(new Set(fields)).toEqual(new Set(Object.keys(ownerOf)))
})

describe.each(['brand', 'creator'] as const)('for a %s', (role) => {
  const stranger = role === 'brand' ? 'creator' : 'brand'
  test.each(Object.entries(ownerOf) as [keyof Changes, string][])('%s (%s) goes where it belongs', (field, owner) => {
    const changes = { [field]: null } as Changes
    if (owner === stranger) expect(errorsOf(() => shareOut(changes, role))).toEqual([`/${field} field.other_role`])
    else expect(Object.keys(shareOut(changes, role)[owner === 'account' ? 'account' : role])).toEqual([field])
  })
})

test('every field of the other role is named', () => {
  expect(errorsOf(() => shareOut({ bio: 'x', name: 'x', min_rate: '1' }, 'brand'))).toEqual([
    '/bio field.other_role',
    '/min_rate field.other_role',
  ])
})

test.each<[string | null, string | null, string, string[]]>([
  [null, null, 'INR', []],
  ['100', null, 'INR', []],
  [null, '100', 'INR', []],
  ['100', '100', 'INR', []],
  ['99.99', '100.00', 'INR', []],
  ['100.01', '100', 'INR', ['/max_rate rate.out_of_order']],
  ['9', '10', 'INR', []],
  ['1.005', null, 'INR', ['/min_rate amount.too_precise']],
  ['1.005', null, 'KWD', []],
  ['1.5', null, 'JPY', ['/min_rate amount.too_precise']],
  [null, '1.5', 'JPY', ['/max_rate amount.too_precise']],
  ['1.000', '2.000', 'JPY', []],
])('rates from %s to %s in %s: %j', (min_rate, max_rate, rate_currency, errors) => {
  expect(errorsOf(() => checkRates({ min_rate, max_rate, rate_currency }))).toEqual(errors)
})

test('nobody is born tomorrow, nor before 1900', () => {
  const now = new Date('2026-11-23T00:00:00Z')
  for (const birth of [null, undefined, new Date('2001-05-31'), now]) expect(errorsOf(() => checkBirth(birth, now))).toEqual([])
  for (const birth of [new Date('2026-11-24'), new Date('1899-12-31')])
    expect(errorsOf(() => checkBirth(birth, now))).toEqual(['/date_of_birth date.out_of_range'])
})

/** Every way in which some fields are there and the others are not. */
function everySubset(fields: readonly string[]): string[][] {
  return Array.from({ length: 2 ** fields.length }, (_, bits) => fields.filter((_field, i) => bits & (1 << i)))
}

const account = { name: 'A', profile_image_url: null }
const full = { industries: ['tea'], languages: ['hi'], content_categories: ['tea'] } as Record<string, unknown>
const empty = { industries: [], languages: [], content_categories: [] } as Record<string, unknown>

test.each([
  { role: 'creator', fields: ['bio', 'location_city', 'content_categories', 'min_rate', 'max_rate'], fixed: ['name'] },
  {
    role: 'brand',
    fields: ['business_type', 'role_in_organization', 'industries', 'description', 'location_country', 'location_city', 'languages'],
    fixed: ['name', 'company_name'],
  },
])('of a $role, what is missing is named and the rest is the percentage', ({ role, fields, fixed }) => {
  for (const there of everySubset(fields)) {
    const values = Object.fromEntries(fields.map((field) => [field, there.includes(field) ? (full[field] ?? 'x') : (empty[field] ?? null)]))
    const profile: unknown = { ...values, company_name: 'Chai Company' }
    const completion =
      role === 'brand' ? completionOfBrand(account, profile as BrandProfile) : completionOfCreator(account, profile as CreatorProfile)
    expect(completion.missing).toEqual(expect.arrayContaining(fields.filter((field) => !there.includes(field))))
    const all = fields.length + fixed.length
    expect(completion.percentage).toBe(Math.floor(((there.length + fixed.length) * 100) / all))
    expect(completion.missing).toHaveLength(fields.length - there.length)
  }
})

test.each([
  ['Food & Travel', 'food-travel'],
  ['  FASHION ', 'fashion'],
  ['food-travel', 'food-travel'],
  ['Ｔｅｃｈ', 'tech'],
  ['यात्रा', 'यात्रा'],
  ['--', ''],
  ['<script>', 'script'],
])('the category %j is %j', (typed, slug) => {
  expect(slugOf(typed)).toBe(slug)
  expect(slugOf(slug)).toBe(slug)
})

test.each([
  ['hi', 'hi'],
  ['HI-in', 'hi-IN'],
  ['pt-br', 'pt-BR'],
  ['iw', 'he'],
  ['hindi', undefined],
  ['xx-yy-zz', undefined],
  ['', undefined],
])('the language %j is %j', (typed, tag) => {
  expect(languageTagOf(typed)).toBe(tag)
})

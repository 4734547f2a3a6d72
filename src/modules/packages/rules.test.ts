import { describe, expect, test } from 'vitest'
import { Problem } from '#platform/problem.ts'
import { catalogue, checkContentType, platforms, titleOf } from './catalogue.ts'
import { checkCurrency, checkRoom, most_active_packages, most_drafts, most_kept_packages, priceOf } from './rules.ts'

const refusal = (work: () => unknown): string | undefined => {
  try {
    work()
  } catch (error) {
    return error instanceof Problem ? (error.extra.errors?.[0]?.code ?? error.code) : 'not a Problem'
  }
  return undefined
}

describe('the catalogue', () => {
  test.each(platforms.flatMap((platform) => Object.keys(catalogue[platform].content_types).map((type) => [platform, type] as const)))(
    '%s has %s, and a name for it',
    (platform, type) => {
      expect(refusal(() => checkContentType(platform, type))).toBeUndefined()
      expect(titleOf(platform, type)).toMatch(/^[A-Z]/)
      expect(`${platform} ${type}`).toMatch(/^[a-z]+ [a-z]+$/)
    },
  )

  test.each([
    ['instagram', 'short'],
    ['instagram', 'toString'],
    ['__proto__', 'reel'],
    ['myspace', 'post'],
    ['youtube', ''],
  ])('%s has no "%s"', (platform, type) => {
    expect(refusal(() => checkContentType(platform, type))).toBe('content_type.unknown')
  })

  test('what left the catalogue keeps a name', () => {
    expect(titleOf('instagram', 'reel')).toBe('Instagram reel')
    expect(titleOf('vine', 'loop')).toBe('vine loop')
    expect(titleOf('instagram', 'constructor')).toBe('Instagram constructor')
  })
})

describe('a price', () => {
  test.each([
    ['149', 'INR', 14_900n],
    ['149.5', 'INR', 14_950n],
    ['0.01', 'USD', 1n],
    ['500', 'JPY', 500n],
    ['500.000', 'JPY', 500n],
    ['1.234', 'KWD', 1_234n],
    ['1000000000', 'VND', 1_000_000_000n],
  ])('%s %s is %s minor units', (price, currency, minor) => {
    expect(priceOf(price, currency)).toBe(minor)
  })

  test.each([
    ['0', 'INR', 'price.too_low'],
    ['0.00', 'INR', 'price.too_low'],
    ['-1', 'INR', 'price.too_low'],
    ['1000000000.01', 'INR', 'price.too_high'],
    ['99999999999', 'JPY', 'price.too_high'],
    ['1.234', 'INR', 'amount.too_precise'],
    ['1.5', 'JPY', 'amount.too_precise'],
    ['1e3', 'INR', 'amount.invalid'],
    ['NaN', 'INR', 'amount.invalid'],
  ])('%s %s is refused: %s', (price, currency, code) => {
    expect(refusal(() => priceOf(price, currency))).toBe(code)
  })
})

test('a package sells in the currency its creator is paid in', () => {
  expect(refusal(() => checkCurrency('INR', 'INR'))).toBeUndefined()
  expect(refusal(() => checkCurrency('USD', 'INR'))).toBe('currency.not_yours')
})

test('the shelf has room for so many packages and not one more', () => {
  const shelf = { active: most_active_packages - 1, draft: most_drafts - 1, kept: most_kept_packages - 1 }
  for (const status of ['draft', 'active', 'paused', 'archived'] as const) expect(refusal(() => checkRoom(status, shelf))).toBeUndefined()
  const full = [
    ['active', { ...shelf, active: most_active_packages }],
    ['draft', { ...shelf, draft: most_drafts }],
    ['paused', { ...shelf, kept: most_kept_packages }],
  ] as const
  for (const [status, on] of full) expect(refusal(() => checkRoom(status, on))).toBe('package.too_many')
  expect(refusal(() => checkRoom('archived', full[2][1]))).toBeUndefined()
})

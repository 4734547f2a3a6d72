import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountOf, feeOf, minorOf } from './amounts.ts'

test.each([
  ['INR', 105_000n, 105_000],
  ['USD', 1n, 1],
  ['JPY', 500n, 500],
  ['KRW', 10_000n, 10_000],
  ['KWD', 5_120n, 5_120],
  ['BHD', 10n, 10],
  ['ISK', 5n, 500],
  ['HUF', 10n, 1_000],
])('%s: %i of ours are %i at Stripe, and back', (currency, minor, amount) => {
  expect(amountOf(minor, currency)).toBe(amount)
  expect(minorOf(amount, currency.toLowerCase())).toBe(minor)
})

test('what Stripe cannot charge exactly is refused, never rounded', () => {
  expect(() => amountOf(5_124n, 'KWD')).toThrow('cannot move 5124 minor units of KWD exactly')
  expect(() => amountOf(2n ** 60n, 'INR')).toThrow('exactly')
  expect(() => amountOf(500n, 'UGX')).toThrow('not clear')
  expect(() => minorOf(1_050, 'huf')).toThrow('no whole number')
  expect(() => minorOf(10.5, 'inr')).toThrow('no whole number')
  expect(feeOf(1_050, 'huf')).toBe(10n)
})

test('every amount that Stripe takes comes back as it was', () => {
  const currencies = fc.constantFrom('INR', 'USD', 'EUR', 'JPY', 'VND', 'KWD', 'OMR', 'TND', 'ISK', 'HUF', 'CLP', 'TWD')
  const amounts = fc.bigInt({ min: 1n, max: 9_999_999n }).map((tens) => tens * 10n)
  fc.assert(fc.property(currencies, amounts, (currency, minor) => minorOf(amountOf(minor, currency), currency.toLowerCase()) === minor))
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allocate, applyRate, digitsOf, formatMinor, isCurrency, parseMajor } from './money.ts'
import { Problem } from './problem.ts'

const currency = fc.constantFrom('INR', 'USD', 'JPY', 'KWD')
const minor = fc.bigInt(-(10n ** 15n) + 1n, 10n ** 15n - 1n)

/** The code of the field that was refused. */
function refusal(amount: string, currency: string): string | undefined {
  try {
    parseMajor(amount, currency, '/price')
  } catch (error) {
    return error instanceof Problem ? error.extra.errors?.[0]?.code : String(error)
  }
  return undefined
}

test('a currency is an ISO 4217 code in upper case', () => {
  expect(['INR', 'USD', 'JPY', 'KWD'].every(isCurrency)).toBe(true)
  expect(['inr', 'Rs', '', 'XYZ', 'INR ', '₹'].some(isCurrency)).toBe(false)
})

test('each currency has its own number of digits', () => {
  expect(['INR', 'USD', 'JPY', 'KWD'].map(digitsOf)).toEqual([2, 2, 0, 3])
  expect(formatMinor(14900n, 'INR')).toBe('149.00')
  expect(formatMinor(149n, 'JPY')).toBe('149')
  expect(formatMinor(149000n, 'KWD')).toBe('149.000')
})

test('less than one is written with its zero, and what is owed with its sign', () => {
  expect(formatMinor(5n, 'INR')).toBe('0.05')
  expect(formatMinor(0n, 'INR')).toBe('0.00')
  expect(formatMinor(-5n, 'INR')).toBe('-0.05')
  expect(formatMinor(-149n, 'JPY')).toBe('-149')
})

describe('an amount that is read', () => {
  test('is what was written, in any currency', () => {
    fc.assert(fc.property(minor, currency, (value, code) => parseMajor(formatMinor(value, code), code) === value))
  })

  test('has the digits the currency has, however it was given', () => {
    fc.assert(
      fc.property(minor, currency, (value, code) => {
        const [, fraction = ''] = formatMinor(value, code).split('.')
        expect(fraction).toHaveLength(digitsOf(code))
      }),
    )
    expect(['149', '149.5', '149.50', '149.500000'].map((amount) => parseMajor(amount, 'INR'))).toEqual([14900n, 14950n, 14950n, 14950n])
    expect(parseMajor('149.000', 'JPY')).toBe(149n)
  })

  test('may be what a numeric column gives', () => {
    expect(parseMajor({ toString: () => '149.5' }, 'INR')).toBe(14950n)
  })

  test('is never rounded: a digit the currency does not have is refused', () => {
    expect(refusal('149.005', 'INR')).toBe('amount.too_precise')
    expect(refusal('149.1', 'JPY')).toBe('amount.too_precise')
    expect(refusal('149.0001', 'KWD')).toBe('amount.too_precise')
    const fraction = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 18 })
      .filter((digits) => digits.slice(2).some(Boolean))
    fc.assert(fc.property(fraction, (digits) => refusal(`1.${digits.join('')}`, 'INR') === 'amount.too_precise'))
  })

  test.each([
    '',
    ' ',
    '1e3',
    '1E3',
    'NaN',
    'Infinity',
    '-',
    '--1',
    '+1',
    '1.',
    '.5',
    '1,50',
    '1_000',
    ' 1',
    '1 ',
    '1\n',
    '0x10',
    '١٢',
    '1.5.0',
  ])('is refused when it is %j', (amount) => expect(refusal(amount, 'INR')).toBe('amount.invalid'))

  test('is refused when it has more digits than any amount has', () => {
    expect(parseMajor('9'.repeat(15), 'INR')).toBe(BigInt('9'.repeat(15) + '00'))
    expect(refusal('9'.repeat(16), 'INR')).toBe('amount.invalid')
    expect(refusal(`1.${'0'.repeat(19)}`, 'INR')).toBe('amount.invalid')
    expect(refusal(String(1e21), 'INR')).toBe('amount.invalid')
    expect(refusal(String(1e-7), 'INR')).toBe('amount.invalid')
  })

  test('that is refused says in which field', () => {
    expect(() => parseMajor('free', 'INR', '/price')).toThrow(Problem)
    expect(() => parseMajor('free', 'INR', '/price')).toThrow(
      expect.objectContaining({
        status: 400,
        code: 'request.invalid',
        extra: { errors: [expect.objectContaining({ pointer: '/price' })] },
      }),
    )
  })
})

describe('a rate', () => {
  test('is applied once and rounded half up', () => {
    expect(applyRate(1_000_000n, 1500)).toBe(150_000n)
    expect([0n, 1n, 2n, 3n].map((value) => applyRate(value, 5000))).toEqual([0n, 1n, 1n, 2n])
    expect(applyRate(3333n, 3333)).toBe(1111n)
  })

  test('is never more than half a unit away from the exact share, nor above the whole', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), fc.integer({ min: 0, max: 10_000 }), (value, bp) => {
        const share = applyRate(value, bp)
        const off = share * 10_000n - value * BigInt(bp)
        expect(off > -5_000n && off <= 5_000n).toBe(true)
        expect(share >= 0n && share <= value).toBe(true)
      }),
    )
  })
})

describe('what is shared out', () => {
  const total = fc.bigInt(0n, 10n ** 15n)
  const weights = fc.array(fc.bigInt(0n, 10n ** 9n), { minLength: 1, maxLength: 12 }).filter((all) => all.some((weight) => weight > 0n))

  test('adds up to the whole', () => {
    fc.assert(fc.property(total, weights, (whole, by) => allocate(whole, by).reduce((a, b) => a + b, 0n) === whole))
  })

  test('is less than one unit away from the exact share; who has no weight gets nothing', () => {
    fc.assert(
      fc.property(total, weights, (whole, by) => {
        const sum = by.reduce((a, b) => a + b, 0n)
        allocate(whole, by).forEach((part, i) => {
          const off = part * sum - whole * (by[i] ?? 0n)
          expect(off > -sum && off < sum).toBe(true)
          if (by[i] === 0n) expect(part).toBe(0n)
        })
      }),
    )
  })

  test('gives the units that are left to the largest fractions, the first among equals', () => {
    expect(allocate(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n])
    expect(allocate(10n, [1n, 2n, 3n])).toEqual([2n, 3n, 5n])
    expect(allocate(1n, [0n, 5n])).toEqual([0n, 1n])
    expect(allocate(0n, [1n, 2n])).toEqual([0n, 0n])
  })

  test('needs a whole and weights that are not negative, and one weight at least', () => {
    for (const [whole, by] of [
      [-1n, [1n]],
      [1n, []],
      [1n, [0n, 0n]],
      [1n, [2n, -1n]],
    ] as [bigint, bigint[]][])
      // prettier-ignore
      expect(() => allocate(whole, by)).toThrow(RangeError)
  })
})

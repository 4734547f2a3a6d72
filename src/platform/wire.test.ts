import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { amount, currency, id, instant, pageOf, pageQuery, queryInt, text, webUrl } from './wire.ts'

/** The codes (our own, else the schema's) with which a value is refused. */
function refusals(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? []
  return issues.map((issue) => (issue.code === 'custom' ? String(issue.params?.['code'] ?? issue.code) : issue.code))
}

describe('an id', () => {
  test('is a string of digits outside and a bigint inside', () => {
    fc.assert(fc.property(fc.bigInt(1n, 2n ** 63n - 1n), (value) => z.decode(id, z.encode(id, value)) === value))
    expect(z.encode(id, 2n ** 63n - 1n)).toBe('9223372036854775807')
  })

  test('may come as a number, as long as a number can hold it', () => {
    expect(id.parse(42)).toBe(42n)
    expect(id.parse(Number.MAX_SAFE_INTEGER)).toBe(9007199254740991n)
    expect(id.safeParse(Number.MAX_SAFE_INTEGER + 1).success).toBe(false)
  })

  test.each([
    '0',
    '-1',
    '+1',
    '1.5',
    '1e3',
    'abc',
    '',
    ' ',
    ' 1',
    '1 ',
    '1\n',
    '0x1f',
    '١',
    '9223372036854775808',
    '18446744073709551616',
    '9'.repeat(40),
  ])('is not %j', (value) => expect(refusals(id, value)).toEqual(['id.invalid']))

  test('has one spelling only: no zeros in front', () => {
    expect(refusals(id, '042')).toEqual(['id.invalid'])
  })

  test.each([[0], [-1], [1.5], [Number.NaN], [Number.POSITIVE_INFINITY], [2 ** 63], [null], [true], [['1']], [{}], [undefined]])(
    'is not the value %j',
    (value) => expect(id.safeParse(value).success).toBe(false),
  )

  test('is accepted exactly where the published pattern fits', () => {
    const pattern = new RegExp(String((id.meta() as { wire: { pattern: string } }).wire.pattern))
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789-. '), maxLength: 21 })
    fc.assert(fc.property(digits, (value) => id.safeParse(value).success === (pattern.test(value) && BigInt(value) < 2n ** 63n)))
  })
})

describe('a moment', () => {
  test('is written in UTC to the millisecond and read back as the same moment', () => {
    const date = fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
    fc.assert(fc.property(date, (value) => z.decode(instant, z.encode(instant, value)).getTime() === value.getTime()))
    expect(z.encode(instant, new Date(Date.UTC(2026, 0, 31, 12)))).toBe('2026-01-31T12:00:00.000Z')
  })

  test('may be given in any zone', () => {
    expect(instant.parse('2026-01-31T17:30:00+05:30')).toEqual(new Date('2026-01-31T12:00:00Z'))
  })

  test.each([
    '2026-01-31',
    '2026-01-31T12:00:00',
    '2026-02-30T12:00:00Z',
    '2026-13-01T12:00:00Z',
    '2026-01-31T25:00:00Z',
    '2026-01-31 12:00:00Z',
    '+010000-01-01T00:00:00Z',
    'tomorrow',
    '',
    '1769860800000',
  ])('is not %j', (value) => expect(instant.safeParse(value).success).toBe(false))

  test('is not a number', () => {
    expect(instant.safeParse(1769860800000).success).toBe(false)
  })
})

describe('an amount', () => {
  test('stays the digits that were given; a number is accepted', () => {
    expect(['149.00', '149', '0.5', '00.500', 149, 149.5, 0].map((value) => amount.parse(value))).toEqual([
      '149.00',
      '149',
      '0.5',
      '00.500',
      '149',
      '149.5',
      '0',
    ])
  })

  test.each([
    ['-1'],
    ['1e3'],
    ['1,50'],
    ['₹5'],
    ['.5'],
    ['5.'],
    ['1.2345'],
    ['9'.repeat(12)],
    [''],
    [-1],
    [0.1 + 0.2],
    [1e21],
    [Number.NaN],
    [null],
    [{}],
  ])('is not %j', (value) => expect(amount.safeParse(value).success).toBe(false))

  test('stands beside a currency in capitals', () => {
    expect(currency.parse('INR')).toBe('INR')
    expect(['inr', 'XYZ', '', 'RUPEES'].some((code) => currency.safeParse(code).success)).toBe(false)
  })
})

describe('text', () => {
  test('is trimmed before it is measured', () => {
    expect(text(3).parse('  abc \n')).toBe('abc')
    expect(refusals(text(3), ' abcd ')).toEqual(['too_big'])
    expect(refusals(text(3), '   ')).toEqual(['too_small'])
    expect(text(3, 0).parse('   ')).toBe('')
  })

  test('holds nothing that the database cannot store', () => {
    for (const value of ['a\0b', 'a\ud800b', '\udc00', '\ud83d']) expect(refusals(text(9), value)).toEqual(['custom'])
  })

  test('holds everything else, in any script', () => {
    for (const value of ['नमस्ते', '😀', 'a\u200db', 'line\nline', "'; drop table users; --"]) expect(text(100).parse(value)).toBe(value)
  })
})

test('a web address leads to http or https', () => {
  expect(webUrl.parse('https://example.com/a?b=c')).toBe('https://example.com/a?b=c')
  for (const value of [
    'javascript:alert(1)',
    'data:text/html,hi',
    'ftp://example.com',
    '//example.com',
    'example.com',
    'https://',
    `https://e.com/${'a'.repeat(2048)}`,
  ])
    expect(webUrl.safeParse(value).success, value).toBe(false)
})

describe('a page', () => {
  const query = z.object(pageQuery)

  test('has twenty items unless asked otherwise, one at least and a hundred at most', () => {
    expect(query.parse({})).toEqual({ limit: 20 })
    expect(query.parse({ limit: '1' }).limit).toBe(1)
    expect(query.parse({ limit: '100', cursor: 'abc' })).toEqual({ limit: 100, cursor: 'abc' })
  })

  test.each([['0'], ['101'], ['-1'], ['1.5'], ['ten'], [''], ['1e1'], [' 5'], ['9'.repeat(20)]])('has not %j items', (limit) =>
    expect(refusals(query, { limit })).toEqual(['number.out_of_range']),
  )

  test('takes one limit and one cursor, and no cursor longer than we give out', () => {
    expect(query.safeParse({ limit: ['1', '2'] }).success).toBe(false)
    expect(query.safeParse({ cursor: ['a', 'b'] }).success).toBe(false)
    expect(refusals(query, { cursor: 'a'.repeat(401) })).toEqual(['too_big'])
  })

  test('is its items and the cursor of the next, and shows no field that is not declared', () => {
    const page = pageOf(z.object({ id }))
    expect(z.encode(page, { items: [{ id: 7n, secret: 1 } as { id: bigint }], next: null })).toEqual({ items: [{ id: '7' }], next: null })
  })
})

test('a whole number may be negative where that is in range', () => {
  expect(queryInt(-5, 5).parse('-5')).toBe(-5)
  expect(refusals(queryInt(-5, 5), '-6')).toEqual(['number.out_of_range'])
})

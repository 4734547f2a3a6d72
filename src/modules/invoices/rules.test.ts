import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberOf, yearOf } from './numbering.ts'
import { creditLeft, creditOf, invoiceKinds, refusePast, sumsOf, type Parts } from './rules.ts'

const parts: Parts = {
  creator_minor: 822_000n,
  commission_minor: 150_000n,
  commission_tax_minor: 27_000n,
  brand_fee_minor: 50_000n,
  brand_fee_tax_minor: 9_000n,
  withholding_minor: 1_000n,
}
const nothing: Parts = {
  creator_minor: 0n,
  commission_minor: 0n,
  commission_tax_minor: 0n,
  brand_fee_minor: 0n,
  brand_fee_tax_minor: 0n,
  withholding_minor: 0n,
}

describe('what is invoiced', () => {
  test('is the fee to the brand, the commission to the creator and the price of the work between the two', () => {
    expect(sumsOf(parts)).toEqual([
      { kind: 'fee', net_minor: 50_000n, tax_minor: 9_000n },
      { kind: 'commission', net_minor: 150_000n, tax_minor: 27_000n },
      { kind: 'on_behalf', net_minor: 1_000_000n, tax_minor: 0n },
    ])
  })

  test('leaves out what is nothing', () => {
    expect(sumsOf(nothing)).toEqual([])
    expect(sumsOf({ ...nothing, creator_minor: 5n }).map(({ kind }) => kind)).toEqual(['on_behalf'])
    expect(sumsOf({ ...nothing, brand_fee_tax_minor: 1n }).map(({ kind }) => kind)).toEqual(['fee'])
  })

  test('adds up, from the brand’s side, to all that was shared out', () => {
    const part = fc.bigInt({ min: 0n, max: 10n ** 14n })
    const all = fc.record({
      creator_minor: part,
      commission_minor: part,
      commission_tax_minor: part,
      brand_fee_minor: part,
      brand_fee_tax_minor: part,
      withholding_minor: part,
    })
    fc.assert(
      fc.property(all, (each) => {
        const paid = sumsOf(each).filter(({ kind }) => kind !== 'commission')
        const total = Object.values(each).reduce((sum, one) => sum + one, 0n)
        expect(paid.reduce((sum, { net_minor, tax_minor }) => sum + net_minor + tax_minor, 0n)).toBe(total)
      }),
    )
  })
})

test('credits never take more than was invoiced, whatever is taken back in whatever steps', () => {
  const sum = fc.record({ net_minor: fc.bigInt({ min: 0n, max: 1000n }), tax_minor: fc.bigInt({ min: 0n, max: 200n }) })
  fc.assert(
    fc.property(sum, fc.array(sum, { maxLength: 8 }), (invoiced, wanted) => {
      let credited = { net_minor: 0n, tax_minor: 0n }
      for (const one of wanted) {
        const more = creditLeft(invoiced, credited, one)
        expect(more.net_minor >= 0n && more.net_minor <= one.net_minor && more.tax_minor >= 0n && more.tax_minor <= one.tax_minor).toBe(
          true,
        )
        credited = { net_minor: credited.net_minor + more.net_minor, tax_minor: credited.tax_minor + more.tax_minor }
      }
      const wantedNet = wanted.reduce((all, { net_minor }) => all + net_minor, 0n)
      expect(credited.net_minor).toBe(wantedNet < invoiced.net_minor ? wantedNet : invoiced.net_minor)
      expect(credited.tax_minor <= invoiced.tax_minor).toBe(true)
    }),
  )
})

test('every kind of invoice has its credit note', () => {
  expect(invoiceKinds.map((kind) => creditOf[kind])).toEqual(['fee_credit', 'commission_credit', 'on_behalf_credit'])
})

describe('the year of a number', () => {
  const india = { timezone: 'Asia/Kolkata', year_starts_month: 4 }
  test.each([
    ['2027-03-31T18:29:59.999Z', india, 2026],
    ['2027-03-31T18:30:00.000Z', india, 2027],
    ['2026-12-31T23:00:00.000Z', india, 2026],
    ['2027-01-01T05:00:00.000Z', india, 2026],
    ['2026-12-31T18:29:59.999Z', { timezone: 'Asia/Kolkata', year_starts_month: 1 }, 2026],
    ['2026-12-31T18:30:00.000Z', { timezone: 'Asia/Kolkata', year_starts_month: 1 }, 2027],
    ['2027-01-01T04:59:59.999Z', { timezone: 'America/New_York', year_starts_month: 1 }, 2026],
    ['2027-01-01T05:00:00.000Z', { timezone: 'America/New_York', year_starts_month: 1 }, 2027],
    ['2026-06-30T11:59:59.999Z', { timezone: 'Pacific/Auckland', year_starts_month: 7 }, 2025],
    ['2026-06-30T12:00:00.000Z', { timezone: 'Pacific/Auckland', year_starts_month: 7 }, 2026],
  ])('%s in %o is %i', (at, calendar, year) => {
    expect(yearOf(new Date(at), calendar)).toBe(year)
  })
})

describe('a number', () => {
  test('tells issuer, series, year and place', () => {
    expect(numberOf('IM', 'F', 2026, 123)).toBe('IM-F-2026-000123')
    expect(numberOf('C42', 'S', 2026, 7)).toBe('C42-S26-007')
  })

  test('has 16 characters at most, which is what India allows', () => {
    expect(numberOf('IM', 'N', 2026, 999_999)).toHaveLength(16)
    expect(numberOf('C9999999', 'S', 2026, 999)).toHaveLength(16)
  })

  test('is nobody else’s', () => {
    const issuer = fc.oneof(
      fc.stringMatching(/^[A-Z]{2,4}$/),
      fc.integer({ min: 1, max: 10 ** 9 }).map((id) => `C${id}`),
    )
    const place = fc.tuple(
      issuer,
      fc.constantFrom('F', 'C', 'S', 'N'),
      fc.integer({ min: 2000, max: 2099 }),
      fc.integer({ min: 1, max: 10 ** 7 }),
    )
    fc.assert(
      fc.property(place, place, (one, other) => {
        fc.pre(one.join() !== other.join())
        const named = ([who, series, year, seq]: typeof one) => numberOf(who, series as 'F', year, seq)
        expect(named(one)).not.toBe(named(other))
      }),
    )
  })
})

test('a legal entity begins now or later', () => {
  const now = new Date('2026-11-25T00:00:00Z')
  expect(() => refusePast(new Date(now.getTime() - 1), now)).toThrow('still to come')
  refusePast(now, now)
})

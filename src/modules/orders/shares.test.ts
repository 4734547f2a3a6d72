import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { usualRates } from '#modules/fees/index.ts'
import { breakDown } from './amounts.ts'
import { totalOf } from './facts.ts'
import { policy } from './rules.cases.ts'
import { minus, partsOf, shareOut } from './shares.ts'

const amounts = fc
  .record({ price: fc.bigInt(1n, 10n ** 12n), fee: fc.nat(3_000), commission: fc.nat(5_000), tax: fc.nat(3_000), withholding: fc.nat(500) })
  .map(({ price, fee, commission, tax, withholding }) =>
    breakDown(price, usualRates({ brand_fee_bp: fee, commission_bp: commission, tax_bp: tax, withholding_bp: withholding })),
  )
const sum = (parts: object) => Object.values(parts).reduce((all: bigint, part: bigint) => all + part, 0n)

describe('shares of an order', () => {
  test('of 60 % in the example are those of the design', () => {
    const order = breakDown(1_000_000n, usualRates(policy))
    const kept = minus(partsOf(order), shareOut(order, 423_600n))
    expect(kept).toEqual({
      creator: 493_200n, commission: 90_000n, commission_tax: 16_200n, brand_fee: 30_000n, brand_fee_tax: 5_400n, withholding: 600n,
    }) // prettier-ignore
  })

  test('kept and given back are what was paid, for every share; no part gives more than it is, and each is within one unit of its share', () => {
    fc.assert(
      fc.property(amounts, fc.nat(10_000), (order, bp) => {
        const total = totalOf(order)
        const back = (total * BigInt(bp)) / 10_000n
        const shares = shareOut(order, back)
        const parts = partsOf(order)
        expect(sum(shares)).toBe(back)
        for (const name of Object.keys(parts) as (keyof typeof parts)[]) {
          expect(shares[name] >= 0n && shares[name] <= parts[name]).toBe(true)
          const exact = parts[name] * back
          expect(shares[name] * total - exact < total && exact - shares[name] * total < total).toBe(true)
        }
      }),
    )
  })

  test('many refunds end where one would', () => {
    fc.assert(
      fc.property(amounts, fc.array(fc.nat(10_000), { minLength: 1, maxLength: 8 }), (order, steps) => {
        const total = totalOf(order)
        const marks = steps.map((bp) => (total * BigInt(bp)) / 10_000n).sort((one, other) => (one < other ? -1 : 1))
        let before = 0n
        let posted = shareOut(order, 0n)
        for (const mark of marks) {
          const step = minus(shareOut(order, mark), shareOut(order, before))
          expect(sum(step)).toBe(mark - before)
          posted = minus(posted, minus(shareOut(order, 0n), step))
          before = mark
        }
        expect(posted).toEqual(shareOut(order, marks.at(-1) ?? 0n))
      }),
    )
  })

  test('more than the whole is nobody’s', () => {
    expect(() => shareOut(breakDown(100n, usualRates(policy)), 10_000n)).toThrow('cannot be shared out')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakDown, netOf, totalOf } from './amounts.ts'
import { endOf, periodFrom, stateOf } from './period.ts'
import {
  choose,
  isIn,
  ratesIn,
  specificity,
  taxOf,
  tierOf,
  usualRates,
  whyOf,
  type CommissionRule,
  type Key,
  type Rates,
  type SaleFacts,
} from './rules.ts'
import { KeptRates } from './schema.ts'

const at = new Date('2026-11-01T00:00:00Z')
const policy = { brand_fee_bp: 500, commission_bp: 1500, tax_bp: 1800, withholding_bp: 10 }
const sale: SaleFacts = {
  platform: 'instagram', content_type: 'reel', creator_tier: 'top', brand_id: 7n, currency: 'INR', brand_country: 'IN', creator_country: 'IN',
} // prettier-ignore
const rule = (key: Partial<Key> = {}, more: Partial<CommissionRule> = {}): CommissionRule => ({
  id: 1n, platform: null, content_type: null, creator_tier: null, brand_id: null, currency: null, rate_bp: 1000, fixed_minor: 0n, min_minor: null,
  max_minor: null, valid_from: at, valid_until: null, ...key, ...more,
}) // prettier-ignore

describe('the tier of a creator', () => {
  test.each([
    [0, false, 'new'],
    [2, true, 'new'],
    [3, false, 'established'],
    [24, true, 'established'],
    [25, false, 'established'],
    [25, true, 'top'],
    [1000, true, 'top'],
  ])('of %i completed orders, with the mark: %s, is %s', (total_collaborations, verified, tier) => {
    expect(tierOf({ total_collaborations, verified })).toBe(tier)
  })
})

/** Every subset of what a rule can ask for, as a rule that matches the sale. */
const subsets = Array.from({ length: 2 ** specificity.length }, (_, bits) => {
  const fields = specificity.filter((_field, nth) => (bits >> (specificity.length - 1 - nth)) & 1)
  return rule(Object.fromEntries(fields.map((field) => [field, sale[field]])), { id: BigInt(bits) })
})

describe('of the rules that match, the most specific holds', () => {
  test('for every two of the 32 ways to ask, whichever is written first: the brand before all else, then tier, content type, platform, currency', () => {
    let looked = 0
    for (const one of subsets)
      for (const other of subsets) {
        const better = specificity.find((field) => (one[field] === null) !== (other[field] === null))
        const expected = better === undefined || one[better] !== null ? one.id : other.id
        expect(choose([one, other], sale, at)?.id).toBe(expected)
        looked++
      }
    expect(looked).toBe(1024)
  })

  test('no two ways to ask weigh the same: of all of them one holds in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(subsets, { minLength: 1 }), (rules) => {
        const found = choose(rules, sale, at)
        const highest = rules.reduce((most, { id }) => (id !== null && id > most ? id : most), -1n)
        expect(found?.id).toBe(highest)
      }),
    )
  })

  test.each([
    ['another platform', { platform: 'youtube' }],
    ['another content type', { content_type: 'story' }],
    ['another tier', { creator_tier: 'new' }],
    ['another brand', { brand_id: 8n }],
    ['another currency', { currency: 'EUR' }],
  ])('one for %s does not hold, however specific', (_, key) => {
    expect(choose([rule(key)], sale, at)).toBeUndefined()
    expect(choose([rule({ ...sale, ...key }), rule({}, { id: 2n })], sale, at)?.id).toBe(2n)
  })

  test('a brand that is not known is nobody’s', () => {
    expect(choose([rule({ brand_id: 7n })], { ...sale, brand_id: null }, at)).toBeUndefined()
  })

  test('the first moment of a rule is its own, the last is not', () => {
    const until = new Date('2026-12-01T00:00:00Z')
    const [old, next] = [rule({}, { valid_until: until }), rule({}, { id: 2n, valid_from: until })]
    const before = (moment: Date) => new Date(moment.getTime() - 1)
    expect([before(at), at, before(until), until].map((moment) => choose([old, next], sale, moment)?.id)).toEqual([undefined, 1n, 1n, 2n])
    expect(isIn({ valid_from: at, valid_until: at }, at)).toBe(false)
  })

  test('says why', () => {
    expect(whyOf(rule({ ...sale }, { id: 12n }))).toBe(
      'Rule 12 is for this brand, top creators, content of the type reel, work on instagram, prices in INR',
    )
    expect(whyOf(rule())).toBe('Rule 1 is for all orders')
    expect(whyOf(rule({}, { id: null }))).toBe('The rule asked for is for all orders')
  })
})

describe('a dated tax', () => {
  const tax = (kind: string, country: string | null, rate_bp: number) => ({ kind, country, rate_bp, valid_from: at, valid_until: null })
  const taxes = [
    tax('commission_tax', null, 1000),
    tax('commission_tax', 'IN', 1800),
    tax('withholding', 'IN', 10),
    tax('brand_fee_tax', 'DE', 1900),
  ]

  test('for the country comes before one for all, and one for another country does not count', () => {
    expect(taxOf(taxes, 'commission_tax', 'IN', at)).toBe(1800)
    expect(taxOf(taxes, 'commission_tax', 'US', at)).toBe(1000)
    expect(taxOf(taxes, 'commission_tax', null, at)).toBe(1000)
    expect(taxOf(taxes, 'withholding', 'US', at)).toBeUndefined()
    expect(taxOf(taxes, 'commission_tax', 'IN', new Date(at.getTime() - 1))).toBeUndefined()
  })

  test('is taken by the country of who pays the fee; where there is none the policy says', () => {
    const off = { ...policy, tax_bp: 0, withholding_bp: 0 }
    const found = (brand_country: string | null, creator_country: string | null) => {
      const rates = ratesIn({ rules: [], taxes }, { ...sale, brand_country, creator_country }, off, at)
      return [rates.brand_fee_tax_bp, rates.commission_tax_bp, rates.withholding_bp]
    }
    expect(found('DE', 'IN')).toEqual([1900, 1800, 10])
    expect(found('IN', 'DE')).toEqual([0, 1000, 0])
    expect(ratesIn({ rules: [], taxes: [] }, sale, policy, at)).toEqual(usualRates(policy))
    expect(ratesIn({ rules: [], taxes: [tax('withholding', 'IN', 0)] }, sale, policy, at).withholding_bp).toBe(0)
  })
})

describe('what an order is made of', () => {
  test('under the usual rates is the example of the design', () => {
    const amounts = breakDown(1_000_000n, usualRates(policy))
    expect(amounts).toEqual({
      price_minor: 1_000_000n, brand_fee_minor: 50_000n, brand_fee_tax_minor: 9_000n, commission_minor: 150_000n, commission_tax_minor: 27_000n,
      withholding_minor: 1_000n,
    }) // prettier-ignore
    expect([totalOf(amounts), netOf(amounts)]).toEqual([1_059_000n, 822_000n])
  })

  test.each([
    ['a share and a fixed part', { commission_bp: 1000, commission_fixed_minor: 2_500n }, 102_500n],
    ['no less than the least', { commission_bp: 100, commission_min_minor: 20_000n }, 20_000n],
    ['no more than the most', { commission_bp: 5000, commission_max_minor: 30_000n }, 30_000n],
    [
      'no more than the most, fixed part and all',
      { commission_bp: 0, commission_fixed_minor: 40_000n, commission_max_minor: 30_000n },
      30_000n,
    ],
    ['nothing at all', { commission_bp: 0 }, 0n],
  ])('the commission is %s', (_, changes, commission_minor) => {
    expect(breakDown(1_000_000n, { ...usualRates(policy), ...changes }).commission_minor).toBe(commission_minor)
  })

  const bp = fc.integer({ min: 0, max: 10_000 })
  const minor = fc.bigInt({ min: 0n, max: 10n ** 15n })
  const rates: fc.Arbitrary<Rates> = fc.record({
    brand_fee_bp: bp, commission_bp: bp, commission_fixed_minor: fc.oneof(fc.constant(0n), minor), commission_min_minor: fc.option(minor),
    commission_max_minor: fc.option(minor), brand_fee_tax_bp: bp, commission_tax_bp: bp, withholding_bp: bp, rule_id: fc.option(minor), why: fc.string(),
  }) // prettier-ignore
  const price = fc.oneof(fc.bigInt({ min: 0n, max: 300n }), minor)

  test('is never negative and adds up, whatever the rates: the creator nets nothing less than zero', () => {
    fc.assert(
      fc.property(price, rates, (price_minor, by) => {
        const amounts = breakDown(price_minor, by)
        for (const amount of Object.values(amounts)) expect(amount >= 0n).toBe(true)
        expect(netOf(amounts) >= 0n).toBe(true)
        expect(netOf(amounts) + amounts.commission_minor + amounts.commission_tax_minor + amounts.withholding_minor).toBe(price_minor)
        expect(totalOf(amounts) >= price_minor).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  test('takes what the rates say to the last unit, wherever the price has room for it', () => {
    const half = (whole: bigint, rate: number) => (whole * BigInt(rate) + 5_000n) / 10_000n
    const modest = fc.record({ commission_bp: fc.integer({ min: 0, max: 4000 }), tax_bp: fc.integer({ min: 0, max: 5000 }), withholding_bp: fc.integer({ min: 0, max: 1000 }), brand_fee_bp: bp }) // prettier-ignore
    fc.assert(
      fc.property(fc.bigInt({ min: 100n, max: 10n ** 15n }), modest, (price_minor, by) => {
        const [commission_minor, brand_fee_minor] = [half(price_minor, by.commission_bp), half(price_minor, by.brand_fee_bp)]
        expect(breakDown(price_minor, usualRates(by))).toEqual({
          price_minor, brand_fee_minor, brand_fee_tax_minor: half(brand_fee_minor, by.tax_bp), commission_minor,
          commission_tax_minor: half(commission_minor, by.tax_bp), withholding_minor: half(price_minor, by.withholding_bp),
        }) // prettier-ignore
      }),
    )
  })

  test('leaves no unit of what there is room for by more than the tax on one', () => {
    const by = { ...usualRates(policy), commission_bp: 10_000, commission_tax_bp: 1800, withholding_bp: 0 }
    expect(breakDown(118n, by)).toMatchObject({ commission_minor: 100n, commission_tax_minor: 18n })
    expect(netOf(breakDown(119n, by))).toBe(1n)
  })

  test('is reckoned by the same rates after they were kept as JSON', () => {
    fc.assert(
      fc.property(rates, (by) => {
        expect(KeptRates.parse(JSON.parse(JSON.stringify(KeptRates.encode(by))))).toEqual(by)
      }),
    )
  })
})

describe('the time of a rule', () => {
  const [before, later, latest] = [-1, 1000, 2000].map((ms) => new Date(at.getTime() + ms)) as [Date, Date, Date]
  const refused = (pointer: string, code: string) =>
    expect.objectContaining({ extra: { errors: [expect.objectContaining({ pointer, code })] } })

  test('begins now or later and ends after that', () => {
    expect(periodFrom({ valid_from: null, valid_until: null }, at)).toEqual({ valid_from: at, valid_until: null })
    expect(periodFrom({ valid_from: at, valid_until: later }, at)).toEqual({ valid_from: at, valid_until: later })
    expect(() => periodFrom({ valid_from: before, valid_until: null }, at)).toThrow(refused('/valid_from', 'time.past'))
    expect(() => periodFrom({ valid_from: later, valid_until: later }, at)).toThrow(refused('/valid_until', 'time.out_of_order'))
  })

  test('ends now or later, sooner than it would have, and never before it began', () => {
    const open = { valid_from: before, valid_until: null }
    expect(endOf('x', open, null, at)).toEqual(at)
    expect(endOf('x', { valid_from: before, valid_until: latest }, later, at)).toEqual(later)
    expect(endOf('x', { valid_from: latest, valid_until: null }, null, at)).toEqual(latest)
    expect(() => endOf('x', open, before, at)).toThrow(refused('/valid_until', 'time.past'))
    expect(() => endOf('x', { valid_from: before, valid_until: later }, later, at)).toThrow(refused('/valid_until', 'time.not_sooner'))
    expect(() => endOf('x', { valid_from: before, valid_until: at }, later, at)).toThrow(expect.objectContaining({ code: 'x.ended' }))
    expect(() => endOf('x', { valid_from: later, valid_until: later }, null, at)).toThrow(expect.objectContaining({ code: 'x.ended' }))
  })

  test('is over, running or to come', () => {
    expect(stateOf({ valid_from: later, valid_until: null }, at)).toBe('upcoming')
    expect(stateOf({ valid_from: at, valid_until: null }, at)).toBe('current')
    expect(stateOf({ valid_from: before, valid_until: at }, at)).toBe('ended')
    expect(stateOf({ valid_from: later, valid_until: later }, at)).toBe('ended')
  })
})

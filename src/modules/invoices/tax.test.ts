import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isUnion, stateCodeOf, stateCodes, stateLabel } from './gst.ts'
import { creditLineOf, lineOf } from './line.ts'
import { serviceCodeOf } from './service-codes.ts'
import { creditTax, divideTax, divisionOf, percentOf, sumOf, taxParts, type Place } from './tax.ts'
import { checkTaxId, stateOfTaxId } from './tax-id.ts'

const [karnataka, delhi, chandigarh] = ['29', '07', '04'].map((state) => ({ country: 'IN', state }))
const [abroad, nowhere, somewhere] = [{ country: 'US', state: null }, { country: null }, { country: 'IN', state: null }]

describe('where a service is supplied, and the taxes it bears', () => {
  test.each([
    ['within a state', karnataka, karnataka, '29-Karnataka', ['cgst', 'sgst']],
    ['within a territory that has a legislature', delhi, delhi, '07-Delhi', ['cgst', 'sgst']],
    ['within a territory that has none', chandigarh, chandigarh, '04-Chandigarh', ['cgst', 'utgst']],
    ['between states', karnataka, delhi, '07-Delhi', ['igst']],
    ['from a state into a territory', karnataka, chandigarh, '04-Chandigarh', ['igst']],
    ['to somebody in India who named no state', karnataka, somewhere, '29-Karnataka', ['cgst', 'sgst']],
    ['from a company that named no state', somewhere, delhi, '07-Delhi', ['brand_fee_tax']],
    ['where nobody named a state', somewhere, somewhere, null, ['brand_fee_tax']],
    ['out of India', karnataka, abroad, 'US', ['brand_fee_tax']],
    ['to nobody knows where', karnataka, nowhere, null, ['brand_fee_tax']],
    ['into India', abroad, karnataka, null, ['brand_fee_tax']],
    ['elsewhere', abroad, abroad, null, ['brand_fee_tax']],
  ])('%s', (_what, from: Place = nowhere, to: Place = nowhere, place_of_supply, kinds) => {
    expect(divisionOf('fee', from, to)).toEqual({ place_of_supply, kinds })
  })

  test('what stays one tax has the name of what the order froze', () => {
    expect((['fee', 'commission', 'on_behalf'] as const).map((kind) => divisionOf(kind, abroad, abroad).kinds)).toEqual([['brand_fee_tax'], ['commission_tax'], ['other_tax']]) // prettier-ignore
  })
})

describe('a tax', () => {
  test('is halved, and the odd unit goes to the first', () => {
    expect(divideTax(['cgst', 'sgst'], 9_001n, 1_800)).toEqual([{ kind: 'cgst', rate: '9', amount_minor: '4501' }, { kind: 'sgst', rate: '9', amount_minor: '4500' }]) // prettier-ignore
    expect(divideTax(['igst'], 0n, 0)).toEqual([])
    expect(divideTax(['igst'], 0n, 5)).toEqual([{ kind: 'igst', rate: '0.05', amount_minor: '0' }])
  })

  test('is the sum of its parts, whatever it is', () => {
    const kinds = fc.subarray([...taxParts], { minLength: 1 })
    fc.assert(
      fc.property(kinds, fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 1, max: 10_000 }), (of, tax, rate) => {
        const parts = divideTax(of, tax, rate)
        expect(sumOf(parts)).toBe(tax)
        const amounts = parts.map(({ amount_minor }) => Number(amount_minor))
        expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('has a rate in percent, also halved', () => {
    expect([percentOf(1_800), percentOf(1_800, 2), percentOf(25, 2), percentOf(1, 2), percentOf(0), percentOf(10_000)]).toEqual(['18', '9', '0.125', '0.005', '0', '100']) // prettier-ignore
  })

  test('taken back in whatever steps never exceeds a part, and ends exactly where it was invoiced', () => {
    const steps = fc.array(fc.bigInt({ min: 0n, max: 400n }), { maxLength: 12 })
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1_000n }), steps, fc.constantFrom(['igst' as const], ['cgst' as const, 'sgst' as const]), (tax, wanted, kinds) => {
        const invoiced = divideTax(kinds, tax, 1_800)
        const before: ReturnType<typeof divideTax> = []
        for (const one of [...wanted, tax]) {
          const left = tax - sumOf(before)
          const step = one < left ? one : left
          const taken = creditTax(invoiced, before, step)
          expect(sumOf(taken)).toBe(step)
          expect(taken.every(({ amount_minor }) => BigInt(amount_minor) >= 0n)).toBe(true)
          before.push(...taken)
        }
        for (const { kind, amount_minor } of invoiced) expect(sumOf(before.filter((part) => part.kind === kind))).toBe(BigInt(amount_minor))
      }),
    )
  }) // prettier-ignore
})

describe('a line', () => {
  const said = {
    kind: 'fee' as const,
    text: 'Fee',
    sum: { net_minor: 50_000n, tax_minor: 9_001n },
    rate_bp: 1_800,
    supplied_at: new Date('2026-11-25T00:00:00Z'),
  }
  const from = { country: 'IN', state: '29' }

  test('has India’s code where who issues it is there', () => {
    expect(lineOf({ ...said, from, division: divisionOf('fee', from, from) })).toEqual({
      text: 'Fee', code: '998397', quantity: 1, net_minor: '50000', rate: '18', tax_minor: '9001',
      taxes: [{ kind: 'cgst', rate: '9', amount_minor: '4501' }, { kind: 'sgst', rate: '9', amount_minor: '4500' }],
    }) // prettier-ignore
    expect(lineOf({ ...said, from: abroad, division: divisionOf('fee', abroad, abroad) })).toMatchObject({ code: null, rate: '18', taxes: [{ kind: 'brand_fee_tax', rate: '18' }] }) // prettier-ignore
  })

  test('from before taxes were divided has a note that says no more', () => {
    const sums = { net_minor: 1n, tax_minor: 1n }
    expect(creditLineOf({ text: 'Fee', net_minor: '5', tax_minor: '2' }, [], 'Credit', sums)).toEqual({ text: 'Credit', net_minor: '1', tax_minor: '1' }) // prettier-ignore
  })
})

test('a service has the code of the day on which it was supplied', () => {
  const editions = [
    { from: '2017-07-01T00:00:00+05:30', codes: { fee: 'a', commission: 'b', on_behalf: 'c' } },
    { from: '2030-01-01T00:00:00+05:30', codes: { fee: 'd', commission: 'e', on_behalf: 'f' } },
  ]
  const at = (day: string) => serviceCodeOf('fee', new Date(day), editions)
  expect([at('2017-06-30T18:29:59Z'), at('2017-06-30T18:30:00Z'), at('2029-12-31T18:29:59Z'), at('2029-12-31T18:30:00Z')]).toEqual([null, 'a', 'a', 'd']) // prettier-ignore
  const now = new Date('2026-11-25T00:00:00Z')
  expect([serviceCodeOf('fee', now), serviceCodeOf('commission', now), serviceCodeOf('on_behalf', now)]).toEqual([
    '998397',
    '998397',
    '998361',
  ])
})

describe('the states of India', () => {
  test('are those of today, each found by its code and its name', () => {
    expect(stateCodes).toHaveLength(37)
    for (const code of stateCodes) expect(stateCodeOf(stateLabel(code).slice(3))).toBe(code)
    expect(['25', '28', '99', '00', '', 'Mars'].map(stateCodeOf)).toEqual(Array.from({ length: 6 }))
    expect([' karnataka', 'JAMMU & KASHMIR'].map(stateCodeOf)).toEqual(['29', '01'])
    expect(stateCodes.filter(isUnion)).toEqual(['04', '26', '31', '35', '38', '97'])
  })
})

describe('a tax number', () => {
  const given = { country: 'IN', tax_id: null, state: null }
  test('of India tells the state, and is kept without blanks', () => {
    expect(checkTaxId({ ...given, tax_id: '27 aapfu 0939-f1zv' })).toEqual({ country: 'IN', tax_id: '27AAPFU0939F1ZV', state: '27' })
    expect(checkTaxId({ ...given, tax_id: '27AAPFU0939F1ZV', state: '27' })).toMatchObject({ state: '27' })
    expect(checkTaxId({ ...given, tax_id: 'AAPFU0939F', state: '29' })).toMatchObject({ tax_id: 'AAPFU0939F', state: '29' })
    expect(checkTaxId({ ...given, tax_id: 'AAPFU0939F' })).toMatchObject({ state: null })
    expect([stateOfTaxId('IN', '27AAPFU0939F1ZV'), stateOfTaxId('IN', 'AAPFU0939F'), stateOfTaxId('US', '27AAPFU0939F1ZV')]).toEqual(['27', null, null]) // prettier-ignore
  })

  test('elsewhere is taken as it is', () => {
    expect(checkTaxId({ country: 'DE', tax_id: 'DE 123.456', state: null })).toEqual({ country: 'DE', tax_id: 'DE 123.456', state: null })
  })

  test.each([
    ['a check digit that is wrong', { ...given, tax_id: '27AAPFU0939F1ZX' }],
    ['another state', { ...given, tax_id: '27AAPFU0939F1ZV', state: '29' }],
    ['a state that is none', { ...given, tax_id: '00AAPFU0939F1ZB' }],
    ['neither a GSTIN nor a PAN', { ...given, tax_id: 'DE123456' }],
    ['a state outside of India', { country: 'DE', tax_id: null, state: '29' }],
  ])('with %s is refused', (_what, wrong) => expect(() => checkTaxId(wrong)).toThrow())
})

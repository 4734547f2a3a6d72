import { describe, expect, test } from 'vitest'
import { Problem } from '#platform/problem.ts'
import { documentKindNames, documentKindOf, isGstin, isIban, payoutKindNames, type DocumentKindName, type PayoutKindName } from './kinds.ts'
import {
  cool_down_ms, detailsOf, documentOf, endOf, kycAfter, kycCan, kycMoves, payoutAfter, payoutCan, payoutMoves, type KycState, type PayoutState,
} from './rules.ts' // prettier-ignore

const codesOf = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return error.extra.errors?.map(({ pointer, code }) => `${pointer} ${code}`).join() ?? error.code
  }
}
const now = new Date('2026-11-24T12:00:00Z')
const parties = ['owner', 'staff', 'system'] as const

describe('documents', () => {
  const states: KycState[] = ['draft', 'submitted', 'approved', 'refused', 'expired']
  const allowed: Record<string, KycState> = {
    'owner submit draft': 'submitted',
    'owner withdraw submitted': 'draft',
    'staff approve submitted': 'approved',
    'staff refuse submitted': 'refused',
    'staff revoke approved': 'refused',
    'system expire approved': 'expired',
  }
  test.each(parties.flatMap((party) => kycMoves.flatMap((move) => states.map((state) => [party, move, state] as const))))(
    'the %s may %s what is %s, or not',
    (party, move, state) => {
      const facts = { state, files: 1, expires_on: null, now }
      const to = allowed[`${party} ${move} ${state}`]
      expect(codesOf(() => kycAfter(move, party, facts))).toBe(to ?? 'kyc.move_not_allowed')
      expect(kycCan(party, facts).some((can) => can.move === move)).toBe(to !== undefined)
    },
  )

  test('nothing is handed in without a file, nor when it has run out; on its last day it holds', () => {
    const facts = { state: 'draft' as const, files: 1, expires_on: null, now }
    const [today, yesterday] = [new Date('2026-11-24'), new Date('2026-11-23')]
    expect(codesOf(() => kycAfter('submit', 'owner', { ...facts, files: 0 }))).toBe('kyc.no_files')
    expect(codesOf(() => kycAfter('submit', 'owner', { ...facts, expires_on: today }))).toBe('submitted')
    expect(codesOf(() => kycAfter('submit', 'owner', { ...facts, expires_on: yesterday }))).toBe('kyc.document_expired')
    expect(codesOf(() => kycAfter('approve', 'staff', { ...facts, state: 'submitted', expires_on: yesterday }))).toBe(
      'kyc.document_expired',
    )
    expect(kycCan('owner', { ...facts, files: 0 })).toEqual([{ move: 'submit', allowed: false, reason: expect.any(String) as string }])
  })

  const given = { number: '', country: null, expires_on: null }
  test.each(documentKindNames)('the example of a %s is one', (kind) => {
    const { example: number, country, ends, roles } = documentKindOf(kind)
    const expires_on = ends ? new Date('2030-01-01') : null
    for (const role of roles)
      expect(documentOf({ kind, number, country: country ?? 'IN', expires_on }, role)).toEqual({
        number,
        country: country ?? 'IN',
        expires_on,
      })
  })

  test.each<[DocumentKindName, object, string]>([
    ['pan', { number: 'ABCDE12345' }, '/number number.invalid'],
    ['pan', { number: 'ABCDE1234F', country: 'US' }, '/country country.other'],
    ['aadhaar_last4', { number: '123456789012' }, '/number number.invalid'],
    ['passport', { number: 'N1234567' }, '/country required'],
    ['passport', { number: 'N1234567', country: 'IN' }, '/expires_on required'],
    ['gst_certificate', { number: '27AAPFU0939F1ZW' }, '/number number.invalid'],
    ['company_registration', { number: '<script>', country: 'IN' }, '/number number.invalid'],
  ])('of a %s, %j is refused', (kind, wrong, error) => {
    expect(codesOf(() => documentOf({ kind, ...given, ...wrong }, 'creator'))).toBe(error)
  })

  test('numbers are read past blanks, dashes and case; a brand shows no driving licence', () => {
    expect(documentOf({ kind: 'pan', ...given, number: ' abcde-1234 f' }, 'brand')).toMatchObject({ number: 'ABCDE1234F', country: 'IN' })
    expect(codesOf(() => documentOf({ kind: 'driving_licence', ...given, number: 'MH1220110012345' }, 'brand'))).toBe(
      '/kind kind.other_role',
    )
  })
})

describe('payout accounts', () => {
  const states: PayoutState[] = ['pending', 'active', 'restricted', 'rejected', 'replaced']
  const allowed: Record<string, PayoutState> = {
    'owner withdraw pending': 'replaced',
    'system replace pending': 'replaced',
    'system replace active': 'replaced',
    'system replace restricted': 'replaced',
    'staff activate pending': 'active',
    'staff reject pending': 'rejected',
    'staff reject restricted': 'rejected',
    'staff restrict active': 'restricted',
    'staff release restricted': 'active',
  }
  test.each(parties.flatMap((party) => payoutMoves.flatMap((move) => states.map((state) => [party, move, state] as const))))(
    'the %s may %s what is %s, or not',
    (party, move, state) => {
      const to = allowed[`${party} ${move} ${state}`]
      expect(codesOf(() => payoutAfter(move, party, { state }))).toBe(to ?? 'payout_account.move_not_allowed')
      expect(payoutCan(party, { state }).some((can) => can.move === move)).toBe(to !== undefined)
    },
  )

  test.each<[PayoutKindName, string, object, string]>([
    ['bank_account_in', 'INR', { account_number: '0012 3456 7890', ifsc: 'hdfc0001234', bank_name: ' HDFC  Bank ' }, '001234567890'],
    ['upi', 'INR', { upi_id: ' Asha.Rao@OkHDFC ' }, 'asha.rao@okhdfc'],
    ['iban', 'EUR', { iban: 'de89 3704 0044 0532 0130 00' }, 'DE89370400440532013000'],
    ['bank_account', 'USD', { account_number: '12345678', country: 'us', bank_name: 'First Bank', bank_code: '021000021' }, '12345678'],
  ])('%s in %s takes %j', (kind, currency, given, account) => {
    expect(detailsOf(kind, currency, given).account).toBe(account)
  })

  test.each<[PayoutKindName, string, object, string]>([
    ['bank_account_in', 'EUR', { account_number: '001234567890', ifsc: 'HDFC0001234' }, '/currency currency.other'],
    ['bank_account_in', 'INR', {}, '/account_number required,/ifsc required'],
    [
      'bank_account_in',
      'INR',
      { account_number: '12345678', ifsc: 'HDFC1001234' },
      '/account_number account_number.invalid,/ifsc ifsc.invalid',
    ],
    ['bank_account_in', 'INR', { account_number: '001234567890', ifsc: 'HDFC0001234', iban: 'x' }, '/iban field.other_kind'],
    ['upi', 'INR', { upi_id: 'asha' }, '/upi_id upi_id.invalid'],
    ['iban', 'EUR', { iban: 'DE89370400440532013001' }, '/iban iban.invalid'],
    ['iban', 'EUR', { iban: 'DE8937040044053201300' }, '/iban iban.invalid'],
    ['bank_account', 'USD', { account_number: '12345678', bank_name: 'B B' }, '/country required'],
  ])('%s in %s refuses %j', (kind, currency, given, errors) => {
    expect(codesOf(() => detailsOf(kind, currency, given))).toBe(errors)
  })

  test('every kind needs the account by which it is known, and no field is both needed and free', async () => {
    const { payoutKindOf } = await import('./kinds.ts')
    for (const kind of payoutKindNames) {
      const { account, needs, may } = payoutKindOf(kind)
      expect(needs[account]).toBeDefined()
      expect(Object.keys(needs).filter((field) => field in may)).toEqual([])
    }
  })

  test('two days to notice', () => expect(cool_down_ms).toBe(2 * 86_400_000))
})

test('every slip of one digit in an IBAN or a GST number is found', () => {
  for (const [good, isGood] of [['GB82WEST12345698765432', isIban], ['FR1420041010050500013M02606', isIban], ['NO9386011117947', isIban], ['27AAPFU0939F1ZV', isGstin]] as const) {
    expect(isGood(good)).toBe(true)
    for (let at = 2; at < good.length; at++)
      for (const digit of '0123456789') {
        if (!/\d/.test(good[at] ?? '') || good[at] === digit) continue
        expect(isGood(good.slice(0, at) + digit + good.slice(at + 1)), `${good} at ${at}: ${digit}`).toBe(false)
      }
  }
}) // prettier-ignore

test.each([
  ['001234567890', '7890'],
  ['asha.rao@okhdfc', '.rao'],
  ['ab@upi', 'b'],
  ['1234', '34'],
  ['12345', '45'],
  ['a@upi', ''],
])('%s is known to its owner by %j, which nobody can use', (value, end) => {
  expect(endOf(value)).toBe(end)
})

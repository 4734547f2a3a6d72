type Role = 'brand' | 'creator'
export type DocumentKind = {
  readonly name: string
  /** Null: issued in many countries, so the country is given. */
  readonly country: string | null
  readonly roles: readonly Role[]
  /** What a number looks like without blanks and dashes, in capitals. */
  readonly number: RegExp
  readonly example: string
  /** Whether it ends one day that has to be given. */
  readonly ends: boolean
  readonly check?: (number: string) => boolean
  readonly shows: 'person' | 'company'
  /** Whether its number belongs to nobody else, so that the same one elsewhere means something. */
  readonly unique: boolean
}

/** Documents that show who somebody is. Of Aadhaar only the last four digits may be kept. */
export const documentKinds = {
  pan: { name: 'PAN card', shows: 'person', unique: true, country: 'IN', roles: ['brand', 'creator'], number: /^[A-Z]{5}\d{4}[A-Z]$/, example: 'ABCDE1234F', ends: false },
  aadhaar_last4: { name: 'Aadhaar, last four digits', shows: 'person', unique: false, country: 'IN', roles: ['creator'], number: /^\d{4}$/, example: '1234', ends: false },
  passport: { name: 'Passport', shows: 'person', unique: true, country: null, roles: ['brand', 'creator'], number: /^[A-Z0-9]{6,12}$/, example: 'N1234567', ends: true },
  national_id: { name: 'National identity card', shows: 'person', unique: true, country: null, roles: ['brand', 'creator'], number: /^[A-Z0-9]{5,20}$/, example: 'L01X00T47', ends: true },
  driving_licence: { name: 'Driving licence', shows: 'person', unique: true, country: null, roles: ['creator'], number: /^[A-Z0-9]{5,20}$/, example: 'MH1220110012345', ends: true },
  company_registration: { name: 'Company registration', shows: 'company', unique: true, country: null, roles: ['brand', 'creator'], number: /^[A-Z0-9]{4,25}$/, example: 'U72200MH2009PTC123456', ends: false },
  gst_certificate: { name: 'GST certificate', shows: 'company', unique: true, country: 'IN', roles: ['brand', 'creator'], number: /^\d{2}[A-Z]{5}\d{4}[A-Z][A-Z0-9]Z[A-Z0-9]$/, example: '27AAPFU0939F1ZV', ends: false, check: isGstin },
} as const satisfies Record<string, DocumentKind> // prettier-ignore
export type DocumentKindName = keyof typeof documentKinds
export const documentKindNames = Object.keys(documentKinds) as [DocumentKindName, ...DocumentKindName[]]
export const documentKindOf = (name: DocumentKindName): DocumentKind => documentKinds[name]

/** The last character of an Indian GST number checks the fourteen before it. */
export function isGstin(gstin: string): boolean {
  const digits = [...gstin].map((char) => Number.parseInt(char, 36))
  const sum = digits.slice(0, 14).reduce((total, digit, at) => {
    const product = digit * (at % 2 === 0 ? 1 : 2)
    return total + Math.floor(product / 36) + (product % 36)
  }, 0)
  return digits.length === 15 && digits[14] === (36 - (sum % 36)) % 36
}

/** ISO 13616: letters count as two digits, the first four characters go to the end, and the rest of a division by 97 is 1. */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(iban)) return false
  const length = ibanLengths[iban.slice(0, 2)]
  if (length !== undefined && length !== iban.length) return false
  const digits = [...`${iban.slice(4)}${iban.slice(0, 4)}`].map((char) => String(Number.parseInt(char, 36))).join('')
  return BigInt(digits) % 97n === 1n
}

/** How long an IBAN is where we pay most; elsewhere its check digits have to do. */
const ibanLengths: Readonly<Record<string, number>> = {
  AE: 23, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22, GR: 27, HR: 21, HU: 28, IE: 22,
  IT: 27, LT: 20, LU: 20, LV: 21, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, SA: 24, SE: 24, SI: 19, SK: 24, TR: 26,
} // prettier-ignore

export type PayoutField = 'account_number' | 'ifsc' | 'upi_id' | 'iban' | 'bic' | 'bank_name' | 'bank_code' | 'country'
export type PayoutKind = {
  readonly name: string
  /** Null: any. */
  readonly currencies: readonly string[] | null
  /** The field that says where the money goes, whose end its owner knows it by. */
  readonly account: PayoutField
  readonly needs: Partial<Readonly<Record<PayoutField, RegExp>>>
  readonly may: Partial<Readonly<Record<PayoutField, RegExp>>>
  readonly check?: (account: string) => boolean
}
const bic = /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/
const bank_name = /^.{2,100}$/u

export const payoutKinds = {
  bank_account_in: { name: 'Indian bank account', currencies: ['INR'], account: 'account_number', needs: { account_number: /^\d{9,18}$/, ifsc: /^[A-Z]{4}0[A-Z0-9]{6}$/ }, may: { bank_name } },
  upi: { name: 'UPI', currencies: ['INR'], account: 'upi_id', needs: { upi_id: /^[a-z0-9][a-z0-9._-]{1,254}@[a-z][a-z0-9]{1,63}$/ }, may: {} },
  iban: { name: 'Bank account with an IBAN', currencies: null, account: 'iban', needs: { iban: /^[A-Z0-9]{14,34}$/ }, may: { bic, bank_name }, check: isIban },
  bank_account: { name: 'Bank account elsewhere', currencies: null, account: 'account_number', needs: { account_number: /^[A-Z0-9]{4,34}$/, country: /^[A-Z]{2}$/, bank_name }, may: { bic, bank_code: /^[A-Z0-9]{3,20}$/ } },
} as const satisfies Record<string, PayoutKind> // prettier-ignore
export type PayoutKindName = keyof typeof payoutKinds
export const payoutKindNames = Object.keys(payoutKinds) as [PayoutKindName, ...PayoutKindName[]]
export const payoutKindOf = (name: PayoutKindName): PayoutKind => payoutKinds[name]

import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js'

/**
 * The one form of a number, E.164, whatever way it was typed: blanks, brackets, full-width digits and 00 for + all name the same
 * subscriber, and a limit counts subscribers. Without a country code it is a number of `country` (ISO 3166, "IN"). Undefined when it
 * is no number, lacks its country, or carries an extension.
 */
export function canonicalPhone(typed: string, country?: string): string | undefined {
  const plain = typed.normalize('NFKC').trim()
  const abroad = parse(plain.replace(/^00/, '+'))
  if (abroad !== undefined || country === undefined || !isCountry(country)) return abroad
  // As it is dialled at home; some put more zeros before it than belong there.
  return parse(plain, country) ?? parse(plain.replace(/^0+/, ''), country)
}

export function isCountry(code: string): code is CountryCode {
  return isSupportedCountry(code)
}

function parse(text: string, country?: CountryCode): string | undefined {
  const number = parsePhoneNumberFromString(text, { extract: false, ...(country && { defaultCountry: country }) })
  return number?.isValid() && number.ext === undefined ? number.number : undefined
}

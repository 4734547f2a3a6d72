import { parsePhoneNumberFromString } from 'libphonenumber-js'

/**
 * The one form of a number, E.164, whatever way it was typed: blanks, brackets, full-width digits and 00 for + all name the same
 * subscriber, and a limit counts subscribers. Undefined when it is no number, lacks its country, or carries an extension.
 */
export function canonicalPhone(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').trim().replace(/^00/, '+')
  const number = parsePhoneNumberFromString(plain, { extract: false })
  return number?.isValid() && number.ext === undefined ? number.number : undefined
}

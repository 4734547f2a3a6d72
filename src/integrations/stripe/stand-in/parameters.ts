import { namesOf, partOf, type Form } from './form.ts'
import { wrongParameter } from './refused.ts'

const shown = (path: readonly string[]) => path.map((part, at) => (at === 0 ? part : `[${part}]`)).join('')

export function refuseUnknown(form: Form, known: RegExp): void {
  const name = namesOf(form).find((one) => !known.test(one))
  if (name !== undefined) throw wrongParameter(name, `Received unknown parameter: ${name}`, 'parameter_unknown')
}

export function textAt(form: Form, path: readonly string[], most = 5_000): string | undefined {
  const value = partOf(form, ...path)
  if (value === undefined) return undefined
  const param = shown(path)
  if (typeof value !== 'string') throw wrongParameter(param, `Invalid string: ${param}`)
  if (value === '') throw wrongParameter(param, `You passed an empty string for '${param}'.`, 'parameter_invalid_empty')
  if (value.length > most) throw wrongParameter(param, `Invalid string: ${param}; must be at most ${most} characters`)
  return value
}

export function neededText(form: Form, path: readonly string[], most?: number): string {
  const value = textAt(form, path, most)
  if (value === undefined) throw wrongParameter(shown(path), `Missing required param: ${shown(path)}.`, 'parameter_missing')
  return value
}

export function wholeAt(form: Form, path: readonly string[]): number | undefined {
  const value = textAt(form, path, 20)
  if (value === undefined) return undefined
  if (!/^-?\d{1,15}$/.test(value)) throw wrongParameter(shown(path), `Invalid integer: ${value}`, 'parameter_invalid_integer')
  return Number(value)
}

/** An amount that Stripe takes: above nothing, eight digits at most, thousandths in tens. */
export function amountAt(form: Form, path: readonly string[], currency: string): number {
  const amount = wholeAt(form, path)
  const param = shown(path)
  if (amount === undefined) throw wrongParameter(param, `Missing required param: ${param}.`, 'parameter_missing')
  if (amount < 1) throw wrongParameter(param, 'This value must be greater than or equal to 1.', 'parameter_invalid_integer')
  if (amount > 99_999_999) throw wrongParameter(param, 'Amount must be no more than 99,999,999', 'amount_too_large')
  if (/^(bhd|jod|kwd|omr|tnd)$/.test(currency) && amount % 10 !== 0)
    throw wrongParameter(param, `Invalid amount for ${currency}: the last digit must be 0`, 'parameter_invalid_integer')
  return amount
}

export function webAddressAt(form: Form, path: readonly string[]): string {
  const value = neededText(form, path)
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) throw wrongParameter(shown(path), 'Not a valid URL', 'url_invalid')
  return value
}

export function metadataAt(form: Form, path: readonly string[]): Record<string, string> {
  const found = partOf(form, ...path) ?? {}
  if (typeof found === 'string') throw wrongParameter(shown(path), 'Invalid hash')
  const entries = Object.keys(found).map((name) => [name, neededText(found, [name], 500)] as const)
  if (entries.length > 50 || entries.some(([name]) => name.length > 40))
    throw wrongParameter(shown(path), 'Metadata takes 50 keys of 40 characters at most')
  return Object.fromEntries(entries)
}

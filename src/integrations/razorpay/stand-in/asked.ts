import { refused } from './refusals.ts'

/** What came as JSON, which has to be an object. */
export function parseBody(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text === '' ? '{}' : text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {}
  throw refused('The request body is not valid JSON')
}

export function refuseUnknown(given: Record<string, unknown>, known: readonly string[]): void {
  const strange = Object.keys(given).filter((name) => !known.includes(name))
  if (strange.length > 0) throw refused(`${strange.join(', ')} is/are not required and should not be sent`)
}

/** Notes as Razorpay takes them: at most fifteen, of at most 256 characters. */
export function notesOf(given: unknown): Record<string, string> {
  if (given === undefined) return {}
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw refused('notes must be an object', 'notes')
  const notes = Object.entries(given)
  if (notes.length > 15) throw refused('notes: the number of notes may not be greater than 15.', 'notes')
  for (const [, value] of notes)
    if (typeof value !== 'string' || value.length > 256) throw refused('notes: each may not be greater than 256 characters.', 'notes')
  return Object.fromEntries(notes.map(([name, value]) => [name, String(value)]))
}

export function amountIn(given: unknown, currency: string): number {
  if (given === undefined || given === null || given === 0) throw refused('amount: cannot be blank.', 'amount')
  const amount = typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : given
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount)) throw refused('amount: must be an integer.', 'amount')
  if (amount < (currency === 'INR' ? 100 : 1)) throw refused(`amount: amount should be minimum 1.00 for ${currency}`, 'amount')
  if (/^(KWD|BHD|OMR)$/.test(currency) && amount % 10 !== 0) throw refused('amount: the last digit has to be 0', 'amount')
  return amount
}

import { createHash } from 'node:crypto'
import { digitsOf } from '#platform/money.ts'

/** Razorpay documents these beside those of two digits; what they take for a unit of any other is not said. */
const zero = new Set(['JPY'])
const three = new Set(['KWD', 'BHD', 'OMR'])

/**
 * Our minor units as Razorpay wants them: the same whole number, since both follow ISO 4217, except that amounts with three digits have to
 * end in 0. Fails where the two could disagree on what a unit is, because a factor of ten or a hundred is at stake.
 */
export function amountOf(minor: bigint, currency: string): number {
  const digits = digitsOf(currency)
  const agreed = zero.has(currency) ? 0 : three.has(currency) ? 3 : 2
  if (digits !== agreed) throw new Error(`Razorpay's unit of ${currency} is not known, so nothing is asked for in it`)
  if (digits === 3 && minor % 10n !== 0n) throw new Error(`Razorpay takes ${currency} in tens of its smallest unit, and ${minor} is none`)
  if (minor <= 0n || minor > BigInt(Number.MAX_SAFE_INTEGER)) throw new Error(`Razorpay takes no amount of ${minor} ${currency}`)
  return Number(minor)
}

/** An intent of ours in the forty characters that Razorpay has for references, receipts and keys: letters, digits and _. */
export function referenceOf(intent_id: string): string {
  return `im_${createHash('sha256').update(intent_id).digest('hex').slice(0, 36)}`
}

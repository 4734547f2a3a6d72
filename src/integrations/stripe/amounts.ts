import { digitsOf } from '#platform/money.ts'

/** How Stripe counts each currency, which is not always how ISO 4217 does: https://docs.stripe.com/currencies */
const whole = new Set(['BIF', 'CLP', 'DJF', 'GNF', 'JPY', 'KMF', 'KRW', 'MGA', 'PYG', 'RWF', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'])
const thousandths = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND'])
/** Whether it has no places or two is said both ways, which is a factor of a hundred. */
const unclear = new Set(['UGX'])

function placesOf(currency: string): number {
  if (unclear.has(currency)) throw new Error(`${currency} is not charged by way of Stripe: how it counts it is not clear`)
  return whole.has(currency) ? 0 : thousandths.has(currency) ? 3 : 2
}

/** Our minor units as Stripe's amount. Throws where Stripe cannot charge exactly that: thousandths must end in 0. */
export function amountOf(minor: bigint, currency: string): number {
  const shift = placesOf(currency) - digitsOf(currency)
  const factor = 10n ** BigInt(Math.abs(shift))
  const amount = Number(shift >= 0 ? minor * factor : minor / factor)
  const exact = shift >= 0 || minor % factor === 0n
  if (!exact || !Number.isSafeInteger(amount) || (thousandths.has(currency) && amount % 10 !== 0))
    throw new Error(`Stripe cannot move ${minor} minor units of ${currency} exactly`)
  return amount
}

/** Stripe's amount as our minor units; `currency` as Stripe writes it, in lower case. Throws where we have no such units. */
export function minorOf(amount: number, currency: string): bigint {
  const { minor, rest } = split(amount, currency)
  if (rest !== 0n) throw new Error(`Stripe's amount ${amount} ${currency} is no whole number of our minor units`)
  return minor
}

/** The same for a fee, of which Stripe may know fractions that we do not: rounded down. */
export function feeOf(amount: number, currency: string): bigint {
  return split(amount, currency).minor
}

function split(amount: number, lower: string): { minor: bigint; rest: bigint } {
  if (!Number.isSafeInteger(amount)) throw new Error(`Stripe's amount ${amount} ${lower} is no whole number`)
  const currency = lower.toUpperCase()
  const shift = digitsOf(currency) - placesOf(currency)
  const factor = 10n ** BigInt(Math.abs(shift))
  return shift >= 0 ? { minor: BigInt(amount) * factor, rest: 0n } : { minor: BigInt(amount) / factor, rest: BigInt(amount) % factor }
}

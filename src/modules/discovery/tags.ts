import { sha256 } from '#platform/crypto.ts'
import { columns, most_bands, orders } from './sorts.ts'

const remembered = new Map<string, bigint>()

/**
 * What is true of a listing ("category fashion" of the row for instagram) as a number: 46 bits of a hash, then 16 bits of nothing, in
 * which a band fits. Of a million different tags any two are the same number with a chance below one in a hundred.
 */
export function tagOf(platform: string, fact: string): bigint {
  const text = `${platform} ${fact}`
  const known = remembered.get(text)
  if (known !== undefined) return known
  if (remembered.size >= 20_000) remembered.clear()
  const tag = (sha256(text).readBigUInt64BE() >> 18n) << 16n
  remembered.set(text, tag)
  return tag
}

/** Facts that may be so rare that reading a list in its order would not find them soon; by all orders, and by some. */
const rare_everywhere = /^(category|city|language) /
const rare_somewhere: Readonly<Record<number, RegExp>> = {
  [orders.relevance.code]: /^(state|country|currency|followers|engagement|rating|on|word|name) /,
  [orders.price.code]: /^currency /,
}

/** Whether rows of which this is true are found directly in this order. */
export const isRare = (fact: string, code: number): boolean => rare_everywhere.test(fact) || (rare_somewhere[code]?.test(fact) ?? false)

type Places = Readonly<Record<(typeof columns)[number]['column'], number>>

/** The facts of a row that may be rare, with its place in each order. */
export function bandsOf(platform: string, facts: readonly string[], places: Places): bigint[] {
  return columns.flatMap(({ column, code, band }) => {
    const here = BigInt(code * most_bands + Math.min(band(places[column]), most_bands - 1))
    return facts.filter((fact) => isRare(fact, code)).map((fact) => tagOf(platform, fact) + here)
  })
}

/** Thresholds that few reach. A filter by a number names the greatest of them that it implies, and finds the few by it. */
const thresholds = {
  followers: [100_000, 1_000_000],
  engagement: [500, 1_000],
  rating: [450, 480],
} as const

type Measure = keyof typeof thresholds

export function reached(measure: Measure, value: number): string[] {
  return thresholds[measure].filter((one) => value >= one).map((one) => `${measure} ${one}`)
}

export const implied = (measure: Measure, least: number): string | undefined => reached(measure, least).at(-1)

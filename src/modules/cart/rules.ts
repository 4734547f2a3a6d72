import { day_ms, minute_ms } from '#platform/clock.ts'
import { formatMinor } from '#platform/money.ts'

export const most_lines = 50
/** How many packages one brief is put into the cart for. */
export const most_at_once = 20
export const quote_ms = 15 * minute_ms
/** Lines that nobody touched for so long are taken out. */
export const line_ms = 90 * day_ms
/** Quotes are kept a while longer, so that a late checkout is told that it is late. */
export const quote_kept_ms = 7 * day_ms

/** What one order would buy: its price with add-ons, and the terms. */
export type Offered = { readonly price_minor: bigint; readonly bought: Readonly<Record<string, unknown>> & { readonly currency: string } }
export type Change = { readonly field: string; readonly was: unknown; readonly is: unknown }

/** Says nothing of what is bought: the price of the package is part of the whole price, and a new version may sell the same. */
const silent = new Set(['price', 'package_version'])

/** The fields in which what would be bought differs from what was seen; nothing when it is the same for this brand. */
export function changesOf(was: Offered, is: Offered): Change[] {
  const fields = [...new Set([...Object.keys(was.bought), ...Object.keys(is.bought)])].filter((field) => !silent.has(field))
  const changes = fields
    .filter((field) => textOf(was.bought[field]) !== textOf(is.bought[field]))
    .map((field) => ({ field, was: was.bought[field] ?? null, is: is.bought[field] ?? null }))
  if (was.price_minor === is.price_minor) return changes
  return [{ field: 'price', was: priceOf(was), is: priceOf(is) }, ...changes]
}

/** What of one brief this form asks for. */
export function answersFor<T>(form: readonly { readonly name: string }[], answers: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => form.some((question) => question.name === name)))
}

/** In groups, each with its key, in the order in which the keys first come. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [key: string, items: T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups]
}

const priceOf = ({ price_minor, bought }: Offered): string => formatMinor(price_minor, bought.currency)

/** The database hands JSON back with its keys in an order of its own. */
function textOf(value: unknown): string {
  return JSON.stringify(value ?? null, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}

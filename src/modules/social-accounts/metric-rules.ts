import { day_ms } from '#platform/clock.ts'
import { invalidField } from '#platform/problem.ts'
import { sources, type Source } from './rules.ts'
import type { Audience } from './schema.ts'

/** For so long a stronger source's word stands against a weaker one's that is newer. */
export const stands_ms = 30 * day_ms
const oldest_ms = 400 * day_ms
export const most_snapshots_a_day = 20

type Measured = { readonly source: Source; readonly measured_at: Date }

/**
 * The snapshot that counts, of the newest of each source: the strongest of those younger than 30 days, else the newest. Undefined when
 * there is none.
 */
export function countingOf<M extends Measured>(newest: readonly M[], now: Date): M | undefined {
  const young = newest.filter(({ measured_at }) => now.getTime() - measured_at.getTime() < stands_ms)
  const [strongest] = young.toSorted((a, b) => sources.indexOf(b.source) - sources.indexOf(a.source) || later(a, b))
  return strongest ?? newest.toSorted(later)[0]
}

const later = (a: Measured, b: Measured) => b.measured_at.getTime() - a.measured_at.getTime()

/** Nothing is measured tomorrow, and what is older than 400 days tells nobody anything; Problem `request.invalid` (400). */
export function checkMeasuredAt(measured_at: Date, now: Date): void {
  if (measured_at > now) throw invalidField('/measured_at', 'time.future', 'Give a time that has passed')
  if (now.getTime() - measured_at.getTime() > oldest_ms)
    throw invalidField('/measured_at', 'time.too_old', 'Give figures of the last 400 days')
}

/** The parts of one audience are at most the whole of it; Problem `request.invalid` (400). */
export function checkAudience(audience: Audience): void {
  for (const [field, shares] of Object.entries(audience)) {
    const sum = Object.values(shares ?? {}).reduce<number>((total, share) => total + (share ?? 0), 0)
    if (sum > 10_000) throw invalidField(`/audience/${field}`, 'share.above_whole', `The shares sum to ${sum} of 10000 basis points`)
  }
}

import { dayIn, freeOf, type Capacity } from '#modules/profiles/index.ts'
import { day_ms } from '#platform/clock.ts'
import { fresh_ms } from './rules.ts'

export type Vacation = Pick<Capacity, 'timezone' | 'vacation_from' | 'vacation_until'>

/** Whether today, where the creator lives, is one of the days on which no new orders are taken. How many are open is not looked at. */
export function isAway(vacation: Vacation, now: Date): boolean {
  return !freeOf({ ...vacation, most_open_orders: null, most_orders_per_week: null }, { open_until: [], taken_at: [] }, now).free
}

/** The first quarter of an hour of a day where somebody lives; no place is further than 14 hours from UTC. */
export function beginningOf(day: Date, timezone: string | null): Date {
  let [before, after] = [-57, 57]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (dayIn(timezone, new Date(day.getTime() + middle * quarter_ms)) < day) before = middle
    else after = middle
  }
  return new Date(day.getTime() + after * quarter_ms)
}

/** The next moment at which time alone changes what brands see of the creator; null when none will come. */
export function nextChange(
  { timezone, vacation_from, vacation_until, created_at }: Vacation & { created_at: Date },
  now: Date,
): Date | null {
  const moments = [created_at.getTime() + fresh_ms]
  if (vacation_from) moments.push(beginningOf(vacation_from, timezone).getTime())
  if (vacation_until) moments.push(beginningOf(new Date(vacation_until.getTime() + day_ms), timezone).getTime())
  const next = Math.min(...moments.filter((moment) => moment > now.getTime()))
  return Number.isFinite(next) ? new Date(next) : null
}

const quarter_ms = 15 * 60 * 1000

import { day_ms } from '#platform/clock.ts'

/** When a creator takes orders, and how many. Days are midnights in UTC that stand for the creator's own days. */
export type Capacity = {
  readonly timezone: string | null
  readonly vacation_from: Date | null
  /** Null: until further notice. */
  readonly vacation_until: Date | null
  /** Null: any number. */
  readonly most_open_orders: number | null
  readonly most_orders_per_week: number | null
}

/** What a creator has taken on: when each open order is likely to be done, and when each order of the last week came. */
export type Load = { readonly open_until: readonly Date[]; readonly taken_at: readonly Date[] }

export type Free =
  | { readonly free: true; readonly next_free: Date }
  | { readonly free: false; readonly reason: 'on_vacation' | 'fully_booked'; readonly next_free: Date | null }

const week_ms = 7 * day_ms

/** Whether one more order can be taken now; if not, why, and the first day on which one can as far as is known today. */
export function freeOf(capacity: Capacity, load: Load, now: Date): Free {
  const next_free = nextFreeDate(capacity, load, now)
  const today = dayIn(capacity.timezone, now)
  if (vacationOn(capacity, today)) return { free: false, reason: 'on_vacation', next_free }
  if (slotAt(capacity, load, now) > now) return { free: false, reason: 'fully_booked', next_free }
  return { free: true, next_free: today }
}

/** The first day on which one more order fits; null while a vacation has no end. */
export function nextFreeDate(capacity: Capacity, load: Load, now: Date): Date | null {
  const day = dayIn(capacity.timezone, slotAt(capacity, load, now))
  if (!vacationOn(capacity, day)) return day
  return capacity.vacation_until && new Date(capacity.vacation_until.getTime() + day_ms)
}

/** The day it is at this moment where somebody lives, as midnight in UTC. */
export function dayIn(timezone: string | null, moment: Date): Date {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone ?? 'UTC', dateStyle: 'short' }).format(moment)
  return new Date(`${text}T00:00:00Z`)
}

function vacationOn({ vacation_from, vacation_until }: Capacity, day: Date): boolean {
  return vacation_from !== null && vacation_from <= day && (vacation_until === null || day <= vacation_until)
}

/** The moment at which an order is done, or a week is over, that makes room for one more; now when there is room. */
function slotAt({ most_open_orders, most_orders_per_week }: Capacity, { open_until, taken_at }: Load, now: Date): Date {
  // An order that is late says nothing about when it will be done: tomorrow at the earliest.
  const ends = open_until.map((end) => (end > now ? end : new Date(now.getTime() + day_ms)))
  const weeks = taken_at.map((taken) => new Date(taken.getTime() + week_ms)).filter((over) => over > now)
  return latest(now, roomIn(ends, most_open_orders), roomIn(weeks, most_orders_per_week))
}

/** When so many of these are over that fewer than `most` are left; undefined when that is so already. */
function roomIn(ends: readonly Date[], most: number | null): Date | undefined {
  if (most === null || ends.length < most) return undefined
  return ends.toSorted((a, b) => a.getTime() - b.getTime())[ends.length - most]
}

function latest(first: Date, ...others: (Date | undefined)[]): Date {
  return others.reduce<Date>((found, one) => (one !== undefined && one > found ? one : found), first)
}

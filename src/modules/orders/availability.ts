import type { Ctx, Scope } from '#platform/ctx.ts'
import { day_ms } from '#platform/clock.ts'
import { Problem } from '#platform/problem.ts'
import { freeOf, seesCreator, type Capacity, type Load } from '#modules/profiles/index.ts'
import { currentPolicy } from './policy.ts'
import { calendarsOf, loadOf } from './queries.ts'
import type { Availability } from './schema.ts'

/** Failures of `refusalOfPlace`, for the endpoints of whoever places orders. */
export const availabilityFails = { 'creator.on_vacation': 409, 'creator.fully_booked': 409 } as const

/** When a creator takes orders, what it has taken on, and whether a block stands between it and the actor. */
export type Calendar = {
  readonly capacity: Capacity
  readonly load: Load
  readonly blocked: boolean
  readonly acceptance_window_ms: number
}

/** The calendars of these creators by id, in a number of questions that does not grow with theirs. They stand still only while `holdSellersOf` holds them. */
export async function findCalendars(scope: Scope, creator_ids: readonly bigint[]): Promise<Map<bigint, Calendar>> {
  const rows = await scope.query(calendarsOf, [creator_ids, scope.actor.id])
  const limited = rows.filter(isLimited).map(({ creator_id }) => creator_id)
  const { policy } = limited.length > 0 ? await currentPolicy(scope) : { policy: { acceptance_window_ms: 0 } }
  const loads = limited.length > 0 ? await scope.query(loadOf, [limited, new Date(scope.now.getTime() - 7 * day_ms)]) : []
  const { acceptance_window_ms } = policy
  return new Map(
    rows.map(({ creator_id, blocked, ...capacity }) => {
      const own = loads.filter((row) => row.creator_id === creator_id)
      const open_until = own
        .filter(({ open }) => open)
        .map((row) => row.deadline ?? likelyEnd(row.created_at, acceptance_window_ms, row.delivery_days))
      const taken_at = own.filter(({ taken }) => taken).map(({ created_at }) => created_at)
      return [creator_id, { capacity, blocked, acceptance_window_ms, load: { open_until, taken_at } }]
    }),
  )
}

/**
 * Why this creator takes no order more, or null: `package.not_found` (404) for a blocked pair, `creator.on_vacation`,
 * `creator.fully_booked` (409), both with `next_free`, the first day known to be free or null.
 */
export function refusalOfPlace({ capacity, load, blocked }: Calendar, now: Date): Problem | null {
  if (blocked) return new Problem('not_found', 'package.not_found', 'There is no such package')
  const free = freeOf(capacity, load, now)
  if (free.free) return null
  const day = free.next_free?.toISOString().slice(0, 10) ?? null
  const why = free.reason === 'on_vacation' ? 'The creator is on vacation' : 'The creator is fully booked'
  const from = day === null ? ' until further notice' : `; the next free day is ${day}`
  return new Problem('conflict', `creator.${free.reason}`, why + from, { members: { next_free: day } })
}

/** The calendar with one order more, placed now. */
export function withOrder(calendar: Calendar, delivery_days: number, now: Date): Calendar {
  const { open_until, taken_at } = calendar.load
  const end = likelyEnd(now, calendar.acceptance_window_ms, delivery_days)
  return { ...calendar, load: { open_until: [...open_until, end], taken_at: [...taken_at, now] } }
}

/** When the creator takes one more order; Problem `creator.not_found` (404), also for a blocked pair. */
export async function readAvailability(ctx: Ctx, { creator_id }: { creator_id: bigint }): Promise<Availability> {
  const calendar = (await seesCreator(ctx, creator_id)) ? (await findCalendars(ctx, [creator_id])).get(creator_id) : undefined
  if (!calendar) throw new Problem('not_found', 'creator.not_found', 'There is no such creator')
  const free = freeOf(calendar.capacity, calendar.load, ctx.now)
  return { creator_id, available: free.free, reason: free.free ? null : free.reason, next_free: free.next_free }
}

const isLimited = ({ most_open_orders, most_orders_per_week }: Capacity) => most_open_orders !== null || most_orders_per_week !== null

function likelyEnd(placed: Date, acceptance_window_ms: number, delivery_days: number): Date {
  return new Date(placed.getTime() + acceptance_window_ms + delivery_days * day_ms)
}

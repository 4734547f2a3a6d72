import type { Ctx, Scope, Tx } from '#platform/ctx.ts'
import { day_ms } from '#platform/clock.ts'
import { Problem } from '#platform/problem.ts'
import {
  capacityOf,
  freeOf,
  holdCreatorProfile,
  isBlocked,
  seesCreator,
  type Capacity,
  type Free,
  type Load,
} from '#modules/profiles/index.ts'
import { currentPolicy } from './policy.ts'
import { loadOf } from './queries.ts'
import type { Availability } from './schema.ts'

/** Failures of `refuseUnlessFree`, for the endpoints of whoever places orders. */
export const availabilityFails = { 'creator.on_vacation': 409, 'creator.fully_booked': 409 } as const

/**
 * Goes on only when this creator takes one more order from the actor now. Where the creator takes a limited number, placements wait for
 * each other here, so that two never get the last place. Problems: `package.not_found` (404) for a blocked pair, `creator.on_vacation`,
 * `creator.fully_booked` (409), both with `next_free`, the first day known to be free or null.
 */
export async function refuseUnlessFree(tx: Tx, creator_id: bigint): Promise<void> {
  let capacity = await capacityOf(tx, creator_id)
  if (!capacity || (tx.actor.id !== null && (await isBlocked(tx, tx.actor.id, capacity.user_id))))
    throw new Problem('not_found', 'package.not_found', 'There is no such package')
  if (isLimited(capacity)) {
    await holdCreatorProfile(tx, creator_id)
    // What was read before the wait could be out of date.
    capacity = (await capacityOf(tx, creator_id)) ?? capacity
  }
  const free = await freeNow(tx, creator_id, capacity)
  if (free.free) return
  const day = free.next_free?.toISOString().slice(0, 10) ?? null
  const why = free.reason === 'on_vacation' ? 'The creator is on vacation' : 'The creator is fully booked'
  const from = day === null ? ' until further notice' : `; the next free day is ${day}`
  throw new Problem('conflict', `creator.${free.reason}`, why + from, { members: { next_free: day } })
}

/** When the creator takes one more order; Problem `creator.not_found` (404), also for a blocked pair. */
export async function readAvailability(ctx: Ctx, { creator_id }: { creator_id: bigint }): Promise<Availability> {
  const capacity = (await seesCreator(ctx, creator_id)) ? await capacityOf(ctx, creator_id) : undefined
  if (!capacity) throw new Problem('not_found', 'creator.not_found', 'There is no such creator')
  const free = await freeNow(ctx, creator_id, capacity)
  return { creator_id, available: free.free, reason: free.free ? null : free.reason, next_free: free.next_free }
}

const isLimited = ({ most_open_orders, most_orders_per_week }: Capacity) => most_open_orders !== null || most_orders_per_week !== null

async function freeNow(scope: Scope, creator_id: bigint, capacity: Capacity): Promise<Free> {
  return freeOf(capacity, isLimited(capacity) ? await readLoad(scope, creator_id) : { open_until: [], taken_at: [] }, scope.now)
}

async function readLoad(scope: Scope, creator_id: bigint): Promise<Load> {
  const { policy } = await currentPolicy(scope)
  const rows = await scope.query(loadOf, [creator_id, new Date(scope.now.getTime() - 7 * day_ms)])
  return {
    open_until: rows
      .filter(({ open }) => open)
      .map((row) => row.deadline ?? new Date(row.created_at.getTime() + policy.acceptance_window_ms + row.delivery_days * day_ms)),
    taken_at: rows.filter(({ taken }) => taken).map(({ created_at }) => created_at),
  }
}

import type { Ctx } from '../ctx.ts'
import type { EventName, Events } from './events.ts'

/** A function run after an event was committed, or again and again. It runs at least once, so it must be idempotent, and within 45 s. */
export type Job = {
  /** Names the task in the queue and in the log: `discovery.refresh_card`. */
  readonly id: string
  readonly trigger: { readonly on: EventName } | { readonly every_minutes: number }
  /** Takes seconds rather than milliseconds: waits behind everything else that is due, so that no payment waits for pictures. */
  readonly heavy?: true
  readonly run: (ctx: Ctx, payload: never) => Promise<void>
}

/** Runs `run` once for each committed `event`; a failure is retried with growing pauses. */
export function on<E extends EventName>(
  event: E,
  id: string,
  run: (ctx: Ctx, payload: Events[E]) => Promise<void>,
  options: Pick<Job, 'heavy'> = {},
): Job {
  return { id, trigger: { on: event }, run, ...options }
}

/** Runs `run` every so many minutes, on one node at a time. */
export function every(minutes: number, id: string, run: (ctx: Ctx) => Promise<void>): Job {
  return { id, trigger: { every_minutes: minutes }, run }
}

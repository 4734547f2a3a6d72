/** The one source of time. Tests and the development clock move it; nothing else asks the machine for business time. */
export type Clock = { now(): Date }
export type MovableClock = Clock & {
  /** Moves time by `ms` milliseconds; answers the whole offset from the machine's clock. */
  advance(ms: number): number
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that runs, `offset_ms` ahead of the machine's. */
export function movableClock(offset_ms = 0): MovableClock {
  let offset = offset_ms
  return {
    now: () => new Date(Date.now() + offset),
    advance: (ms) => (offset += ms),
  }
}

export const second_ms = 1_000
export const minute_ms = 60 * second_ms
export const hour_ms = 60 * minute_ms
export const day_ms = 24 * hour_ms

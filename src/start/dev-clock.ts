import { readFileSync, writeFileSync } from 'node:fs'
import { movableClock, type MovableClock } from '#platform/clock.ts'

/** The development clock; how far it was moved is kept in a file, because rows with later times outlive a restart. */
export function keptClock(file: string): MovableClock {
  const clock = movableClock(readOffset(file))
  return {
    now: clock.now,
    advance(ms) {
      const offset = clock.advance(ms)
      writeFileSync(file, `${offset}\n`)
      return offset
    },
  }
}

function readOffset(file: string): number {
  try {
    const offset = Number(readFileSync(file, 'utf8'))
    return Number.isSafeInteger(offset) ? offset : 0
  } catch {
    return 0
  }
}

import { hour_ms, minute_ms } from '#platform/clock.ts'

/** Between the first factor and the second. */
export const challenge_ms = 5 * minute_ms
export const recovery_code_count = 10

/** Five wrong codes in an hour for one account, over all its challenges; a recovery code still opens. */
export const max_failures = 5
export const failure_window_ms = hour_ms

export type Failing = { failures: number; failing_since: Date | null }

/** Until when no code of the app counts, or undefined. */
export function lockedUntil({ failures, failing_since }: Failing, now: Date): Date | undefined {
  if (failing_since === null || failures < max_failures) return undefined
  const until = new Date(failing_since.getTime() + failure_window_ms)
  return until > now ? until : undefined
}

/** One more wrong code; after the window the count begins again. */
export function afterFailure({ failures, failing_since }: Failing, now: Date): { failures: number; failing_since: Date } {
  if (failing_since === null || now.getTime() - failing_since.getTime() >= failure_window_ms) return { failures: 1, failing_since: now }
  return { failures: Math.min(failures + 1, max_failures), failing_since }
}

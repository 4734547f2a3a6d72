import { invalidField, Problem } from '#platform/problem.ts'
import type { Period } from './rules.ts'

export type State = 'upcoming' | 'current' | 'ended'
type Wished = { readonly valid_from: Date | null; readonly valid_until: Date | null }

/** What ended before it began was never in force. */
export function stateOf({ valid_from, valid_until }: Period, now: Date): State {
  if (valid_until !== null && (valid_until <= now || valid_until.getTime() === valid_from.getTime())) return 'ended'
  return valid_from > now ? 'upcoming' : 'current'
}

/** From now or later; Problem `request.invalid` (400) for what began in the past or ends before it begins. */
export function periodFrom({ valid_from, valid_until }: Wished, now: Date): Period {
  const from = valid_from ?? now
  if (from < now) throw invalidField('/valid_from', 'time.past', 'What was is not changed: give a moment from now on, or none')
  if (valid_until !== null && valid_until <= from) throw invalidField('/valid_until', 'time.out_of_order', 'It ends after it begins')
  return { valid_from: from, valid_until }
}

const moment_ms = 1_000

/** Which two of `fails` these are is up to who asks: `<thing>.ended` (409). `request.invalid` (400) for a moment in the past or after its end. */
export function endOf(thing: string, period: Period, wished: Date | null, now: Date): Date {
  const until = wished ?? now
  // Of two who end it at the same moment the later may have looked at the clock first.
  const soon = wished === null ? new Date(now.getTime() + moment_ms) : now
  if (stateOf(period, soon) === 'ended') throw new Problem('conflict', `${thing}.ended`, 'It has ended already')
  if (until < now) throw invalidField('/valid_until', 'time.past', 'What was is not changed: give a moment from now on, or none')
  if (period.valid_until !== null && until >= period.valid_until)
    throw invalidField('/valid_until', 'time.not_sooner', 'It ends by then already; an end only comes nearer')
  return until < period.valid_from ? period.valid_from : until
}

import { day_ms } from '#platform/clock.ts'
import { after, later, working, type Facts, type Status } from './facts.ts'
import { isPaid } from './guards.ts'

/** A move the system makes, or a reminder it sends, unless somebody acts first. */
export type Wait = { readonly kind: string; readonly due_at: Date }

const wait = (kind: string, due_at: Date): Wait => ({ kind, due_at })

/** What each state waits for when it is entered; what is missing here waits for `hold_limit` alone, or for nothing. */
export function waitsOf(status: Status, facts: Facts): Wait[] {
  const { now, policy, terms } = facts
  if (status === 'confirmed' || (status === 'pending' && terms === 'invoice')) return [answerWait(facts, now)]
  if (status === 'info_requested') return [wait('info_timeout', after(now, policy.info_window_ms))]
  if (status === 'review') return [reviewWait({ ...facts, since: now, review_extended: false })]
  if (status === 'publication_review') return [wait('auto_confirm', after(now, policy.publication_review_window_ms))]
  if (status !== 'disputed') return []
  return [
    wait('dispute_hard_limit', after(now, policy.dispute_limit_ms)),
    wait('remind_dispute', afterWorkingDays(now, policy.dispute_reminder_days)),
    wait('escalate_dispute', after(now, policy.dispute_escalation_ms)),
  ]
}

function answerWait({ policy }: Facts, start: Date, windows = 1): Wait {
  return wait('expire_acceptance', after(start, windows * policy.acceptance_window_ms))
}

/** The brand's time to look runs from `since`; unpaid work waits for its money a while longer, and then for staff. */
export function reviewWait(facts: Facts): Wait {
  const { since, policy, review_extended } = facts
  const over = after(since, policy.review_window_ms * (review_extended ? 2 : 1))
  if (!isPaid(facts)) return wait('unpaid_timeout', after(over, policy.unpaid_window_ms))
  return wait('auto_approve', over)
}

export const extendAnswer = (facts: Facts): Wait[] => [answerWait(facts, facts.since, 2)]
export const extendReview = (facts: Facts): Wait[] => [reviewWait({ ...facts, review_extended: true })]

/** Money that comes while the work is under review: the brand has at least a day to look from then on. */
export function reviewPaid(facts: Facts): Wait[] {
  const { due_at } = reviewWait({ ...facts, paid_at: facts.now, held_minor: 2n ** 62n })
  return facts.status === 'review' ? [wait('auto_approve', later(due_at, after(facts.now, facts.policy.resume_at_least_ms)))] : []
}

export const holdLimit = (facts: Facts): Wait[] => [wait('hold_limit', holdUntil(facts))]
/** The law and the gateways let nobody hold money for ever: from the payment, on invoice from acceptance. */
export const holdUntil = ({ paid_at, now, policy }: Facts): Date => after(paid_at ?? now, policy.hold_limit_ms)

export function changeWaits({ now, policy }: Facts, agrees_by_silence: boolean): Wait[] {
  if (agrees_by_silence) return [wait('agree_by_silence', after(now, policy.change_silence_ms))]
  return [wait('lapse_change', after(now, policy.change_window_ms))]
}

/** After a dispute everything goes on where it was, with a day left at least. */
export function resumed(facts: Facts): Wait[] {
  const { now, policy, paused, disputed_from, hold_until } = facts
  const soonest = after(now, policy.resume_at_least_ms)
  const rest = (paused ?? []).map(({ kind, ms }) => {
    // Paid while it was disputed: what waited for the money waits for the brand now, as long as it had left to look.
    const paid = kind === 'unpaid_timeout' && isPaid(facts)
    return paid
      ? wait('auto_approve', later(after(now, ms - policy.unpaid_window_ms), soonest))
      : wait(kind, later(after(now, ms), soonest))
  })
  const holding = disputed_from !== null && working.includes(disputed_from) && hold_until !== null
  return [...rest, ...(holding ? [wait('hold_limit', later(hold_until, soonest))] : [])]
}

/** Saturdays and Sundays, in UTC, do not count. */
export function afterWorkingDays(start: Date, days: number): Date {
  let at = start
  for (let left = days; left > 0;) {
    at = after(at, day_ms)
    if (at.getUTCDay() !== 0 && at.getUTCDay() !== 6) left--
  }
  return at
}

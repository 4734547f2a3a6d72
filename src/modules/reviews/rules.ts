import type { ReviewSide, ReviewStatus } from '#generated/prisma/enums.ts'
import { day_ms } from '#platform/clock.ts'
import { invalidField, Problem } from '#platform/problem.ts'

/** Until then either side may review, and neither reads the other's unless both are in: nobody writes theirs having read the other's. */
export const window_ms = 14 * day_ms

/** What can be marked beside the stars, by who writes. */
export const marksOf = {
  brand: ['communication', 'quality', 'on_time'],
  creator: ['communication', 'clarity', 'payment'],
} as const satisfies Record<ReviewSide, readonly string[]>
export const marks = ['communication', 'quality', 'on_time', 'clarity', 'payment'] as const
export type Mark = (typeof marks)[number]
export type Marks = Readonly<Record<Mark, number | null>>

/** What can be said with a tap, by who writes: slug → the words people read. */
export const tagsOf = {
  brand: {
    on_brief: 'Kept to the brief',
    creative: 'Creative',
    professional: 'Professional',
    quick_to_answer: 'Quick to answer',
    more_than_asked: 'Did more than asked',
    off_brief: 'Missed the brief',
    late: 'Late',
    slow_to_answer: 'Slow to answer',
  },
  creator: {
    clear_brief: 'Clear brief',
    respectful: 'Respectful',
    quick_to_decide: 'Quick to decide',
    creative_freedom: 'Gave creative freedom',
    unclear_brief: 'Unclear brief',
    kept_changing: 'Kept changing what was wanted',
    slow_to_decide: 'Slow to decide',
  },
} as const satisfies Record<ReviewSide, Record<string, string>>
export const most_tags = 5

/** Why somebody reports a review. */
export const reportReasons = {
  untrue: 'It says what did not happen',
  abusive: 'It insults or threatens',
  personal_data: 'It tells addresses, numbers or the like',
  spam: 'It advertises',
  off_topic: 'It is not about the order',
  conflict_of_interest: 'Whoever wrote it has an interest of their own',
  other: 'Something else; the note says what',
} as const
export type ReportReason = keyof typeof reportReasons
export const most_open_reports = 20

/** A mean drawn towards what is usual while there are few: as if so many reviews of this worth had come before. */
export const prior = { reviews: 5, hundredths: 420 }

export type Party = 'author' | 'subject' | 'reader' | 'staff' | 'system'
export type ReviewMove = 'publish' | 'reply' | 'report' | 'withhold' | 'reinstate' | 'dismiss_reports'
export type ReviewFacts = {
  readonly status: ReviewStatus
  readonly publish_at: Date
  readonly reply: string | null
  readonly open_reports: number
  readonly now: Date
}
type Refusal = { readonly code: string; readonly detail: string }
type Rule = {
  readonly from: readonly ReviewStatus[]
  readonly by: readonly Party[]
  readonly guard?: (facts: ReviewFacts) => Refusal | null
}

/**
 * The life of a review. What is submitted counts as published from `publish_at` on: when both sides are in, or 14 days after completion.
 *
 *                         reply, report, dismiss_reports
 *                                  ┌──┐
 *   (post) ──▶ submitted ──publish─▶ published
 *                  │  ▲               │  ▲
 *           withhold  reinstate  withhold  reinstate
 *           (still    │               ▼  │
 *            blind)   └────────── withheld ── dismiss_reports
 */
export const reviewProcess: Readonly<Record<ReviewMove, Rule>> = {
  publish: { from: ['submitted'], by: ['system'] },
  reply: { from: ['published'], by: ['subject'], guard: notReplied },
  report: { from: ['published'], by: ['subject', 'reader'] },
  withhold: { from: ['submitted', 'published'], by: ['staff', 'system'] },
  reinstate: { from: ['withheld'], by: ['staff'] },
  dismiss_reports: { from: ['submitted', 'published', 'withheld'], by: ['staff'], guard: isReported },
}
export const reviewMoves = Object.keys(reviewProcess) as ReviewMove[]

/** The status as everybody sees it, whether or not the job that publishes came by. */
export function statusAt({ status, publish_at, now }: ReviewFacts): ReviewStatus {
  return status === 'submitted' && publish_at <= now ? 'published' : status
}

/** Why this party cannot make this move now, or null when it can. */
export function refusalOf(move: ReviewMove, party: Party, facts: ReviewFacts): Refusal | null {
  const rule = reviewProcess[move]
  const words = move.replaceAll('_', ' ')
  if (!rule.by.includes(party)) return { code: 'review.move_not_allowed', detail: `The ${party} of a review cannot ${words}` }
  const status = statusAt(facts)
  if (!rule.from.includes(status)) return { code: 'review.move_not_allowed', detail: `A review that is ${status} is past: ${words}` }
  return rule.guard?.(facts) ?? null
}

/** The moves of this party that lead on from here, each with the reason if it is not open. */
export function canOf(party: Party, facts: ReviewFacts): { move: ReviewMove; allowed: boolean; reason: string | null }[] {
  return reviewMoves
    .filter((move) => reviewProcess[move].by.includes(party) && reviewProcess[move].from.includes(statusAt(facts)))
    .map((move) => {
      const refusal = refusalOf(move, party, facts)
      return { move, allowed: refusal === null, reason: refusal?.detail ?? null }
    })
}

type Reviewable = { readonly status: string; readonly completed_at: Date | null }

/** Why this order cannot be reviewed at this moment, or null when it can. */
export function refusalToReview({ status, completed_at }: Reviewable, now: Date): Refusal | null {
  if (status !== 'completed' || !completed_at)
    return { code: 'review.not_completed', detail: 'An order can be reviewed once it is completed' }
  if (now.getTime() < completed_at.getTime() + window_ms) return null
  return { code: 'review.too_late', detail: 'An order can be reviewed for 14 days after its completion' }
}

/** Problem `request.invalid` (400) for a mark or a tag that this side has not. */
export function checkVocabulary(
  side: ReviewSide,
  given: { readonly [K in Mark]?: number | null | undefined },
  tags: readonly string[],
): void {
  for (const mark of marks) {
    if (given[mark] !== undefined && given[mark] !== null && !marksOf[side].some((own) => own === mark))
      throw invalidField(`/${mark}`, 'field.other_role', `A ${side} has no such mark; it has ${marksOf[side].join(', ')}`)
  }
  for (const [at, tag] of tags.entries()) {
    if (!Object.hasOwn(tagsOf[side], tag))
      throw invalidField(`/tags/${at}`, 'tag.unknown', `A ${side} has these tags: ${Object.keys(tagsOf[side]).join(', ')}`)
  }
}

/** Hundredths of stars, drawn towards the prior; null while there is no review. `stars[0]` counts the ones. */
export function ratingOf(stars: readonly number[]): number | null {
  const count = stars.reduce((sum, n) => sum + n, 0)
  if (count === 0) return null
  const sum = stars.reduce((total, n, at) => total + n * (at + 1), 0)
  return Math.round((sum * 100 + prior.reviews * prior.hundredths) / (count + prior.reviews))
}

/** So many of so many in basis points; null of none. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 10_000) / whole)
}

export function conflictOf({ code, detail }: Refusal, members: Readonly<Record<string, unknown>> = {}): Problem {
  return new Problem('conflict', code, detail, { members })
}

function notReplied({ reply }: ReviewFacts): Refusal | null {
  return reply === null ? null : { code: 'review.replied', detail: 'There is a reply already, and there is only one' }
}

function isReported({ open_reports }: ReviewFacts): Refusal | null {
  return open_reports > 0 ? null : { code: 'review.not_reported', detail: 'Nobody has an open report about this review' }
}

import { describe, expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import {
  canOf,
  checkVocabulary,
  marks,
  marksOf,
  prior,
  ratingOf,
  refusalOf,
  refusalToReview,
  reviewMoves,
  shareOf,
  statusAt,
  tagsOf,
  window_ms,
  type Party,
  type ReviewFacts,
} from './rules.ts'

const now = new Date('2026-03-01T12:00:00Z')
const later = new Date(now.getTime() + 1)
const facts = (changes: Partial<ReviewFacts> = {}): ReviewFacts => ({
  status: 'published',
  publish_at: now,
  reply: null,
  open_reports: 0,
  now,
  ...changes,
})

describe('what is open to whom', () => {
  const parties: Party[] = ['author', 'subject', 'reader', 'staff', 'system']
  const table: Record<string, Record<Party, string>> = {
    submitted: { author: '', subject: '', reader: '', staff: 'withhold', system: 'publish withhold' },
    published: { author: '', subject: 'reply report', reader: 'report', staff: 'withhold', system: 'withhold' },
    withheld: { author: '', subject: '', reader: '', staff: 'reinstate', system: '' },
  }
  for (const [status, by] of Object.entries(table))
    for (const party of parties)
      test(`to the ${party} of a review that is ${status}: ${by[party] || 'nothing'}`, () => {
        const held = facts({ status: status as 'published', publish_at: status === 'submitted' ? later : now })
        const open = reviewMoves.filter((move) => refusalOf(move, party, held) === null)
        expect(open.join(' ')).toBe(by[party])
        expect(
          canOf(party, held)
            .filter(({ allowed }) => allowed)
            .map(({ move }) => move),
        ).toEqual(open)
      })

  test('reports can be dismissed by staff wherever the review stands, as long as there are any', () => {
    for (const status of ['submitted', 'published', 'withheld'] as const) {
      expect(refusalOf('dismiss_reports', 'staff', facts({ status, open_reports: 1 }))).toBeNull()
      expect(refusalOf('dismiss_reports', 'staff', facts({ status }))?.code).toBe('review.not_reported')
    }
  })

  test('there is one reply', () => {
    expect(refusalOf('reply', 'subject', facts({ reply: 'Thanks' }))?.code).toBe('review.replied')
    expect(canOf('subject', facts({ reply: 'Thanks' }))).toContainEqual({ move: 'reply', allowed: false, reason: expect.any(String) })
  })

  test('a review counts as published from its moment on, job or no job', () => {
    expect(statusAt(facts({ status: 'submitted', publish_at: later }))).toBe('submitted')
    expect(statusAt(facts({ status: 'submitted', publish_at: now }))).toBe('published')
    expect(statusAt(facts({ status: 'withheld' }))).toBe('withheld')
    expect(refusalOf('reply', 'subject', facts({ status: 'submitted', publish_at: now }))).toBeNull()
  })
})

describe('the window', () => {
  const completed = (ago_ms: number) => ({ status: 'completed', completed_at: new Date(now.getTime() - ago_ms) })
  test('opens with completion and closes fourteen days later, to the millisecond', () => {
    expect(window_ms).toBe(14 * day_ms)
    expect(refusalToReview(completed(0), now)).toBeNull()
    expect(refusalToReview(completed(window_ms - 1), now)).toBeNull()
    expect(refusalToReview(completed(window_ms), now)?.code).toBe('review.too_late')
  })

  test('is not open for an order that is not completed, or no longer', () => {
    for (const status of ['pending', 'confirmed', 'in_progress', 'review', 'cancelled'])
      expect(refusalToReview({ status, completed_at: null }, now)?.code).toBe('review.not_completed')
    for (const status of ['refunded', 'disputed'])
      expect(refusalToReview({ ...completed(1), status }, now)?.code).toBe('review.not_completed')
  })
})

describe('marks and tags', () => {
  test('each side has its own', () => {
    for (const side of ['brand', 'creator'] as const) {
      for (const mark of marks) {
        const check = () => checkVocabulary(side, { [mark]: 3 }, [])
        if (marksOf[side].some((own) => own === mark)) expect(check).not.toThrow()
        else expect(check).toThrow(/has no such mark/)
      }
      for (const tag of Object.keys(tagsOf[side])) expect(() => checkVocabulary(side, {}, [tag])).not.toThrow()
    }
    for (const tag of ['kept_changing', 'constructor', '']) expect(() => checkVocabulary('brand', {}, [tag])).toThrow(/has these tags/)
  })
})

describe('figures', () => {
  test('a mean is drawn towards the usual, less the more there are', () => {
    expect(ratingOf([])).toBeNull()
    expect(ratingOf([0, 0, 0, 0, 0])).toBeNull()
    expect(ratingOf([0, 0, 0, 0, 1])).toBe(Math.round((500 + prior.reviews * prior.hundredths) / 6))
    expect(ratingOf([1, 0, 0, 0, 0])).toBe(367)
    expect(ratingOf([0, 0, 0, 0, 10_000])).toBe(500)
    const fewer = ratingOf([0, 0, 0, 0, 3]) ?? 0
    const more = ratingOf([0, 0, 0, 0, 4]) ?? 0
    expect(more).toBeGreaterThan(fewer)
  })

  test('a share is in basis points, and nothing of nothing', () => {
    expect(shareOf(0, 0)).toBeNull()
    expect(shareOf(1, 3)).toBe(3333)
    expect(shareOf(3, 3)).toBe(10_000)
  })
})

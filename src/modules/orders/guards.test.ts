import { describe, expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import { refusalOf, type Facts, type Move, type Party, type Status } from './rules.ts'
import { facts, later, paidFacts } from './rules.cases.ts'
import { afterWorkingDays } from './waits.ts'

const code = (move: Move, party: Party, at: Facts) => refusalOf(move, party, at)?.code ?? null
const disputed = (over: Partial<Facts> = {}) => paidFacts('disputed', { disputed_from: 'review', disputed_by: 'brand', ...over })

describe('guards', () => {
  test('an order can be cancelled for lateness a day after its due date and not a moment before', () => {
    const at = (ms: number) => code('cancel_late', 'brand', paidFacts('in_progress', { deadline: later(-ms) }))
    expect([at(day_ms), at(day_ms + 1)]).toEqual(['order.not_late', null])
    expect(code('cancel_late', 'brand', paidFacts('in_progress'))).toBe('order.not_late')
  })

  test('work that is not paid for cannot be approved, on invoice too', () => {
    expect(code('approve', 'brand', facts({ status: 'review' }))).toBe('order.unpaid')
    expect(code('approve', 'brand', paidFacts('review', { held_minor: 1n }))).toBe('order.unpaid')
    expect(code('resolve_release', 'staff', disputed({ paid_at: null, held_minor: 0n }))).toBe('order.unpaid')
    expect(code('resolve_release', 'staff', disputed({ disputed_from: 'completed', held_minor: 0n }))).toBeNull()
  })

  test('before it is paid only an order on invoice is answered', () => {
    for (const move of ['accept', 'reject', 'extend_acceptance'] as const) {
      expect(code(move, 'creator', facts())).toBe('order.unpaid')
      expect(code(move, 'creator', facts({ terms: 'invoice' }))).toBeNull()
    }
    expect(code('cancel_unpaid', 'brand', facts({ terms: 'invoice' }))).toBe('order.on_invoice')
    expect(code('withdraw', 'brand', facts())).toBe('order.unpaid')
  })

  test.each<[Move, Party, Status, Partial<Facts>, Partial<Facts>, string]>([
    ['request_revision', 'brand', 'review', {}, { revisions_used: 1 }, 'order.no_revisions_left'],
    ['extend_acceptance', 'creator', 'confirmed', {}, { acceptance_extended: true }, 'order.extended'],
    ['extend_review', 'brand', 'review', {}, { review_extended: true }, 'order.extended'],
    ['request_info', 'creator', 'in_progress', { info_requests: 2 }, { info_requests: 3 }, 'order.no_info_requests_left'],
    ['report_publication', 'brand', 'publication_review', { publication_reports: 1 }, { publication_reports: 2 }, 'order.no_reports_left'],
    ['cancel_no_fault', 'creator', 'info_requested', { since: later(-3 * day_ms - 1) }, { since: later(-3 * day_ms) }, 'order.not_silent'],
    ['cancel_no_fault', 'creator', 'info_requested', { since: later(-9 * day_ms), awaited_at: later(-3 * day_ms - 1) }, { since: later(-9 * day_ms), awaited_at: later(-3 * day_ms) }, 'order.not_silent'],
    ['cancel_no_fault', 'creator', 'info_requested', { since: later(-3 * day_ms - 1), awaited_at: later(-9 * day_ms) }, { since: later(-3 * day_ms), awaited_at: later(-9 * day_ms) }, 'order.not_silent'],
    ['open_dispute', 'brand', 'completed', { clears_at: later(1) }, { clears_at: later(0) }, 'order.clearance_over'],
    ['open_dispute', 'brand', 'completed', { clears_at: later(1) }, { clears_at: later(1), cleared_at: later(0) }, 'order.clearance_over'],
    ['withdraw_dispute', 'brand', 'disputed', { disputed_from: 'review', disputed_by: 'brand' }, { disputed_from: 'review', disputed_by: 'creator' }, 'order.not_own_dispute'],
    ['resolve_resume', 'staff', 'disputed', { disputed_from: 'review', disputed_by: 'brand' }, { disputed_from: 'review', disputed_by: 'brand', chargebacks_open: 1 }, 'order.chargeback_open'],
    ['resolve_split', 'staff', 'disputed', { disputed_from: 'completed', disputed_by: 'brand', asked: { creator_share_bp: 5_000 }, refunded_minor: 529_500n }, { disputed_from: 'completed', disputed_by: 'brand', asked: { creator_share_bp: 5_001 }, refunded_minor: 529_500n }, 'order.refunded_more'],
    ['refund_by_staff', 'staff', 'completed', { asked: { refund_minor: 1_059_000n } }, { asked: { refund_minor: 1_059_001n } }, 'order.refund_too_large'],
    ['refund_by_staff', 'staff', 'completed', {}, { refunded_minor: 1_059_000n }, 'order.refunded_whole'],
    ['cancel_by_staff', 'staff', 'disputed', { disputed_from: 'review' }, { disputed_from: 'completed' }, 'order.was_completed'],
  ])('%s by the %s of an order that is %s, up to its limit', (move, party, status, fits, refused, why) => {
    expect(code(move, party, paidFacts(status, fits))).toBeNull()
    expect(code(move, party, paidFacts(status, refused))).toBe(why)
  }) // prettier-ignore

  test('only the other side answers a proposal, and only who made it takes it back', () => {
    const change = { id: 1n, kind: 'deadline', proposed_by: 'brand', creator_share_bp: null } as const
    const at = paidFacts('in_progress', { change })
    expect(code('accept_change', 'creator', at)).toBeNull()
    expect(code('accept_change', 'brand', at)).toBe('order.own_change')
    expect(code('withdraw_change', 'brand', at)).toBeNull()
    expect(code('withdraw_change', 'creator', at)).toBe('order.not_own_change')
    expect(code('propose_change', 'creator', at)).toBe('order.change_open')
  })

  test('silence agrees only to a proposer who gives up everything, while nothing waits for review', () => {
    const silence = (proposed_by: Party, creator_share_bp: number, status: Status = 'in_progress') =>
      code('agree_by_silence', 'system', paidFacts(status, { change: { id: 1n, kind: 'cancel', proposed_by, creator_share_bp } }))
    expect(silence('creator', 0)).toBeNull()
    expect(silence('brand', 10_000)).toBeNull()
    for (const refused of [
      silence('creator', 1),
      silence('brand', 9_999),
      silence('brand', 0),
      silence('creator', 10_000),
      silence('creator', 0, 'review'),
    ])
      expect(refused).toBe('order.silence_is_no_answer')
  })

  test('five working days skip the weekend', () => {
    expect(afterWorkingDays(new Date('2026-03-05T10:00:00Z'), 5)).toEqual(new Date('2026-03-12T10:00:00Z'))
    expect(afterWorkingDays(new Date('2026-03-07T10:00:00Z'), 1)).toEqual(new Date('2026-03-09T10:00:00Z'))
  })
})

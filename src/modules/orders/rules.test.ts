import { describe, expect, test } from 'vitest'
import { day_ms, hour_ms } from '#platform/clock.ts'
import { usualRates } from '#modules/fees/index.ts'
import { breakDown, completed, netOf, totalOf } from './amounts.ts'
import { canOf, ended, moves, moveTo, refusalOf, ruleOf, type Facts, type Party, type Policy, type Status } from './rules.ts'

const policy: Policy = {
  brand_fee_bp: 500, commission_bp: 1500, tax_bp: 1800, withholding_bp: 10,
  payment_window_ms: hour_ms / 2, payment_in_flight_ms: day_ms, acceptance_window_ms: 3 * day_ms, review_window_ms: 3 * day_ms,
  revision_window_ms: 3 * day_ms, late_grace_ms: day_ms, clearance_ms: 3 * day_ms, clearance_new_creator_ms: 14 * day_ms, new_creator_orders: 3,
} // prettier-ignore
const now = new Date('2026-03-01T12:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const statuses: Status[] = [
  'pending', 'confirmed', 'in_progress', 'info_requested', 'review', 'revision_requested', 'awaiting_publication', 'publication_review', 'disputed',
  'completed', 'cancelled', 'rejected', 'expired', 'refunded',
] // prettier-ignore
const parties: Party[] = ['brand', 'creator', 'staff', 'system']

function facts(over: Partial<Facts> = {}): Facts {
  return {
    ...breakDown(1_000_000n, usualRates(policy)), id: 1n, brand_id: 2n, creator_id: 3n, currency: 'INR', status: 'pending', version: 1, policy, delivery_days: 7,
    revisions_bought: 1, revisions_used: 0, deadline: null, paid_at: null, since: now, now, ...over,
  } // prettier-ignore
}
const paid = (status: Status, over: Partial<Facts> = {}) => facts({ status, paid_at: now, ...over })

/** The table once more, written by hand from the design: what is not here must be refused. */
const allowed: Record<string, string> = {
  'pay pending system': 'confirmed',
  'cancel_unpaid pending brand': 'cancelled',
  'expire_payment pending system': 'expired',
  'accept confirmed creator': 'in_progress',
  'reject confirmed creator': 'rejected',
  'withdraw confirmed brand': 'cancelled',
  'expire_acceptance confirmed system': 'expired',
  'submit in_progress creator': 'review',
  'submit revision_requested creator': 'review',
  'request_revision review brand': 'revision_requested',
  'approve review brand': 'completed',
  'auto_approve review system': 'completed',
  'cancel_late in_progress brand': 'cancelled',
  'cancel_late revision_requested brand': 'cancelled',
}

describe('the table of the order process', () => {
  test('allows exactly the moves of the design, for each state and each party', () => {
    let looked = 0
    for (const move of moves)
      for (const status of statuses)
        for (const party of parties) {
          looked++
          const deadline = later(-2 * day_ms)
          const at = status === 'pending' ? facts({ deadline }) : paid(status, { deadline })
          const refusal = refusalOf(move, party, at)
          const expected = allowed[`${move} ${status} ${party}`]
          expect(refusal === null ? ruleOf(move).to : undefined, `${move} from ${status} by ${party}`).toBe(expected)
        }
    expect(looked).toBe(moves.length * statuses.length * parties.length)
    expect(looked).toBeGreaterThan(600)
  })

  test('leads to every state of the journey from a placed order, and an ended one leads nowhere', () => {
    const reached = new Set<Status>(['pending'])
    for (let before = 0; before !== reached.size;) {
      before = reached.size
      for (const move of moves) if (ruleOf(move).from.some((status) => reached.has(status))) reached.add(ruleOf(move).to)
    }
    expect([...reached].sort()).toEqual([
      'cancelled',
      'completed',
      'confirmed',
      'expired',
      'in_progress',
      'pending',
      'rejected',
      'review',
      'revision_requested',
    ])
    for (const move of moves) for (const status of ruleOf(move).from) expect(ended.has(status)).toBe(false)
  })

  test('gives every reason in `can` that the guard gives, and only moves of the caller that start here', () => {
    expect(canOf('brand', paid('review', { revisions_used: 1 }))).toEqual([
      { move: 'request_revision', allowed: false, reason: expect.stringContaining('All 1 revisions') },
      { move: 'approve', allowed: true, reason: null },
    ])
    expect(canOf('creator', paid('review'))).toEqual([])
    expect(canOf('staff', paid('review'))).toEqual([])
  })

  test('knows the one move to a wanted status for each party', () => {
    expect(moveTo('cancelled', 'brand', facts())).toBe('cancel_unpaid')
    expect(moveTo('cancelled', 'brand', paid('confirmed'))).toBe('withdraw')
    expect(moveTo('cancelled', 'brand', paid('in_progress'))).toBe('cancel_late')
    expect(moveTo('in_progress', 'creator', paid('confirmed'))).toBe('accept')
    expect(moveTo('completed', 'brand', paid('review'))).toBe('approve')
    expect(moveTo('completed', 'creator', paid('review'))).toBeUndefined()
  })
})

describe('guards', () => {
  test('an order can be cancelled for lateness a day after its due date and not a moment before', () => {
    const at = (ms: number) => refusalOf('cancel_late', 'brand', paid('in_progress', { deadline: later(-ms) }))
    expect(at(day_ms)?.code).toBe('order.not_late')
    expect(at(day_ms + 1)).toBeNull()
    expect(refusalOf('cancel_late', 'brand', paid('in_progress'))?.code).toBe('order.not_late')
  })

  test('work that is not paid for cannot be approved', () => {
    expect(refusalOf('approve', 'brand', facts({ status: 'review' }))?.code).toBe('order.unpaid')
  })

  test('as many revisions as were bought can be asked for', () => {
    expect(refusalOf('request_revision', 'brand', paid('review'))).toBeNull()
    expect(refusalOf('request_revision', 'brand', paid('review', { revisions_used: 1 }))?.code).toBe('order.no_revisions_left')
  })
})

describe('due dates', () => {
  const deadline = (move: 'accept' | 'request_revision', at: Facts) => ruleOf(move).deadline?.(at)

  test('run from acceptance for the days the package promises, or to the later date the brand asked for', () => {
    expect(deadline('accept', paid('confirmed'))).toEqual(later(7 * day_ms))
    expect(deadline('accept', paid('confirmed', { deadline: later(20 * day_ms) }))).toEqual(later(20 * day_ms))
    expect(deadline('accept', paid('confirmed', { deadline: later(day_ms) }))).toEqual(later(7 * day_ms))
  })

  test('give back the time the brand held the work, and leave a revision at least its window', () => {
    const held = { since: later(-2 * day_ms), deadline: later(5 * day_ms) }
    expect(deadline('request_revision', paid('review', held))).toEqual(later(7 * day_ms))
    expect(deadline('request_revision', paid('review', { ...held, deadline: later(-day_ms) }))).toEqual(later(3 * day_ms))
  })
})

describe('the money of the example', () => {
  const order = { ...breakDown(1_000_000n, usualRates(policy)), id: 1n, creator_id: 3n, currency: 'INR' }

  test('for ₹10,000 the brand pays 10,590 and the creator nets 8,220', () => {
    expect(totalOf(order)).toBe(1_059_000n)
    expect(netOf(order)).toBe(822_000n)
  })

  test('completion hands out exactly what was held', () => {
    const lines = completed(order).lines
    expect(lines.reduce((sum, line) => sum + line.amount_minor, 0n)).toBe(0n)
    expect(lines.map(({ account, amount_minor }) => [account.kind, account.label, amount_minor])).toEqual([
      ['order_held', '', 1_059_000n],
      ['creator_pending', '', -822_000n],
      ['commission', '', -150_000n],
      ['brand_fee', '', -50_000n],
      ['tax_payable', 'gst', -36_000n],
      ['tax_payable', 'withholding', -1_000n],
    ])
  })
})

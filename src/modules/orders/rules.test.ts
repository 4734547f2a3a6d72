import { describe, expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import { usualRates } from '#modules/fees/index.ts'
import { breakDown, completed, netOf, totalOf } from './amounts.ts'
import {
  canOf,
  ended,
  landingOf,
  moves,
  moveTo,
  open,
  refusalOf,
  ruleOf,
  working,
  type Facts,
  type Move,
  type Party,
  type Status,
} from './rules.ts'
import { facts as anyFacts, later, paidFacts, parties, policy, statuses } from './rules.cases.ts'
import { waitsOf } from './waits.ts'

const facts = anyFacts
const paid = paidFacts

/** The table once more, written by hand from the design: `states by parties → where`. What is not here must be refused. */
const table: Record<Move, [from: readonly Status[], by: readonly Party[], to: Status | 'stays']> = {
  pay: [open, ['system'], 'stays'],
  cancel_unpaid: [['pending'], ['brand'], 'cancelled'],
  expire_payment: [['pending'], ['system'], 'expired'],
  accept: [['confirmed'], ['creator'], 'in_progress'],
  reject: [['confirmed'], ['creator'], 'rejected'],
  extend_acceptance: [['confirmed'], ['creator'], 'stays'],
  withdraw: [['confirmed'], ['brand'], 'cancelled'],
  expire_acceptance: [['confirmed'], ['system'], 'expired'],
  request_info: [['in_progress'], ['creator'], 'info_requested'],
  provide_info: [['info_requested'], ['brand'], 'in_progress'],
  retract_info_request: [['info_requested'], ['creator'], 'in_progress'],
  cancel_no_fault: [['info_requested'], ['creator'], 'cancelled'],
  submit: [['in_progress', 'revision_requested'], ['creator'], 'review'],
  request_revision: [['review'], ['brand'], 'revision_requested'],
  extend_review: [['review'], ['brand'], 'stays'],
  approve: [['review'], ['brand'], 'completed'],
  auto_approve: [['review'], ['system'], 'completed'],
  unpaid_timeout: [['review'], ['system'], 'disputed'],
  submit_publication: [['awaiting_publication'], ['creator'], 'publication_review'],
  report_publication: [['publication_review'], ['brand'], 'awaiting_publication'],
  confirm_publication: [['publication_review'], ['brand'], 'completed'],
  auto_confirm: [['publication_review'], ['system'], 'completed'],
  cancel_late: [['in_progress', 'revision_requested'], ['brand'], 'cancelled'],
  propose_change: [working, ['brand', 'creator'], 'stays'],
  accept_change: [working, ['brand', 'creator'], 'stays'],
  decline_change: [working, ['brand', 'creator'], 'stays'],
  withdraw_change: [working, ['brand', 'creator'], 'stays'],
  lapse_change: [working, ['system'], 'stays'],
  agree_by_silence: [working, ['system'], 'cancelled'],
  open_dispute: [[...working, 'completed'], ['brand', 'creator'], 'disputed'],
  hold_limit: [working, ['system'], 'disputed'],
  info_timeout: [['info_requested'], ['system'], 'disputed'],
  chargeback_opened: [['pending', 'confirmed', ...working, 'completed', 'disputed'], ['system'], 'disputed'],
  chargeback_won: [['disputed'], ['system'], 'in_progress'],
  chargeback_lost: [['disputed'], ['system'], 'refunded'],
  resolve_release: [['disputed'], ['staff'], 'completed'],
  resolve_split: [['disputed'], ['staff'], 'completed'],
  resolve_refund: [['disputed'], ['staff'], 'refunded'],
  resolve_resume: [['disputed'], ['staff'], 'in_progress'],
  withdraw_dispute: [['disputed'], ['brand', 'creator'], 'in_progress'],
  dispute_hard_limit: [['disputed'], ['system'], 'refunded'],
  cancel_by_staff: [open, ['staff'], 'cancelled'],
  refund_by_staff: [['completed'], ['staff'], 'stays'],
}

/** Facts under which no guard stands in the way of this move for this party, as far as the state alone allows it. */
function ready(move: Move, status: Status, party: Party): Facts {
  const others = party === 'brand' ? 'creator' : 'brand'
  const proposed_by = move === 'withdraw_change' ? party : move === 'agree_by_silence' ? 'creator' : others
  const kind = move === 'agree_by_silence' ? 'cancel' : 'revisions'
  const change =
    /_change$|silence/.test(move) && move !== 'propose_change' ? ({ id: 1n, kind, proposed_by, creator_share_bp: 0 } as const) : null
  const disputed =
    status === 'disputed' ? ({ disputed_from: 'in_progress', disputed_by: move.startsWith('chargeback') ? null : party } as const) : {}
  const bank = move.startsWith('chargeback') && status === 'disputed' ? { chargebacks_open: 1 } : {}
  const over = status === 'completed' ? { clears_at: later(day_ms), held_minor: 0n } : {}
  const money = status === 'pending' || move === 'unpaid_timeout' ? { paid_at: null, held_minor: 0n } : {}
  const asked = {
    creator_share_bp: move === 'resolve_split' ? 6_000 : undefined,
    refund_minor: move === 'refund_by_staff' ? 1n : undefined,
  }
  return paid(status, { deadline: later(-2 * day_ms), since: later(-4 * day_ms), change, ...disputed, ...bank, ...over, ...money, asked })
}

describe('the table of the order process', () => {
  test('allows exactly the moves of the design, for each state and each party', () => {
    let looked = 0
    let allowed = 0
    for (const move of moves)
      for (const status of statuses)
        for (const party of parties) {
          looked++
          const at = ready(move, status, party)
          const [from, by, to] = table[move]
          const frozen = move === 'agree_by_silence' && (status === 'review' || status === 'publication_review')
          const theirs = move === 'open_dispute' && status === 'completed' && party === 'creator'
          const expected = from.includes(status) && by.includes(party) && !frozen && !theirs
          expect(refusalOf(move, party, at) === null, `${move} from ${status} by ${party}`).toBe(expected)
          if (!expected) continue
          allowed++
          const stays = to === 'stays' && !(move === 'pay' && status === 'pending')
          const landing = move === 'pay' && status === 'pending' ? 'confirmed' : stays ? status : to
          expect(landingOf(move, at), `${move} from ${status}`).toBe(landing)
        }
    expect(looked).toBe(moves.length * statuses.length * parties.length)
    expect(looked).toBeGreaterThan(2_000)
    expect(allowed).toBeGreaterThan(100)
  })

  test('says where else a move may lead', () => {
    expect(landingOf('approve', paid('review', { requires_publication: true }))).toBe('awaiting_publication')
    expect(landingOf('accept', facts({ terms: 'invoice' }))).toBe('in_progress')
    expect(landingOf('pay', facts({ status: 'review', terms: 'invoice' }))).toBe('review')
    const cancel = (creator_share_bp: number) => ({ change: { id: 1n, kind: 'cancel', proposed_by: 'brand', creator_share_bp } as const })
    expect(landingOf('accept_change', paid('in_progress', cancel(0)))).toBe('cancelled')
    expect(landingOf('accept_change', paid('in_progress', cancel(5_000)))).toBe('completed')
    const before = (disputed_from: Status, over: Partial<Facts> = {}) => paid('disputed', { disputed_from, disputed_by: 'brand', ...over })
    expect(landingOf('dispute_hard_limit', before('completed'))).toBe('completed')
    expect(landingOf('dispute_hard_limit', before('review', { held_minor: 0n }))).toBe('cancelled')
    expect(landingOf('resolve_refund', before('review', { held_minor: 0n }))).toBe('cancelled')
    expect(landingOf('chargeback_won', before('completed', { disputed_by: null, chargebacks_open: 1 }))).toBe('completed')
    expect(landingOf('chargeback_won', before('completed', { disputed_by: null, chargebacks_open: 2 }))).toBe('disputed')
    expect(landingOf('chargeback_won', before('completed', { chargebacks_open: 1 }))).toBe('disputed')
    expect(landingOf('cancel_by_staff', paid('in_progress', { asked: { creator_share_bp: 1 } }))).toBe('completed')
    expect(landingOf('refund_by_staff', paid('completed', { asked: { refund_minor: totalOf(facts()) } }))).toBe('refunded')
  })

  test('reaches every state from a placed order, and only a completed one goes on after its end', () => {
    const reached = new Set<Status>(['pending'])
    for (let before = 0; before !== reached.size;) {
      before = reached.size
      for (const move of moves)
        for (const to of ruleOf(move).from.some((status) => reached.has(status)) ? ruleOf(move).to : [])
          if (to !== 'stays' && to !== 'before') reached.add(to)
    }
    expect([...reached].sort()).toEqual([...statuses].sort())
    for (const move of moves)
      for (const status of ruleOf(move).from) expect(ended.has(status) && status !== 'completed', `${move} ${status}`).toBe(false)
  })

  test('every state that has not ended is left by a timer, even if nobody ever acts', () => {
    for (const status of open) {
      const waits = new Set(waitsOf(status, facts({ status, terms: 'invoice' })).map(({ kind }) => kind))
      const timers = moves.filter((move) => waits.has(move) || (move === 'hold_limit' && working.includes(status)))
      expect(timers.length, status).toBeGreaterThan(0)
      for (const move of timers) expect(ruleOf(move).from).toContain(status)
    }
  })

  test('gives every reason in `can` that the guard gives, and only moves of the caller that start here', () => {
    const can = canOf('brand', paid('review', { revisions_used: 1 }))
    expect(can).toContainEqual({ move: 'request_revision', allowed: false, reason: expect.stringContaining('All 1 revisions') })
    expect(can.filter(({ allowed }) => allowed).map(({ move }) => move)).toEqual([
      'extend_review',
      'approve',
      'propose_change',
      'open_dispute',
    ])
    expect(canOf('creator', paid('review')).map(({ move }) => move)).toEqual(['propose_change', 'open_dispute'])
    expect(canOf('staff', paid('review')).map(({ move }) => move)).toEqual(['cancel_by_staff'])
    expect(canOf('creator', facts())).toEqual([])
    expect(canOf('brand', facts()).map(({ move }) => move)).toEqual(['cancel_unpaid'])
  })

  test('knows the one move to a wanted status for each party', () => {
    expect(moveTo('cancelled', 'brand', facts())).toBe('cancel_unpaid')
    expect(moveTo('cancelled', 'brand', paid('confirmed'))).toBe('withdraw')
    expect(moveTo('cancelled', 'brand', paid('in_progress'))).toBe('cancel_late')
    expect(moveTo('in_progress', 'creator', paid('confirmed'))).toBe('accept')
    expect(moveTo('completed', 'brand', paid('review'))).toBe('approve')
    expect(moveTo('disputed', 'creator', paid('review'))).toBe('open_dispute')
    expect(moveTo('completed', 'creator', paid('review'))).toBeUndefined()
  })
})

describe('due dates', () => {
  const deadline = (move: Move, at: Facts) => ruleOf(move).deadline?.(at)

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

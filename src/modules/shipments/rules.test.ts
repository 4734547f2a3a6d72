import { describe, expect, test } from 'vitest'
import { OrderStatus } from '#generated/prisma/enums.ts'
import { day_ms } from '#platform/clock.ts'
import { Problem } from '#platform/problem.ts'
import { canOf, moves, refusalOf, showsAddress, stateAfter, timesRefused, type Facts, type Move, type Party, type State } from './rules.ts'

const now = new Date('2026-11-24T12:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const parties: Party[] = ['brand', 'creator', 'staff', 'system']
const states: State[] = ['none', 'shared', 'sent', 'received', 'missing', 'damaged']
const facts = (over: Partial<Facts> = {}): Facts => ({
  state: 'shared', expected_at: null, stops_clock: false, order_status: 'in_progress', accepted_at: later(-day_ms), ended_at: null, now, ...over,
}) // prettier-ignore

/** The table once more: what is not here must be refused. */
const table: Readonly<Record<string, State>> = {
  'creator share none': 'shared',
  'creator share shared': 'shared',
  'creator share missing': 'missing',
  'creator share damaged': 'damaged',
  'creator wait shared': 'shared',
  'creator wait sent': 'sent',
  'creator wait missing': 'missing',
  'creator wait damaged': 'damaged',
  'brand send shared': 'sent',
  'brand send missing': 'sent',
  'brand send damaged': 'sent',
  'brand correct sent': 'sent',
  'creator receive shared': 'received',
  'creator receive sent': 'received',
  'creator receive missing': 'received',
  'creator receive damaged': 'received',
  'creator report_missing sent': 'missing',
  'creator report_damaged sent': 'damaged',
}

describe('the way of a product', () => {
  test('allows exactly these moves, and `can` says the same', () => {
    let allowed = 0
    for (const move of moves)
      for (const party of parties)
        for (const state of states) {
          const name = `${party} ${move} ${state}`
          const at = facts({ state, expected_at: now })
          const to = table[name]
          expect(refusalOf(move, party, at)?.code, name).toBe(to === undefined ? 'shipment.move_not_allowed' : undefined)
          expect(
            canOf(party, at).some((can) => can.move === move && can.allowed),
            name,
          ).toBe(to !== undefined)
          if (to === undefined) expect(() => stateAfter(move, party, at), name).toThrow(Problem)
          else expect(stateAfter(move, party, at), name).toBe(to)
          if (to !== undefined) allowed++
        }
    expect(allowed).toBe(Object.keys(table).length)
  })

  test('is open from acceptance to the end of the order, the address only while the creator works', () => {
    const code = (move: Move, party: Party, over: Partial<Facts>) => refusalOf(move, party, facts({ expected_at: now, ...over }))?.code
    for (const order_status of Object.values(OrderStatus)) {
      const working = order_status === 'in_progress' || order_status === 'info_requested'
      expect(code('share', 'creator', { order_status })).toBe(working ? undefined : 'shipment.order_not_open')
      expect(code('wait', 'creator', { order_status })).toBe(working ? undefined : 'shipment.order_not_open')
      expect(code('wait', 'creator', { order_status, stops_clock: working })).toBeDefined()
      expect(code('send', 'brand', { order_status })).toBeUndefined()
    }
    for (const over of [{ accepted_at: null }, { ended_at: now }]) {
      expect(code('share', 'creator', { state: 'none', ...over })).toBe('shipment.order_not_open')
      expect(code('send', 'brand', { state: 'none', ...over })).toBe('shipment.order_not_open')
      for (const [name] of Object.entries(table)) {
        const [party, move, state] = name.split(' ') as [Party, Move, State]
        expect(code(move, party, { state, ...over }), name).toBe('shipment.order_not_open')
      }
    }
  })

  test('nothing is missing before the moment at which it is expected; damaged it may be at any time', () => {
    const code = (move: Move, ms: number) => refusalOf(move, 'creator', facts({ state: 'sent', expected_at: later(ms) }))?.code
    expect([code('report_missing', 1), code('report_missing', 0), code('report_damaged', 1)]).toEqual([
      'shipment.not_due',
      undefined,
      undefined,
    ])
  })

  test('is sent after the acceptance and not tomorrow, and takes up to sixty days', () => {
    const at = { accepted_at: later(-2 * day_ms), now }
    const code = (sent_ms: number, expected_ms: number) => timesRefused(later(sent_ms), later(expected_ms), at)?.slice(0, 2).join(' ')
    expect(code(0, 0)).toBeUndefined()
    expect(code(-2 * day_ms, -2 * day_ms)).toBeUndefined()
    expect(code(0, 60 * day_ms)).toBeUndefined()
    expect(code(1, day_ms)).toBe('/sent_at time.in_future')
    expect(code(-2 * day_ms - 1, day_ms)).toBe('/sent_at time.too_early')
    expect(code(0, -1)).toBe('/expected_at time.too_early')
    expect(code(0, 60 * day_ms + 1)).toBe('/expected_at time.out_of_range')
  })
})

test('an address is for the two sides of an order that runs, and for nobody who looks through their eyes', () => {
  for (const party of parties)
    for (const ended_at of [null, now])
      for (const impersonated of [false, true]) {
        const side = party === 'brand' || party === 'creator'
        expect(showsAddress(party, { ended_at }, impersonated)).toBe(side && ended_at === null && !impersonated)
      }
})

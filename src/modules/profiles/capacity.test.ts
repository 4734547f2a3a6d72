import { describe, expect, test } from 'vitest'
import { day_ms, hour_ms } from '#platform/clock.ts'
import { dayIn, freeOf, nextFreeDate, type Capacity } from './capacity.ts'
import { countryCodeOf } from './countries.ts'

const now = new Date('2026-11-24T12:00:00Z')
const day = (days: number) => new Date(Date.UTC(2026, 10, 24) + days * day_ms)
const later = (days: number) => new Date(now.getTime() + days * day_ms)
const any: Capacity = { timezone: null, vacation_from: null, vacation_until: null, most_open_orders: null, most_orders_per_week: null }
const nothing = { open_until: [], taken_at: [] }

describe('the next free day', () => {
  test.each<[string, Partial<Capacity>, { open?: number[]; taken?: number[] }, number | null]>([
    ['is today without limits', {}, { open: [1, 2, 3] }, 0],
    ['is today before a vacation', { vacation_from: day(1), vacation_until: day(3) }, {}, 0],
    ['follows a vacation', { vacation_from: day(0), vacation_until: day(3) }, {}, 4],
    ['follows its last day', { vacation_from: day(-3), vacation_until: day(0) }, {}, 1],
    ['is today after a vacation', { vacation_from: day(-3), vacation_until: day(-1) }, {}, 0],
    ['is unknown while a vacation has no end', { vacation_from: day(-3) }, {}, null],
    ['is today with room', { most_open_orders: 2 }, { open: [5] }, 0],
    ['is when the first of the open orders is due', { most_open_orders: 2 }, { open: [5, 2] }, 2],
    ['is when enough are due, were there more than now fit', { most_open_orders: 1 }, { open: [5, 2, 9] }, 9],
    ['is tomorrow while a late order is open', { most_open_orders: 1 }, { open: [-3] }, 1],
    ['is a week after the first of the week', { most_orders_per_week: 2 }, { taken: [-1, -6] }, 1],
    ['does not count what is a week ago', { most_orders_per_week: 1 }, { taken: [-7] }, 0],
    ['meets both limits', { most_open_orders: 1, most_orders_per_week: 1 }, { open: [3], taken: [-2] }, 5],
    ['goes past the vacation it falls into', { most_open_orders: 1, vacation_from: day(3), vacation_until: day(8) }, { open: [4] }, 9],
    [
      'stays before the vacation it does not reach',
      { most_open_orders: 1, vacation_from: day(5), vacation_until: day(8) },
      { open: [4] },
      4,
    ],
  ])('%s', (_, capacity, { open = [], taken = [] }, days) => {
    const load = { open_until: open.map(later), taken_at: taken.map(later) }
    const whole = { ...any, ...capacity }
    expect(nextFreeDate(whole, load, now)).toEqual(days === null ? null : day(days))
    expect(freeOf(whole, load, now).free).toBe(days === 0)
  })

  test('a vacation is the reason before a full book is', () => {
    const full = { open_until: [later(1)], taken_at: [] }
    expect(freeOf({ ...any, most_open_orders: 1 }, full, now)).toEqual({ free: false, reason: 'fully_booked', next_free: day(1) })
    expect(freeOf({ ...any, most_open_orders: 1, vacation_from: day(0), vacation_until: day(2) }, full, now)).toEqual({
      free: false,
      reason: 'on_vacation',
      next_free: day(3),
    })
  })

  test('a day begins where the creator lives', () => {
    const evening = new Date(now.getTime() + 8 * hour_ms)
    expect(dayIn('Asia/Kolkata', evening)).toEqual(day(1))
    expect(dayIn('America/New_York', evening)).toEqual(day(0))
    expect(dayIn(null, evening)).toEqual(day(0))
    const away = { ...any, vacation_from: day(1), vacation_until: day(1) }
    expect(freeOf({ ...away, timezone: 'Asia/Kolkata' }, nothing, evening).free).toBe(false)
    expect(freeOf({ ...away, timezone: 'America/New_York' }, nothing, evening).free).toBe(true)
  })
})

test.each([
  ['IN', 'IN'],
  ['in', 'IN'],
  [' India ', 'IN'],
  ['united states', 'US'],
  ['UK', 'GB'],
  ["Côte d'Ivoire", 'CI'],
  ['EU', undefined],
  ['ZZ', undefined],
  ['Narnia', undefined],
  ['', undefined],
])('the country %j is %s', (typed, code) => expect(countryCodeOf(typed)).toBe(code))

import { expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import { closest } from './asked.ts'
import { beginningOf, isAway, nextChange } from './away.ts'
import { cityKey, follower_steps, isListed, placeOf, scoreOf, stepOf } from './rules.ts'
import { orders } from './sorts.ts'

test.each([
  ['São Paulo', 'sao paulo'],
  ['SÃO  PAULO', 'sao paulo'],
  ['sao-paulo ', 'sao paulo'],
  ['São Paulo', 'sao paulo'],
  ['İstanbul', 'istanbul'],
  ['Łódź', 'lodz'],
  ['Straßburg', 'strassburg'],
  ['Ærøskøbing', 'aeroskobing'],
  ['Αθήνα', 'αθηνα'],
  ['मुंबई', 'मुंबई'],
  ['東京', '東京'],
  ['Saint-Étienne', 'saint etienne'],
  [' ´ ', ''],
])('the city %s is compared as "%s"', (city, key) => {
  expect(cityKey(city)).toBe(key)
})

test('cities that only share their consonants stay apart', () => {
  expect(cityKey('पुणे')).not.toBe(cityKey('पणो'))
})

const facts = {
  rating_hundredths: 0, on_time_bp: null, acceptance_bp: null, response_minutes: null, repeat_brands_bp: null,
  has: { bio: false, image: false, city: false, languages: false, accounts: false }, verified: false, age_ms: 40 * day_ms,
} // prettier-ignore

test('each part of the score is worth what the table says, and all together are a thousand', () => {
  const best = {
    rating_hundredths: 500, on_time_bp: 10_000, acceptance_bp: 10_000, response_minutes: 60, repeat_brands_bp: 10_000,
    has: { bio: true, image: true, city: true, languages: true, accounts: true }, verified: true, age_ms: 0,
  } // prettier-ignore
  expect(scoreOf(facts).total).toBe(0)
  expect(scoreOf(best)).toEqual({
    total: 950,
    parts: {
      rating: 500,
      delivered_on_time: 100,
      accepts: 50,
      answers_soon: 50,
      brands_come_back: 50,
      complete_profile: 100,
      verified: 50,
      new_here: 50,
    },
  })
  expect(placeOf(scoreOf(best).total, true)).toBeLessThanOrEqual(orders.relevance.highest ?? 0)
  expect(placeOf(500, true)).toBeLessThanOrEqual(orders.rating.highest ?? 0)
})

test.each([[59, 50], [61, 30], [1441, 10], [4321, 0]])('who answers within %i minutes gets %i points', (response_minutes, points) => {
  expect(scoreOf({ ...facts, response_minutes }).parts.answers_soon).toBe(points)
}) // prettier-ignore

test('the better comes first, among equals the featured', () => {
  const places = [placeOf(500, true), placeOf(500, false), placeOf(499, true), placeOf(499, false), placeOf(0, true), placeOf(0, false)]
  expect(places).toEqual(places.toSorted((one, other) => other - one))
  expect(new Set(places).size).toBe(places.length)
})

test.each(Object.entries(orders))('the bands of %s never go down while its values go up', (_, { band, highest = 2 ** 31 - 1 }) => {
  let last = band(0)
  expect(last).toBe(0)
  for (let value = 1; value <= highest; value += Math.max(1, Math.floor(value / 50))) {
    expect(band(value)).toBeGreaterThanOrEqual(last)
    last = band(value)
  }
})

const from = new Date('2026-03-10')
const until = new Date('2026-03-12')
test.each([
  ['2026-03-09T23:59:59.999Z', false, '2026-03-10T00:00:00.000Z'],
  ['2026-03-10T00:00:00Z', true, '2026-03-13T00:00:00.000Z'],
  ['2026-03-12T23:59:59.999Z', true, '2026-03-13T00:00:00.000Z'],
  ['2026-03-13T00:00:00Z', false, undefined],
])('at %s a vacation from the 10th to the 12th is on: %s', (now, away, next) => {
  const creator = { timezone: null, vacation_from: from, vacation_until: until, created_at: new Date('2025-01-01') }
  expect(isAway(creator, new Date(now))).toBe(away)
  expect(nextChange(creator, new Date(now))?.toISOString()).toBe(next)
})

test.each([
  ['Asia/Kolkata', '2026-03-09T18:30:00.000Z', '2026-03-12T18:30:00.000Z'],
  ['America/Los_Angeles', '2026-03-10T07:00:00.000Z', '2026-03-13T07:00:00.000Z'],
  ['Pacific/Kiritimati', '2026-03-09T10:00:00.000Z', '2026-03-12T10:00:00.000Z'],
  ['Pacific/Pago_Pago', '2026-03-10T11:00:00.000Z', '2026-03-13T11:00:00.000Z'],
])('in %s a vacation begins and ends at midnight there', (timezone, begins, ends) => {
  const creator = { timezone, vacation_from: from, vacation_until: until, created_at: new Date('2025-01-01') }
  const before = (moment: string) => new Date(new Date(moment).getTime() - 1)
  expect(beginningOf(from, timezone).toISOString()).toBe(begins)
  expect([before(begins), new Date(begins), before(ends), new Date(ends)].map((now) => isAway(creator, now))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(nextChange(creator, before(begins))?.toISOString()).toBe(begins)
  expect(nextChange(creator, before(ends))?.toISOString()).toBe(ends)
})

test('a vacation without an end goes on until further notice', () => {
  const creator = { timezone: null, vacation_from: from, vacation_until: null, created_at: new Date('2025-01-01') }
  expect(isAway(creator, new Date('2027-01-01'))).toBe(true)
  expect(nextChange(creator, from)).toBeNull()
})

test('who never planned a vacation is not away, and changes once: when a newcomer is none any more', () => {
  const creator = { timezone: 'Asia/Kolkata', vacation_from: null, vacation_until: null, created_at: new Date('2026-03-01') }
  expect(isAway(creator, from)).toBe(false)
  expect(nextChange(creator, from)).toEqual(new Date('2026-03-31'))
  expect(nextChange(creator, new Date('2026-04-01'))).toBeNull()
})

test.each([[-1, undefined], [0, '0'], [999, '0'], [1_000, '1000'], [5_000_000, '1000000']])('%i followers belong to step %s', (followers, step) => {
  expect(stepOf(follower_steps, followers)).toBe(step)
}) // prettier-ignore

test.each([
  ['available', 1, true],
  ['busy', 1, true],
  ['unavailable', 1, false],
  ['available', 0, false],
])('%s with %i packages is found: %s', (availability_status, packages, found) => {
  expect(isListed({ availability_status }, packages)).toBe(found)
})

test('a city is looked up together with each category and language that is asked for, with nothing beside it that many have', () => {
  const many = ['followers 100000', 'rating 450']
  expect(closest(['city pune', 'currency INR'], many)).toEqual(['city pune', 'currency INR', ...many])
  expect(closest(['category food', 'language hi'], many)).toEqual(['category food', 'language hi', ...many])
  expect(closest(['category food', 'city pune', 'language hi', 'currency INR'], [...many, 'engagement 1000'])).toEqual([
    'city pune, category food',
    'city pune, language hi',
    'engagement 1000',
  ])
})

import { expect, test } from 'vitest'
import { cityKey, isListed, rankOf, top } from './rules.ts'

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

test('the better rated comes first, among equals the featured', () => {
  const inOrder = [
    rankOf(5, true),
    rankOf(5, false),
    rankOf(4.99, true),
    rankOf(4.99, false),
    rankOf(0.01, false),
    rankOf(0, true),
    rankOf(0, false),
  ]
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a))
  expect(new Set(inOrder).size).toBe(inOrder.length)
  expect(Math.max(...inOrder)).toBeLessThan(top.rank)
})

test.each([
  ['available', 1, true],
  ['busy', 1, true],
  ['unavailable', 1, false],
  ['available', 0, false],
])('%s with %i packages is found: %s', (availability_status, packages, found) => {
  expect(isListed({ availability_status }, packages)).toBe(found)
})

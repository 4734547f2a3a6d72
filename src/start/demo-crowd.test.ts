import { expect, test } from 'vitest'
import { makeCrowd } from './demo-crowd.ts'

const crowd = makeCrowd(200)
const different = (of: (one: (typeof crowd)[number]) => string | readonly string[]) => new Set(crowd.flatMap(of)).size

test('the crowd is the same every time, and nobody is in it twice', () => {
  expect(makeCrowd(200)).toEqual(crowd)
  expect(different(({ email }) => email)).toBe(200)
  expect(different(({ name }) => name)).toBeGreaterThan(190)
})

test('it is spread over platforms, cities, categories, languages and currencies, with small and large among them', () => {
  expect(different(({ accounts }) => accounts.map(({ platform }) => platform))).toBe(9)
  expect(different(({ location_city }) => location_city)).toBeGreaterThan(14)
  expect(different(({ content_categories }) => content_categories)).toBe(20)
  expect(different(({ languages }) => languages)).toBeGreaterThan(10)
  expect(different(({ currency }) => currency)).toBeGreaterThan(3)
  const reach = crowd.map(({ accounts }) => accounts[0]?.followers ?? 0).sort((a, b) => a - b)
  expect(reach[100]).toBeLessThan(100_000)
  expect(reach.at(-1)).toBeGreaterThan(500_000)
  for (const { engagement } of crowd.flatMap(({ accounts }) => accounts)) expect(engagement).toBeGreaterThan(0)
})

test('everybody sells something at a price one would ask', () => {
  for (const { packages } of crowd) expect(packages.length).toBeGreaterThan(0)
  const prices = crowd.flatMap(({ packages }) => packages.map(({ price }) => Number(price)))
  expect(prices.every((price) => Number.isSafeInteger(price) && price >= 5)).toBe(true)
})

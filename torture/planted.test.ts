import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rootPath } from '#platform/root.ts'
import { auc } from './experiments/enumeration.ts'
import { experiments } from './experiments.ts'
import { plants } from './plants/plants.ts'

const sources = readdirSync(rootPath('src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('generated'))
  .map((path) => readFileSync(join(rootPath('src'), path), 'utf8'))

// The faults themselves are planted by npm run torture (F-59), which takes minutes.
test.each(plants.map((one) => [one.of, one.fault, one] as const))('what is planted for %s can be: %s', (of, _fault, { planted }) => {
  expect(experiments.map(({ id }) => id)).toContain(of)
  for (const [name, from] of planted.changes ?? [])
    expect(
      sources.filter((source) => source.includes(`'${name}'`) && source.includes(from)),
      `${name}: ${from}`,
    ).toHaveLength(1)
})

test('there are as many as the plan asks for', () => expect(plants.length).toBeGreaterThanOrEqual(25))

test('the area tells apart what differs, and not what does not', () => {
  const even = Array.from({ length: 400 }, (_, nth) => nth % 20)
  expect(auc(even, even)).toBeCloseTo(0.5, 1)
  expect(auc(even.map((ms) => ms + 2), even)).toBeGreaterThan(0.55) // prettier-ignore
  expect(auc(even, even.map((ms) => ms + 2))).toBeLessThan(0.45) // prettier-ignore
})

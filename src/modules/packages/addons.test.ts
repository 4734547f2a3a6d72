import { describe, expect, test } from 'vitest'
import { Problem } from '#platform/problem.ts'
import { compose } from './addons.ts'
import { canOf, changesOf, moved, moves, switched } from './rules.ts'
import { packageMoves, type AddOn, type Licence, type Sold } from './schema.ts'

const licence: Licence = { scope: 'organic', channels: ['website'], territory: 'worldwide', months: 3, exclusivity: null }
const paid: Licence = { ...licence, scope: 'paid' }
const addon = (addon_id: string, kind: AddOn['kind'], price: string, more: Partial<AddOn> = {}): AddOn => ({
  addon_id, kind, title: kind, price, most: 3, days: null, platform: null, licence: null, ...more,
}) // prettier-ignore
const sold: Sold = {
  title: null, platform: 'instagram', content_type: 'reel', quantity: 1, revisions: 1, duration: null, price: '100.00', currency: 'INR', delivery_days: 5,
  description: null, requires_publication: true, licence, tier: null, tier_group: null,
  addons: [
    addon('1', 'extra_revision', '10.50'),
    addon('2', 'faster_delivery', '20.00', { days: 4, most: 1 }),
    addon('3', 'faster_delivery', '30.00', { days: 1, most: 1 }),
    addon('4', 'extended_licence', '40.00', { licence: paid, most: 1 }),
    addon('5', 'custom', '999999999.00', { most: 2 }),
  ],
} // prettier-ignore
const choose = (...chosen: [id: bigint, quantity: number][]) => compose(sold, chosen.map(([addon_id, quantity]) => ({ addon_id, quantity }))) // prettier-ignore
const code = (work: () => unknown): string | undefined => {
  try {
    work()
  } catch (error) {
    return error instanceof Problem ? (error.extra.errors?.[0]?.code ?? error.code) : 'not a Problem'
  }
  return undefined
}

describe('a package with add-ons', () => {
  test('is itself when nothing is added', () => {
    expect(choose()).toEqual({ price_minor: 10_000n, revisions: 1, delivery_days: 5, licence, addons: [] })
  })

  test('costs and promises what they change, each as often as it was chosen', () => {
    const made = choose([1n, 3], [2n, 1], [4n, 1])
    expect(made).toMatchObject({ price_minor: 19_150n, revisions: 4, delivery_days: 1, licence: paid })
    expect(made.addons.map(({ addon_id, quantity, amount }) => [addon_id, quantity, amount])).toEqual([
      ['1', 3, '31.50'],
      ['2', 1, '20.00'],
      ['4', 1, '40.00'],
    ])
  })

  test('refuses what it does not have, too much, twice, and two of what there is one of', () => {
    expect(code(() => choose([9n, 1]))).toBe('addon.unknown')
    expect(code(() => choose([1n, 4]))).toBe('addon.too_many')
    expect(code(() => choose([1n, 1], [1n, 1]))).toBe('addon.twice')
    expect(code(() => choose([2n, 1], [3n, 1]))).toBe('addon.one_of_kind')
    expect(code(() => choose([5n, 1]))).toBe('price.too_high')
  })
})

describe('the status', () => {
  const statuses = ['draft', 'active', 'paused', 'archived'] as const
  test.each(packageMoves.flatMap((move) => statuses.map((status) => [move, status] as const)))(
    '%s from %s is as the table has it',
    (move, status) => {
      const may = moves[move].from.includes(status)
      expect(code(() => moved(status, move))).toBe(may ? undefined : 'package.move_not_allowed')
      expect(canOf(status).find((one) => one.move === move)).toMatchObject({ allowed: may })
      if (may) expect(moved(status, move)).toBe(moves[move].to)
    },
  )

  test('that is_active asks for', () => {
    expect(statuses.slice(0, 3).map((status) => switched(status, true))).toEqual(['active', 'active', 'active'])
    expect(statuses.slice(0, 3).map((status) => switched(status, false))).toEqual(['draft', 'paused', 'paused'])
  })
})

test('two versions differ where their values do, whatever the order of their keys', () => {
  const turned = { ...sold, licence: Object.fromEntries(Object.entries(licence).toReversed()) as Licence }
  expect(changesOf(sold, turned)).toEqual([])
  expect(changesOf(sold, { ...turned, price: '1.00', addons: [] }).map(({ field }) => field)).toEqual(['price', 'addons'])
})

import { describe, expect, test } from 'vitest'
import { answersFor, changesOf, groupBy, type Offered } from './rules.ts'

const licence = { scope: 'paid', channels: ['instagram'], territory: 'worldwide' }
const reel: Offered = {
  price_minor: 12_000n,
  bought: {
    title: 'Reel',
    currency: 'INR',
    price: '100.00',
    delivery_days: 7,
    licence,
    addons: [{ id: '1', quantity: 1 }],
    package_version: 3,
  },
}
const with_ = (bought: Record<string, unknown>, price_minor = reel.price_minor): Offered => ({
  price_minor,
  bought: { ...reel.bought, ...bought },
})

describe('what changed about a line', () => {
  test.each<[string, Offered, unknown]>([
    ['the same', reel, []],
    ['a new version that sells the same', with_({ package_version: 4 }), []],
    ['the same with its keys in another order', with_({ licence: Object.fromEntries(Object.entries(licence).reverse()) }), []],
    ['another price', with_({}, 12_050n), [{ field: 'price', was: '120.00', is: '120.50' }]],
    ['a field', with_({ delivery_days: 9 }), [{ field: 'delivery_days', was: 7, is: 9 }]],
    ['a field that became empty', with_({ licence: null }), [{ field: 'licence', was: licence, is: null }]],
    ['a field there was not', with_({ duration: '30s' }), [{ field: 'duration', was: null, is: '30s' }]],
    [
      'an add-on as dear as the package became cheap',
      with_({ price: '90.00', addons: [{ id: '1', quantity: 2 }] }),
      [{ field: 'addons', was: [{ id: '1', quantity: 1 }], is: [{ id: '1', quantity: 2 }] }],
    ],
    [
      'price and field together, the price first',
      with_({ title: 'Story' }, 0n),
      [
        { field: 'price', was: '120.00', is: '0.00' },
        { field: 'title', was: 'Reel', is: 'Story' },
      ],
    ],
  ])('%s', (_, now, changes) => {
    expect(changesOf(reel, now)).toEqual(changes)
  })

  test('a list in another order is another list', () => {
    expect(changesOf(with_({ addons: ['1', '2'] }), with_({ addons: ['2', '1'] }))).toHaveLength(1)
  })
})

test('of one brief, a form takes what it asks for', () => {
  const form = [{ name: 'product_name' }, { name: 'toString' }]
  expect(answersFor(form, { product_name: 'Chai', goes_live_at: 'noon' })).toEqual({ product_name: 'Chai' })
  expect(answersFor([], { product_name: 'Chai' })).toEqual({})
})

test('groups keep the order in which their keys came', () => {
  expect(groupBy(['INR 1', 'USD 2', 'INR 3'], (text) => text.slice(0, 3))).toEqual([
    ['INR', ['INR 1', 'INR 3']],
    ['USD', ['USD 2']],
  ])
})

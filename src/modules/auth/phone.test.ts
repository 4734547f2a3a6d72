import { expect, test } from 'vitest'
import { canonicalPhone } from './phone.ts'

test.each([
  '+919876543210',
  '+91 98765 43210',
  ' +91-98765-43210 ',
  '+91 (98765) 43210',
  '0091 98765 43210',
  '＋９１ ９８７６５ ４３２１０',
  '+91\u00a098765\u200943210',
  '+91 098765 43210',
])('%s is one number, however it is typed', (typed) => {
  expect(canonicalPhone(typed)).toBe('+919876543210')
})

test.each([
  '',
  'asha',
  '98765 43210',
  '+91 98765',
  '+999 1234567890',
  '+919876543210 ext. 5',
  'call +919876543210',
  '+91987654321012345',
  '+',
])('"%s" is no number one could send to', (typed) => {
  expect(canonicalPhone(typed)).toBeUndefined()
})

test.each([
  '98765 43210',
  '098765 43210',
  '0098765 43210',
  '00 91 98765 43210',
  '+91 98765 43210',
  '９８７６５ ４３２１０',
  '91 98765 43210',
])('%s, typed in India, is one number', (typed) => {
  expect(canonicalPhone(typed, 'IN')).toBe('+919876543210')
})

test('a country says nothing of a number that names its own, and a country that is none says nothing at all', () => {
  expect(canonicalPhone('+44 20 7946 0958', 'IN')).toBe('+442079460958')
  for (const country of ['XX', 'in', '__proto__']) expect(canonicalPhone('98765 43210', country)).toBeUndefined()
})

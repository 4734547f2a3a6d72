import { expect, test } from 'vitest'
import { seal, unseal } from './crypto.ts'

const [first, second] = ['the first secret of this test', 'the second secret of this test']
const value = Buffer.from('what must be read again')

test('what is sealed is read again, under its own key and about the same thing alone', () => {
  const sealed = seal([first], 'user 1', value)
  expect(unseal([first], 'user 1', sealed)).toEqual(value)
  expect(sealed.includes(value)).toBe(false)
  expect(seal([first], 'user 1', value).equals(sealed)).toBe(false)
  expect(() => unseal([first], 'user 2', sealed)).toThrow()
  expect(() => unseal([second], 'user 1', sealed)).toThrow(/ENCRYPTION_KEYS_BEFORE/)
  expect(() => seal([], 'user 1', value)).toThrow()
})

test('after the key was changed the former one opens and the new one seals', () => {
  const before = seal([first], 'user 1', value)
  expect(unseal([second, first], 'user 1', before)).toEqual(value)
  expect(unseal([second], 'user 1', seal([second, first], 'user 1', value))).toEqual(value)
})

test('whichever byte is changed or missing, nothing opens', () => {
  const sealed = seal([first], 'user 1', value)
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => unseal([first], 'user 1', changed), String(at)).toThrow()
    expect(() => unseal([first], 'user 1', sealed.subarray(0, at)), String(at)).toThrow()
  }
})

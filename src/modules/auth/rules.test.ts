import { describe, expect, test } from 'vitest'
import { day_ms, minute_ms, second_ms } from '#platform/clock.ts'
import { isCommonPassword, isLostReply, lockedUntil, sendableFrom, sessionEnd, type Sent } from './rules.ts'

const now = new Date('2026-11-23T12:00:00Z')
const ago = (ms: number) => new Date(now.getTime() - ms)
const sent = (minutes: number, tries = 0): Sent => ({ created_at: ago(minutes * minute_ms), tries })

describe('the failure budget', () => {
  test.each<[string, Sent[], number | undefined]>([
    ['nothing sent', [], undefined],
    ['four failures on one code', [sent(1, 4)], undefined],
    ['five failures on one code lock for the rest of its hour', [sent(1, 5)], 59],
    ['five failures over three codes', [sent(30, 2), sent(20, 2), sent(1, 1)], 30],
    ['more failures stay locked until enough are an hour old', [sent(50, 1), sent(40, 4), sent(1, 1)], 20],
    ['failures of an hour ago are forgotten', [sent(60, 5), sent(1, 4)], undefined],
  ])('%s', (_, history, minutes) => {
    expect(lockedUntil(history, now)).toEqual(minutes === undefined ? undefined : ago(-minutes * minute_ms))
  })
})

describe('the budget of codes', () => {
  test.each<[string, Sent[], number | undefined]>([
    ['the first is sent', [], undefined],
    ['the third is sent', [sent(2), sent(1)], undefined],
    ['the fourth waits until the first is ten minutes old', [sent(9), sent(2), sent(1)], 1],
    ['after more than three, the third newest decides', [sent(9), sent(8), sent(2), sent(1)], 2],
    ['those of ten minutes ago do not count', [sent(10), sent(2), sent(1)], undefined],
  ])('%s', (_, history, minutes) => {
    expect(sendableFrom(history, now)).toEqual(minutes === undefined ? undefined : ago(-minutes * minute_ms))
  })
})

test('a session lasts thirty days from its last use and 180 from its first', () => {
  expect(sessionEnd(now, now)).toEqual(ago(-30 * day_ms))
  expect(sessionEnd(ago(149 * day_ms), now)).toEqual(ago(-30 * day_ms))
  expect(sessionEnd(ago(170 * day_ms), now)).toEqual(ago(-10 * day_ms))
})

test('a used refresh token is a lost reply for ten seconds, and only while its child is unused', () => {
  expect(isLostReply({ used_at: ago(10 * second_ms), child_unused: true }, now)).toBe(true)
  expect(isLostReply({ used_at: ago(10 * second_ms + 1), child_unused: true }, now)).toBe(false)
  expect(isLostReply({ used_at: now, child_unused: false }, now)).toBe(false)
})

test.each([
  'password',
  'Password',
  'PASSWORD1',
  'sunshine99!',
  '12345678',
  'qwertyuiop',
  'aaaaaaaa',
  'abababab',
  'influmojo2026',
  'p@ssw0rd',
])('anybody would try %s', (password) => {
  expect(isCommonPassword(password)).toBe(true)
})

test('a password made of the address is as good as none', () => {
  expect(isCommonPassword('asha.rao', 'asha.rao@example.com')).toBe(true)
  expect(isCommonPassword('Asha.Rao@example.com', 'asha.rao@example.com')).toBe(true)
  expect(isCommonPassword('asharao2026', 'asharao@example.com')).toBe(true)
})

test.each(['correct horse battery staple', 'Tr0ub4dor&3x', 'चाय और समोसा', '🫖🫖☕🍵🥛🧃🧉🥤'])('%s is nobody else’s', (password) => {
  expect(isCommonPassword(password, 'asha@example.com')).toBe(false)
})

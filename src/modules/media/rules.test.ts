import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rootPath } from '#platform/root.ts'
import {
  checkSize,
  contentTypes,
  declaredType,
  displayName,
  downloadName,
  judgeType,
  linkEnds,
  purposeNames,
  purposeOf,
  types,
} from './rules.ts'

test('no purpose takes what can be run or hides what is in it', () => {
  for (const type of contentTypes) expect(type).not.toMatch(/svg|html|xml|javascript|zip|octet/)
})

test('each purpose has a limit for each kind it takes, and only what shows somebody may be public', () => {
  for (const name of purposeNames) {
    const { types: taken, bytes, most } = purposeOf(name)
    for (const type of taken) expect(bytes[types[type].kind], `${name} ${type}`).toBeGreaterThan(0)
    expect(most).toBeGreaterThan(0)
  }
  const open = purposeNames.filter((name) => purposeOf(name).may_be_public)
  expect(open).toEqual(['avatar', 'cover', 'logo', 'portfolio'])
})

test('docs/media.md says what the table says', () => {
  const document = readFileSync(rootPath('docs/media.md'), 'utf8')
  const rows = purposeNames.map((name) => {
    const { types: taken, bytes, most, may_be_public, longest_edge } = purposeOf(name)
    const sizes = Object.entries(bytes).map(([kind, size]) => `${kind} ${size / 1e6} MB`)
    return `| ${name} | ${taken.join(' ')} | ${sizes.join(', ')} | ${most} | ${may_be_public ? 'yes' : 'no'} | ${longest_edge} |`
  })
  for (const row of rows) expect(document).toContain(row)
})

describe('a declared type', () => {
  test('is taken in any case, with parameters, and under its other names', () => {
    expect(declaredType('avatar', 'IMAGE/JPEG; q=1')).toBe('image/jpeg')
    expect(declaredType('avatar', ' image/jpg ')).toBe('image/jpeg')
    expect(declaredType('message', 'audio/x-m4a')).toBe('audio/mp4')
  })
  test.each(['image/svg+xml', 'text/html', '', 'image', 'constructor', '__proto__', 'application/pdf', 'video/mp4'])(
    'is refused: %j',
    (type) => {
      expect(() => declaredType('avatar', type)).toThrow(expect.objectContaining({ code: 'media.type_refused', status: 415 }))
    },
  )
})

test('a type counts only when the bytes say what was said, for every pair of types', () => {
  for (const said of purposeOf('submission').types)
    for (const sniffed of purposeOf('submission').types)
      expect(judgeType('submission', said, sniffed)).toEqual(said === sniffed ? { type: said } : { refused: 'type_differs' })
  expect(judgeType('avatar', 'image/png', undefined)).toEqual({ refused: 'type_unknown' })
  expect(judgeType('avatar', 'image/png', 'application/zip')).toEqual({ refused: 'type_refused' })
  expect(judgeType('message', 'audio/mp4', 'audio/x-m4a')).toEqual({ type: 'audio/mp4' })
})

test('a file has from one byte to the limit of its purpose and kind', () => {
  checkSize('avatar', 'image/png', 1)
  checkSize('avatar', 'image/png', 10_000_000)
  expect(() => checkSize('avatar', 'image/png', 10_000_001)).toThrow(expect.objectContaining({ code: 'media.too_large', status: 413 }))
  expect(() => checkSize('avatar', 'image/png', 0)).toThrow(expect.objectContaining({ code: 'request.invalid' }))
})

describe('a name', () => {
  test.each([
    ['holiday.jpg', 'holiday.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\boot.ini', 'boot.ini'],
    ['a\0b.png', 'ab.png'],
    ['photo\u202Egpj.exe', 'photogpj.exe'],
    ['a\r\nSet-Cookie: x', 'aSet-Cookie: x'],
    ['  .hidden', 'hidden'],
    ['', 'file'],
    ['///', 'file'],
    ['...', 'file'],
    ['CON', 'CON'],
    ['नमस्ते 🌸.jpg', 'नमस्ते 🌸.jpg'],
    ['half \ud800 a character', 'half \ufffd a character'],
  ])('%j is shown as %j', (given, shown) => expect(displayName(given)).toBe(shown))

  test('of any length is shown with at most 150 characters, its end kept', () => {
    const shown = displayName(`${'x'.repeat(300)}.jpg`)
    expect([[...shown].length, shown.endsWith('.jpg')]).toEqual([150, true])
    expect([...displayName('🌸'.repeat(300))]).toHaveLength(150)
  })

  test('for downloading ends as what it is', () => {
    expect(downloadName('photo.jpg', 'image/webp')).toBe('photo.webp')
    expect(downloadName('photo.jpg.exe', 'application/pdf')).toBe('photo.jpg.pdf')
    expect(downloadName('x', 'text/html')).toBe('x.bin')
  })
})

test('a link ends between 14 and 15 minutes from now, at the same moment for a whole minute', () => {
  expect(linkEnds(new Date('2026-01-31T12:00:00Z'))).toEqual(new Date('2026-01-31T12:15:00Z'))
  expect(linkEnds(new Date('2026-01-31T12:00:59.999Z'))).toEqual(new Date('2026-01-31T12:15:00Z'))
})

import { describe, expect, test } from 'vitest'
import { addressesIn, addressKey, fold, hashtagsIn, mentionsIn, says } from './captions.ts'

const decomposed = 'cafe\u0301'
const composed = 'caf\u00e9'

describe('a hashtag is found', () => {
  test.each([
    ['at the beginning', '#ad my tea', 'ad'],
    ['at the end', 'my tea #ad', 'ad'],
    ['whatever its case', 'My #AD', 'ad'],
    ['before a full stop', 'my #ad.', 'ad'],
    ['in brackets', '(#ad)', 'ad'],
    ['after a line break', 'tea\n#ad', 'ad'],
    ['after an emoji', '🎉#ad', 'ad'],
    ['before an emoji', '#ad🎉', 'ad'],
    ['with a full-width sign', 'tea ＃ad', 'ad'],
    ['in full-width letters', '＃ＡＤ', 'ad'],
    ['with its marks put on either way', `#${decomposed}`, composed],
    ['in Devanagari, vowel signs and all', '#चाय गरम', 'चाय'],
    ['in Devanagari with a virama', '#हिन्दी', 'हिन्दी'],
    ['in Tamil', '#தேநீர்', 'தேநீர்'],
    ['in Arabic', '#إعلان', 'إعلان'],
    ['with a joiner that nobody sees', '#a\u200dd', 'ad'],
    ['with digits and lines', '#chai_2026', 'chai_2026'],
    ['in Greek, whichever sigma ends it', '#ΟΔΟΣ', fold('οδος')],
    ['in German, in capitals', '#STRASSE', fold('straße')],
    ['next to another', '#ad #tea', 'tea'],
    ['after a comma without a blank', 'tea,#ad', 'ad'],
  ])('%s', (_, caption, tag) => {
    expect([...hashtagsIn(caption)]).toContain(tag)
  })
})

describe('no hashtag is', () => {
  test.each([
    ['a longer one', '#adventure', 'ad'],
    ['a part of a word', 'tea#ad', 'ad'],
    ['a part of an address', 'https://example.com/#ad', 'ad'],
    ['a doubled sign', '##ad', 'ad'],
    ['a sign apart from its word', '# ad', 'ad'],
    ['a keycap', '#️⃣ad', 'ad'],
    ['one with another vowel sign', '#चाय', 'चय'],
    ['one with an accent', `#${composed}`, 'cafe'],
    ['an HTML entity', '&#ad', 'ad'],
    ['a word', 'ad', 'ad'],
  ])('%s', (_, caption, tag) => {
    expect([...hashtagsIn(caption)]).not.toContain(tag)
  })
})

describe('a mention', () => {
  test.each([
    ['thanks @Chai.Co!', 'chai.co'],
    ['thanks @chai.', 'chai'],
    ['＠chai tea', 'chai'],
    ['(@chai-india)', 'chai-india'],
    ['with @chai, @tea', 'tea'],
    ['🎉@chai', 'chai'],
  ])('is found: %s', (caption, name) => expect([...mentionsIn(caption)]).toContain(name))
  test.each([
    ['me@chai.com', 'chai.com'],
    ['https://x.com/@chai', 'chai'],
    ['@chaiwala', 'chai'],
    ['@@chai', 'chai'],
    ['@ chai', 'chai'],
  ])('is none: %s', (caption, name) => expect([...mentionsIn(caption)]).not.toContain(name))
})

describe('an address', () => {
  test.each([
    ['see https://www.chai.example/shop/', 'http://chai.example/shop'],
    ['see chai.example/shop.', 'https://chai.example/shop'],
    ['(https://chai.example/shop?ref=asha)', 'https://chai.example/shop?ref=asha'],
    ['HTTPS://CHAI.example', 'https://chai.example'],
  ])('is the same: %s', (caption, wanted) => expect([...addressesIn(caption)]).toContain(addressKey(wanted)))
  test.each([
    ['https://chai.example/shopping', 'https://chai.example/shop'],
    ['https://chai.example/shop?ref=other', 'https://chai.example/shop?ref=asha'],
    ['https://evil.example/chai.example/shop', 'https://chai.example/shop'],
    ['chai', 'https://chai.example'],
  ])('is another: %s', (caption, wanted) => expect([...addressesIn(caption)]).not.toContain(addressKey(wanted)))
})

describe('a phrase', () => {
  test.each([
    ['This is Cheap  tea', 'cheap tea'],
    ['cheap\ntea', 'Cheap Tea'],
    ['so cheap!', 'cheap'],
    ['सस्ती चाय', 'सस्ती चाय'],
    ['CAFE\u0301', composed],
    ['cheapest and cheap', 'cheap'],
  ])('is said: %s', (caption, phrase) => expect(says(caption, phrase)).toBe(true))
  test.each([
    ['the cheapest tea', 'cheap'],
    ['unsafe', 'safe'],
    ['चाय', 'चा'],
    ['tea', ''],
    ['', 'tea'],
  ])('is not said: %s', (caption, phrase) => expect(says(caption, phrase)).toBe(false))
})

test('a caption of the greatest length is read to its end, however it is made', () => {
  for (const unit of ['#', '@', '#a ', '@a. ', '\u0301', 'https://', '"', '#\u200d'] as const) {
    const caption = `${unit.repeat(Math.floor(4_990 / unit.length))} #end @end`
    expect(hashtagsIn(caption), unit).toContain('end')
    expect(mentionsIn(caption), unit).toContain('end')
    expect(addressesIn(caption).size, unit).toBeLessThan(5_000)
    expect(says(caption, '#end'), unit).toBe(true)
    expect(says(caption, `${unit}never`), unit).toBe(false)
  }
})

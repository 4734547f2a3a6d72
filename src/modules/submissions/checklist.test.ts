import { describe, expect, test } from 'vitest'
import { checklistOf, type Brief } from './checklist.ts'
import { disclosureNames, disclosures, disclosuresFor } from './disclosure.ts'

const brief = (answers: Record<string, unknown>, more: Partial<Brief> = {}): Brief => ({
  answers,
  requires_publication: false,
  country: null,
  ...more,
})
const outcomes = (of: Brief, caption: string | null, links: string[] = []) =>
  checklistOf(of, { caption, links }).items.map(({ check, wanted, outcome }) => `${check} ${wanted}: ${outcome}`)

test('each wish of the brief is held against the caption', () => {
  const answers = {
    hashtags: ['#Chai', '#गरम_चाय'], mentions: ['@ChaiCo', '@tea.'], links: ['https://chai.example/shop'], donts: ['cheap'],
    key_messages: ['It is hot'], dos: ['Show the cup'], product_name: 'Chai', product_is_sent: true,
  } // prettier-ignore
  expect(outcomes(brief(answers), 'My #chai from @chaico is cheap: www.chai.example/shop/')).toEqual([
    'hashtag #Chai: ok',
    'hashtag #गरम_चाय: failed',
    'mention @ChaiCo: ok',
    'mention @tea.: failed',
    'link https://chai.example/shop: ok',
    'avoid cheap: failed',
    'message It is hot: by_eye',
    'do Show the cup: by_eye',
  ])
  expect(checklistOf(brief(answers), { caption: null, links: [] }).failed).toBe(5)
})

test('a link may stand among those handed in instead', () => {
  const answers = { links: ['https://chai.example/shop'] }
  expect(outcomes(brief(answers), null, ['https://chai.example/shop/'])).toEqual(['link https://chai.example/shop: ok'])
  expect(outcomes(brief(answers), null, ['https://chai.example/other'])).toEqual(['link https://chai.example/shop: failed'])
})

test('a long wish is for people to judge, unless it names its phrases', () => {
  const avoid = (wanted: string, caption: string) =>
    outcomes(brief({ donts: [wanted] }), caption)[0]
      ?.split(': ')
      .at(-1)
  expect(avoid('Do not say that it is cheap', 'It is cheap')).toBe('by_eye')
  expect(avoid('Do not say “cheap” or "for free"', 'It is for free')).toBe('failed')
  expect(avoid('Do not say “cheap” or "for free"', 'It is freedom')).toBe('ok')
  expect(avoid('for free', 'It is FOR  free')).toBe('failed')
})

test.each([null, {}, { hashtags: 'chai' }, { hashtags: [1, null, {}] }, { donts: true }, { __proto__: { hashtags: ['#a'] } }])(
  'answers that ask for nothing, or are not as they should be, ask for nothing: %j',
  (answers) =>
    expect(checklistOf({ answers, requires_publication: false, country: null }, { caption: 'x', links: [] })).toEqual({
      items: [],
      failed: 0,
    }),
)

describe('the disclosure', () => {
  const disclosed = (caption: string | null, country: string | null = 'IN') =>
    checklistOf(brief({}, { requires_publication: true, country }), { caption, links: [] }).items

  test.each(disclosureNames)('%s is recognised however it is written', (name) => {
    const { label, spellings } = disclosures[name]
    for (const caption of [label, label.toUpperCase(), label.replace('#', '＃'), ...spellings.map((each) => `Tea #${each}!`)])
      expect(disclosed(caption), caption).toMatchObject([{ check: 'disclosure', outcome: 'ok' }])
  })
  test.each([null, '', 'Tea', '#adventure', 'ad', '#free', '#gift', '#collab', '#sponsoredbynobody', '#employees', 'free gift'])(
    'is missing from %j, which is said',
    (caption) => expect(disclosed(caption)).toMatchObject([{ outcome: 'failed' }]),
  )
  test('is not asked of work that goes live nowhere', () => {
    expect(checklistOf(brief({}), { caption: null, links: [] }).items).toEqual([])
  })
  test('is clear enough in one country and not in another', () => {
    const outcome = (caption: string, country: string | null) => disclosed(caption, country)[0]?.outcome
    expect(['IN', 'GB', 'US', null, 'DE'].map((country) => outcome('#Collaboration', country))).toEqual([
      'ok',
      'failed',
      'failed',
      'ok',
      'ok',
    ])
    expect(['IN', 'GB', 'US', null].map((country) => outcome('#Ad', country))).toEqual(['ok', 'ok', 'ok', 'ok'])
    expect(['IN', 'GB', 'US'].map((country) => outcome('#Free gift', country))).toEqual(['ok', 'failed', 'ok'])
    expect(disclosed('x', 'GB')[0]?.wanted).toBe('#Ad')
  })
  test('every country takes at least one label, and only labels there are', () => {
    for (const country of ['IN', 'GB', 'US', 'XX', 'constructor', '__proto__', null]) {
      expect(disclosuresFor(country).length).toBeGreaterThan(0)
      for (const name of disclosuresFor(country)) expect(disclosureNames).toContain(name)
    }
  })
})

import { describe, expect, test } from 'vitest'
import { Problem } from '#platform/problem.ts'
import { catalogue } from './catalogue.ts'
import { checkAnswers, requirementsFormOf } from './requirements.ts'

const form = requirementsFormOf('instagram', 'reel')
const needed = { product_name: 'Chai', key_messages: ['Hot'] }
const refused = (given: object, of = form): string[] => {
  try {
    checkAnswers(of, { ...needed, ...given })
  } catch (error) {
    return error instanceof Problem ? (error.extra.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`) : ['not a Problem']
  }
  return []
}

test.each(Object.entries(catalogue).flatMap(([platform, one]) => Object.keys(one.content_types).map((type) => [platform, type] as const)))(
  'the brief of %s %s asks each thing once, and what it is about',
  (platform, type) => {
    const names = requirementsFormOf(platform, type).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('product_name')
    expect(names.includes('hashtags')).toBe(platform !== 'ugc' || type === 'review')
  },
)

test('what left the catalogue is still asked what it is about', () => {
  expect(requirementsFormOf('vine', 'loop').map(({ name }) => name)).toContain('product_name')
})

describe('an answer', () => {
  test.each([
    [{ product_name: ' Chai\n' }, { product_name: 'Chai' }],
    [{ hashtags: ['#ad', 'ad', 'चाय'] }, { hashtags: ['#ad', '#चाय'] }],
    [{ mentions: ['@chai.co', 'chai.co'] }, { mentions: ['@chai.co'] }],
    [{ product_is_sent: false }, { product_is_sent: false }],
    [{ due: '2026-02-28' }, { due: '2026-02-28' }],
    [{ dos: [' ', ''], donts: null, due: '', publish_on: undefined }, {}],
    [{ links: ['https://chai.example/?a=1'] }, { links: ['https://chai.example/?a=1'] }],
  ])('%j is kept as %j', (given, kept) => {
    expect(checkAnswers(form, { ...needed, ...given })).toEqual({ ...needed, ...kept })
  })

  test.each<[object, string]>([
    [{ product_name: '' }, '/answers/product_name required'],
    [{ product_name: '  ' }, '/answers/product_name required'],
    [{ key_messages: [] }, '/answers/key_messages required'],
    [{ key_messages: ['', ' '] }, '/answers/key_messages required'],
    [{ key_messages: 'Hot' }, '/answers/key_messages invalid_type'],
    [{ key_messages: ['Hot', 7] }, '/answers/key_messages/1 invalid_type'],
    [{ key_messages: Array(11).fill('x') }, '/answers/key_messages too_big'],
    [{ product_name: 'x'.repeat(201) }, '/answers/product_name too_big'],
    [{ product_name: 'a\0b' }, '/answers/product_name custom'],
    [{ product_name: '\ud800' }, '/answers/product_name custom'],
    [{ product_name: ['Chai'] }, '/answers/product_name invalid_type'],
    [{ product_is_sent: 'yes' }, '/answers/product_is_sent invalid_type'],
    [{ hashtags: ['two words'] }, '/answers/hashtags/0 invalid_format'],
    [{ mentions: ['@@x'] }, '/answers/mentions/0 invalid_format'],
    [{ product_link: 'javascript:alert(1)' }, '/answers/product_link invalid_format'],
    [{ links: ['https://'] }, '/answers/links/0 invalid_format'],
    [{ due: '2026-02-30' }, '/answers/due invalid_format'],
    [{ due: 'soon' }, '/answers/due invalid_format'],
    [{ colour: 'red' }, '/answers/colour unrecognized_keys'],
    [{ constructor: 'x' }, '/answers/constructor unrecognized_keys'],
    [{ 'a/b~': 'x' }, '/answers/a~1b~0 unrecognized_keys'],
  ])('%j is refused: %s', (given, error) => {
    expect(refused(given)).toEqual([error])
  })

  test('of a time is kept in UTC, of a choice is one of the choices', () => {
    const live = requirementsFormOf('instagram', 'live')
    expect(refused({}, live)).toEqual(['/answers/goes_live_at required'])
    expect(refused({ goes_live_at: '2026-01-31' }, live)).toEqual(['/answers/goes_live_at invalid_format'])
    expect(checkAnswers(live, { ...needed, goes_live_at: '2026-01-31T18:00:00+05:30' })['goes_live_at']).toBe('2026-01-31T12:30:00.000Z')
    const video = requirementsFormOf('ugc', 'video')
    expect(refused({ shape: '3:2' }, video)).toEqual(['/answers/shape invalid_format'])
    expect(checkAnswers(video, { ...needed, shape: '9:16' })).toEqual({ ...needed, shape: '9:16' })
  })

  test('that is wrong is named with all others that are', () => {
    expect(refused({ product_name: '', due: 'soon', colour: 1 })).toHaveLength(3)
  })
})

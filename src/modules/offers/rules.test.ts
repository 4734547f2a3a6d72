import { describe, expect, test } from 'vitest'
import { OfferState } from '#generated/prisma/enums.ts'
import { Problem } from '#platform/problem.ts'
import * as rules from './rules.ts'
import { offerMoves } from './schema.ts'

const now = new Date('2026-01-10T00:00:00Z')
const later = new Date('2026-01-11T00:00:00Z')
const waits = (state: OfferState) => state === 'open' || state === 'accepted'
const facts = (state: OfferState, by: 'brand' | 'creator' = 'brand', version = 1): rules.OfferFacts => ({
  state,
  by,
  version,
  due_at: waits(state) ? later : null,
  now,
})

describe('a move', () => {
  const states = Object.values(OfferState)
  const parties = ['brand', 'creator', 'staff'] as const
  test.each(offerMoves.flatMap((move) => parties.flatMap((party) => states.map((state) => [move, party, state] as const))))(
    '%s by %s on an offer of the brand that is %s is allowed exactly when the table says so',
    (move, party, state) => {
      const side = move === 'withdraw' ? 'brand' : 'creator'
      const refusal = rules.refusalOf(move, party, facts(state))
      expect(refusal === null).toBe(state === 'open' && party === side)
      expect(rules.canOf(party, facts(state)).find((one) => one.move === move)?.allowed).toBe(refusal === null)
    },
  )

  test.each(offerMoves)('%s comes too late at the very moment the time is over', (move) => {
    const over = { ...facts('open'), due_at: now }
    for (const party of parties) expect(rules.refusalOf(move, party, over)?.code).toBe('offer.expired')
  })

  test('that counters ends with the twentieth version, and an answer stays possible', () => {
    expect(rules.refusalOf('counter', 'creator', facts('open', 'brand', 19))).toBeNull()
    expect(rules.refusalOf('counter', 'creator', facts('open', 'brand', 20))?.code).toBe('offer.too_many_versions')
    expect(rules.refusalOf('accept', 'creator', facts('open', 'brand', 20))).toBeNull()
  })
})

test.each([
  ['open', null, 'open'],
  ['open', later, 'open'],
  ['open', now, 'expired'],
  ['accepted', later, 'accepted'],
  ['accepted', now, 'lapsed'],
  ['declined', null, 'declined'],
  ['ordered', null, 'ordered'],
] as const)('an offer that is %s until %s is %s', (state, due_at, is) => {
  expect(rules.stateOf({ state, due_at, now })).toBe(is)
})

test.each([
  ['accepted', later, undefined],
  ['accepted', now, 'offer.lapsed'],
  ['lapsed', null, 'offer.lapsed'],
  ['ordered', null, 'offer.ordered'],
  ['open', later, 'offer.not_accepted'],
  ['open', now, 'offer.not_accepted'],
  ['expired', null, 'offer.not_accepted'],
  ['declined', null, 'offer.not_accepted'],
  ['withdrawn', null, 'offer.not_accepted'],
] as const)('an offer that is %s until %s is ordered, or refused: %#', (state, due_at, code) => {
  expect(rules.orderRefusal({ state, due_at, now })?.code).toBe(code)
})

test('there is room for ten open offers of a pair and a hundred begun by one side', () => {
  expect(() => rules.checkRoom(9, 99)).not.toThrow()
  for (const [pair, begun] of [[10, 0], [0, 100]] as const) expect(() => rules.checkRoom(pair, begun)).toThrow(Problem) // prettier-ignore
})

test('free terms need a platform, a content type and a price', () => {
  const whole = { platform: 'x', content_type: 'post', price: '7' } as const
  expect(rules.needFree(whole)).toEqual(whole)
  for (const field of ['platform', 'content_type', 'price'] as const)
    expect(() => rules.needFree({ ...whole, [field]: undefined })).toThrow(Problem)
})

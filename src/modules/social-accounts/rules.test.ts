import { describe, expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import { Problem } from '#platform/problem.ts'
import { checkAudience, checkMeasuredAt, countingOf, stands_ms } from './metric-rules.ts'
import { socialPlatforms, type SocialPlatform } from './platforms.ts'
import { addressOf, canOf, handleOf, moves, ownershipAfter, refusalOf, sources, type Move, type Ownership, type Source } from './rules.ts'

const codeOf = (work: () => unknown) => {
  try {
    return work()
  } catch (error) {
    return error instanceof Problem ? (error.extra.errors?.[0]?.code ?? error.code) : error
  }
}
const now = new Date('2026-11-24T12:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)

test.each<[SocialPlatform, string, string]>([
  ['instagram', 'asha', 'asha'],
  ['instagram', ' @Asha.Rao ', 'asha.rao'],
  ['instagram', 'https://instagram.com/asha/', 'asha'],
  ['instagram', 'https://www.instagram.com/Asha/?igshid=x', 'asha'],
  ['instagram', 'instagram.com/asha', 'asha'],
  ['instagram', '＠ＡＳＨＡ', 'asha'],
  ['youtube', 'https://youtube.com/@AshaCooks/videos', 'ashacooks'],
  ['youtube', 'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuV', 'UCabcdefghijklmnopqrstuV'],
  ['youtube', 'https://www.youtube.com/c/AshaCooks', 'ashacooks'],
  ['tiktok', 'https://www.tiktok.com/@asha.rao', 'asha.rao'],
  ['facebook', 'https://m.facebook.com/asha.rao', 'asha.rao'],
  ['facebook', 'https://www.facebook.com/profile.php?id=100012345678901', '100012345678901'],
  ['x', 'https://twitter.com/Asha', 'asha'],
  ['x', 'x.com/asha/status/1', 'asha'],
  ['linkedin', 'https://in.linkedin.com/in/asha-rao-1a2b/', 'asha-rao-1a2b'],
  ['linkedin', 'https://linkedin.com/in/%E0%A4%86%E0%A4%B6%E0%A4%BE', 'आशा'],
  ['snapchat', 'https://www.snapchat.com/add/asha-rao', 'asha-rao'],
  ['twitch', 'https://twitch.tv/Asha_Plays', 'asha_plays'],
])('on %s %j is %s, and so is what comes of it', (platform, typed, handle) => {
  expect(handleOf(platform, typed)).toBe(handle)
  expect(handleOf(platform, handle)).toBe(handle)
  expect(handleOf(platform, addressOf(platform, handle))).toBe(handle)
})

test.each<[SocialPlatform, string]>([
  ['instagram', ''],
  ['instagram', '@'],
  ['instagram', 'asha rao'],
  ['instagram', 'asha..rao'],
  ['instagram', 'аsha'],
  ['instagram', 'x'.repeat(31)],
  ['instagram', 'https://instagram.com.evil.example/asha'],
  ['instagram', 'https://evil.example/instagram.com/asha'],
  ['instagram', 'https://notinstagram.com/asha'],
  ['instagram', 'https://youtube.com/@asha'],
  ['instagram', 'https://instagram.com/'],
  ['instagram', 'https://instagram.com/reel/Cxyz/'],
  ['instagram', 'javascript:alert(1)//instagram.com/asha'],
  ['instagram', '../asha'],
  ['youtube', 'https://youtube.com/watch?v=abc'],
  ['linkedin', 'https://linkedin.com/company/chai'],
  ['x', 'x'.repeat(16)],
  ['facebook', 'https://facebook.com/%ff'],
])('on %s %j is no account', (platform, typed) => {
  expect(codeOf(() => handleOf(platform, typed))).toBe('handle.invalid')
})

test('no handle breaks out of its address', () => {
  for (const platform of socialPlatforms) {
    const { pathname, protocol, search } = new URL(addressOf(platform, 'a/b?c#d$&'))
    expect([protocol, search]).toEqual(['https:', ''])
    expect(pathname).toContain('a%2Fb%3Fc%23d%24%26')
  }
})

const states: Ownership[] = ['claimed', 'asked', 'verified', 'refused']
const allowed: Record<string, Ownership> = {
  'owner ask_proof claimed': 'asked',
  'owner ask_proof asked': 'asked',
  'owner ask_proof refused': 'asked',
  'staff approve asked': 'verified',
  'staff refuse asked': 'refused',
  'staff revoke verified': 'refused',
  'owner rename claimed': 'claimed',
  'owner rename asked': 'claimed',
  'owner rename verified': 'claimed',
  'owner rename refused': 'claimed',
}
const cases = (['owner', 'staff'] as const).flatMap((party) =>
  moves.flatMap((move) => states.map((ownership) => [party, move, ownership] as const)),
)

describe('whose account it is', () => {
  test.each(cases)('the %s may %s what is %s, or not', (party, move, ownership) => {
    const facts = { ownership, proof_until: later(1), now }
    const to = allowed[`${party} ${move} ${ownership}`]
    expect(codeOf(() => ownershipAfter(move, party, facts))).toBe(to ?? 'social_account.move_not_allowed')
    expect(canOf(party, facts).some((can) => can.move === move)).toBe(to !== undefined)
  })

  test('a code that has run out proves nothing any more', () => {
    for (const proof_until of [null, now, later(-1)])
      expect(refusalOf('approve', 'staff', { ownership: 'asked', proof_until, now })?.code).toBe('social_account.proof_expired')
    expect(refusalOf('refuse' satisfies Move, 'staff', { ownership: 'asked', proof_until: null, now })).toBeNull()
  })
})

describe('the snapshot that counts', () => {
  const at = (source: Source, days: number) => ({ source, measured_at: later(-days * day_ms) })

  test('of every pair of sources the stronger stands for 30 days, then the newer', () => {
    for (const [weak, strong] of sources.flatMap((one, i) => sources.slice(i + 1).map((other) => [one, other] as const))) {
      for (const [weak_age, strong_age, counts] of [[0, 1, strong], [0, 29, strong], [0, 30, weak], [31, 32, weak], [32, 31, strong], [5, 1, strong]] as const) {
        const both = [at(weak, weak_age), at(strong, strong_age)]
        expect(countingOf(both, now)?.source, `${weak} ${weak_age}, ${strong} ${strong_age}`).toBe(counts)
        expect(countingOf(both.toReversed(), now)?.source).toBe(counts)
      }
    }
  }) // prettier-ignore

  test('of none there is none', () => expect(countingOf([], now)).toBeUndefined())
  test('a single one counts however old it is', () => expect(countingOf([at('self_reported', 399)], now)?.source).toBe('self_reported'))
  test('what is exactly 30 days old is not young', () => {
    expect(stands_ms).toBe(30 * day_ms)
  })
})

test('figures are from the past, and not from long ago', () => {
  expect(codeOf(() => checkMeasuredAt(now, now))).toBeUndefined()
  expect(codeOf(() => checkMeasuredAt(later(1), now))).toBe('time.future')
  expect(codeOf(() => checkMeasuredAt(later(-400 * day_ms), now))).toBeUndefined()
  expect(codeOf(() => checkMeasuredAt(later(-400 * day_ms - 1), now))).toBe('time.too_old')
})

test('the parts of an audience are at most the whole', () => {
  expect(codeOf(() => checkAudience({ countries_bp: { IN: 6000, US: 4000 }, genders_bp: { female: 10_000 } }))).toBeUndefined()
  expect(codeOf(() => checkAudience({ countries_bp: { IN: 6000, US: 4001 } }))).toBe('share.above_whole')
  expect(codeOf(() => checkAudience({ ages_bp: { '18-24': 9000, '65+': 1001 } }))).toBe('share.above_whole')
  expect(codeOf(() => checkAudience({}))).toBeUndefined()
})

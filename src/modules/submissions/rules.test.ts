import { describe, expect, test } from 'vitest'
import {
  addMonths,
  checkAnchor,
  checkEditable,
  checkHandedIn,
  checkPostedAt,
  checkSomethingToSee,
  edit_ms,
  shownTo,
  termOf,
  type FileKind,
  type Party,
} from './rules.ts'

const kinds: readonly FileKind[] = ['image', 'video', 'audio', 'document']
const refusal = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return (error as { extra: { errors?: { code: string }[] }; code: string }).extra.errors?.[0]?.code ?? (error as { code: string }).code
  }
  return undefined
}

test('what is shown of a file, to whom and when: the whole table', () => {
  const table: string[] = []
  for (const party of ['brand', 'creator', 'staff'] satisfies Party[])
    for (const kind of kinds)
      for (const locked of [false, true])
        for (const approved of [false, true])
          for (const gone of [false, true]) {
            const shows = shownTo(party, { kind, locked }, { approved, void: gone })
            if (party !== 'brand') expect(shows).toBe('original')
            else table.push(`${kind}${locked ? ' locked' : ''}${approved ? ' approved' : ''}${gone ? ' void' : ''}: ${shows}`)
          }
  expect(table).toEqual(
    kinds.flatMap((kind) => [
      `${kind}: ${kind === 'image' ? 'preview' : 'original'}`, `${kind} void: nothing`, `${kind} approved: original`, `${kind} approved void: nothing`,
      `${kind} locked: ${kind === 'image' ? 'preview' : 'nothing'}`, `${kind} locked void: nothing`, `${kind} locked approved: original`, `${kind} locked approved void: nothing`,
    ]),
  ) // prettier-ignore
})

test('a point is on an image, a stretch on what takes time', () => {
  const on = (anchor: Parameters<typeof checkAnchor>[0], duration_ms: number | null = null) =>
    kinds.filter((kind) => refusal(() => checkAnchor(anchor, kind, duration_ms)) === undefined)
  expect(on({ x: 0, y: 1 })).toEqual(['image'])
  expect(on({ from_ms: 0, to_ms: 0 })).toEqual(['video', 'audio'])
  expect(on({ from_ms: 5, to_ms: 4 })).toEqual([])
  expect(on({ from_ms: 0, to_ms: 30_000 }, 30_000)).toEqual(['video', 'audio'])
  expect(on({ from_ms: 0, to_ms: 30_001 }, 30_000)).toEqual([])
})

test('there is something to hand in, once, and something to look at', () => {
  const file = (media_id: bigint, locked = false) => ({ media_id, locked })
  const link = 'https://example.com'
  expect(refusal(() => checkHandedIn([], []))).toBe('submission.empty')
  expect(refusal(() => checkHandedIn([], [link]))).toBeUndefined()
  expect(refusal(() => checkHandedIn([file(1n), file(2n)], []))).toBeUndefined()
  expect(refusal(() => checkHandedIn([file(1n), file(2n), file(1n)], [link]))).toBe('submission.twice')
  for (const kind of kinds) {
    expect(
      refusal(() => checkSomethingToSee([{ kind, locked: true }], [])),
      kind,
    ).toBe(kind === 'image' ? undefined : 'submission.nothing_to_see')
    expect(
      refusal(() => checkSomethingToSee([{ kind, locked: true }], [link])),
      kind,
    ).toBeUndefined()
    expect(
      refusal(() =>
        checkSomethingToSee(
          [
            { kind, locked: true },
            { kind, locked: false },
          ],
          [],
        ),
      ),
      kind,
    ).toBeUndefined()
  }
})

describe('months are counted', () => {
  test.each([
    ['2026-01-31T10:00:00.123Z', 1, '2026-02-28T10:00:00.123Z'],
    ['2028-01-31T10:00:00.000Z', 1, '2028-02-29T10:00:00.000Z'],
    ['2026-01-15T23:59:59.999Z', 3, '2026-04-15T23:59:59.999Z'],
    ['2026-08-31T00:00:00.000Z', 6, '2027-02-28T00:00:00.000Z'],
    ['2026-12-01T00:00:00.000Z', 1, '2027-01-01T00:00:00.000Z'],
    ['2028-02-29T12:00:00.000Z', 12, '2029-02-28T12:00:00.000Z'],
    ['2026-06-30T12:00:00.000Z', 120, '2036-06-30T12:00:00.000Z'],
  ])('from %s, %i', (from, months, to) => expect(addMonths(new Date(from), months).toISOString()).toBe(to))

  test('and a licence for ever has no end, while its exclusivity has', () => {
    const from = new Date('2026-01-31T00:00:00Z')
    expect(termOf({ months: null, exclusivity: null }, from)).toEqual({ ends_at: null, exclusive_until: null })
    expect(termOf({ months: null, exclusivity: { months: 1 } }, from)).toEqual({
      ends_at: null,
      exclusive_until: new Date('2026-02-28T00:00:00Z'),
    })
    expect(termOf({ months: 2, exclusivity: { months: 1 } }, from).ends_at).toEqual(new Date('2026-03-31T00:00:00Z'))
  })
})

test('own words change for a quarter of an hour, others never', () => {
  const now = new Date('2026-01-01T12:00:00Z')
  const written = (ago: number) => ({ author_id: 1n, created_at: new Date(now.getTime() - ago) })
  expect(refusal(() => checkEditable(written(0), 1n, now))).toBeUndefined()
  expect(refusal(() => checkEditable(written(edit_ms), 1n, now))).toBeUndefined()
  expect(refusal(() => checkEditable(written(edit_ms + 1), 1n, now))).toBe('comment.too_late')
  expect(refusal(() => checkEditable(written(0), 2n, now))).toBe('comment.not_yours')
  expect(refusal(() => checkEditable(written(0), null, now))).toBe('comment.not_yours')
})

test('a post went live in the past, and not before there were such posts', () => {
  const now = new Date('2026-01-01T12:00:00Z')
  const at = (time: string) => refusal(() => checkPostedAt(new Date(time), now, '/posted_at'))
  expect([at('2026-01-01T12:05:00Z'), at('2026-01-01T12:05:01Z'), at('2010-01-01T00:00:00Z'), at('2009-12-31T23:59:59Z')]).toEqual([
    undefined, 'time.out_of_range', undefined, 'time.out_of_range',
  ]) // prettier-ignore
})

import type { Scope } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import type { Reading } from './schema.ts'
import { deletesOf, distanceOf, mistakesIn, wordsOf } from './words.ts'

type Near = { asked: string; word: string; uses: number }

const findExact = statement<{ word: string; uses: number }>(
  'discovery.find_exact',
  'select word, uses from discovery_word where word = any($1) and uses > 0',
)

/** Of each word: the most used words that begin with it, and words that share with it what a mistake leaves. */
const findNear = statement<Near>(
  'discovery.find_near',
  `select one.word as asked, found.word, found.uses from unnest($1::text[]) one(word) cross join lateral (
     select w.word, w.uses from (
       select word, uses from discovery_word w where w.word > one.word and w.word < one.word || chr(1114111) and length(one.word) > 2 order by word limit 300
     ) w where w.uses > 0 order by w.uses desc limit 3
   ) found
   union all
   select one.word, found.word, found.uses from json_to_recordset($2) as one(word text, deletes text[]) cross join lateral (
     select w.word, w.uses from discovery_word w where w.deletes && one.deletes and w.uses > 0 order by w.uses desc limit 200
   ) found`,
)

const most_words = 8

/** What a text is taken to ask for. A word nobody has becomes the nearest that somebody has; the last one may be the beginning of one. */
export async function readText(scope: Scope, q: string): Promise<Reading & { uses: ReadonlyMap<string, number> }> {
  const asked = wordsOf(q, most_words)
  if (asked.length === 0) return { words: [], corrected: null, left_out: [], uses: new Map() }
  const exact = await scope.query(findExact, [asked])
  const uses = new Map(exact.map(({ word, uses: used }) => [word, used]))
  const unknown = asked.filter((word) => !uses.has(word))
  if (unknown.length === 0) return { words: asked, corrected: null, left_out: [], uses }

  const near = await scope.query(findNear, [unknown, JSON.stringify(unknown.map((word) => ({ word, deletes: deletesOf(word) })))])
  const meant = new Map<string, string>()
  for (const word of unknown) {
    const best = nearest(word, near.filter((one) => one.asked === word), word === asked.at(-1)) // prettier-ignore
    if (best === undefined) continue
    meant.set(word, best.word)
    uses.set(best.word, best.uses)
  }
  const words = asked.map((word) => (uses.has(word) ? word : meant.get(word))).filter((word) => word !== undefined)
  const corrected = meant.size > 0 ? words.join(' ') : null
  return { words: [...new Set(words)], corrected, left_out: unknown.filter((word) => !meant.has(word)), uses }
}

/** The fewest mistakes count first, then how many have the word. Of words that only begin so, the most used one is meant. */
function nearest(word: string, found: readonly Near[], may_go_on: boolean): Near | undefined {
  const mistaken = found
    .map((one) => ({ ...one, mistakes: distanceOf(word, one.word) }))
    // A word of three letters is too short to guess by, but it may be one of four without one of its letters.
    .filter(
      ({ mistakes, word: meant }) =>
        mistakes <= Math.max(mistakesIn(word), meant.length > word.length ? Math.min(1, mistakesIn(meant)) : 0),
    )
    .toSorted((one, other) => one.mistakes - other.mistakes || other.uses - one.uses)
  const longer = may_go_on ? found.filter((one) => one.word.startsWith(word)).toSorted((one, other) => other.uses - one.uses) : []
  return longer[0] ?? mistaken[0]
}

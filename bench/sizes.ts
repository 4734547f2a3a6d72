import type { startLoad } from './children.ts'
import { median } from './measure.ts'
import { rarest, searchesFor, type Drawn } from './searches.ts'
import { addressOf, type Questions } from './workloads.ts'

type Load = ReturnType<typeof startLoad>
type Side = { url: string; pid: number }
type Filters = Record<string, string>
const round = (value: number) => Math.round(value * 1000) / 1000
const most_questions = 40
const page = 20

export type Grown = {
  filters: string
  questions: number
  cards_few: number
  cards_many: number
  p50_few_ms: number
  p50_many_ms: number
  ratio: number
  per_card_few_ms?: number
  per_card_many_ms?: number
}

/**
 * The same searches in two databases, one after the other and one at a time: how long an answer takes. Asked is only what fills a whole
 * page in the smaller one, so that both sides answer the same work; what is too rare for that has a line of its own, with its time per card.
 */
export async function sizes(questions: Questions, few: Side, many: Side, rounds: number, load: Load): Promise<Grown[]> {
  await warm(questions.drawn, [few, many], load)
  const results: Grown[] = []
  for (const { name, of } of linesOf(questions.drawn)) {
    const full = await filling(of, few)
    if (full.length === 0) {
      console.log(`  ${name.padEnd(92)} no question fills a page of the smaller one`)
      continue
    }
    results.push(say(await ask(name, full, few, many, rounds, load)))
  }
  const found = questions.drawn.slice(0, most_questions).map(rarest)
  const rare = await ask(`${nameOfRarest(questions.drawn)} (rare)`, found, few, many, rounds, load)
  const per_card_few_ms = round(rare.p50_few_ms / rare.cards_few)
  const per_card_many_ms = round(rare.p50_many_ms / rare.cards_many)
  results.push(say({ ...rare, per_card_few_ms, per_card_many_ms }))
  console.log(`  ${''.padEnd(92)} for each card ${per_card_few_ms} → ${per_card_many_ms} ms`)
  return results
}

const nameOfRarest = ([one]: readonly Drawn[]) => (one ? (searchesFor(one).at(-1)?.name ?? '') : '')

/** Each combination, with what is asked of it for each creator drawn; the last is the rare one, and its own language stands in its place. */
function linesOf(drawn: readonly Drawn[]): { name: string; of: Filters[] }[] {
  const names = drawn[0] ? searchesFor(drawn[0]).map(({ name }) => name) : []
  const common = names.slice(0, -1).map((name, i) => ({ name, of: drawn.map((one) => searchesFor(one)[i]?.filters ?? {}) }))
  const own = drawn.map((one) => ({ ...rarest(one), language: one.language }))
  return [...common, { name: 'category + city + language + followers_min 100000 + rating_min 4', of: own }]
}

/** The first forty different questions with a whole page. */
async function filling(asked: readonly Filters[], side: Side): Promise<Filters[]> {
  const full: Filters[] = []
  const different = new Map(asked.map((filters) => [JSON.stringify(filters), filters]))
  for (const filters of different.values()) {
    if (full.length === most_questions) break
    if ((await cardsOf(filters, side)) === page) full.push(filters)
  }
  return full
}

async function cardsOf(filters: Filters, { url }: Side): Promise<number> {
  const answer = await fetch(addressOf.ours.search(url, filters))
  return ((await answer.json()) as { items: unknown[] }).items.length
}

async function cardsPerPage(asked: readonly Filters[], side: Side): Promise<number> {
  let cards = 0
  for (const filters of asked) cards += await cardsOf(filters, side)
  return Math.round((cards / asked.length) * 10) / 10
}

/** The second server has just started: both answer as many requests first as it takes until their code is compiled. */
async function warm(drawn: readonly Drawn[], sides: readonly Side[], load: Load): Promise<void> {
  const every = drawn.slice(0, most_questions).flatMap((one) => searchesFor(one).map(({ filters }) => filters))
  for (const { url } of sides)
    await load.run({ urls: every.map((one) => addressOf.ours.search(url, one)), count: every.length * 8, concurrency: 4 })
}

async function ask(name: string, asked: readonly Filters[], few: Side, many: Side, rounds: number, load: Load): Promise<Grown> {
  const took: [number[], number[]] = [[], []]
  // Turns of the two alternate; the first turn warms both.
  for (let turn = -1; turn < rounds; turn++) {
    for (const [side, { url }] of [few, many].entries()) {
      const urls = asked.map((one) => addressOf.ours.search(url, one))
      const { p50 } = await load.run({ urls, count: most_questions * 2, concurrency: 1 })
      if (turn >= 0) took[side as 0 | 1].push(p50)
    }
  }
  const [small, large] = [median(took[0]), median(took[1])]
  const cards = { cards_few: await cardsPerPage(asked, few), cards_many: await cardsPerPage(asked, many) }
  const times = { p50_few_ms: round(small), p50_many_ms: round(large), ratio: round(large / small) }
  return { filters: name, questions: asked.length, ...cards, ...times }
}

function say(one: Grown): Grown {
  const cards = `${one.questions} questions, cards ${one.cards_few} → ${one.cards_many}`
  const times = `p50 ${one.p50_few_ms.toFixed(2)} → ${one.p50_many_ms.toFixed(2)} ms = ${one.ratio.toFixed(2)} ×`
  console.log(`  ${one.filters.padEnd(92)} ${cards.padEnd(36)} ${times}`)
  return one
}

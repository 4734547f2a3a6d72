import type { startLoad } from './children.ts'
import { measure, median, spread, type Plan } from './measure.ts'
import { mistyped, searchesFor, textsOf } from './searches.ts'
import { addressOf, type Questions } from './workloads.ts'

type Load = ReturnType<typeof startLoad>
type Side = { url: string; pid: number }
const round = (value: number) => Math.round(value * 1000) / 1000
const everyone = 40

/** Each combination of filters beside the plain joins: processor time per request. */
export async function combinations(questions: Questions, ours: Side, bare: Side, plan: Plan, load: Load) {
  const drawn = questions.searches.slice(0, everyone)
  const results = []
  for (const [i, { name }] of (drawn[0] ? searchesFor(drawn[0]) : []).entries()) {
    const filters = drawn.map((one) => searchesFor(one)[i]?.filters ?? {})
    const joined = filters.map((one) => addressOf.bare.search(bare.url, 'plain', one))
    // Joins that take a second are asked less often, and so are we beside them.
    const { ms } = await load.run({ urls: joined, count: 8, concurrency: 8 })
    const requests = Math.max(16, Math.min(plan.requests, Math.round(16_000 / ms)))
    const [mine = [], plain = []] = await measure(
      [
        { name: 'ours', pid: ours.pid, urls: filters.map((one) => addressOf.ours.search(ours.url, one)) },
        { name: 'plain', pid: bare.pid, urls: joined },
      ],
      { ...plan, requests, warmup: requests },
      load.run,
    )
    const of = (costs: typeof mine) => median(costs.map((cost) => cost.total))
    const ratio = round(of(mine) / of(plain))
    results.push({
      filters: name,
      ours_ms: round(of(mine)),
      plain_ms: round(of(plain)),
      ratio,
      spread: round(spread(mine.map((cost, j) => cost.total / (plain[j]?.total ?? Number.NaN)))),
    })
    console.log(`  ${name.padEnd(88)} ${of(mine).toFixed(2)} ms beside ${of(plain).toFixed(2)} = ${ratio.toFixed(2)} ×`)
  }
  return results
}

/** Words without and with mistakes, and counts cold and kept: how long an answer takes, one at a time. */
export async function texts(questions: Questions, ours: Side, load: Load) {
  const { right, wrong } = textsOf(questions.searches.slice(0, 200))
  const facets = (filters: Record<string, string>) => `${ours.url}/api/v1/profile/creators/facets?${new URLSearchParams(filters)}`
  const cold = questions.searches.slice(0, 100).map(({ category, city }) => facets({ category, city }))
  const asked: [string, string[], number][] = [
    ['words', right.map((q) => addressOf.ours.search(ours.url, { q })), 400],
    ['words with mistakes', wrong.map((q) => addressOf.ours.search(ours.url, { q })), 400],
    ['facets, cold', [...new Set(cold)], new Set(cold).size],
    ['facets, kept', cold, 400],
  ]
  const results = []
  for (const [name, urls, count] of asked) {
    const { p50, p95 } = await load.run({ urls, count, concurrency: 1 })
    results.push({ asked: name, p50_ms: round(p50), p95_ms: round(p95) })
    console.log(`  ${name.padEnd(24)} p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`)
  }
  return results
}

/** Names and categories typed with mistakes: how often the page is that of who was meant. Names are shared, so all who have both are meant. */
export async function meanings({ named }: Questions, ours: Side) {
  let [first, shown, meant] = [0, 0, 0]
  for (const [i, one] of named.entries()) {
    const answer = await fetch(addressOf.ours.search(ours.url, { q: mistyped(one, i) }))
    const { items } = (await answer.json()) as { items: { name: string; content_categories: string[] }[] }
    const right = items.map((card) => card.name === one.name && card.content_categories.includes(one.category))
    if (right[0] === true) first++
    shown += right.length
    meant += right.filter(Boolean).length
  }
  const results = { asked: named.length, first_is_meant: round(first / named.length), of_the_page_are_meant: round(meant / shown) }
  console.log(`  ${named.length} names and categories with a mistake in every word of four letters and more: the first creator is meant in`)
  console.log(`  ${percent(results.first_is_meant)} of them, and ${percent(results.of_the_page_are_meant)} of all creators on these pages`)
  return results
}

const percent = (part: number) => `${(part * 100).toFixed(1)} %`

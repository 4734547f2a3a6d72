import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import pg from 'pg/package.json' with { type: 'json' }
import { startEmbedded } from '#platform/postgres/embedded.ts'
import { rootPath } from '#platform/root.ts'
import { startBare, startLoad, startOurs, type Side } from './children.ts'
import { combinations, meanings, texts } from './combinations.ts'
import { openMany } from './many.ts'
import { openData, type Data } from './data.ts'
import { measure, median, spread, type Cost, type Plan, type Subject } from './measure.ts'
import { uploads } from './memory.ts'
import { sizes } from './sizes.ts'
import { addressOf, cursorOfPage500, drawQuestions, filtersOf, type Questions } from './workloads.ts'

const help = `npm run bench [-- options]

Processor time per request (server + PostgreSQL) of the two busiest reads, beside a bare node:http server that runs plain joins, and the
same server running our SQL. Prints a table and writes bench/results.json. The data is made once and kept in .data/bench. Linux only.

  --quick        10,000 creators, 3 short rounds: whether it runs, not how fast
  --creators N   2000000: beside it a second database of so many, copied from the first (about 15 GB), and how long both take
  --rounds N     rounds per workload (7)
  --requests N   counted requests of each side in a round (2000)
  --memory       only how much memory an upload of 20 MB takes; results.json stays as it is
  --port N       port of our server (5810); two more above it are used too
  --help         this text`

type Result = {
  workload: string
  compared_to: string
  ours_ms: number
  bare_ms: number
  ratio: number
  spread: number
  rows: string
  ratio_same_sql?: number
  same_sql_ms?: number
  target: number
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      creators: { type: 'string' },
      rounds: { type: 'string' },
      requests: { type: 'string' },
      memory: { type: 'boolean', default: false },
      port: { type: 'string', default: '5810' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(help)
  if (values.memory) return memoryAlone(Number(values.port))
  const size = values.quick ? { creators: 10_000, packages: 30_000 } : { creators: 200_000, packages: 600_000 }
  const data = await openData(size, console.log)
  const rounds = Number(values.rounds ?? (values.quick ? 3 : 7))
  const requests = Number(values.requests ?? (values.quick ? 300 : 2000))
  const plan = { rounds, requests, warmup: values.quick ? 500 : 5000, concurrency: 8, postmaster: data.postmaster }
  const stops: (() => unknown)[] = [data.stop]
  try {
    // Before anything is connected to the first database, which is copied.
    const many_url = values.creators === undefined ? undefined : await openMany(data, size, Number(values.creators), console.log)
    const ours = await startOurs(data.url, Number(values.port))
    stops.push(ours.stop)
    const bare = await startBare(data.url)
    stops.push(bare.stop)
    const rows = `${size.creators} creators, ${size.packages} packages`
    const load = startLoad()
    stops.push(load.stop)
    const results = await runAll(data, ours, bare, plan, rows)
    const questions = await drawQuestions(data.url)
    console.log('\nfilters combined, processor time per request beside the plain joins')
    const short = { ...plan, rounds: Math.min(rounds, 5), requests: Math.min(requests, 400), warmup: 400 }
    const combined = await combinations(questions, ours, bare, short, load)
    console.log('\nhow long an answer takes, one at a time')
    const answers = await texts(questions, ours, load)
    const mistakes = await meanings(questions, ours)
    const grown = many_url === undefined ? [] : await grow(many_url)
    console.log('\nmemory of an upload')
    const memory = await uploads(data.url, Number(values.port) + 2)
    const all = { workloads: results, combined, answers, mistakes, grown, memory }
    writeFileSync(rootPath('bench/results.json'), `${JSON.stringify(all, null, 2)}\n`)
    print(results, data, plan, rows)

    async function grow(url: string) {
      const many = await startOurs(url, Number(values.port) + 1)
      stops.push(many.stop)
      console.log(`\n${size.creators} creators → ${values.creators}`)
      return sizes(questions, ours, many, Math.min(rounds, 5), load)
    }
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
}

/** In a cluster that is there or an empty one: nobody is searched for. */
async function memoryAlone(port: number): Promise<void> {
  const cluster = await startEmbedded({ dataDir: rootPath('.data/bench/postgres'), fast: true, log: console.log })
  try {
    await uploads(cluster.url, port)
  } finally {
    await cluster.stop()
  }
}

async function runAll(data: Data, ours: Side, bare: Side, plan: Plan, rows: string): Promise<Result[]> {
  const questions = await drawQuestions(data.url)
  const load = startLoad()
  try {
    const beside = (workload: string, target: number, mine: string[], plain: string[], same: string[]) =>
      compare(workload, target, rows, plan, load, [
        { name: 'ours', pid: ours.pid, urls: mine },
        { name: 'bare, plain joins', pid: bare.pid, urls: plain },
        { name: 'bare, same SQL', pid: bare.pid, urls: same },
      ])
    const { searches, creators } = questions
    return [
      await beside(
        'discover: category + city + platform, 20 by rating',
        0.8,
        searches.map((one) => addressOf.ours.search(ours.url, one)),
        searches.map((one) => addressOf.bare.search(bare.url, 'plain', one)),
        searches.map((one) => addressOf.bare.search(bare.url, 'same', one)),
      ),
      await beside(
        'portfolio',
        2.2,
        creators.map((one) => addressOf.ours.portfolio(ours.url, one)),
        creators.map((one) => addressOf.bare.portfolio(bare.url, 'plain', one)),
        creators.map((one) => addressOf.bare.portfolio(bare.url, 'same', one)),
      ),
      ...(await pages(questions, ours, plan, rows, load)),
    ]
  } finally {
    await load.stop()
  }
}

/** Page 500 of long lists beside their first page, both ours. Small data has no such lists. */
async function pages(questions: Questions, ours: Side, plan: Plan, rows: string, load: ReturnType<typeof startLoad>): Promise<Result[]> {
  const first: string[] = []
  const deep: string[] = []
  for (const filters of questions.lists.slice(0, 10).map(filtersOf)) {
    const cursor = await cursorOfPage500(ours.url, filters)
    first.push(addressOf.ours.search(ours.url, filters))
    deep.push(addressOf.ours.search(ours.url, { ...filters, cursor }))
  }
  if (first.length === 0) return []
  return [
    await compare('discover, page 500', 1.1, rows, plan, load, [
      { name: 'ours, page 500', pid: ours.pid, urls: deep },
      { name: 'ours, page 1', pid: ours.pid, urls: first },
    ]),
  ]
}

async function compare(
  workload: string,
  target: number,
  rows: string,
  plan: Plan,
  load: ReturnType<typeof startLoad>,
  subjects: readonly Subject[],
): Promise<Result> {
  const costs = await measure(subjects, plan, load.run)
  const [mine = [], plain = [], same] = costs
  const of = (side: readonly Cost[]) => median(side.map((cost) => cost.total))
  console.log(`\n${workload}`)
  subjects.forEach(({ name }, i) => console.log(`  ${name.padEnd(20)} ${describe(costs[i] ?? [])}`))
  return {
    workload,
    compared_to: subjects[1]?.name ?? '',
    ours_ms: round(of(mine)),
    bare_ms: round(of(plain)),
    ratio: round(of(mine) / of(plain)),
    spread: round(spread(mine.map((cost, i) => cost.total / (plain[i]?.total ?? Number.NaN)))),
    rows,
    ...(same && { same_sql_ms: round(of(same)), ratio_same_sql: round(of(mine) / of(same)) }),
    target,
  }
}

const round = (value: number) => Math.round(value * 1000) / 1000
const micro = (ms: number) => String(Math.round(ms * 1000)).padStart(5)

function describe(costs: readonly Cost[]): string {
  const total = costs.map((cost) => cost.total)
  const [server, postgres] = [median(costs.map((cost) => cost.server)), median(costs.map((cost) => cost.postgres))]
  return `${micro(server)} + ${micro(postgres)} = ${micro(median(total))} µs  (middle half of the rounds within ${Math.round(spread(total) * 100)} %)`
}

function print(results: readonly Result[], data: Data, plan: Plan, rows: string): void {
  console.log(
    `\nProcessor time per request, server + PostgreSQL, medians of ${plan.rounds} rounds of ${plan.requests} requests, ${plan.concurrency} at once`,
  )
  console.log(
    `${rows} · Node ${process.versions.node} · pg ${pg.version} · PostgreSQL ${data.version} · ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`,
  )
  const line = (cells: readonly string[]) => console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(52) : cell.padStart(13))).join(''))
  line(['workload', 'ours µs', 'compared µs', 'ratio', 'spread', 'target', 'same SQL'])
  for (const one of results) {
    const same = one.ratio_same_sql === undefined ? '' : `${one.ratio_same_sql.toFixed(2)} ×`
    const cells = [micro(one.ours_ms), micro(one.bare_ms), `${one.ratio.toFixed(2)} ×`, `${Math.round(one.spread * 100)} %`]
    line([one.workload, ...cells, `≤ ${one.target} ×`, same])
  }
  console.log('\nwritten to bench/results.json')
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})

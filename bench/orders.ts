import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startEmbedded } from '#platform/postgres/embedded.ts'
import { rootPath } from '#platform/root.ts'
import { ask } from './data.ts'
import { startProgram, type Program } from './order-children.ts'
import { makeDatabases, openMarket, type Market } from './order-data.ts'
import { measure, run } from './order-measure.ts'
import { scale } from './order-scale.ts'
import { list, print, resultOf } from './order-report.ts'
import type { Templates } from './order-template.ts'
import { watch, type Watch } from './order-watch.ts'

const help = `npm run bench:orders [-- options]

Processor time (server + PostgreSQL) of one order placed and paid, with all its postings, transitions, timers and jobs: ours beside a bare
node:http server that sends the same statements in the same transactions. Then how many orders a second so many clients pay, and who waits
for a lock. Prints tables and writes bench/orders.json. About two minutes; Linux only.

  --quick        two short rounds: whether it runs, not how fast; writes nothing
  --rounds N     rounds (7)
  --orders N     counted orders of each side in a round (100)
  --seconds N    of each step of the second part (3)
  --profile      writes a CPU profile of our server into .data/bench
  --help         this text`

const concurrency = 8

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      orders: { type: 'string' },
      seconds: { type: 'string' },
      profile: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(help)
  const rounds = Number(values.rounds ?? (values.quick ? 2 : 7))
  const orders = Number(values.orders ?? (values.quick ? 20 : 100))
  const seconds = Number(values.seconds ?? (values.quick ? 1 : 3))
  const cluster = await startEmbedded({ dataDir: rootPath('.data/bench/postgres'), fast: true, log: console.log })
  const stops: (() => Promise<void>)[] = [cluster.stop]
  try {
    const urls = await makeDatabases(cluster.url)
    const [about] = await ask<{ pid: number; version: string }>(urls.ours, about_server)
    const market = await openMarket()
    const load = await start('order-load', {})
    const gateway = { GATEWAY_URL: load.url }
    const templates = await record({ DATABASE_URL: urls.bare, ...gateway }, load, market)
    const profile = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${rootPath('.data/bench')}`] : []
    const ours = await start('order-server', { DATABASE_URL: urls.ours, ...gateway }, profile)
    const bare = await start('order-bare', { DATABASE_URL: urls.bare, ...gateway })
    const [at_ours, at_bare] = [await look(urls.ours, about?.pid ?? 0), await look(urls.bare, about?.pid ?? 0)]
    const sides = [
      { name: 'ours', program: ours, watch: at_ours },
      { name: 'bare, same statements', program: bare, watch: at_bare },
    ] as const
    const costs = await measure(sides, { rounds, orders, warmup: values.quick ? 20 : 300, clients: concurrency }, load, market)
    const statements = list(templates)
    const scaling = await scale(ours.url, at_ours, load, market, seconds)
    const result = resultOf(costs, { rounds, orders, clients: concurrency, version: about?.version ?? '' })
    const joined = Object.fromEntries(Object.entries(statements).map(([step, titles]) => [step, titles.join(', ')]))
    if (!values.quick)
      writeFileSync(rootPath('bench/orders.json'), `${JSON.stringify({ ...result, scaling, statements: joined }, null, 2)}\n`)
    print(result, costs, statements)
    if (!values.quick) console.log('written to bench/orders.json')
  } finally {
    for (const stop of stops.reverse()) await stop()
  }

  async function start(name: string, env: Record<string, string>, argv: string[] = []): Promise<Program> {
    const program = await startProgram(name, env, argv)
    stops.push(program.stop)
    return program
  }
  async function look(url: string, postmaster: number): Promise<Watch> {
    const watching = await watch(url, postmaster)
    stops.push(watching.close)
    return watching
  }
}

const about_server = `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid, current_setting('server_version') as version`

/** What our server sends for an order, with places for what differs from one order to the next. The third order counts: by then everything kept in memory is there. */
async function record(env: Record<string, string>, load: Program, market: Market): Promise<Templates> {
  const recorder = await startProgram('order-record', env)
  const watching = await watch(env['DATABASE_URL'] ?? '', 0)
  try {
    for (let i = 0; i < 3; i++) {
      await run(load, {
        url: recorder.url,
        what: 'place',
        market,
        package_ids: [market.package_ids[i] ?? ''],
        clients: 1,
        count: 1,
        for_ms: 60_000,
      })
      await watching.drained()
      await run(load, { url: recorder.url, what: 'capture', market, package_ids: [], clients: 1, count: 1, for_ms: 60_000 })
      await watching.drained()
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
    const { unknown } = await recorder.ask<{ unknown: string[] }>('make')
    if (unknown.length > 0)
      console.log(`sent as they were recorded, because nothing before them says where they come from:\n  ${unknown.join('\n  ')}`)
    return JSON.parse(readFileSync(rootPath('.data/bench/orders.templates.json'), 'utf8')) as Templates
  } finally {
    await watching.close()
    await recorder.stop()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})

import { cpus, loadavg } from 'node:os'
import pg from 'pg/package.json' with { type: 'json' }
import { median, spread } from './measure.ts'
import { titleOf, type Template, type Templates } from './order-template.ts'
import type { Cost } from './order-watch.ts'

const target = 2.5

/** The statements of each step: those of ours, which are those of the bare side. */
export function list(templates: Templates): Record<string, string[]> {
  const titles = ({ actions }: Template) => actions.map(titleOf)
  const named = { 'POST /orders/create': templates.create, 'GET /pay/:token': templates.visit, 'POST /webhooks/sandbox': templates.webhook }
  const jobs = Object.entries(templates.jobs).map(([name, one]): [string, string[]] => [`job ${name}`, titles(one)])
  const steps = Object.entries(named).map(([name, one]): [string, string[]] => [name, titles(one)])
  const around = ['get_job', 'complete_job'].map((name) => `${name} (graphile_worker)`)
  return Object.fromEntries([...steps, ...jobs, ['around each job', around]])
}

const micro = (ms: number) => Math.round(ms * 1000)

export function resultOf(
  [ours = [], bare = []]: readonly Cost[][],
  plan: { rounds: number; orders: number; clients: number; version: string },
) {
  const of = (side: readonly Cost[], what: keyof Cost) => micro(median(side.map((cost) => cost[what])))
  const ratios = ours.map((cost, i) => cost.total / (bare[i]?.total ?? Number.NaN))
  const side = (costs: readonly Cost[]) => ({
    server_us: of(costs, 'server'),
    postgres_us: of(costs, 'postgres'),
    total_us: of(costs, 'total'),
  })
  return {
    workload: 'place + pay: create, pay page, webhook and the jobs that follow',
    compared_to: 'bare node:http + pg, same statements in the same transactions',
    on: `Node ${process.versions.node} · pg ${pg.version} · PostgreSQL ${plan.version} · ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'} · load ${loadavg()[0]?.toFixed(1)}`,
    n: plan.orders,
    clients: plan.clients,
    rounds: plan.rounds,
    ours: side(ours),
    bare: side(bare),
    ratio: Math.round(median(ratios) * 100) / 100,
    ratios: ratios.map((one) => one.toFixed(2)).join(', '),
    spread: Math.round(spread(ratios) * 100) / 100,
    target,
  }
}

export function print(result: ReturnType<typeof resultOf>, costs: readonly Cost[][], statements: Record<string, string[]>): void {
  console.log('\nstatements of one order, on both sides')
  for (const [step, titles] of Object.entries(statements)) console.log(`  ${step} (${titles.length}): ${titles.join(', ')}`)
  console.log(
    `\nProcessor time per order placed and paid, medians of ${result.rounds} rounds of ${result.n} orders, ${result.clients} clients at once\n${result.on}\n`,
  )
  const row = (cells: readonly (string | number)[]) => console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(26) : String(cell).padStart(12))).join('')) // prettier-ignore
  row(['', 'server µs', 'PostgreSQL', 'together', 'spread'])
  const apart = (side: readonly Cost[] = []) => `${Math.round(spread(side.map(({ total }) => total)) * 100)} %`
  row(['ours', result.ours.server_us, result.ours.postgres_us, result.ours.total_us, apart(costs[0])])
  row(['bare, same statements', result.bare.server_us, result.bare.postgres_us, result.bare.total_us, apart(costs[1])])
  console.log(
    `\nratio ${result.ratio.toFixed(2)} × (rounds ${result.ratios}; spread ${Math.round(result.spread * 100)} %), target ≤ ${target} ×`,
  )
}

import type { Program } from './order-children.ts'
import type { Market } from './order-data.ts'
import type { Work, Worked } from './order-load.ts'
import type { Cost, Watch } from './order-watch.ts'

export type Side = { readonly name: string; readonly program: Program; readonly watch: Watch }

/** In turns, forth and back, as `measure` does it for reads; at the end both databases must have as many new rows of every kind. */
export async function measure(
  sides: readonly Side[],
  plan: { rounds: number; orders: number; warmup: number; clients: number },
  load: Program,
  market: Market,
): Promise<Cost[][]> {
  // prettier-ignore
  const costs: Cost[][] = sides.map(() => [])
  const work = (side: Side, count: number) =>
    run(load, { url: side.program.url, what: 'all', market, package_ids: market.package_ids, clients: plan.clients, count, for_ms: 60_000 })
  for (const side of sides) {
    await work(side, plan.warmup)
    await side.watch.drained()
  }
  const before = await Promise.all(sides.map((side) => side.watch.rows()))
  for (let round = 0; round < plan.rounds; round++) {
    const order = sides.map((_, i) => i)
    for (const i of round % 2 === 0 ? order : order.reverse()) {
      const side = sides[i]
      if (side) costs[i]?.push(await side.watch.costOf(side.program.pid, plan.orders, async () => void (await work(side, plan.orders))))
    }
  }
  const after = await Promise.all(sides.map((side) => side.watch.rows()))
  const grown = after.map((rows, i) => Object.fromEntries(Object.entries(rows).map(([name, n]) => [name, n - (before[i]?.[name] ?? 0)])))
  // What recurring jobs write, of which only ours has any, is less than a row for each order.
  const orders = plan.rounds * plan.orders
  const apart = Object.keys(grown[0] ?? {}).filter((name) => {
    const [ours = 0, bare = 0] = grown.map((rows) => rows[name])
    return ours !== bare && Math.max(ours, bare) >= orders
  })
  console.log(`new rows: ${Object.entries(grown[0] ?? {}).filter(([, n]) => n > 0).map(([name, n]) => `${name.slice(7)} ${n}`).join(', ')}`) // prettier-ignore
  const told = apart.map((name) => `${name} ${grown[0]?.[name]} and ${grown[1]?.[name]}`)
  if (told.length > 0) throw new Error(`the sides did not do the same, new rows of ours and of the bare side: ${told.join(', ')}`)
  return costs
}

/** Has the clients do this; throws when a request failed. */
export async function run(load: Program, work: Work): Promise<Worked> {
  const worked = await load.ask<Worked>(work)
  if (worked.failed.length > 0) throw new Error(`requests failed: ${worked.failed.join('\n')}`)
  return worked
}

import type { Program } from './order-children.ts'
import type { Market } from './order-data.ts'
import type { Work } from './order-load.ts'
import { run } from './order-measure.ts'
import type { Watch, Waits } from './order-watch.ts'

export type Scaled = {
  what: 'pay' | 'place'
  clients: number
  orders: 'of many creators' | 'of one creator'
  per_second: number
  count: number
  waits: Waits
}

const clients = [1, 2, 4, 8, 16]

/**
 * Orders are placed first; then so many clients come back from the gateway at once, each for another order: the request that settles the
 * payment itself, postings and all, so that as many transactions run at once as there are clients.
 */
export async function scale(url: string, watch: Watch, load: Program, market: Market, seconds: number): Promise<Scaled[]> {
  const results: Scaled[] = []
  const work = (what: Work['what'], package_ids: readonly string[], n: number, count: number, for_ms: number) =>
    run(load, { url, what, market, package_ids: [...package_ids], clients: n, count, for_ms })
  for (const orders of ['of many creators', 'of one creator'] as const) {
    const package_ids = orders === 'of one creator' ? market.one_creator : market.package_ids
    console.log(`\npaying for orders ${orders}, ${seconds} s each`)
    load.tell('forget')
    let left = 0
    const placed: Waits = { samples: 0, busy: 0, waiting: 0, on: {} }
    const placed_in = { orders: 0, ms: 0 }
    for (const n of clients) {
      const stock = Math.ceil(seconds * (n === 1 ? 200 : 270))
      const placing = await watch.locksDuring(() => work('place', package_ids, 16, Math.max(0, stock - left), 60_000))
      addTo(placed, placing.waits)
      placed_in.orders += placing.result.done
      placed_in.ms += placing.result.ms
      await watch.drained()
      const { result, waits } = await watch.locksDuring(() => work('pay', [], n, stock, seconds * 1000))
      await watch.drained()
      left = result.left
      const per_second = rate(result.done, result.ms)
      results.push({ what: 'pay', clients: n, orders, per_second, count: result.done, waits })
      say(
        `${String(n).padStart(2)} clients ${per_second.toFixed(1).padStart(7)} orders/s${left === 0 ? ' (ran out of orders)' : ''}`,
        waits,
      )
    }
    const per_second = rate(placed_in.orders, placed_in.ms)
    say(`placing them, 16 clients ${per_second.toFixed(1)} orders/s`, placed)
    results.push({ what: 'place', clients: 16, orders, per_second, count: placed_in.orders, waits: placed })
  }
  return results
}

const rate = (orders: number, ms: number) => Math.round((orders / ms) * 10_000) / 10

function addTo(sum: Waits, more: Waits): void {
  sum.samples += more.samples
  sum.busy += more.busy
  sum.waiting += more.waiting
  for (const [on, times] of Object.entries(more.on)) sum.on[on] = (sum.on[on] ?? 0) + times
}

function say(what: string, { waiting, busy, on }: Waits): void {
  console.log(
    `  ${what}   ${waiting} of ${busy} busy backends seen waited for a lock (${((100 * waiting) / Math.max(1, busy)).toFixed(1)} %)`,
  )
  for (const [lock, times] of Object.entries(on)) console.log(`       ${times} × ${lock}`)
}

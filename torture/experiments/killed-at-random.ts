import { minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import type { StripeStandIn } from '#integrations/stripe/index.ts'
import { violationsOf } from '#test/invariants.ts'
import type { World } from '#test/world.ts'
import { keepTrading, openPace, type Acked, type Town } from '../crash/customers.ts'
import { againstGateway } from '../crash/books.ts'
import { openFleet } from '../crash/fleet.ts'
import { freeJobs } from '../crash/patience.ts'
import { openStripeWorld } from '../crash/stripe-world.ts'
import type { Experiment, Run } from '../experiment.ts'

const [per_second, loops, ready_within_ms] = [200, 24, 3_000]

const known = statement<{ id: string }>('torture.orders_known', 'select id::text from "order" where id = any($1::bigint[])')
const made = statement<{ order_id: string; move: string; times: number }>(
  'torture.moves_made',
  'select order_id::text, move, count(*)::int as times from order_transition where order_id = any($1::bigint[]) group by 1, 2',
)
const all = statement<{ count: number }>('torture.all_orders', 'select count(*)::int as count from "order"')
const unsettled = statement<{ count: number }>(
  'torture.unsettled',
  `select (select count(*) from gateway_event where handled_at is null)::int
     + (select count(*) from refund where status in ('requested', 'processing'))::int as count`,
)
/** Minutes of kills: `n` of them, with everybody trading. */
async function killedAtRandom({ world: { database }, n, random, long }: Run): Promise<string[]> {
  const held: { address: () => string } = { address: () => '' }
  const { world, stripe, env } = await openStripeWorld(() => held.address(), {
    database: { url: database.pool.options.connectionString ?? '', drop: async () => {} },
  })
  await using _world = world
  const found: string[] = []
  const acked: Acked = { orders: [], paid: [], moves: [] }
  const traffic = { sent: 0, cut: 0, longest_ms: 0 }
  {
    await using fleet = await openFleet(world, 2, env)
    held.address = fleet.address
    const town: Town = { world, address: fleet.address, pace: openPace(per_second), acked, traffic, random }
    let going = true
    const started = performance.now()
    const customers = Array.from({ length: loops }, () => keepTrading(town, () => going))
    await fleet.haunt(n * minute_ms, random).finally(() => (going = false))
    for (const one of await Promise.allSettled(customers))
      if (one.status === 'rejected') found.push(`a call that was repeated came to ${String(one.reason)}`)
    const seconds = (performance.now() - started) / 1_000
    const slow = fleet.ready_ms.filter((ms) => ms > ready_within_ms)
    if (long && slow.length > 0) found.push(`${slow.length} of ${fleet.ready_ms.length} starts took more than 3 s`)
    process.stdout.write(`F-02: ${fleet.kills} kills in ${Math.round(seconds)} s; ${traffic.sent} requests (${Math.round(traffic.sent / seconds)} a second), ${traffic.cut} cut off, none longer than ${Math.round(traffic.longest_ms)} ms until it succeeded; ready again after at most ${Math.round(Math.max(...fleet.ready_ms))} ms; ${acked.orders.length} orders, ${acked.paid.length} payments, ${acked.moves.length} moves acknowledged\n`) // prettier-ignore
  }
  held.address = () => world.url
  for (let minutes = 0; minutes < 20; minutes += 2) {
    await world.database.query(freeJobs)
    world.clock.advance(2 * minute_ms)
    await stripe.delivered()
    await world.settle()
  }
  return [...found, ...(await lostOf(world, acked)), ...(await booksOf(world, stripe)), ...(await violationsOf(world))]
}

/** Everything that was acknowledged is there, once; nothing is there that nobody was told of. */
async function lostOf({ database: { query } }: World, { orders, paid, moves }: Acked): Promise<string[]> {
  const found: string[] = []
  const lost = orders.length - (await query(known, [orders])).length
  if (lost > 0) found.push(`${lost} of ${orders.length} acknowledged orders are lost`)
  const [{ count } = { count: 0 }] = await query(all)
  if (count > orders.length) found.push(`${count - orders.length} orders are there that nobody was told of`)
  const rows = await query(made, [orders])
  const times = new Map(rows.map(({ order_id, move, times: often }) => [`${order_id} ${move}`, often]))
  const expected = [...moves, ...paid.map((order_id) => ({ order_id, move: 'pay' }))]
  const wrong = expected.filter(({ order_id, move }) => times.get(`${order_id} ${move}`) !== 1)
  if (wrong.length > 0)
    found.push(`${wrong.length} of ${expected.length} acknowledged moves were not made once, such as ${JSON.stringify(wrong[0])}`)
  const [left] = await query(unsettled)
  if (left && left.count > 0) found.push(`${left.count} events and refunds were never settled`)
  return found
}

/** Our ledger against the gateway's own book. */
async function booksOf({ database }: World, { book }: StripeStandIn): Promise<string[]> {
  const sum = (amounts: number[]) => BigInt(amounts.reduce((one, other) => one + other, 0))
  const theirs =
    sum(book.charges.filter(({ captured, status }) => captured && status === 'succeeded').map(({ amount }) => amount)) -
    sum(book.refunds.filter(({ status }) => status === 'succeeded').map(({ amount }) => amount))
  return againstGateway(database, theirs)
}

export const killings: readonly Experiment[] = [
  {
    id: 'F-02',
    claim: 'two servers killed every other second, for so many minutes, while everybody trades: each repeated call succeeds, and nothing acknowledged is lost or done twice',
    n: { commit: 0, long: 30 },
    run: killedAtRandom,
  },
] // prettier-ignore

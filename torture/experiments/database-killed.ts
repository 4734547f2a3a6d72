import { randomUUID } from 'node:crypto'
import { minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { violationsOf } from '#test/invariants.ts'
import { openWorld, type World } from '#test/world.ts'
import { openCluster } from '../crash/database.ts'
import { pause } from '../crash/process.ts'
import { deliver, eventOf, openPair, press, type Pair } from '../deals.ts'
import type { Experiment, Run } from '../experiment.ts'

const known = statement<{ id: string }>('torture.known_orders', 'select id::text from "order" where id = any($1::bigint[])')
const stored = statement<{ event_id: string }>(
  'torture.stored_events',
  'select event_id from gateway_event where event_id = any($1::text[])',
)
const unpaid = statement<{ id: string }>(
  'torture.unpaid_orders',
  `select id::text from "order" where id = any($1::bigint[]) and status <> 'confirmed'`,
)

type Acked = { orders: string[]; paid: string[]; events: string[] }
type Answers = { status: number; ms: number }[]

/** Orders, payments and webhooks without a pause, until told to stop; notes what was acknowledged, and how everything was answered. */
async function write(world: World, pair: Pair, { acked, answers, going }: { acked: Acked; answers: Answers; going: () => boolean }) {
  const token = pair.brand.sdk.tokens()?.access_token ?? ''
  while (going()) {
    const started = performance.now()
    const headers = { 'idempotency-key': randomUUID() }
    const answer = await world.request('POST', '/api/v1/orders/create', { token, headers, body: { package_id: pair.package_id } })
    answers.push({ status: answer.status, ms: performance.now() - started })
    const body = (await answer.json()) as { order?: { id: string }; checkout?: { pay_url: string } }
    if (!body.order) {
      await pause(20)
      continue
    }
    acked.orders.push(body.order.id)
    const page = (await fetch(body.checkout?.pay_url ?? '', { redirect: 'manual' })).headers.get('location')
    if (page?.includes('/sandbox/') && (await press(page)).status === 303) acked.paid.push(body.order.id)
    const event = eventOf('something.else', `nothing_${randomUUID()}`)
    const status = await deliver(world, world, event)
    answers.push({ status, ms: 0 })
    if (status === 200) acked.events.push(String((JSON.parse(event) as { id: string }).id))
  }
}

async function killed({ n, long, random, faults }: Run): Promise<string[]> {
  await using cluster = await openCluster()
  await using world = await openWorld({ database: { url: cluster.url, drop: async () => {} } })
  if (faults.careless) await world.database.pool.query('alter system set synchronous_commit = off; ')
  if (faults.careless) await world.database.pool.query('select pg_reload_conf()')
  const pair = await openPair(world)
  const found: string[] = []
  const acked: Acked = { orders: [], paid: [], events: [] }
  let slowest_ms = 0
  for (let nth = 0; nth < n; nth++) {
    const answers: Answers = []
    let going = true
    const writers = Array.from({ length: 4 }, () => write(world, pair, { acked, answers, going: () => going }))
    const enough = acked.orders.length + 10 + Math.floor(20 * random())
    for (let waits = 0; acked.orders.length < enough && waits < 2_000; waits++) await pause(2)
    await cluster.kill()
    await pause(100)
    await cluster.revive()
    const ready = performance.now()
    const before = acked.orders.length
    while (acked.orders.length === before && performance.now() - ready < 10_000) await pause(2)
    slowest_ms = Math.max(slowest_ms, performance.now() - ready)
    going = false
    const ended = await Promise.allSettled(writers)
    for (const one of ended) if (one.status === 'rejected') found.push(`the server did not answer: ${String(one.reason)}`)
    const odd = answers.filter(({ status }) => ![200, 201, 503].includes(status))
    if (odd.length > 0) found.push(`${odd.length} requests were answered ${odd[0]?.status}`)
    const late = answers.filter(({ status, ms }) => status === 503 && ms > 3_000)
    if (long && late.length > 0) found.push(`${late.length} refusals took more than 3 s`)
  }
  if (long && slowest_ms > 2_000) found.push(`the first success came ${Math.round(slowest_ms)} ms after the database was ready`)
  await world.sandbox.delivered()
  world.clock.advance(2 * minute_ms)
  await world.settle()
  const { query } = world.database
  const lost = acked.orders.length - (await query(known, [acked.orders])).length
  if (lost > 0) found.push(`${lost} of ${acked.orders.length} acknowledged orders are lost`)
  const events = acked.events.length - (await query(stored, [acked.events])).length
  if (events > 0) found.push(`${events} of ${acked.events.length} acknowledged webhooks are lost`)
  const open = await query(unpaid, [acked.paid])
  if (open.length > 0) found.push(`${open.length} of ${acked.paid.length} paid orders are not known to be`)
  if (long) process.stdout.write(`F-04: ${acked.orders.length} orders, ${acked.paid.length} payments and ${acked.events.length} webhooks acknowledged; first success within ${Math.round(slowest_ms)} ms\n`) // prettier-ignore
  return [...found, ...(await violationsOf(world))]
}

export const outages: readonly Experiment[] = [
  {
    id: 'F-04',
    claim: 'when all of PostgreSQL is killed while everybody writes, nothing acknowledged is lost, and the server goes on by itself',
    n: { commit: 0, long: 30 },
    run: killed,
  },
]

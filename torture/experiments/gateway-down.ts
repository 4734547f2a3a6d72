import { minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import type { PaymentGateway } from '#platform/ports.ts'
import { Problem } from '#platform/problem.ts'
import { startWorker } from '#platform/jobs/queue.ts'
import { sandboxGateway } from '#integrations/sandbox/index.ts'
import { violationsOf } from '#test/invariants.ts'
import { openNode } from '#test/node.ts'
import { openWorld } from '#test/world.ts'
import { jobs } from '../../src/app-jobs.ts'
import { openLink, type Weather } from '../chaos.ts'
import { pause } from '../crash/process.ts'
import { at, openPair, payAtGateway, place, webhookSecret, type Pair } from '../deals.ts'
import type { Experiment, Run } from '../experiment.ts'

const weathers: readonly Weather[] = ['cut', 429, 500, 'silent']
const outage_ms = 12_000
/** So long it may take until nobody waits for the gateway any more. */
const opening_ms = 6_000

const overdue = statement<{ count: number }>(
  'torture.overdue_jobs',
  `select count(*)::int as count from graphile_worker.jobs where task_identifier not like 'payments.%' and run_at < now() - interval '3 seconds'`,
)
const open = statement<{ count: number }>(
  'torture.open_refunds',
  `select count(*)::int as count from refund where status in ('requested', 'processing')`,
)

type Waited = { at: number; ms: number; status: number }

/** Asks without a pause until told to stop; notes how long each answer took. */
async function keepAsking(ask: () => Promise<Response>, going: () => boolean, waited: Waited[]): Promise<void> {
  while (going()) {
    const started = performance.now()
    const answer = await ask()
    await answer.arrayBuffer()
    waited.push({ at: started, ms: performance.now() - started, status: answer.status })
    await pause(5)
  }
}

/** Searches and reads of orders, by four people at once. */
async function others(pair: Pair, node: { url: string }, ms: number): Promise<number> {
  const waited: Waited[] = []
  const headers = { authorization: `Bearer ${pair.brand.sdk.tokens()?.access_token}` }
  const end = performance.now() + ms
  const going = () => performance.now() < end
  const paths = ['/api/v1/profile/creators?platform=instagram', '/api/v1/orders', '/api/v1/profile/creators?q=rao', '/api/v1/orders']
  await Promise.all(paths.map((path) => keepAsking(() => fetch(node.url + path, { headers }), going, waited)))
  const odd = waited.find(({ status }) => status !== 200)
  if (odd) throw new Error(`another route was answered ${odd.status}`)
  return p99(waited)
}

const p99 = (waited: readonly Waited[]) => waited.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(waited.length * 0.99)] ?? 0

async function inBadWeather({ n, faults }: Run): Promise<string[]> {
  let home = ''
  await using link = await openLink(() => home)
  await using world = await openWorld({
    ports(own) {
      const gateway = sandboxGateway({ base_url: () => `${link.url}/sandbox`, secret: webhookSecret })
      return { ...own, gateway: faults.careless ? takenForAnAnswer(gateway) : gateway }
    },
  })
  home = world.url
  await using node = await openNode(world)
  const worker = await startWorker(node.engine, jobs)
  const found: string[] = []
  const told: string[] = []
  try {
    for (let nth = 0; nth < n; nth++) {
      const weather = weathers[nth % weathers.length] ?? 'cut'
      const { wrong, line } = await outage(await openPair(world), node, link, weather)
      found.push(...wrong.map((one) => `${weather}: ${one}`))
      told.push(line)
      world.clock.advance(2 * minute_ms)
    }
  } finally {
    await worker.stop()
  }
  process.stdout.write(told.map((line) => `F-18: ${line}\n`).join(''))
  await world.settle()
  return [...found, ...(await violationsOf(world))]
}

/** Planted: what nobody answered is told as a refusal, so that no breaker opens. */
function takenForAnAnswer(gateway: PaymentGateway): PaymentGateway {
  const openSession: PaymentGateway['openSession'] = (asked) =>
    gateway.openSession(asked).catch(() => {
      throw new Problem('conflict', 'gateway.refused', 'Planted')
    })
  return { ...gateway, openSession }
}

async function outage(pair: Pair, node: { url: string }, link: { weather: Weather; asked: number }, weather: Weather) {
  const { world } = pair
  const wrong: string[] = []
  const paid = await Promise.all(Array.from({ length: 6 }, () => place(pair)))
  for (const order of paid) await payAtGateway(order)
  await world.sandbox.delivered()
  await until(async () => (await Promise.all(paid.map(({ order_id }) => pair.brand.sdk.orders.get({ order_id })))).every(({ status }) => status === 'confirmed')) // prettier-ignore
  const unpaid = await Promise.all(Array.from({ length: 4 }, () => place(pair)))
  const before = await others(pair, node, 3_000)

  link.weather = weather
  const [began, asked] = [performance.now(), link.asked]
  const visits: Waited[] = []
  const going = () => performance.now() < began + outage_ms
  const visitors = unpaid.map(({ pay_url }) =>
    keepAsking(() => fetch(node.url + new URL(pay_url).pathname, { redirect: 'manual' }), going, visits),
  )
  await Promise.all(paid.map(({ order_id }) => at(node, pair.brand).orders.withdraw({ order_id })))
  await pair.creator.sdk.profile.update_basic_info({ bio: `Since ${began}` })
  const during = await others(pair, node, outage_ms)
  await Promise.all(visitors)
  const [late] = await world.database.query(overdue)
  if (late && late.count > 0) wrong.push(`${late.count} jobs that ask no gateway waited`)
  const taken = visits.filter(({ status }) => status !== 503).length
  if (taken > 0) wrong.push(`${taken} of ${visits.length} visits of the pay link were not answered 503`)
  // What is tried now and then may take its time; that is one call every five seconds.
  const slow = visits.filter(({ at: when, ms }) => when > began + opening_ms && ms > 1_000).length
  if (slow > 2) wrong.push(`${slow} visitors waited for a gateway that was known to be down`)
  if (during > Math.max(2 * before, before + 25))
    wrong.push(`p99 of other routes went from ${before.toFixed(1)} to ${during.toFixed(1)} ms`)

  const calls = link.asked - asked
  link.weather = 'fine'
  const over = performance.now()
  const pay_path = new URL(unpaid[0]?.pay_url ?? '').pathname
  await until(
    async () => (await fetch(node.url + pay_path, { redirect: 'manual' })).headers.get('location')?.includes('/sandbox/') ?? false,
  )
  const back_ms = performance.now() - over
  if (back_ms > 8_000) wrong.push(`a payer could pay ${Math.round(back_ms)} ms after the gateway was back`)
  world.clock.advance(2 * minute_ms)
  await world.settle()
  await until(async () => (await world.database.query(open))[0]?.count === 0)
  const line = `${weather}: other routes' p99 ${before.toFixed(1)} ms before, ${during.toFixed(1)} during; ${visits.length} visits, ${calls} calls reached the gateway; payable again after ${Math.round(back_ms)} ms`
  return { wrong, line }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1_200; tries++) {
    if (await isSo()) return
    await pause(25)
  }
  throw new Error('what was waited for did not come within half a minute')
}

export const weather: readonly Experiment[] = [
  {
    id: 'F-18',
    claim:
      'while the gateway is cut off, refuses by 429 or 500 or is silent, nobody waits for it and all else goes on; afterwards nothing is lost',
    n: { commit: 0, long: 12 },
    run: inBadWeather,
  },
]

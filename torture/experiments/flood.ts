import { Agent, request } from 'node:http'
import { statement } from '#platform/db.ts'
import { signatureOf } from '#integrations/stripe/stand-in/events.ts'
import { webhook_secret } from '#test/stripe-shop.ts'
import { violationsOf } from '#test/invariants.ts'
import type { World } from '#test/world.ts'
import { openCluster } from '../crash/database.ts'
import { openVictim, pause } from '../crash/process.ts'
import { openStripeWorld } from '../crash/stripe-world.ts'
import { openPair, place, press, visit } from '../deals.ts'
import type { Experiment, Run } from '../experiment.ts'

const [per_second, copies_of_each, drained_within_s] = [2_000, 120, 300]

const stored = statement<{ count: number; open: number }>(
  'torture.flood_stored',
  'select count(*)::int as count, count(*) filter (where handled_at is null)::int as open from gateway_event',
)
const unpaid = statement<{ count: number }>(
  'torture.flood_unpaid',
  `select count(*)::int as count from "order" where status <> 'confirmed'`,
)
/** As if nobody had worked for twenty minutes. */
const aged = [
  statement('torture.flood_age_events', `update gateway_event set received_at = received_at - interval '20 minutes'`),
  statement('torture.flood_age_jobs', `update graphile_worker._private_jobs set run_at = run_at - interval '20 minutes', created_at = created_at - interval '20 minutes'`),
] // prettier-ignore

async function flood({ n }: Run): Promise<string[]> {
  await using cluster = await openCluster()
  const heard: string[] = []
  const { world, stripe, env } = await openStripeWorld(() => world.url, {
    database: { url: cluster.url, drop: async () => {} },
    hear: (body) => heard.push(body),
  })
  await using _world = world
  stripe.knobs.drop_webhooks = Infinity
  await payers(world, Math.ceil(n / copies_of_each))
  const bodies = heard.filter((body) => body.includes('"checkout.session.completed"'))

  await using door = await openVictim(world, { ...env, JOBS_AT_ONCE: '0' })
  const sent = await pour(door.url, bodies, n)
  const found: string[] = []
  const refused = sent.filter(({ status }) => status !== 200).length
  if (refused > 0) found.push(`${refused} of ${n} webhooks were not taken`)
  const { count } = await look(world)
  if (count !== n - refused) found.push(`${n - refused} webhooks were taken and ${count} are stored`)
  const ms = sent.map((one) => one.ms).sort((a, b) => a - b)
  const [p99 = 0, most = 0] = [ms[Math.floor(ms.length * 0.99)], ms.at(-1)]
  if (p99 > 200 || most > 2_000) found.push(`webhooks waited for ${Math.round(p99)} ms (p99) and at most ${Math.round(most)} ms`)

  for (const age of aged) await world.database.query(age)
  const started = performance.now()
  await using _worker = await openVictim(world, env)
  let open = count
  while (open > 0 && performance.now() - started < 2 * drained_within_s * 1_000) {
    await pause(1_000)
    open = (await look(world)).open
  }
  const seconds = (performance.now() - started) / 1_000
  if (seconds > drained_within_s) found.push(`${open} of ${count} webhooks waited after ${Math.round(seconds)} s`)
  const [orders] = await world.database.query(unpaid)
  if (orders && orders.count > 0) found.push(`${orders.count} paid orders are not known to be`)
  const rate = Math.round(n / Math.max(...sent.map(({ at }) => at)) * 1_000) // prettier-ignore
  process.stdout.write(`F-15: ${n} webhooks at ${rate} a second; p50 ${ms[ms.length >> 1]?.toFixed(1)} ms, p99 ${p99.toFixed(1)}, at most ${most.toFixed(0)}; acted on within ${Math.round(seconds)} s (${Math.round(count / seconds)} a second)\n`) // prettier-ignore
  return [...found, ...(await violationsOf(world))]
}

const look = async ({ database }: World) => (await database.query(stored))[0] ?? { count: 0, open: 0 }

/** Orders that are paid at the gateway, of which we know nothing. */
async function payers(world: World, many: number): Promise<void> {
  const pairs = await Promise.all(Array.from({ length: 4 }, () => openPair(world)))
  await Promise.all(
    pairs.map(async (pair, nth) => {
      for (let order = nth; order < many; order += pairs.length) await press(await visit(await place(pair)))
    }),
  )
}

type Taken = { status: number; ms: number; at: number }

/** Sends so many a second, whether the ones before were answered or not; each is another event. Times count from when each was due. */
async function pour(url: string, bodies: readonly string[], n: number): Promise<Taken[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  const started = performance.now()
  const answers: Promise<Taken>[] = []
  while (answers.length < n) {
    const due = Math.min(n, Math.ceil(((performance.now() - started) * per_second) / 1_000))
    while (answers.length < due) {
      const body = bodies[answers.length % bodies.length]?.replace(/\bevt_\w+/, `evt_flood${answers.length}`) ?? ''
      answers.push(send(agent, url, body, started, started + (answers.length * 1_000) / per_second))
    }
    await pause(1)
  }
  const all = await Promise.all(answers)
  agent.destroy()
  return all
}

function send(agent: Agent, url: string, body: string, started: number, due: number): Promise<Taken> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'stripe-signature': signatureOf(webhook_secret, body, new Date()),
  }
  return new Promise((resolve) => {
    const done = (status: number) => resolve({ status, ms: performance.now() - due, at: performance.now() - started })
    const asked = request(`${url}/api/v1/webhooks/stripe`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().once('end', () => done(answer.statusCode ?? 0))
    })
    asked.once('error', () => done(0)).end(body)
  })
}

export const floods: readonly Experiment[] = [
  {
    id: 'F-15',
    claim: 'two thousand webhooks a second for a minute, with nobody to act on them: all that are taken are stored, and are acted on once somebody is there',
    n: { commit: 0, long: 120_000 },
    run: flood,
  },
] // prettier-ignore

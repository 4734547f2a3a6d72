import { randomUUID } from 'node:crypto'
import { statement } from '#platform/db.ts'
import { isApiError, type Sdk } from '#sdk'
import { violationsOf } from '#test/invariants.ts'
import { accountOf, earn } from '#test/payouts.ts'
import { hire } from '#test/staff.ts'
import { at, openPair, paid } from '../deals.ts'
import { atOnce, type Experiment, type Run } from '../experiment.ts'

const won = (answers: readonly PromiseSettledResult<unknown>[]) => answers.filter(({ status }) => status === 'fulfilled').length
/** Refusals that say why; anything else is a fault of ours. */
const faults = (answers: readonly PromiseSettledResult<unknown>[]) =>
  answers.flatMap((one) => (one.status === 'rejected' && !(isApiError(one.reason) && [409, 503].includes(one.reason.status)) ? [String(one.reason)] : [])) // prettier-ignore

async function sameKey({ world, other, n }: Run): Promise<string[]> {
  const pair = await openPair(world)
  const [here, there] = [pair.brand.sdk, at(other, pair.brand)]
  const found: string[] = []
  const { package_id } = pair
  for (let round = 0; round < n; round++) {
    const idempotency_key = randomUUID()
    const ask = async (sdk: Sdk): Promise<string> => {
      for (let tries = 0; ; tries++) {
        try {
          return JSON.stringify(await sdk.orders.create({ package_id }, { idempotency_key }))
        } catch (error) {
          if (tries === 100 || !isApiError(error, 'idempotency.in_progress', 'service.unavailable')) throw error
        }
      }
    }
    const answers = await atOnce(50, (nth) => ask(nth % 2 === 0 ? here : there))
    const bodies = new Set(answers.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason))))
    if (bodies.size !== 1) found.push(`50 requests with one key had ${bodies.size} answers`)
    const reused = await there.orders.create({ package_id, requirements: 'Another' }, { idempotency_key }).then(() => 'taken', (error: unknown) => (isApiError(error) ? error.code : String(error))) // prettier-ignore
    if (reused !== 'idempotency.key_reused') found.push(`another body with the same key was ${reused}`)
  }
  const [row] = await world.database.query(countOrders, [BigInt(package_id)])
  if (row?.count !== n) found.push(`${n} keys made ${row?.count} orders`)
  return [...found, ...(await violationsOf(world))]
}
const countOrders = statement<{ count: number }>('torture.count_orders', 'select count(*)::int as count from "order" where package_id = $1')

async function accepts({ world, other, n }: Run): Promise<string[]> {
  const pair = await openPair(world)
  const [here, there] = [pair.creator.sdk, at(other, pair.creator)]
  const found: string[] = []
  for (let round = 0; round < n; round++) {
    const { order_id } = await paid(pair)
    const answers = await atOnce(50, (nth) => (nth % 2 === 0 ? here : there).orders.accept({ order_id }))
    if (won(answers) !== 1) found.push(`${won(answers)} of 50 accepts were taken`)
    found.push(...faults(answers).slice(0, 1))
  }
  return [...found, ...(await violationsOf(world))]
}

/** A disputed order is released and refunded by many at once: one decision stands, and pays once. */
async function decides({ world, other, n }: Run): Promise<string[]> {
  const pair = await openPair(world)
  const [agent, admin] = [await hire(world, 'agent'), await hire(world, 'admin')]
  const deciders = [agent.sdk, at(other, admin), at(other, agent), admin.sdk]
  const found: string[] = []
  for (let round = 0; round < n; round++) {
    const { order_id } = await paid(pair)
    await pair.creator.sdk.orders.accept({ order_id })
    await pair.creator.sdk.orders.submit({ order_id, links: ['https://example.com/a.mp4'] })
    await pair.brand.sdk.orders.open_dispute({ order_id, reason: 'Not what we bought' })
    const ways = ['resolve_release', 'resolve_refund', 'resolve_release'] as const
    const answers = await atOnce(20, async (nth) => {
      const sdk = deciders[nth % deciders.length] ?? agent.sdk
      return sdk.orders[ways[nth % ways.length] ?? 'resolve_release']({ order_id, reason: 'Decided' })
    })
    if (won(answers) !== 1) found.push(`${won(answers)} of 20 decisions were taken`)
    found.push(...faults(answers).slice(0, 1))
    await Promise.all([world.settle(), other.settle()])
  }
  const twice = await world.database.query(paidTwice)
  if (twice.length > 0) found.push(`${twice.length} orders were paid out and back, or twice`)
  return [...found, ...(await violationsOf(world))]
}
const paidTwice = statement(
  'torture.paid_twice',
  `select order_id from ledger_transaction where posting in ('P3', 'P8', 'P12') and order_id is not null group by order_id having count(*) > 1`,
)

async function payouts({ world, other, n }: Run): Promise<string[]> {
  const [creator, admin] = [await world.join('creator'), await hire(world, 'admin')]
  await accountOf(world, creator, admin)
  await earn(world, creator, '1000')
  const [here, there] = [at(world, creator), at(other, creator)]
  const found: string[] = []
  for (let round = 0; round < n; round++) {
    const answers = await atOnce(20, (nth) => (nth % 2 === 0 ? here : there).payouts.request({ currency: 'INR', amount: '1000.00' }))
    if (won(answers) !== 1) found.push(`${won(answers)} of 20 payouts of the whole balance were taken`)
    found.push(...faults(answers).slice(0, 1))
    for (const one of answers) if (one.status === 'fulfilled') await here.payouts.cancel({ payout_id: one.value.id })
  }
  const [left] = (await here.ledger.balance({})).balances
  if (left?.available !== '1000.00') found.push(`after all were cancelled ${left?.available} is available`)
  return [...found, ...(await violationsOf(world))]
}

const store = statement<{ id: bigint }>(
  'torture.store_event',
  `insert into gateway_event (provider, event_id, kind, subject, body, received_at) values ('sandbox', $1, 'other', 'nothing', '{}', $2) returning id`,
)
const unhandled = statement<{ id: bigint }>(
  'torture.unhandled',
  `select id from gateway_event where event_id like 'evt_hole_%' and handled_at is null`,
)

/** The transaction whose job has the lower number commits after the one with the higher was worked off. */
async function hole({ world, other, n }: Run): Promise<string[]> {
  const { database, enqueue, clock } = other.engine
  const tell = (name: string, written: () => void, wait: Promise<void>) =>
    database.transaction(async ({ query }) => {
      const [row] = await query(store, [`evt_hole_${name}`, clock.now()])
      if (!row) throw new Error('nothing was stored')
      await enqueue(query, [{ event: 'gateway.event_received', payload: { gateway_event_id: row.id } }])
      written()
      await wait
    })
  // The queue notes the name of a task when it is first used.
  await tell('warm', () => {}, Promise.resolve())
  for (let nth = 0; nth < n; nth++) {
    let commit = () => {}
    const late = new Promise<void>((resolve) => (commit = resolve))
    let first: Promise<void> = Promise.resolve()
    await new Promise<void>((written, failed) => {
      first = tell(`${nth}_slow`, written, late)
      first.catch(failed)
    })
    try {
      await tell(`${nth}_fast`, () => {}, Promise.resolve())
      await world.settle()
    } finally {
      commit()
      await first
    }
    await Promise.all([world.settle(), other.settle()])
  }
  const lost = await world.database.query(unhandled)
  return lost.length === 0 ? [] : [`${lost.length} of ${2 * n} events were never worked off`]
}

export const onlyOnce: readonly Experiment[] = [
  { id: 'F-19', claim: '50 requests at once with one Idempotency-Key have one effect and one answer; another body is refused', n: { commit: 3, long: 200 }, run: sameKey },
  { id: 'F-20', claim: 'of 50 accepts at once, at two nodes, exactly one is taken', n: { commit: 3, long: 500 }, run: accepts },
  { id: 'F-22', claim: 'of 20 releases and refunds at once exactly one is made, and money goes one way', n: { commit: 3, long: 500 }, run: decides },
  { id: 'F-23', claim: 'of 20 payouts of the whole balance at once exactly one is taken', n: { commit: 3, long: 500 }, run: payouts },
  { id: 'F-25', claim: 'an event whose transaction commits late is not passed over', n: { commit: 5, long: 2_000 }, run: hole },
] // prettier-ignore

import { minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { violationsOf } from '#test/invariants.ts'
import { deliver, eventOf, openPair, place, press, visit, type Order } from '../deals.ts'
import type { Experiment, Run } from '../experiment.ts'
import { endOf, openedTwice, ordersOf, setBack } from './dialects.ts'

/** What a gateway tells of one payment: the brand had cancelled when it arrived, so it goes back; the bank asks for it too, and loses. */
const told = [
  'payment.processing',
  'payment.failed',
  'payment.captured',
  'refund.succeeded',
  'chargeback.opened',
  'chargeback.won',
] as const
type Told = (typeof told)[number]

type Played = { order: Order; events: Told[]; subject: string; chargeback: string }
const refundOf = statement<{ gateway_refund_id: string | null }>(
  'torture.refund_of',
  'select gateway_refund_id from refund where order_id = $1',
)
const unhandled = statement('torture.events_left', 'select id from gateway_event where handled_at is null')

async function everyOrder({ world, other, n, random }: Run): Promise<string[]> {
  const pair = await openPair(world)
  const all = ordersOf(told)
  const chosen = n >= all.length ? all : Array.from({ length: n }, () => all[Math.floor(random() * all.length)] ?? all[0] ?? [])
  const played: Played[] = []
  for (const events of chosen) {
    const order = await place(pair)
    const page = await visit(order)
    await pair.brand.sdk.orders.cancel_unpaid({ order_id: order.order_id })
    world.sandbox.knobs.drop_webhooks = 2
    await press(page)
    const subject = page.split('/').at(-1) ?? ''
    const { payment_id } = world.sandbox.book.sessions.find(({ id }) => id === subject) ?? {}
    const chargeback = world.sandbox.openChargeback(payment_id ?? '')
    world.sandbox.knobs.drop_webhooks = 1
    world.sandbox.decideChargeback(chargeback, 'won')
    played.push({ order, events, subject, chargeback })
  }
  const found: string[] = []
  // What the product tells the gateway to do, the gateway tells of by itself; that is what the played refund event repeats.
  for (let nth = 0; nth < told.length; nth++) {
    for (const [at, one] of played.entries()) {
      const type = one.events[nth]
      if (!type) continue
      const [refund] = await world.database.query(refundOf, [BigInt(one.order.order_id)])
      const subject = type.startsWith('payment') ? one.subject : type.startsWith('chargeback') ? one.chargeback : refund?.gateway_refund_id
      if (!subject) continue
      const body = eventOf(type, subject)
      for (let copies = random() < 0.2 ? 2 : 1; copies > 0; copies--)
        if ((await deliver(at % 2 === 0 ? world : other, world, body)) !== 200) found.push(`${type} was refused`)
    }
    await world.settle()
    await world.sandbox.delivered()
  }
  for (let times = 0; times < 4; times++) {
    world.clock.advance(20 * minute_ms)
    await world.settle()
  }
  const ends = await world.database.query(endOf, [played.map(({ order }) => order.order_id)])
  const states = new Map<string, number>()
  for (const { state } of ends) states.set(state, (states.get(state) ?? 0) + 1)
  if (states.size !== 1)
    found.push(
      `${chosen.length} orders of events end in ${states.size} states: ${[...states].map(([state, many]) => `${many} × ${state}`).join(' | ')}`,
    )
  const twice = await world.database.query(openedTwice)
  if (twice.length > 0) found.push(`${twice.length} orders were charged back twice`)
  const back = await world.database.query(setBack)
  if (back.length > 0) found.push(`${back.length} payments that were made were set back`)
  const left = await world.database.query(unhandled)
  if (left.length > 0) found.push(`${left.length} events were not acted on`)
  return [...found, ...(await violationsOf(world))]
}

export const shuffled: readonly Experiment[] = [
  {
    id: 'F-12',
    claim: 'however six events of a gateway about one payment are ordered and repeated, they end in one state',
    n: { commit: 24, long: 720 },
    run: everyOrder,
  },
]

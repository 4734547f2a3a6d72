import { minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { violationsOf } from '#test/invariants.ts'
import { openPair, place, visit, type Order } from '../deals.ts'
import { tell } from '../dialects/dialect.ts'
import { openRazorpay } from '../dialects/razorpay.ts'
import { openStripe } from '../dialects/stripe.ts'
import type { Experiment, Run } from '../experiment.ts'

type Played = { order: Order; kinds: string[]; payment_id: string; at: number }

/** Every order of these. */
export function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item) => ordersOf(items.filter((other) => other !== item)).map((rest) => [item, ...rest]))
}

/** How an order stands and what of its money was booked where, without ids. */
export const endOf = statement<{ order_id: bigint; state: string }>(
  'torture.end_of_order',
  `select o.id as order_id, concat_ws(' ', o.status::text, o.disputed_from::text, o.chargebacks_open, p.status::text, p.refunded_minor,
     (select string_agg(concat_ws(':', r.status::text, r.destination::text, r.amount_minor), ',') from refund r where r.order_id = o.id),
     (select string_agg(concat_ws(':', c.status::text, c.amount_minor, c.fee_minor), ',') from chargeback c where c.gateway_payment_id = p.transaction_id),
     (select string_agg(concat_ws(' ', posting, kind, amount), ',' order by posting, kind) from (
       select t.posting, a.kind, sum(e.amount_minor) as amount from ledger_transaction t join entry e on e.transaction_id = t.id
       join account a on a.id = e.account_id where t.order_id = o.id group by t.posting, a.kind) k)) as state
   from "order" o join payment p on p.order_id = o.id where o.id = any($1::bigint[])`,
)
export const openedTwice = statement(
  'torture.charged_back_twice',
  `select order_id from ledger_transaction where posting = 'P13' group by order_id having count(*) > 1`,
)
export const setBack = statement(
  'torture.payments_set_back',
  `select id from payment where payment_date is not null and status in ('pending', 'processing', 'failed')`,
)
const unhandled = statement<{ kind: string; error: string | null }>(
  'torture.events_left',
  'select kind, error from gateway_event where handled_at is null',
)

/**
 * One payment is made, given back in part and disputed at the gateway, which is not heard. What its events say of the payment before
 * anything else is told as it happens; all else comes when everything has happened, and a capture that nobody told of was asked for.
 */
async function inDialect({ world, other, n, random, dialect }: Run): Promise<string[]> {
  if (!dialect) throw new Error('there is no gateway to listen to')
  const all = ordersOf(dialect.six)
  const [natural = []] = all
  const chosen =
    n >= all.length ? all : [natural, ...Array.from({ length: n - 1 }, () => all[Math.floor(random() * all.length)] ?? natural)]
  const pair = await openPair(world)
  const played: Played[] = []
  const found: string[] = []
  const settle = () => Promise.all([world.settle(), other.settle()])
  const pages: { order: Order; kinds: string[]; page: string }[] = []
  await inGroups(chosen, async (kinds) => {
    const order = await place(pair)
    pages.push({ order, kinds, page: await visit(order) })
  })
  for (const { order, kinds, page } of pages) played.push({ order, kinds, payment_id: await dialect.pay(page), at: 0 })
  const send = async (one: Played, kind: string, copies: number): Promise<void> => {
    const body = dialect.told(one.payment_id).get(kind)
    if (body === undefined) return void found.push(`${dialect.provider} tells of no ${kind}`)
    for (; copies > 0; copies--) {
      const status = await tell(dialect, copies % 2 === 0 ? other : world, world, body)
      if (status !== 200) found.push(`${kind} was answered ${status}`)
    }
  }
  /** The next event of each, as long as it may be told. */
  const step = async (may: (kind: string) => boolean): Promise<boolean> => {
    const here = played.filter(({ kinds, at }) => kinds[at] !== undefined && may(kinds[at]))
    await inGroups(here, async (one) => {
      await send(one, one.kinds[one.at++] ?? '', random() < 0.2 ? 2 : 1)
      if (random() < 0.1) await send(one, dialect.failed, 1)
    })
    await settle()
    return here.length > 0
  }
  const ofPayment = new Set(dialect.six.slice(0, 3))
  while (await step((kind) => ofPayment.has(kind)));
  // Two hundred are asked about at a time.
  for (let asked = 0; asked < n; asked += 200) {
    world.clock.advance(2 * minute_ms)
    await settle()
  }

  dialect.delayRefunds(played.length)
  await inGroups(played, async ({ order: { order_id } }) => {
    await pair.creator.sdk.orders.accept({ order_id })
    await pair.creator.sdk.orders.propose_change({ order_id, kind: 'price', price: '300', reason: 'Less to do' })
    await pair.brand.sdk.orders.accept_change({ order_id })
  })
  await settle()
  for (const { payment_id } of played) {
    dialect.endRefund(payment_id)
    dialect.dispute(payment_id, 10_000)
  }
  while (await step(() => true));
  await inGroups(played, async (one) => {
    await send(one, dialect.failed, 1)
    await send(one, dialect.again, 1)
  })
  await settle()

  const states = async (when: string) => {
    const ends = await world.database.query(endOf, [played.map(({ order }) => order.order_id)])
    const many = new Map<string, number>()
    for (const { state } of ends) many.set(state, (many.get(state) ?? 0) + 1)
    if (many.size !== 1) found.push(`${when}: ${many.size} states: ${[...many].map(([state, count]) => `${count} × ${state}`).join(' | ')}`)
  }
  await states('when all is told')
  for (let times = 0; times < 3; times++) {
    world.clock.advance(20 * minute_ms)
    await settle()
  }
  await states('an hour later')
  const twice = await world.database.query(openedTwice)
  if (twice.length > 0) found.push(`${twice.length} orders were charged back twice`)
  const back = await world.database.query(setBack)
  if (back.length > 0) found.push(`${back.length} payments that were made were set back`)
  const left = await world.database.query(unhandled)
  if (left.length > 0) found.push(`${left.length} events were not acted on: ${left[0]?.kind} ${left[0]?.error}`)
  return [...found, ...(await violationsOf(world))]
}

async function inGroups<T>(items: readonly T[], act: (item: T) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < items.length; at += 16) await Promise.all(items.slice(at, at + 16).map(act))
}

const claim = (provider: string) =>
  `however six events of ${provider} about one payment, its refund and its dispute are ordered and repeated, they end in one state`
export const dialects: readonly Experiment[] = [
  { id: 'F-12.1', claim: claim('Stripe'), n: { commit: 24, long: 720 }, dialect: openStripe, run: inDialect },
  { id: 'F-12.2', claim: claim('Razorpay'), n: { commit: 24, long: 720 }, dialect: openRazorpay, run: inDialect },
]

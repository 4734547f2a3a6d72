import { sign } from '#integrations/sandbox/signature.ts'
import { minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { violationsOf } from '#test/invariants.ts'
import { deliver, eventOf, openPair, payAtGateway, place, press, visit, webhookSecret } from '../deals.ts'
import { atOnce, type Experiment, type Run } from '../experiment.ts'

const effects = statement<{ events: number; pays: number; captures: number }>(
  'torture.effects',
  `select (select count(*)::int from gateway_event) as events, (select count(*)::int from order_transition where move = 'pay') as pays,
     (select count(*)::int from ledger_transaction where posting = 'P1') as captures`,
)
const effectsIn = async ({ world }: Pick<Run, 'world'>) => (await world.database.query(effects))[0] ?? { events: 0, pays: 0, captures: 0 }
const statuses = statement<{ status: string }>('torture.statuses', 'select status::text from "order" where id = any($1::bigint[])')

/** Every copy is answered with 2xx, and one of them counts. */
async function copies({ world, other, n }: Run): Promise<string[]> {
  const pair = await openPair(world)
  const found: string[] = []
  for (let round = 0; round < n; round++) {
    const subject = await payAtGateway(await place(pair), true)
    const body = eventOf('payment.captured', subject)
    const before = await effectsIn({ world })
    const answers = await atOnce(50, (nth) => deliver(nth % 2 === 0 ? world : other, world, body))
    const refused = answers.filter((one) => one.status === 'rejected' || one.value !== 200).length
    if (refused > 0) found.push(`${refused} of 50 copies were refused`)
    await Promise.all([world.settle(), other.settle()])
    const after = await effectsIn({ world })
    const more = [after.events - before.events, after.pays - before.pays, after.captures - before.captures]
    if (more.join() !== '1,1,1') found.push(`50 copies made ${more.join(', ')} events, payments and captures`)
  }
  return [...found, ...(await violationsOf(world))]
}

/** An event comes before its session is known here: it waits, and is acted on. */
const forget = statement('torture.forget_session', `update checkout set session_id = null, session_url = null where session_id = $1`)
const remember = statement('torture.remember_session', `update checkout set session_id = $2, session_url = $3 where token = $1`)
const waitingEvents = statement('torture.events_that_wait', 'select id from gateway_event where handled_at is null')
async function early({ world, other, n }: Run): Promise<string[]> {
  const pair = await openPair(world)
  const waiting: { order_id: string; token: string; subject: string }[] = []
  for (let nth = 0; nth < n; nth++) {
    const order = await place(pair)
    const subject = await payAtGateway(order, true)
    await world.database.query(forget, [subject])
    const status = await deliver(nth % 2 === 0 ? world : other, world, eventOf('payment.captured', subject))
    if (status !== 200) return [`an early event was answered ${status}`]
    waiting.push({ order_id: order.order_id, token: order.pay_url.split('/').at(-1) ?? '', subject })
  }
  await world.settle()
  for (const { token, subject } of waiting)
    await world.database.query(remember, [token, subject, `${world.url}/sandbox/checkout/${subject}`])
  world.clock.advance(2 * minute_ms)
  await world.settle()
  const left = (await world.database.query(statuses, [waiting.map(({ order_id }) => order_id)])).filter(
    ({ status }) => status !== 'confirmed',
  )
  const unheard = await world.database.query(waitingEvents)
  if (unheard.length > 0) return [`${unheard.length} of ${n} early events were never acted on`]
  return [...(left.length > 0 ? [`${left.length} of ${n} early events were forgotten`] : []), ...(await violationsOf(world))]
}

/** Everything that is no word of the gateway. */
async function forged({ world, other, n }: Run): Promise<string[]> {
  const pair = await openPair(world)
  const subject = await payAtGateway(await place(pair), true)
  const found: string[] = []
  for (let round = 0; round < n; round++) {
    const body = eventOf('payment.captured', subject)
    const now = world.clock.now().getTime()
    const good = sign(webhookSecret, body, new Date(now))
    const forgeries: Record<string, { signature: string | null; raw?: string }> = {
      'no signature': { signature: null },
      'an empty one': { signature: '' },
      'a short one': { signature: good.slice(0, -2) },
      'another secret': { signature: sign('another secret', body, new Date(now)) },
      'one of ten minutes ago': { signature: sign(webhookSecret, body, new Date(now - 10 * minute_ms)) },
      'one of the future': { signature: sign(webhookSecret, body, new Date(now + 60 * minute_ms)) },
      'a changed byte': { signature: good, raw: body.replace('captured', 'capture!') },
      'JSON written anew': { signature: good, raw: JSON.stringify(JSON.parse(body), null, 1) },
      'upper case': { signature: good.toUpperCase() },
      'no time': { signature: good.replace(/^t=\d+,/, '') },
    }
    const before = await effectsIn({ world })
    for (const [kind, over] of Object.entries(forgeries)) {
      const status = await deliver(round % 2 === 0 ? world : other, world, body, over)
      if (status !== 400) found.push(`${kind} was answered ${status}`)
    }
    await world.settle()
    const after = await effectsIn({ world })
    if (after.events !== before.events) found.push('something forged was stored')
  }
  return found
}

/** Nobody tells us of payments: we ask, and within a quarter of an hour all is known. */
async function lost({ world, n }: Run): Promise<string[]> {
  const pair = await openPair(world)
  const orders: string[] = []
  for (let nth = 0; nth < n; nth++) {
    const order = await place(pair)
    await payAtGateway(order, true)
    orders.push(order.order_id)
    if (orders.length % 150 === 0 || nth === n - 1) {
      world.clock.advance(2 * minute_ms)
      await world.settle()
    }
  }
  const left = (await world.database.query(statuses, [orders])).filter(({ status }) => status !== 'confirmed')
  return [...(left.length > 0 ? [`${left.length} of ${n} payments were never heard of`] : []), ...(await violationsOf(world))]
}

/** The gateway acts and its answer is lost on the way: asked again it does nothing twice. */
async function lostReplies({ world, n }: Run): Promise<string[]> {
  const pair = await openPair(world)
  const { sandbox } = world
  const found: string[] = []
  for (let nth = 0; nth < n; nth++) {
    const before = { sessions: sandbox.book.sessions.length, refunds: sandbox.book.refunds.length }
    const order = await place(pair)
    sandbox.knobs.lose_reply = 'session'
    await visit(order)
    const page = await visit(order)
    await press(page)
    await sandbox.delivered()
    await world.settle()
    sandbox.knobs.lose_reply = 'refund'
    await pair.brand.sdk.orders.withdraw({ order_id: order.order_id })
    await world.settle()
    world.clock.advance(2 * minute_ms)
    await world.settle()
    const [payment] = (await pair.brand.sdk.payments.of_order({ order_id: order.order_id })).items
    if (payment?.status !== 'refunded') found.push(`after lost replies the payment is ${payment?.status}`)
    const made = [sandbox.book.sessions.length - before.sessions, sandbox.book.refunds.length - before.refunds]
    if (made.join() !== '1,1') found.push(`one payment and its refund made ${made.join(' sessions and ')} refunds`)
  }
  return [...found, ...(await violationsOf(world))]
}

export const hooks: readonly Experiment[] = [
  { id: 'F-11', claim: '50 copies of a webhook at once, at two nodes, are all taken and have one effect', n: { commit: 3, long: 200 }, run: copies },
  { id: 'F-13', claim: 'a webhook that comes before what it is about waits for it and is acted on', n: { commit: 5, long: 1_000 }, run: early },
  { id: 'F-14', claim: 'ten kinds of forged webhooks are refused and leave nothing', n: { commit: 3, long: 300 }, run: forged },
  { id: 'F-16', claim: 'payments of which no webhook tells are known within a quarter of an hour', n: { commit: 20, long: 2_000 }, run: lost },
  { id: 'F-17', claim: 'when the gateway acts and its reply is lost, money moves once and is known', n: { commit: 4, long: 1_000 }, run: lostReplies },
] // prettier-ignore

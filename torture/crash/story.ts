import { randomUUID } from 'node:crypto'
import { statement } from '#platform/db.ts'
import type { Sdk } from '#sdk'
import { photo } from '#test/files.ts'
import { clientAt, insist, until, type Trade } from './patience.ts'

export type Step = 'order' | 'pay' | 'refund' | 'lapse' | 'upload'

const ordersOf = statement<{ count: number }>(
  'torture.orders_of_package',
  'select count(*)::int as count from "order" where package_id = $1',
)
const movesOf = statement<{ count: number }>(
  'torture.expiries_of_order',
  `select count(*)::int as count from order_transition where order_id = $1 and move = 'expire_acceptance'`,
)
/** As if the time to answer had passed. */
const passTime = statement(
  'torture.pass_time',
  `update order_timer set due_at = due_at - interval '72 hours 1 minute' where order_id = $1 and kind = 'expire_acceptance'`,
)

/** Ordered, paid, taken back (or forgotten) and refunded, whatever dies on the way. Each step has one key, however often it is asked for. */
export async function trade(one: Trade, armed: () => void, at: Step): Promise<string[]> {
  if (at === 'upload') return sendFile(one, armed)
  const [buyer, seller] = [clientAt(one, one.brand), clientAt(one, one.creator)]
  const package_id = (await insist(one, () => seller.packages.create({ platform: 'instagram', content_type: 'reel', price: '1000' }))).id

  if (at === 'order') armed()
  const key = randomUUID()
  const { order, checkout } = await insist(one, () => buyer.orders.create({ package_id }, { idempotency_key: key }))
  const order_id = order.id

  if (at === 'pay') armed()
  const location = await insist(one, async () => {
    const visit = await fetch(checkout?.pay_url ?? '', { redirect: 'manual' })
    if (visit.status >= 500) throw new Error('not now')
    return visit.headers.get('location') ?? ''
  })
  if (location.includes('/sandbox/checkout/'))
    await insist(one, () => fetch(location, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ action: 'card' }) }))
  await until(one, 'the payment', async () => (await buyer.orders.get({ order_id })).status === 'confirmed')

  const found = at === 'lapse' ? await lapse(one, armed, { buyer, order_id }) : []
  if (at === 'refund') armed()
  const taking = randomUUID()
  if (at !== 'lapse') await insist(one, () => buyer.orders.withdraw({ order_id }, { idempotency_key: taking }))
  await until(one, 'the refund', async () => (await buyer.payments.of_order({ order_id })).items[0]?.status === 'refunded')
  const [{ count } = { count: 0 }] = await one.database.query(ordersOf, [BigInt(package_id)])
  return [...found, ...(count === 1 ? [] : [`${count} orders came of one key`])]
}

/** The creator never answers: the timer fires, whoever dies while it does. */
async function lapse(one: Trade, armed: () => void, { buyer, order_id }: { buyer: Sdk; order_id: string }): Promise<string[]> {
  armed()
  await one.database.query(passTime, [BigInt(order_id)])
  const headers = { 'content-type': 'application/json' }
  await until(one, 'the expiry', async () => {
    // Time that passes a little makes the server do what is due, as each minute does.
    await fetch(`${one.victim.url}/dev/clock`, { method: 'POST', headers, body: JSON.stringify({ advance_ms: 1 }) })
    return (await buyer.orders.get({ order_id })).status === 'expired'
  })
  const [{ count } = { count: 0 }] = await one.database.query(movesOf, [BigInt(order_id)])
  return count === 1 ? [] : [`a timer fired ${count} times`]
}

/** A file is sent until the server has taken it; it can be read, and what was begun and left is nobody's. */
async function sendFile(one: Trade, armed: () => void): Promise<string[]> {
  const seller = clientAt(one, one.creator)
  const file = await photo()
  armed()
  const { id: media_id } = await insist(one, () => seller.media.upload({ purpose: 'portfolio', file }))
  await until(one, 'the file', async () => (await seller.media.read({ media_id })).state === 'clean')
  const { url } = await insist(one, () => seller.media.read({ media_id }))
  const read = await insist(one, () => fetch(url ?? ''))
  return read.ok ? [] : [`a file that was taken is answered ${read.status}`]
}

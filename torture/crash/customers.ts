import { randomUUID } from 'node:crypto'
import { isApiError, openSdk, type Sdk } from '#sdk'
import type { Person } from '#test/people.ts'
import type { World } from '#test/world.ts'
import { pause } from './process.ts'

/** What was answered with success, and so has to be there for ever. */
export type Acked = { orders: string[]; paid: string[]; moves: { order_id: string; move: string }[] }
/** Every request that was sent, those nobody answered, and the longest time until a repeated call had its success. */
export type Traffic = { sent: number; cut: number; longest_ms: number }
export type Town = { world: World; address: () => string; pace: () => Promise<void>; acked: Acked; traffic: Traffic; random: () => number }

const patience_ms = 60_000
const confirmed_within_ms = 180_000

/** At most so many a second, whoever asks. */
export function openPace(per_second: number): () => Promise<void> {
  let next = 0
  return async () => {
    const now = performance.now()
    next = Math.max(next, now) + 1_000 / per_second
    await pause(next - now)
  }
}

/** Somebody whose client goes to whoever answers. */
function clientOf({ pace, address, traffic }: Town, { sdk }: Person): Sdk {
  const send = async (url: string, init: RequestInit) => {
    await pace()
    traffic.sent++
    return fetch(address() + url.slice('http://any'.length), init).catch((error: unknown) => {
      traffic.cut++
      throw error
    })
  }
  return openSdk({ base_url: 'http://any', tokens: sdk.tokens(), pause_ms: 50, timeout_ms: 10_000, fetch: send })
}

/** With the same key until it succeeds; what is refused was refused to a call that had to succeed. */
async function insist<T>({ traffic }: Town, ask: () => Promise<T>): Promise<T> {
  const started = performance.now()
  for (;;) {
    try {
      const answer = await ask()
      traffic.longest_ms = Math.max(traffic.longest_ms, performance.now() - started)
      return answer
    } catch (error) {
      const again = !isApiError(error) || error.status === 0 || error.status >= 500 || error.code === 'idempotency.in_progress'
      if (!again || performance.now() - started > patience_ms) throw error
      await pause(100)
    }
  }
}

/** Two people trade, one order after the other, until told to stop. */
export async function keepTrading(town: Town, going: () => boolean): Promise<void> {
  const { world } = town
  while (going()) {
    // New people every now and then, so that nobody's tokens are old.
    const [brand, creator] = [await world.join('brand'), await world.join('creator')]
    const sides = { buyer: clientOf(town, brand), seller: clientOf(town, creator) }
    const { id: package_id } = await insist(town, () =>
      sides.seller.packages.create({ platform: 'instagram', content_type: 'reel', price: '1000' }),
    )
    for (let orders = 0; orders < 15 && going(); orders++) await tradeOnce(town, sides, package_id)
  }
}

async function tradeOnce(town: Town, { buyer, seller }: { buyer: Sdk; seller: Sdk }, package_id: string): Promise<void> {
  const { acked, random } = town
  const keyed = () => ({ idempotency_key: randomUUID() })
  const placing = keyed()
  const { order, checkout } = await insist(town, () => buyer.orders.create({ package_id }, placing))
  const order_id = order.id
  acked.orders.push(order_id)
  const move = async (name: string, make: (key: { idempotency_key: string }) => Promise<unknown>) => {
    const key = keyed()
    await insist(town, () => make(key))
    acked.moves.push({ order_id, move: name })
  }
  if (random() < 0.1) return move('cancel_unpaid', (key) => buyer.orders.cancel_unpaid({ order_id }, key))

  if (!(await pay(town, checkout?.pay_url ?? ''))) return
  acked.paid.push(order_id)
  if (!(await isConfirmed(town, buyer, order_id))) return
  if (random() < 0.3) return move('withdraw', (key) => buyer.orders.withdraw({ order_id }, key))
  if (random() < 0.2) return move('reject', (key) => seller.orders.reject({ order_id, reason: 'No time' }, key))
  await move('accept', (key) => seller.orders.accept({ order_id }, key))
  await move('submit', (key) => seller.orders.submit({ order_id, links: ['https://example.com/draft.mp4'] }, key))
  await insist(town, () => buyer.orders.timeline({ order_id }))
  await move('approve', (key) => buyer.orders.approve({ order_id }, key))
  await insist(town, () => seller.orders.list({}))
}

/** Visits the pay link until it leads to the gateway, and presses the button there. */
async function pay(town: Town, pay_url: string): Promise<boolean> {
  const path = new URL(pay_url).pathname
  const page = await insist(town, async () => {
    await town.pace()
    town.traffic.sent++
    const visit = await fetch(town.address() + path, { redirect: 'manual' })
    if (visit.status >= 500) throw new Error(`the pay link was answered ${visit.status}`)
    return visit.headers.get('location') ?? ''
  })
  if (!page.includes('/stripe/pay/')) return false
  return (await fetch(page, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ action: 'card' }) })).status === 303
}

async function isConfirmed(town: Town, buyer: Sdk, order_id: string): Promise<boolean> {
  for (const started = performance.now(); performance.now() - started < confirmed_within_ms; await pause(150))
    if ((await insist(town, () => buyer.orders.get({ order_id }))).status === 'confirmed') return true
  return false
}

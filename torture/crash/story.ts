import { randomUUID } from 'node:crypto'
import { statement } from '#platform/db.ts'
import type { Database } from '#platform/db.ts'
import { isApiError, openSdk } from '#sdk'
import type { Person } from '#test/people.ts'
import { pause, type Victim } from './process.ts'

/** What a killed worker had locked is free after a minute; here at once, as if it had passed. */
const freeJobs = statement(
  'torture.free_jobs',
  `update graphile_worker._private_jobs set locked_at = null, locked_by = null, run_at = now() where locked_by is not null or attempts > 0`,
)
const duplicates = statement<{ count: number }>(
  'torture.orders_of_package',
  'select count(*)::int as count from "order" where package_id = $1',
)

export type Trade = { brand: Person; creator: Person; database: Database; victim: Victim }

/** Asks until the server answers: a client that lost the connection starts over, with the same key. */
async function insist<T>({ victim, database }: Trade, ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask()
    } catch (error) {
      const refused = isApiError(error) && error.status >= 400 && error.status < 500 && error.code !== 'idempotency.in_progress'
      if (refused || tries === 60) throw error
      if (!victim.isAlive()) {
        await victim.revive()
        await database.query(freeJobs)
      } else await pause(25)
    }
  }
}

/** Until it is so; whatever dies meanwhile is started again. */
async function until(trade: Trade, what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await insist(trade, isSo)) return
    await pause(25)
    if (tries % 40 === 39) await trade.database.query(freeJobs)
  }
  throw new Error(`${what} did not happen`)
}

/** Ordered, paid, taken back and refunded, whatever dies on the way. Each step has one key, however often it is asked for. */
export async function trade(one: Trade, armed: () => void, at: 'order' | 'pay' | 'refund'): Promise<string[]> {
  const { brand, creator, victim, database } = one
  const sdk = (person: Person) => openSdk({ base_url: victim.url, tokens: person.sdk.tokens(), pause_ms: 20, timeout_ms: 5_000 })
  const [buyer, seller] = [sdk(brand), sdk(creator)]
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

  if (at === 'refund') armed()
  const taking = randomUUID()
  await insist(one, () => buyer.orders.withdraw({ order_id }, { idempotency_key: taking }))
  await until(one, 'the refund', async () => (await buyer.payments.of_order({ order_id })).items[0]?.status === 'refunded')
  const [{ count } = { count: 0 }] = await database.query(duplicates, [BigInt(package_id)])
  return count === 1 ? [] : [`${count} orders came of one key`]
}

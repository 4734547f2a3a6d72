import { afterAll, beforeAll, expect, test } from 'vitest'
import { day_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { jobs } from '#modules/submissions/jobs.ts'
import { ctxOf } from '#test/context.ts'
import { codeSentTo } from '#test/people.ts'
import { handedIn, pair, workOf, type Pair } from '#test/work.ts'
import { openWorld, type World } from '#test/world.ts'
import { watchLicences } from './watch.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

const licence = { scope: 'paid', channels: ['instagram'], territory: 'worldwide', exclusivity: null } as const

/** An order completed under a licence of so many months, for so many files. */
async function licensed(two: Pair, months: number | null, files = 1): Promise<string> {
  const handed = []
  for (let nth = 0; nth < files; nth++) handed.push({ media_id: await workOf(two) })
  const { order_id, brand } = await handedIn(two, { sells: { licence: { ...licence, months } } as never, files: handed })
  await brand.sdk.orders.approve({ order_id })
  return order_id
}

test('a brand finds all it may use, newest first, and what ends soon, the next first', async () => {
  const two = await pair(world)
  const orders = [await licensed(two, 3, 2), await licensed(two, 1), await licensed(two, null), await licensed(two, 2)]
  const all = async (asked: object = {}, { sdk } = two.brand) => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await sdk.licences.list({ limit: 2, ...asked, ...(cursor && { cursor }) })
      seen.push(...page.items.map(({ order_id }) => order_id))
      cursor = page.next ?? undefined
    } while (cursor)
    return seen.map((order_id) => orders.indexOf(order_id))
  }
  expect(await all()).toEqual([3, 2, 1, 0, 0])
  expect(await all({}, two.creator)).toEqual([3, 2, 1, 0, 0])
  expect(await all({ ends_within_days: 365 })).toEqual([1, 3, 0, 0])
  expect(await all({ ends_within_days: 40 }, two.creator)).toEqual([1])
  expect(await all({ ends_within_days: 5 })).toEqual([])
  const other = await pair(world)
  for (const { sdk } of [other.brand, other.creator]) expect(await sdk.licences.list({})).toEqual({ items: [], next: null })
  const page = await two.brand.sdk.licences.list({ limit: 2 })
  for (const asked of [
    { cursor: 'nonsense' },
    { cursor: page.next ?? '', ends_within_days: 365 },
    { ends_within_days: 0 },
    { ends_within_days: 9999 },
    { limit: 101 },
  ])
    await expect(two.brand.sdk.licences.list(asked)).rejects.toMatchObject({ status: 400 })
  await expect(other.brand.sdk.licences.list({ cursor: page.next ?? '' })).rejects.toMatchObject({ status: 400 })
  await expect(world.stranger.licences.list({})).rejects.toMatchObject({ status: 401 })
})

test('that a licence ends soon, and that it has ended, is said once for each order', async () => {
  await using later = await openWorld()
  const two = await pair(later)
  const orders = [await licensed(two, 1, 3), await licensed(two, null), await licensed(two, 6)]
  const said: string[] = []
  // Two workers at once, again and again: what one says the other does not.
  const look = async () => {
    const worker = () => {
      const ctx = ctxOf(later)
      const tx: typeof ctx.tx = (work, options) =>
        ctx.tx(
          (inner) =>
            work({
              ...inner,
              emit: async (event, payload) =>
                void said.push(`${event} ${orders.indexOf(String((payload as { order_id: bigint }).order_id))}`),
            }),
          options,
        )
      return watchLicences({ ...ctx, now: later.clock.now(), tx })
    }
    await Promise.all([worker(), worker()])
    return said.splice(0)
  }
  expect(await look()).toEqual([])
  const [first] = (await two.brand.sdk.orders.licences({ order_id: orders[0] ?? '' })).items
  const until = Date.parse(first?.ends_at ?? '') - later.clock.now().getTime()
  later.clock.advance(until - 14 * day_ms - 3_600_000)
  expect(await look()).toEqual([])
  later.clock.advance(2 * 3_600_000)
  expect(await look()).toEqual(['licence.expiring 0'])
  expect(await look()).toEqual([])
  later.clock.advance(14 * day_ms)
  expect(await look()).toEqual(['licence.expired 0'])
  expect(await look()).toEqual([])
  await two.brand.sdk.auth.login({ phone: two.brand.phone })
  await two.brand.sdk.auth.verify_otp({ phone: two.brand.phone, code: codeSentTo(later, two.brand.phone) })
  const states = (await two.brand.sdk.orders.licences({ order_id: orders[0] ?? '' })).items.map(({ state }) => state)
  expect(states).toEqual(['expired', 'expired', 'expired'])
  later.clock.advance(365 * day_ms)
  // Nobody is reminded of what is over already.
  expect(await look()).toEqual(['licence.expired 2'])
})

test('the job that watches licences is among those that recur', () => {
  expect(jobs.map(({ id }) => id)).toContain('submissions.watch_licences')
})

test('a licence that was taken back is neither valid nor said to end', async () => {
  const two = await pair(world)
  const order_id = await licensed(two, 1)
  await world.database.query(statement('test.revoke', 'update content_licence set revoked_at = $2 where order_id = $1'), [
    order_id,
    world.clock.now(),
  ])
  expect((await two.brand.sdk.licences.list({})).items).toMatchObject([{ order_id, state: 'revoked' }])
  expect((await two.brand.sdk.licences.list({ ends_within_days: 365 })).items).toEqual([])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { day_ms, hour_ms, minute_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import { openNode } from '#test/node.ts'
import { accountOf, earn } from '#test/payouts.ts'
import type { Person } from '#test/people.ts'
import { ask, openSocket } from '#test/sockets.ts'
import { hire, type Staff } from '#test/staff.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
let agent: Staff
beforeAll(async () => {
  world = await openWorld()
  agent = await hire(world, 'agent')
})
afterAll(() => world[Symbol.asyncDispose]())

const setZone = statement('test.set_zone', 'update "user" set timezone = $2 where id = $1')
/** As if what was noted after the day's request had been lost. */
const forget = statement(
  'test.forget_run',
  `update payout_schedule set due_on = last_due_on, look_at = created_at where creator_id = $1 and last_due_on is not null`,
)

const freshen = statement('test.freshen', 'update session set fresh_until = $1')

async function earner(amount: string, timezone: string | null = null): Promise<Person> {
  const creator = await world.join('creator')
  await world.database.query(setZone, [creator.user_id, timezone])
  await world.database.query(freshen, [new Date(world.clock.now().getTime() + 15 * minute_ms)])
  await accountOf(world, creator, agent)
  await earn(world, creator, amount)
  return creator
}
const scheduleOf = async ({ sdk }: Person) => (await sdk.payouts.schedules({})).items[0]
const payoutsOf = async ({ sdk }: Person) => (await sdk.payouts.list({})).items
/** Sets the clock, never back, and runs what is due. */
async function at(moment: number): Promise<void> {
  world.clock.advance(Math.max(0, moment - world.clock.now().getTime()))
  await world.settle()
}
/** The weekday of the day after tomorrow in UTC, which begins later than now wherever one lives. */
const someDay = () => {
  const due = new Date(world.clock.now().getTime() + 3 * day_ms)
  return { day: due.getUTCDay() || 7, due_on: due.toISOString().slice(0, 10) }
}

test('a schedule says its day, or has none; what does not fit is refused', async () => {
  const { sdk } = await earner('1000')
  const { day, due_on } = someDay()
  expect(await sdk.payouts.schedules({})).toEqual({ items: [] })
  expect(await sdk.payouts.set_schedule({ currency: 'INR', kind: 'weekly', day, minimum: '700' })).toMatchObject({
    due_on,
    minimum: '700.00',
    last_outcome: null,
  })
  for (const wrong of [
    { kind: 'weekly', day: 8 },
    { kind: 'weekly' },
    { kind: 'monthly', day: 32 },
    { kind: 'monthly', day: 0 },
    { kind: 'manual', day: 1 },
    { kind: 'manual', minimum: '1.001' },
  ] as const)
    await expect(sdk.payouts.set_schedule({ currency: 'INR', ...wrong })).rejects.toMatchObject({ status: 400 })
  expect(await sdk.payouts.set_schedule({ currency: 'INR', kind: 'manual' })).toMatchObject({ due_on: null, day: null, minimum: '0.00' })
  expect((await sdk.payouts.schedules({})).items).toHaveLength(1)
  await expect((await world.join('brand')).sdk.payouts.schedules({})).rejects.toMatchObject({ status: 403 })
})

test('money is asked for when the day begins where the creator lives, once, whichever node looks', async () => {
  await using other = await openNode(world)
  const zones = { 'Pacific/Kiritimati': -14, 'Asia/Kolkata': -5.5, 'America/Los_Angeles': 8 } as const
  const creators = await Promise.all(Object.keys(zones).map((zone) => earner('1000', zone)))
  const { day, due_on } = someDay()
  for (const { sdk } of creators) await sdk.payouts.set_schedule({ currency: 'INR', kind: 'weekly', day })
  const midnight = Date.parse(`${due_on}T00:00:00Z`)
  const counts = async () => (await Promise.all(creators.map(payoutsOf))).map(({ length }) => length)

  await at(midnight - 14 * hour_ms - minute_ms)
  expect(await counts()).toEqual([0, 0, 0])
  await at(midnight - 14 * hour_ms + 16 * minute_ms)
  expect(await counts()).toEqual([1, 0, 0])
  await at(midnight - 5.5 * hour_ms - minute_ms)
  expect(await counts()).toEqual([1, 0, 0])
  await at(midnight - 4 * hour_ms)
  expect(await counts()).toEqual([1, 1, 0])
  await at(midnight + 8 * hour_ms - minute_ms)
  expect(await counts()).toEqual([1, 1, 0])
  world.clock.advance(2 * hour_ms)
  await Promise.all([world.settle(), other.settle(), world.settle()])
  expect(await counts()).toEqual([1, 1, 1])

  for (const creator of creators) {
    expect(await payoutsOf(creator)).toMatchObject([{ requested_by: 'schedule', period: due_on, amount: '1000.00' }])
    expect(await scheduleOf(creator)).toMatchObject({ last_due_on: due_on, last_outcome: 'requested' })
  }
})

test('a day that was asked for is not asked for again, even when the note of it was lost', async () => {
  const creator = await earner('1000')
  const { day, due_on } = someDay()
  await creator.sdk.payouts.set_schedule({ currency: 'INR', kind: 'weekly', day })
  await at(Date.parse(`${due_on}T00:01:00Z`))
  const [first] = await payoutsOf(creator)
  await creator.sdk.payouts.cancel({ payout_id: first?.id ?? '' })
  await world.database.query(forget, [creator.profile_id])
  await at(world.clock.now().getTime() + 16 * minute_ms)
  expect(await payoutsOf(creator)).toMatchObject([{ status: 'cancelled', period: due_on }])
  expect((await scheduleOf(creator))?.due_on).not.toBe(due_on)
})

test('below a minimum, or without an account that can be used, the day passes and the reason is kept', async () => {
  const [poor, modest, homeless] = [await earner('499.99'), await earner('1000'), await world.join('creator')]
  await earn(world, homeless, '1000')
  const { day, due_on } = someDay()
  await modest.sdk.payouts.set_schedule({ currency: 'INR', kind: 'weekly', day, minimum: '1000.01' })
  for (const { sdk } of [poor, homeless]) await sdk.payouts.set_schedule({ currency: 'INR', kind: 'weekly', day })
  await at(Date.parse(`${due_on}T00:01:00Z`))
  const next = new Date(Date.parse(due_on) + 7 * day_ms).toISOString().slice(0, 10)
  const outcomes = [await scheduleOf(poor), await scheduleOf(modest), await scheduleOf(homeless)]
  expect(outcomes.map((schedule) => [schedule?.last_outcome, schedule?.due_on])).toEqual([
    ['payout.below_minimum', next], ['payout.below_minimum', next], ['payout.no_account', next],
  ]) // prettier-ignore
  for (const creator of [poor, modest, homeless]) expect(await payoutsOf(creator)).toEqual([])
  await earn(world, poor, '0.01')
  await at(Date.parse(`${next}T00:01:00Z`))
  expect(await payoutsOf(poor)).toMatchObject([{ amount: '500.00', period: next }])
})

test('after an outage over several days that were due, money is asked for once', async () => {
  const creator = await earner('1000')
  const { day, due_on } = someDay()
  await creator.sdk.payouts.set_schedule({ currency: 'INR', kind: 'weekly', day })
  await at(Date.parse(due_on) + 15 * day_ms)
  expect(await payoutsOf(creator)).toMatchObject([{ period: due_on }])
  expect(Date.parse((await scheduleOf(creator))?.due_on ?? '')).toBeGreaterThan(world.clock.now().getTime())
})

test('each move of a payout reaches its creator on every node, and nobody else', async () => {
  await using other = await openNode(world)
  const [creator, stranger] = [await earner('1000'), await world.join('creator')]
  const tokenOf = ({ sdk }: Person) => sdk.tokens()?.access_token
  await Promise.all([creator.sdk.payouts.list({}), stranger.sdk.payouts.list({})])
  const own = [await openSocket(world, tokenOf(creator)), await openSocket(other, tokenOf(creator))]
  const foreign = await openSocket(world, tokenOf(stranger))
  const { id: payout_id } = await creator.sdk.payouts.request({ currency: 'INR' })
  await world.settle()
  await creator.sdk.payouts.cancel({ payout_id })
  await world.settle()
  const frames = [1, 2].map((version) => ['payout.updated', { payout_id, version, status: version === 1 ? 'held' : 'cancelled' }])
  for (const socket of own) await expect.poll(() => socket.heard, { timeout: 20_000 }).toEqual(frames)
  await ask(foreign, 'auth.me')
  expect(foreign.heard).toEqual([])
  for (const socket of [...own, foreign]) socket.close()
})

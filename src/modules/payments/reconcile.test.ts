import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day_ms, hour_ms } from '#platform/clock.ts'
import { statement } from '#platform/db.ts'
import type { GatewayMovement } from '#platform/ports.ts'
import { expectSoundMoney } from '#test/invariants.ts'
import { hire, type Staff } from '#test/staff.ts'
import { confirmedOrder } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import { bookOf, compareBooks } from './rules.ts'

let world: World
let admin: Staff
/** What the report says beside the sandbox's own book, and what it leaves out. */
const more: GatewayMovement[] = []
const hidden = new Set<string>()
beforeAll(async () => {
  world = await openWorld({
    ports: (ports) => ({
      ...ports,
      gateway: {
        ...ports.gateway,
        fetchReport: async ({ from, to }) =>
          [...(await ports.gateway.fetchReport({ from, to })), ...more.filter(({ at }) => at >= from && at < to)].filter(
            ({ subject }) => !hidden.has(subject),
          ),
      },
    }),
  })
  admin = await hire(world, 'admin')
})
afterAll(() => world[Symbol.asyncDispose]())

const dayOf = (at: Date) => at.toISOString().slice(0, 10)
/** To an hour of the day after the next midnight (UTC). */
async function nextDayAt(hour: number): Promise<string> {
  const now = world.clock.now()
  const midnight = Date.parse(`${dayOf(now)}T00:00:00Z`) + day_ms
  world.clock.advance(midnight + hour * hour_ms - now.getTime())
  return dayOf(new Date(midnight - 1))
}
const differencesOf = async (reconciliation_id: string) =>
  (await admin.sdk.payments.reconciliation({ reconciliation_id, limit: 100 })).differences.items
const sum = statement<{ minor: bigint }>(
  'test.account_sum',
  'select coalesce(sum(e.amount_minor), 0)::bigint as minor from entry e join account a on a.id = e.account_id where a.kind = $1',
)

test('a day is compared: what agrees is nothing, and each difference is noted once, explained or gone', async () => {
  const paid = await confirmedOrder(world)
  const returned = await confirmedOrder(world)
  await returned.brand.sdk.orders.withdraw({ order_id: returned.order_id })
  await world.settle()
  const payment_id = (await paid.brand.sdk.payments.of_order({ order_id: paid.order_id })).items[0]?.transaction_id ?? ''
  const noon = new Date(world.clock.now())
  const movement = { amount_minor: 700n, fee_minor: 0n, currency: 'INR', at: noon }
  more.push({ ...movement, kind: 'capture', subject: 'pay_nobodys' }, { ...movement, kind: 'refund', subject: 're_nobodys' })
  more.push({ ...movement, kind: 'settlement', subject: 'set_1', amount_minor: 1_000_000n })
  hidden.add(payment_id)
  await expect(admin.sdk.payments.reconcile({ day: dayOf(noon) })).rejects.toMatchObject({
    status: 409,
    code: 'reconciliation.day_not_over',
  })

  const day = await nextDayAt(7)
  const run = await admin.sdk.payments.reconcile({ day })
  expect(run).toMatchObject({ day, started_by: admin.user_id, found: run.found })
  const known = (all: Awaited<ReturnType<typeof differencesOf>>) => all.map(({ kind, subject }) => `${kind} ${subject}`).toSorted()
  const first = known(await differencesOf(run.id))
  expect(first.filter((one) => one.startsWith('missing_here'))).toEqual(['missing_here pay_nobodys', 'missing_here re_nobodys'])
  expect(await world.database.query(sum, ['bank'])).toEqual([{ minor: 1_000_000n }])

  const again = await admin.sdk.payments.reconcile({ day })
  expect(await differencesOf(again.id)).toEqual([])
  expect(await world.database.query(sum, ['bank'])).toEqual([{ minor: 1_000_000n }])

  // What was noted here within the last hours of the day is looked for by the next day's comparison.
  const next = await admin.sdk.payments.reconcile({ day: await nextDayAt(7) })
  const missing = [...first, ...known(await differencesOf(next.id))].filter((one) => one.startsWith('missing_there'))
  expect(missing).toEqual([`missing_there ${payment_id}`])
  hidden.clear()
  await admin.sdk.payments.reconcile({ day })
  const all = [...(await differencesOf(run.id)), ...(await differencesOf(next.id))]
  expect(all.find(({ subject }) => subject === payment_id)).toMatchObject({ resolved_by: null, note: expect.stringContaining('agree') })

  const open = all.find(({ resolved_at }) => resolved_at === null)
  const difference_id = open?.id ?? ''
  expect(await admin.sdk.payments.resolve_difference({ difference_id, note: 'A test of theirs' })).toMatchObject({
    resolved_by: admin.user_id,
  })
  await expect(admin.sdk.payments.resolve_difference({ difference_id, note: 'x' })).rejects.toMatchObject({
    status: 409,
    code: 'difference.resolved',
  })
  await expect(admin.sdk.payments.resolve_difference({ difference_id: '999999', note: 'x' })).rejects.toMatchObject({ status: 404 })
  await expect(admin.sdk.payments.reconciliation({ reconciliation_id: '999999' })).rejects.toMatchObject({ status: 404 })
  expect((await admin.sdk.payments.reconciliations({ limit: 2 })).items).toHaveLength(2)
  const brand = paid.brand.sdk.payments
  await expect(brand.reconciliations({})).rejects.toMatchObject({ status: 403 })
  await expectSoundMoney(world)
})

test('the gateway’s fee is ours once per charge, whether told with the payment or by the report', async () => {
  const before = (await world.database.query(sum, ['gateway_fee']))[0]?.minor ?? 0n
  const deal = await confirmedOrder(world)
  const after = (await world.database.query(sum, ['gateway_fee']))[0]?.minor ?? 0n
  expect(after - before).toBe(21_000n)
  await world.database.query(statement('test.no_fee', 'update checkout set fee_minor = null where id = (select max(id) from checkout)'))
  await admin.sdk.payments.reconcile({ day: await nextDayAt(2) })
  expect(await world.database.query(sum, ['gateway_fee'])).toEqual([{ minor: after }])
  expect(deal.order_id).not.toBe('')
})

test('each night compares the day before by itself', async () => {
  const day = await nextDayAt(2)
  await world.settle()
  const runs = (await admin.sdk.payments.reconciliations({ limit: 100 })).items.filter((run) => run.day === day)
  expect(runs).toMatchObject([{ started_by: null }])
})

describe('two books', () => {
  const at = (text: string) => new Date(text)
  const fact = (subject: string, amount_minor: bigint, when = '2026-01-31T12:00:00Z') => ({
    fact: 'capture',
    subject,
    amount_minor,
    currency: 'INR',
    at: at(when),
  })
  const compare = (theirs: ReturnType<typeof fact>[], ours: ReturnType<typeof fact>[]) =>
    compareBooks(theirs, bookOf(ours), ours, bookOf(theirs)).map(({ kind, subject }) => [kind, subject])

  test('agree, lack a fact on either side, or differ in an amount', () => {
    expect(compare([fact('a', 1n)], [fact('a', 1n)])).toEqual([])
    expect(compare([fact('a', 1n)], [])).toEqual([['missing_here', 'a']])
    expect(compare([], [fact('a', 1n)])).toEqual([['missing_there', 'a']])
    expect(compare([fact('a', 1n)], [fact('a', 2n)])).toEqual([['amount_differs', 'a']])
  })

  test('agree on what one noted a second before midnight and the other after', () => {
    const theirs = fact('a', 1n, '2026-01-31T23:59:59Z')
    const ours = fact('a', 1n, '2026-02-01T00:00:03Z')
    expect(compareBooks([theirs], bookOf([ours]), [], bookOf([theirs]))).toEqual([])
    expect(compareBooks([], bookOf([]), [ours], bookOf([theirs]))).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkInvariants, invariants } from '#modules/ledger/index.ts'
import type { Invariant } from '#platform/invariant.ts'
import { ctxOf } from '#test/context.ts'
import { plant } from '#test/plant.ts'
import { hire, type Staff } from '#test/staff.ts'
import { completedOrder, confirmedOrder, placedOrder, type Deal } from '#test/stories.ts'
import { openWorld, type World } from '#test/world.ts'
import { betweenModules } from './queries.ts'

const everything = [...invariants, ...betweenModules]
let world: World
let admin: Staff
let done: Deal
let paid: Deal
let rejected: Deal
beforeAll(async () => {
  world = await openWorld()
  admin = await hire(world, 'admin')
  done = await completedOrder(world)
  paid = await confirmedOrder(world)
  rejected = await confirmedOrder(world)
  await placedOrder(world)
  await rejected.creator.sdk.orders.reject({ order_id: rejected.order_id, reason: 'No time' })
  await world.settle()
  world.clock.advance(86_400_000)
  await world.settle()
})
afterAll(() => world[Symbol.asyncDispose]())

/** Ids of those that do not hold. */
async function broken(list: readonly Invariant[] = everything): Promise<string[]> {
  await checkInvariants(ctxOf(world), list)
  const { invariants: found } = await admin.sdk.ledger.invariants({})
  return found.filter(({ violations }) => violations > 0).map(({ id }) => id)
}

test('a sound world breaks none, and all of them are looked at by the hourly job', async () => {
  const check = await admin.sdk.ledger.invariants({})
  expect(check.invariants.map(({ id }) => id).sort()).toEqual(everything.map(({ id }) => id).sort())
  expect(check.invariants.filter(({ violations, complete }) => violations > 0 || !complete)).toEqual([])
  expect(check.broken).toBe(0)
})

/** A fault, how it is mended, and the invariants that must name it, all of them and no other. */
const faults: Record<string, { break: string; mend: string; breaks: string[] }> = {
  'an entry of another amount': {
    break: 'update entry set amount_minor = amount_minor + 1 where id = 1',
    mend: 'update entry set amount_minor = amount_minor - 1 where id = 1',
    breaks: ['ledger.sums_to_zero', 'ledger.days_rebuilt'],
  },
  'a transaction without entries': {
    break: `insert into ledger_transaction (idempotency_key, posting, created_at) values ('nothing', 'P2', now())`,
    mend: `delete from ledger_transaction where idempotency_key = 'nothing'`,
    breaks: ['ledger.has_entries'],
  },
  'a balance that is not the sum of its entries': {
    break: `update account set balance_minor = balance_minor + 1 where kind = 'order_held'`,
    mend: `update account set balance_minor = balance_minor - 1 where kind = 'order_held'`,
    breaks: ['ledger.balances_rebuilt', 'orders.ended_hold_nothing'],
  },
  'a balance after an entry that does not follow': {
    break: `update entry set balance_after_minor = balance_after_minor + 1 where id = (select min(id) from entry where balance_after_minor is not null)`,
    mend: `update entry set balance_after_minor = balance_after_minor - 1 where id = (select min(id) from entry where balance_after_minor is not null)`,
    breaks: ['ledger.balances_after'],
  },
  'an account of a creator that keeps no balance': {
    break: `update account set balance_minor = null where kind = 'creator_pending'`,
    mend: `update account set balance_minor = (select sum(amount) from (select -amount_minor as amount from entry where account_id = account.id) e)
      where kind = 'creator_pending'`,
    breaks: ['ledger.never_negative'],
  },
  'an account of another currency than its entries': {
    break: `update account set currency = 'JPY' where kind = 'commission'`,
    mend: `update account set currency = 'INR' where kind = 'commission'`,
    breaks: ['ledger.one_currency'],
  },
  'an earning of more than is in clearance': {
    break: 'update earning set amount_minor = amount_minor + 1',
    mend: 'update earning set amount_minor = amount_minor - 1',
    breaks: ['ledger.earnings_add_up'],
  },
  'a day that was added up wrongly': {
    break: `update ledger_day set debit_minor = debit_minor + 1 where kind = 'order_held'`,
    mend: `update ledger_day set debit_minor = debit_minor - 1 where kind = 'order_held'`,
    breaks: ['ledger.days_balance', 'ledger.days_rebuilt'],
  },
  'a verification that found a break': {
    break: `update seal_verification set chains = jsonb_set(chains, '{0,broken}', '{"number": 1, "row_id": "1", "says": "row 1 was changed"}')`,
    mend: `update seal_verification set chains = jsonb_set(chains, '{0,broken}', 'null')`,
    breaks: ['ledger.seals_whole'],
  },
  'entries that nobody seals': {
    break: `with gone as (update seal set chain = 'audit', number = number + 1000 where chain = 'entries' returning 1) select 1 from gone`,
    mend: `update seal set chain = 'entries', number = number - 1000 where number > 1000`,
    breaks: ['ledger.seals_keep_up'],
  },
  'a refund that is due for a month': {
    break: `with later as (update ledger_transaction set created_at = created_at - interval '30 days' where posting in ('P8', 'P8s') returning id),
        account as (update account set balance_minor = balance_minor + 5 where kind = 'refund_due' returning id) select 1 from account, later`,
    mend: `with later as (update ledger_transaction set created_at = created_at + interval '30 days' where posting in ('P8', 'P8s') returning id),
        account as (update account set balance_minor = balance_minor - 5 where kind = 'refund_due' returning id) select 1 from account, later`,
    breaks: ['ledger.balances_rebuilt', 'ledger.days_rebuilt', 'ledger.refund_due_moves_on'],
  },
  'an order that was handed out otherwise than agreed': {
    break: `update "order" set commission_minor = commission_minor - 1 where status = 'completed'`,
    mend: `update "order" set commission_minor = commission_minor + 1 where status = 'completed'`,
    breaks: ['orders.completed_as_agreed'],
  },
  'an order that counts as paid and is not': {
    break: `update "order" set paid_at = created_at where status = 'expired'`,
    mend: `update "order" set paid_at = null where status = 'expired'`,
    breaks: ['orders.paid_was_captured'],
  },
  'a version without its transition': {
    break: `update "order" set version = version + 1 where status = 'confirmed'`,
    mend: `update "order" set version = version - 1 where status = 'confirmed'`,
    breaks: ['orders.path_without_gap'],
  },
  'a transition from where the order did not stand': {
    break: `update order_transition set "from" = 'review' where move = 'pay'`,
    mend: `update order_transition set "from" = 'pending' where move = 'pay'`,
    breaks: ['orders.each_starts_where_the_last_ended'],
  },
  'a timer of an order that has ended': {
    break: `insert into order_timer (order_id, kind, due_at, seq) select id, 'stale', now(), 1 from "order" where status = 'completed'`,
    mend: `delete from order_timer where kind = 'stale'`,
    breaks: ['orders.ended_wait_for_nothing'],
  },
  'a captured payment that the ledger does not know': {
    break: `update ledger_transaction set idempotency_key = 'x' || idempotency_key where posting = 'P1'`,
    mend: `update ledger_transaction set idempotency_key = substring(idempotency_key from 2) where posting = 'P1'`,
    breaks: ['payments.captured_once'],
  },
  'a refund that succeeded without a transaction': {
    break: `update ledger_transaction set idempotency_key = 'x' || idempotency_key where posting = 'P8s'`,
    mend: `update ledger_transaction set idempotency_key = substring(idempotency_key from 2) where posting = 'P8s'`,
    breaks: ['payments.refunded_once'],
  },
  'more refunded than captured': {
    break: 'update refund set amount_minor = amount_minor + 1',
    mend: 'update refund set amount_minor = amount_minor - 1',
    breaks: ['payments.refunds_within_captures'],
  },
}

describe('the invariants name', () => {
  test.each(Object.entries(faults))('%s', async (_, { break: sql, mend, breaks }) => {
    await plant(world.database, sql)
    const found = await broken()
    await plant(world.database, mend)
    expect(found.sort()).toEqual(breaks.sort())
    expect(await broken()).toEqual([])
  })

  test.each(['payout_in_transit', 'creator_frozen'])('money that is stuck in %s', async (kind) => {
    await plant(world.database, `update ledger_transaction set created_at = created_at - interval '200 days' where posting = 'P3'`)
    await plant(world.database, `update account set kind = '${kind}' where kind = 'creator_pending'`)
    const found = await broken()
    await plant(world.database, `update account set kind = 'creator_pending' where kind = '${kind}'`)
    await plant(world.database, `update ledger_transaction set created_at = created_at + interval '200 days' where posting = 'P3'`)
    expect(found).toContain(`ledger.${kind}_moves_on`)
    expect(await broken()).toEqual([])
  })

  test('each of them something at some time', () => {
    const named = new Set([
      ...Object.values(faults).flatMap(({ breaks }) => breaks),
      'ledger.payout_in_transit_moves_on',
      'ledger.creator_frozen_moves_on',
    ])
    expect(everything.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([])
  })
})

test('what does not hold is a line of the log with samples, and stands in the answer first', async () => {
  const lines: unknown[] = []
  const ctx = ctxOf(world)
  const log = { ...ctx.log, error: (line: unknown) => void lines.push(line) } as typeof ctx.log
  await plant(world.database, `update "order" set version = version + 1 where id = ${paid.order_id}`)
  expect(await checkInvariants({ ...ctx, query: ctx.query, log }, everything)).toBe(1)
  await plant(world.database, `update "order" set version = version - 1 where id = ${paid.order_id}`)
  const sample = { id: Number(paid.order_id), version: 3, status: 'confirmed', transitions: 2 }
  expect(lines).toEqual([{ invariant: 'orders.path_without_gap', violations: 1, samples: [sample] }])
  const { broken: count, invariants: found } = await admin.sdk.ledger.invariants({})
  expect(count).toBe(1)
  expect(found[0]).toMatchObject({ id: 'orders.path_without_gap', violations: 1, samples: [sample] })
  expect(done.order_id).not.toBe(rejected.order_id)
})

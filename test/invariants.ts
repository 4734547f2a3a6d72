import { expect } from 'vitest'
import { statement } from '#platform/db.ts'
import type { World } from './world.ts'

/** What must hold of the money after anything at all; each query finds violations. Source: design, "Invariants". */
const invariants = {
  'the entries of each transaction and currency sum to zero':
    'select transaction_id from entry group by transaction_id, currency having sum(amount_minor) <> 0',
  'each transaction has entries':
    'select t.id from ledger_transaction t where not exists (select from entry e where e.transaction_id = t.id)',
  'stored balances equal rebuilt ones': `select a.id from account a left join entry e on e.account_id = a.id where a.balance_minor is not null
     group by a.id having a.balance_minor <> coalesce(sum(e.amount_minor), 0) * a.normal`,
  'no balance is negative': 'select id from account where balance_minor < 0',
  'nothing is held for an ended order': `select o.id from "order" o join account a on a.kind = 'order_held' and a.owner_id = o.id
     where o.ended_at is not null and a.balance_minor <> 0`,
  'a paid, open order holds exactly what was paid, another less': `select o.id from "order" o left join account a on a.kind = 'order_held' and a.owner_id = o.id
     cross join lateral (select coalesce(a.balance_minor, 0) as held, o.price_minor + o.brand_fee_minor + o.brand_fee_tax_minor as total) m
     where o.ended_at is null and case when o.paid_at is null then m.held >= m.total else m.held <> m.total end`,
  'the transitions of an order are a path without a gap': `select o.id from "order" o join order_transition t on t.order_id = o.id group by o.id, o.version, o.status
     having count(*) <> o.version or max(t.seq) <> o.version or min(t.seq) <> 1
       or (array_agg(t."to" order by t.seq desc))[1] <> o.status`,
  'each transition starts where the one before ended': `select order_id from (select order_id, "from", lag("to") over (partition by order_id order by seq) as before from order_transition) t
     where "from" is distinct from before`,
  'an ended order has no timer':
    "select t.order_id from order_timer t join \"order\" o on o.id = t.order_id where o.status in ('completed', 'cancelled', 'rejected', 'expired', 'refunded')",
  'what went back of a payment is the sum of its refunds': `select p.id from payment p left join refund r on r.payment_id = p.id
     group by p.id having p.refunded_minor <> coalesce(sum(r.amount_minor), 0)`,
  'nothing is owed back that no refund stands for': `select a.id from account a where a.kind = 'refund_due' and a.balance_minor <>
     (select coalesce(sum(r.amount_minor), 0) from refund r where r.order_id = a.owner_id and r.status in ('requested', 'processing'))
     and not exists (select from graphile_worker.jobs j where j.task_identifier = 'payments.request_refunds')`,
  'refunds do not exceed captures': `select r.order_id from refund r group by r.order_id having sum(r.amount_minor) filter (where status <> 'failed') >
       (select coalesce(sum(-e.amount_minor), 0) from entry e join account a on a.id = e.account_id
        join ledger_transaction t on t.id = e.transaction_id
        where a.kind = 'order_held' and a.owner_id = r.order_id and t.posting = 'P1')`,
} as const

/** The name of every invariant that does not hold, with how often. */
export async function violationsOf(world: Pick<World, 'database'>): Promise<string[]> {
  const broken: string[] = []
  for (const [name, sql] of Object.entries(invariants)) {
    const rows = await world.database.query(statement(`invariant.${name.slice(0, 40)}`, sql))
    if (rows.length > 0) broken.push(`${name}: ${rows.length} violations`)
  }
  return broken
}

/** Fails with the name of every invariant that does not hold. */
export async function expectSoundMoney(world: Pick<World, 'database'>): Promise<void> {
  expect(await violationsOf(world)).toEqual([])
}

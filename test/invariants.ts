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
  'what an order earned its creator stands in the ledger': `select e.order_id from earning e where e.amount_minor - e.taken_minor <> (
       select coalesce(sum(-n.amount_minor), 0) from ledger_transaction t join entry n on n.transaction_id = t.id join account a on a.id = n.account_id
       where t.order_id = e.order_id and a.kind like 'creator_%')`,
  'what is noted as frozen is what stands frozen': `select creator_id, currency from (
       select creator_id, currency, sum(frozen_minor) as minor from earning group by 1, 2
       union all select owner_id, currency, -balance_minor from account where kind = 'creator_frozen') f group by 1, 2 having sum(minor) <> 0`,
  'a completed order was handed out by its parts, to the unit': `select o.id from "order" o
     cross join lateral (select o.price_minor + o.brand_fee_minor + o.brand_fee_tax_minor as total,
       o.price_minor - o.commission_minor - o.commission_tax_minor - o.withholding_minor as net) m
     cross join lateral (select coalesce(sum(-e.amount_minor) filter (where a.kind like 'creator_%'), 0) as creator, coalesce(sum(-e.amount_minor) filter (where a.kind = 'commission'), 0) as commission,
       coalesce(sum(-e.amount_minor) filter (where a.kind = 'brand_fee'), 0) as fee, coalesce(sum(-e.amount_minor) filter (where a.kind = 'tax_payable'), 0) as tax
       from ledger_transaction t join entry e on e.transaction_id = t.id join account a on a.id = e.account_id where t.order_id = o.id) k
     where o.completed_at is not null and (k.creator + k.commission + k.fee + k.tax <> m.total - o.refunded_minor
       or abs(k.creator * m.total - m.net * (m.total - o.refunded_minor)) >= m.total
       or abs(k.commission * m.total - o.commission_minor * (m.total - o.refunded_minor)) >= m.total)`,
  'what is held came from payments': `select o.id from "order" o where (select coalesce(sum(p.amount_minor), 0) from payment p
       where p.order_id = o.id and p.status in ('completed', 'partially_refunded', 'refunded')) <>
     (select coalesce(sum(-e.amount_minor), 0) from ledger_transaction t join entry e on e.transaction_id = t.id join account a on a.id = e.account_id
       where t.order_id = o.id and t.posting = 'P1' and a.kind = 'order_held')`,
  'a clock is paused only while disputed': `select id from "order" where (paused is not null or disputed_from is not null) <> (status = 'disputed')`,
  'an open proposal is about work that goes on': `select c.id from change_request c join "order" o on o.id = c.order_id where c.status = 'open'
     and o.status not in ('in_progress', 'info_requested', 'review', 'revision_requested', 'awaiting_publication', 'publication_review')`,
  'an open dispute is about a disputed order': `select d.id from dispute d join "order" o on o.id = d.order_id where d.status = 'open' and o.status <> 'disputed'`,
  'no more is asked than was bought': `select o.id from "order" o where o.revisions_used > o.revisions_bought
     or o.revisions_used <> (select count(*) from order_transition t where t.order_id = o.id and t.move = 'request_revision')`,
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

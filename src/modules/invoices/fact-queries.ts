import { statement } from '#platform/db.ts'
import type { Parts } from './rules.ts'

export type FactRow = Parts & { id: bigint; direction: 'settled' | 'returned'; happened_at: Date; done_at: Date | null }

/** Written once for each posting, however often we are told of it. */
export const insertFact = statement<{ id: bigint }>(
  'invoices.note_fact',
  `insert into invoice_fact (order_id, key, direction, creator_minor, commission_minor, commission_tax_minor, brand_fee_minor, brand_fee_tax_minor,
     withholding_minor, happened_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (key) do nothing returning id`,
)

/** All that an order's invoices come from, what was handed out before what was taken back: who issues for an order waits here. */
export const lockFacts = statement<FactRow>(
  'invoices.lock_facts',
  `select id, direction, creator_minor, commission_minor, commission_tax_minor, brand_fee_minor, brand_fee_tax_minor, withholding_minor, happened_at, done_at
   from invoice_fact where order_id = $1 order by direction = 'returned', id for update`,
)

/** Orders that wait for invoices. What was taken back waits for what was handed out: alone there is nothing to take from. */
export const findWaiting = statement<{ order_id: bigint }>(
  'invoices.waiting',
  `select distinct f.order_id from invoice_fact f where f.done_at is null and f.order_id > $1
     and exists (select from invoice_fact s where s.order_id = f.order_id and s.direction = 'settled') order by f.order_id limit 200`,
)

/** Orders, after one, that handed money out or took it back without our being told of it. */
export const findUntold = statement<{ order_id: bigint }>(
  'invoices.untold',
  `select t.order_id from ledger_transaction t where t.order_id > $1 and t.posting in ('P3', 'P12', 'P10', 'P11', 'P13l')
     and not exists (select from invoice_fact f where f.key = t.idempotency_key)
     and (t.posting <> 'P13l' or not exists (select from entry e join account a on a.id = e.account_id where e.transaction_id = t.id and a.kind = 'order_held'))
   group by t.order_id order by t.order_id limit $2`,
)
export const findTold = statement<{ key: string }>('invoices.told', 'select key from invoice_fact where order_id = $1')

export const finishFact = statement('invoices.finish_fact', 'update invoice_fact set done_at = $2 where id = $1')

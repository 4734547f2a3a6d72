import { statement } from '#platform/db.ts'
import type { Amounts } from './facts.ts'

export type HandedRow = {
  key: string
  posting: 'P3' | 'P12' | 'P10' | 'P11' | 'P13l'
  created_at: Date
  /** How much went back to the brand or its bank with it. */
  back_minor: bigint
  commission_minor: bigint
  brand_fee_minor: bigint
  gst_minor: bigint
}

/** What these accounts got by a transaction (less than nothing: what was taken from them). */
const got = (name: string, which: string) => `coalesce(sum(-e.amount_minor) filter (where ${which}), 0)::bigint as ${name}`

/** The postings of an order that handed its money out or took of it back; a chargeback that was paid from what was held is none. */
export const findHanded = statement<HandedRow>(
  'orders.handed',
  `select t.idempotency_key as key, t.posting, t.created_at, ${got('back_minor', "a.kind in ('refund_due', 'chargeback_reserve', 'chargeback_loss')")},
     ${got('commission_minor', "a.kind = 'commission'")}, ${got('brand_fee_minor', "a.kind = 'brand_fee'")},
     ${got('gst_minor', "a.kind = 'tax_payable' and a.label = 'gst'")}
   from ledger_transaction t join entry e on e.transaction_id = t.id join account a on a.id = e.account_id
   where t.order_id = $1 and t.posting in ('P3', 'P12', 'P10', 'P11', 'P13l')
   group by t.id having t.posting <> 'P13l' or count(*) filter (where a.kind = 'order_held') = 0 order by t.id`,
)

export const findAmounts = statement<Amounts>(
  'orders.amounts',
  `select price_minor, brand_fee_minor, brand_fee_tax_minor, commission_minor, commission_tax_minor, withholding_minor from "order" where id = $1`,
)

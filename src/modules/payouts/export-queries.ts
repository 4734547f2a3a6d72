import { statement } from '#platform/db.ts'
import { standing } from '#modules/users/index.ts'
import { findPayout, type PayoutRow } from './queries.ts'

export type Candidate = PayoutRow & { usable: boolean; active: boolean; owed_minor: bigint; released: boolean; disputed: boolean }

/** The oldest that wait to leave, taken until the transaction ends, with what may have happened since they were asked for; those that somebody else takes at this moment are left to them. */
export const takeRequested = statement<Candidate>(
  'payouts.take_requested',
  `select p.id, p.creator_id, p.currency, p.amount_minor, p.status, p.version, p.hold_reasons, p.reason, p.payout_account_id, p.account_kind, p.account_last4,
     p.requested_by, p.period::text, p.batch_id, p.bank_reference, p.paid_at, p.created_at, p.updated_at,
     a.state = 'active' and a.usable_from <= $3 as usable, ${standing('u', '$3')} = 'active' as active, p.released_at is not null as released,
     coalesce((select balance_minor from account where kind = 'creator_receivable' and owner_id = p.creator_id and label = '' and currency = p.currency), 0) as owed_minor,
     exists (select from account where kind = 'creator_frozen' and owner_id = p.creator_id and label = '' and currency = p.currency and balance_minor > 0)
       or exists (select from "order" where creator_id = p.creator_id and chargebacks_open > 0) as disputed
   from payout p join payout_account a on a.id = p.payout_account_id join creator_profile c on c.id = p.creator_id join "user" u on u.id = c.user_id
   where p.currency = $1 and p.status = 'requested' order by p.id limit $2 for update of p skip locked`,
)

export type ExportRow = { id: bigint; currency: string; count: number; total_minor: bigint; made_by: bigint; created_at: Date }
const columns = 'id, currency, count, total_minor, made_by, created_at'
export const insertBatch = statement<ExportRow>(
  'payouts.insert_batch',
  `insert into payout_batch (currency, count, total_minor, made_by, created_at) values ($1, $2, $3, $4, $5) returning ${columns}`,
)
export const findBatch = statement<ExportRow>('payouts.find_batch', `select ${columns} from payout_batch where id = $1`)
export const listBatches = statement<ExportRow>(
  'payouts.list_batches',
  `select ${columns} from payout_batch where $1::bigint is null or id < $1 order by id desc limit $2`,
)
export const handOver = statement(
  'payouts.hand_over',
  `update payout set status = 'processing', batch_id = $2, version = version + 1, updated_at = $3 where id = any($1::bigint[]) and status = 'requested'`,
)
/** Those still on their way: what the bank has answered for is not handed to it again. */
export const inBatch = statement<PayoutRow>(
  'payouts.in_batch',
  `${findPayout.text.slice(0, findPayout.text.indexOf(' where '))} where batch_id = $1 and status = 'processing' order by id`,
)

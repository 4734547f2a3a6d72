import type { ChargebackStatus } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'

export type ChargedPayment = { id: bigint; order_id: bigint; amount_minor: bigint; refunded_minor: bigint; currency: string }
/** What one charge at the gateway paid for, locked. */
export const chargedPayments = statement<ChargedPayment>(
  'payments.charged',
  `select p.id, p.order_id, p.amount_minor, p.refunded_minor, p.currency from payment p join checkout c on c.id = p.checkout_id
   where c.provider = $1 and c.gateway_payment_id = $2 and p.source = 'gateway' and p.payment_date is not null order by p.order_id for update of p`,
)

export type ChargebackRow = {
  id: bigint
  provider: string
  gateway_chargeback_id: string
  gateway_payment_id: string
  amount_minor: bigint
  fee_minor: bigint
  currency: string
  reason: string
  status: ChargebackStatus
  respond_by: Date | null
  opened_at: Date
  closed_at: Date | null
}
const columns =
  'id, provider, gateway_chargeback_id, gateway_payment_id, amount_minor, fee_minor, currency, reason, status, respond_by, opened_at, closed_at'
export const insertChargeback = statement<{ id: bigint }>(
  'payments.insert_chargeback',
  `insert into chargeback (provider, gateway_chargeback_id, gateway_payment_id, amount_minor, fee_minor, currency, reason, respond_by, opened_at, updated_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) on conflict (provider, gateway_chargeback_id) do nothing returning id`,
)
export const insertShares = statement(
  'payments.insert_chargeback_shares',
  `insert into chargeback_share (chargeback_id, payment_id, order_id, amount_minor, fee_minor)
   select $1, s.payment_id, s.order_id, s.amount_minor, s.fee_minor
   from jsonb_to_recordset($2) as s(payment_id bigint, order_id bigint, amount_minor bigint, fee_minor bigint)`,
)
export const lockChargeback = statement<ChargebackRow>(
  'payments.lock_chargeback',
  `select ${columns} from chargeback where provider = $1 and gateway_chargeback_id = $2 for update`,
)
export const closeCase = statement(
  'payments.close_chargeback',
  'update chargeback set status = $2::"ChargebackStatus", closed_at = $3, updated_at = $3 where id = $1',
)
export const findChargeback = statement<ChargebackRow>('payments.find_chargeback', `select ${columns} from chargeback where id = $1`)
const page = (filter: string) =>
  `select ${columns} from chargeback where ${filter} ($1::bigint is null or id < $1) order by id desc limit $2`
export const listCases = statement<ChargebackRow>('payments.list_chargebacks', page(''))
export const listCasesIn = statement<ChargebackRow>('payments.list_chargebacks_in', page('status = $3::"ChargebackStatus" and'))

export type ShareRow = { chargeback_id: bigint; payment_id: bigint; order_id: bigint; amount_minor: bigint; fee_minor: bigint }
export const sharesOf = statement<ShareRow>(
  'payments.chargeback_shares',
  'select chargeback_id, payment_id, order_id, amount_minor, fee_minor from chargeback_share where chargeback_id = any($1) order by order_id',
)

export type EvidenceRow = { id: bigint; text: string; links: string[]; added_by: bigint; created_at: Date }
export const evidenceOf = statement<EvidenceRow>(
  'payments.evidence',
  'select id, text, links, added_by, created_at from chargeback_evidence where chargeback_id = $1 order by id desc limit 100',
)
export const insertEvidence = statement<EvidenceRow>(
  'payments.insert_evidence',
  `insert into chargeback_evidence (chargeback_id, text, links, added_by, created_at) values ($1, $2, $3, $4, $5)
   returning id, text, links, added_by, created_at`,
)
export const countEvidence = statement<{ count: number }>(
  'payments.count_evidence',
  'select count(*)::int as count from chargeback_evidence where chargeback_id = $1',
)

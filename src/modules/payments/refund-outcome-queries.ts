import { statement } from '#platform/db.ts'

/** Of a gateway whose outcome is not known; one whose reply was lost is due after a minute, one the gateway works on after a quarter of an hour. */
export const takeUnfinished = statement<{ id: bigint }>(
  'payments.unfinished_refunds',
  `update refund r set updated_at = $1 from (
     select id from refund where status in ('requested', 'processing') and destination = 'gateway' and provider = $2
       and updated_at < $1::timestamptz - case status when 'requested' then interval '1 minute' else interval '15 minutes' end
     order by updated_at limit 50 for update skip locked) due
   where r.id = due.id returning r.id`,
)
export const refundByGatewayId = statement<{ id: bigint }>(
  'payments.refund_by_gateway_id',
  'select id from refund where provider = $1 and gateway_refund_id = $2',
)
/** From an open state to the next; nobody else's outcome is written over. */
export const setRefund = statement<{ id: bigint }>(
  'payments.set_refund',
  `update refund set status = $2::"RefundStatus", gateway_refund_id = coalesce($3, gateway_refund_id), destination = $4::"RefundDestination", updated_at = $5,
     settled_at = case when $2 in ('succeeded', 'failed') then $5::timestamptz end
   where id = $1 and status in ('requested', 'processing') returning id`,
)
export const setConfirmed = statement(
  'payments.set_refund_confirmed',
  'update refund set bank_reference = $2, confirmed_by = $3 where id = $1',
)
export const markRefunded = statement(
  'payments.mark_refunded',
  `update payment p set updated_at = $2, status = case when d.amount_minor >= p.amount_minor then 'refunded' else 'partially_refunded' end::"PaymentStatus"
   from (select sum(amount_minor) as amount_minor from refund where payment_id = $1 and status = 'succeeded') d where p.id = $1`,
)

import { statement } from '#platform/db.ts'

/** The gateway has taken the money. */
export const setCaptured = statement(
  'payments.set_captured',
  `update checkout set status = 'paid', gateway_payment_id = $2, captured_at = $3, updated_at = $3, ask_at = null where id = $1`,
)
/** Once: what the gateway said first stands. */
export const setFee = statement<{ id: bigint }>(
  'payments.set_fee',
  'update checkout set fee_minor = $2 where id = $1 and fee_minor is null returning id',
)

/**
 * Checkouts somebody went to pay and of which no end is known: their webhook may be lost. Closed ones for a day more, because money can come
 * late. Each is due again later the older it is, so that those nobody ever pays are not in the way of the others.
 */
export const takeUnsettled = statement<{ id: bigint }>(
  'payments.unsettled',
  `update checkout c set ask_at = case when c.status = 'open' or c.updated_at > $1::timestamptz - interval '1 day'
     then $1 + least(greatest(($1 - c.created_at) / 4, interval '1 minute'), interval '15 minutes') end
   from (select id from checkout where ask_at <= $1 and provider = $2 order by ask_at limit 50 for update skip locked) due
   where c.id = due.id returning c.id`,
)

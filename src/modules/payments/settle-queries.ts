import { statement } from '#platform/db.ts'

/** The gateway has taken the money. */
export const setCaptured = statement(
  'payments.set_captured',
  `update checkout set status = 'paid', gateway_payment_id = $2, captured_at = $3, updated_at = $3 where id = $1`,
)
/** Once: what the gateway said first stands. */
export const setFee = statement<{ id: bigint }>(
  'payments.set_fee',
  'update checkout set fee_minor = $2 where id = $1 and fee_minor is null returning id',
)

/** Checkouts somebody went to pay and of which no end is known: their webhook may be lost. Closed ones for a day more, because money can come late. */
export const findUnsettled = statement<{ id: bigint }>(
  'payments.unsettled',
  `select id from checkout where session_id is not null and updated_at < $1
     and (status = 'open' or (status = 'closed' and updated_at > $2)) and provider = $3 order by updated_at limit 200`,
)

import { statement } from '#platform/db.ts'
import type { Fact } from './rules.ts'

/** What the ledger has of a gateway's facts: the entries of its clearing account, by the keys under which they were posted. */
const posted = (key: string, provider: string) => `join ledger_transaction t on t.idempotency_key = ${key}
   join entry e on e.transaction_id = t.id join account a on a.id = e.account_id and a.kind = 'gateway_clearing' and a.label = ${provider}`
const capture = (
  filter: string,
) => `select 'capture' as fact, c.gateway_payment_id as subject, sum(e.amount_minor)::bigint as amount_minor, c.currency, c.captured_at as at
   from checkout c join payment p on p.checkout_id = c.id and p.source = 'gateway' ${posted("'payment:' || p.id || ':captured'", 'c.provider')}
   where c.provider = $1 and ${filter} group by c.id`
const refund = (filter: string) => `select 'refund', r.gateway_refund_id, -sum(e.amount_minor)::bigint, r.currency, r.settled_at
   from refund r ${posted("'refund:' || r.id || ':succeeded'", 'r.provider')} where r.provider = $1 and ${filter} group by r.id`
const opened = (filter: string) =>
  `select 'chargeback', b.gateway_chargeback_id, b.amount_minor, b.currency, b.opened_at from chargeback b where b.provider = $1 and ${filter}`
const won = (filter: string) => `select 'chargeback_won', b.gateway_chargeback_id, b.amount_minor, b.currency, b.closed_at
   from chargeback b where b.provider = $1 and b.status = 'won' and ${filter}`

/** Ours with these ids of the gateway, whenever they were. */
export const ourFacts = statement<Fact>(
  'payments.our_facts',
  [
    capture('c.gateway_payment_id = any($2)'),
    refund('r.gateway_refund_id = any($2)'),
    opened('b.gateway_chargeback_id = any($2)'),
    won('b.gateway_chargeback_id = any($2)'),
  ].join(' union all '),
)
/** Ours between two moments. */
export const ourFactsBetween = statement<Fact>(
  'payments.our_facts_between',
  [
    capture('c.captured_at >= $2 and c.captured_at < $3'),
    refund('r.settled_at >= $2 and r.settled_at < $3'),
    opened('b.opened_at >= $2 and b.opened_at < $3'),
    won('b.closed_at >= $2 and b.closed_at < $3'),
  ].join(' union all '),
)
export const checkoutsOfCharges = statement<{ id: bigint; gateway_payment_id: string; currency: string }>(
  'payments.charges_without_fee',
  'select id, gateway_payment_id, currency from checkout where provider = $1 and gateway_payment_id = any($2) and fee_minor is null',
)
export const firstCapture = statement<{ at: Date | null }>(
  'payments.first_capture',
  'select min(captured_at) as at from checkout where provider = $1',
)

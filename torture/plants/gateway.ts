import type { PaymentGateway, Ports } from '#platform/ports.ts'
import { plant, sql, type Plant } from './plant.ts'

const setBack = sql([
  'payments.set_event_handled',
  'update gateway_event set',
  `with told as (select subject from gateway_event where id = $1 and body::text like '%payment.failed%'),
     back as (update payment p set status = 'pending' from checkout c, told where c.id = p.checkout_id and c.session_id = told.subject)
   update gateway_event set`,
])
const actedTwice = {
  ...sql(['payments.insert_chargeback', 'on conflict (provider, gateway_chargeback_id) do nothing', '']),
  database: ['drop index chargeback_provider_gateway_chargeback_id_key'],
}
const verifying = (verifyWebhook: (own: PaymentGateway) => PaymentGateway['verifyWebhook']) => ({
  ports: (ports: Ports): Ports => ({ ...ports, gateway: { ...ports.gateway, verifyWebhook: verifyWebhook(ports.gateway) } }),
})
const timeOf = (header = '') => new Date(Number(/t=(\d+)/.exec(header)?.[1]) * 1_000)

/** What a gateway tells, and what is asked of it. */
export const ofGateways: readonly Plant[] = [
  plant('F-11', 'a copy is stored as another event', 1, {
    ...sql(['payments.insert_events', 'on conflict (provider, event_id) do nothing', '']),
    database: [
      'alter table gateway_event drop constraint if exists gateway_event_provider_event_id_key',
      'drop index if exists gateway_event_provider_event_id_key',
    ],
  }),
  plant('F-11', 'an event is answered and not stored', 1, sql(['payments.insert_events', 'order by provider, event_id', 'where false'])),
  plant('F-12', 'a try that failed sets what was paid back', 3, setBack),
  plant('F-12', 'a chargeback that is told of again is another one', 2, actedTwice),
  plant('F-12.1', 'a chargeback that is told of again is another one', 1, actedTwice),
  plant('F-12.2', 'a try that failed sets what was paid back', 5, setBack),
  plant('F-13', 'what came early is not tried again', 2, sql(['payments.events_to_try', 'where', 'where false and'])),
  plant('F-14', 'a signature of any time counts', 1, verifying((own) => ({ raw, headers, now }) =>
    own.verifyWebhook({ raw, headers, now: headers['sandbox-signature'] ? timeOf(headers['sandbox-signature']) : now }))),
  plant('F-14', 'nobody looks at signatures', 1, verifying(() => ({ raw }) => {
    const { id, subject } = JSON.parse(Buffer.from(raw).toString('utf8')) as { id: string; subject: string }
    return { event_id: id, kind: 'payment', subject }
  })),
  plant('F-16', 'nobody asks the gateway', 2, sql(['payments.unsettled', 'where', 'where false and'])),
  plant('F-17', 'a refund whose reply was lost is left alone', 1, sql(['payments.unfinished_refunds', 'where', 'where false and'])),
  plant('F-17', 'a refund is noted twice', 1, sql([
    'payments.insert_refund',
    `values ($1, $2, $3, $4, $5, $6, $7::"RefundDestination", $8, $9, $9) on conflict (fact, payment_id) do nothing`,
    `select $1::bigint, $2::bigint, $3::bigint, $4, $5, $6 || nth, $7::"RefundDestination", $8, $9, $9 from generate_series(1, 2) as nth`,
  ])),
  plant('F-18', 'an outage is taken for an answer, so that everybody waits for the next one', 1, { careless: true }),
  plant('F-25', 'what has a lower number than what was worked off is passed over', 2, sql([
    'payments.find_event', 'where id = $1', 'where id = $1 and id > (select coalesce(max(e.id), 0) from gateway_event e where e.handled_at is not null)',
  ])),
] // prettier-ignore

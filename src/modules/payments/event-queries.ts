import type { GatewayEventState } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'

export type EventRow = {
  id: bigint
  provider: string
  event_id: string
  kind: string
  subject: string
  received_at: Date
  handled_at: Date | null
  outcome: string | null
  state: GatewayEventState
  attempts: number
  error: string | null
  next_try_at: Date | null
}
const columns = 'id, provider, event_id, kind, subject, received_at, handled_at, outcome, state, attempts, error, next_try_at'
/** In the order of their ids, so that two who store the same events never wait for each other. */
export const insertEvents = statement<{ id: bigint }>(
  'payments.insert_events',
  `insert into gateway_event (provider, event_id, kind, subject, body, received_at)
   select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[]) as arrived(provider, event_id) order by provider, event_id
   on conflict (provider, event_id) do nothing returning id`,
)
export const findEvent = statement<EventRow>('payments.find_event', `select ${columns} from gateway_event where id = $1`)
const page = (filter: string) =>
  `select ${columns} from gateway_event where ${filter} ($1::bigint is null or id < $1) order by id desc limit $2`
export const listEvents = statement<EventRow>('payments.list_events', page(''))
export const listEventsIn = statement<EventRow>('payments.list_events_in', page('state = $3::"GatewayEventState" and'))

export const setHandled = statement(
  'payments.set_event_handled',
  `update gateway_event set state = 'handled', outcome = $2, handled_at = $3, error = null, next_try_at = null, attempts = attempts + 1
   where id = $1 and handled_at is null`,
)
export const setUnhandled = statement(
  'payments.set_event_unhandled',
  `update gateway_event set state = $2::"GatewayEventState", error = $3, next_try_at = $4, attempts = attempts + 1 where id = $1 and handled_at is null`,
)
/** Those to be tried again, soonest first, after one. */
export const eventsToTry = statement<{ id: bigint; next_try_at: Date }>(
  'payments.events_to_try',
  'select id, next_try_at from gateway_event where next_try_at <= $1 and (next_try_at, id) > ($2, $3) order by next_try_at, id limit 200',
)

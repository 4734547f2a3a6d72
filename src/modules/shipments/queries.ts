import type { ShipmentState } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'

export type ShipmentRow = {
  order_id: bigint
  state: ShipmentState
  version: number
  address_sealed: Buffer | null
  address_changed_at: Date
  info_request: number | null
  carrier: string | null
  tracking_number: string | null
  tracking_url: string | null
  sent_at: Date | null
  expected_at: Date | null
  received_at: Date | null
  problem_note: string | null
  reported_at: Date | null
  created_at: Date
  updated_at: Date
}
const columns = `order_id, state, version, address_sealed, address_changed_at, info_request, carrier, tracking_number, tracking_url, sent_at, expected_at,
  received_at, problem_note, reported_at, created_at, updated_at`

export const findShipment = statement<ShipmentRow>('shipments.find', `select ${columns} from shipment where order_id = $1`)

/** The first address makes the shipment; under the order's lock nobody else makes one. */
export const writeAddress = statement<ShipmentRow>(
  'shipments.write_address',
  `insert into shipment (order_id, address_sealed, info_request, address_changed_at, created_at, updated_at) values ($1, $2, $3, $4, $4, $4)
   on conflict (order_id) do update set address_sealed = excluded.address_sealed, info_request = coalesce(excluded.info_request, shipment.info_request),
     address_changed_at = excluded.address_changed_at, updated_at = excluded.updated_at, version = shipment.version + 1
   returning ${columns}`,
)

export const writeWait = statement<ShipmentRow>(
  'shipments.write_wait',
  `update shipment set info_request = $2, updated_at = $3, version = version + 1 where order_id = $1 returning ${columns}`,
)

export const writeSent = statement<ShipmentRow>(
  'shipments.write_sent',
  `update shipment set state = $2::"ShipmentState", carrier = $3, tracking_number = $4, tracking_url = $5, sent_at = $6, expected_at = $7, updated_at = $8,
     version = version + 1 where order_id = $1 returning ${columns}`,
)

export const writeReceived = statement<ShipmentRow>(
  'shipments.write_received',
  `update shipment set state = $2::"ShipmentState", received_at = $3, updated_at = $3, version = version + 1 where order_id = $1 returning ${columns}`,
)

export const writeProblem = statement<ShipmentRow>(
  'shipments.write_problem',
  `update shipment set state = $2::"ShipmentState", problem_note = $3, reported_at = $4, updated_at = $4, version = version + 1
   where order_id = $1 returning ${columns}`,
)

/** Addresses of orders that ended before $1 and are not argued about; at most $2 at once. */
export const forgetAddresses = statement<{ order_id: bigint }>(
  'shipments.forget_addresses',
  `with over as (
     select s.order_id from shipment s join "order" o on o.id = s.order_id
     where s.address_sealed is not null and o.ended_at < $1 and o.status <> 'disputed' order by s.order_id limit $2 for update of s skip locked
   )
   update shipment s set address_sealed = null, updated_at = $3, version = s.version + 1 from over where s.order_id = over.order_id returning s.order_id`,
)

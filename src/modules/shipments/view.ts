import assert from 'node:assert/strict'
import type { Scope, Tx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { holdOrder, seeOrder, type SeenOrder } from '#modules/orders/index.ts'
import { findShipment, type ShipmentRow } from './queries.ts'
import { canOf, type Facts } from './rules.ts'
import type { ShipmentProgress } from './schema.ts'

export function factsOf(order: SeenOrder, row: ShipmentRow | undefined, now: Date): Facts {
  const { status: order_status, accepted_at, ended_at } = order
  const { state, expected_at }: Pick<Facts, 'state' | 'expected_at'> = row ?? { state: 'none', expected_at: null }
  return { state, expected_at, stops_clock: row !== undefined && stopsClock(order, row), order_status, accepted_at, ended_at, now }
}

/** The order and its shipment, locked by the order's lock until the transaction ends; Problem `shipment.version_conflict` (409). */
export async function hold(tx: Tx, order_id: bigint, version: number | undefined) {
  const order = await holdOrder(tx, order_id)
  const [row] = await tx.query(findShipment, [order_id])
  if (version === undefined || version === row?.version) return { order, row, facts: factsOf(order, row, tx.now) }
  throw new Problem('conflict', 'shipment.version_conflict', 'The shipment has changed since you read it; read it again')
}

/** Whether the order's clock stands still because of this product: its newest question, still open, is the one the product answers. */
function stopsClock(order: SeenOrder, { info_request }: Pick<ShipmentRow, 'info_request'>): boolean {
  return order.status === 'info_requested' && order.info_requests === info_request
}

export function present(order: SeenOrder, row: ShipmentRow, now: Date): ShipmentProgress {
  const facts = factsOf(order, row, now)
  return { ...row, clock_stopped: facts.stops_clock, can: canOf(order.party, facts) }
}

/** What was just written, as its order stands after it. */
export async function presentWritten(tx: Tx, [row]: ShipmentRow[]): Promise<ShipmentProgress> {
  assert(row, 'the shipment was written')
  return present(await seeOrder(tx, row.order_id), row, tx.now)
}

/** Problem `order.not_found` or `shipment.not_found` (404). */
export async function readShipment(scope: Scope, order_id: bigint): Promise<{ order: SeenOrder; row: ShipmentRow }> {
  const order = await seeOrder(scope, order_id)
  const [row] = await scope.query(findShipment, [order_id])
  if (row) return { order, row }
  throw new Problem('not_found', 'shipment.not_found', 'Nobody has said yet where a product for this order goes')
}

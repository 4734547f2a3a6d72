import type { Tx } from '#platform/ctx.ts'
import { askForProduct, expectProduct, type SeenOrder } from '#modules/orders/index.ts'
import { sealAddress } from './address.ts'
import './events.ts'
import { writeAddress, writeWait } from './queries.ts'
import { stateAfter } from './rules.ts'
import type { MoveShipment, ShareAddress, ShipmentProgress } from './schema.ts'
import { hold, presentWritten } from './view.ts'

/** The creator says where the product goes. With the first address the order's clock stops, unless they say that they can begin without it. */
export async function shareAddress(tx: Tx, { order_id, version, pause, ...typed }: ShareAddress): Promise<ShipmentProgress> {
  const { order, row, facts } = await hold(tx, order_id, version)
  stateAfter('share', order.party, facts)
  const sealed = sealAddress(tx, order_id, typed)
  const info_request = (pause ?? row === undefined) ? await ask(tx, order) : null
  const written = await tx.query(writeAddress, [order_id, sealed, info_request, tx.now])
  await tx.emit('shipment.address_shared', { order_id })
  return presentWritten(tx, written)
}

/** The creator cannot go on without the product: the clock stops, for one that is on its way until it is expected. */
export async function waitForProduct(tx: Tx, { order_id, version }: MoveShipment): Promise<ShipmentProgress> {
  const { order, row, facts } = await hold(tx, order_id, version)
  const state = stateAfter('wait', order.party, facts)
  const written = await tx.query(writeWait, [order_id, await ask(tx, order), tx.now])
  if (state === 'sent' && row?.expected_at) await expectProduct(tx, order_id, row.expected_at)
  return presentWritten(tx, written)
}

/** The number of the question that the product answers: the one that is open, else a new one. */
async function ask(tx: Tx, { order_id, status, info_requests }: SeenOrder): Promise<number> {
  if (status !== 'in_progress') return info_requests
  await askForProduct(tx, order_id)
  return info_requests + 1
}

import type { Tx } from '#platform/ctx.ts'
import { expectProduct, goOnWithProduct } from '#modules/orders/index.ts'
import './events.ts'
import { writeProblem, writeReceived } from './queries.ts'
import { stateAfter } from './rules.ts'
import type { MoveShipment, ReportProduct, ShipmentProgress } from './schema.ts'
import { hold, presentWritten } from './view.ts'

/** The product is there: the clock that stood still for it goes on. */
export async function receiveProduct(tx: Tx, { order_id, version }: MoveShipment): Promise<ShipmentProgress> {
  const { order, facts } = await hold(tx, order_id, version)
  const state = stateAfter('receive', order.party, facts)
  if (facts.stops_clock) await goOnWithProduct(tx, order_id)
  const written = await tx.query(writeReceived, [order_id, state, tx.now])
  await tx.emit('shipment.received', { order_id })
  return presentWritten(tx, written)
}

/** It did not come, or not whole: from now on the brand has the time it has to answer any question. */
export async function reportProduct(tx: Tx, { order_id, version, problem, note }: ReportProduct): Promise<ShipmentProgress> {
  const { order, facts } = await hold(tx, order_id, version)
  const state = stateAfter(`report_${problem}`, order.party, facts)
  if (facts.stops_clock) await expectProduct(tx, order_id, tx.now)
  const written = await tx.query(writeProblem, [order_id, state, note, tx.now])
  await tx.emit('shipment.problem', { order_id })
  return presentWritten(tx, written)
}

import type { Tx } from '#platform/ctx.ts'
import { invalidField } from '#platform/problem.ts'
import { expectProduct } from '#modules/orders/index.ts'
import './events.ts'
import { writeSent } from './queries.ts'
import { stateAfter, timesRefused } from './rules.ts'
import type { SendProduct, ShipmentProgress } from './schema.ts'
import { hold, presentWritten } from './view.ts'

/** The brand has sent the product; a creator who waits for it waits until it is expected. */
export async function sendProduct(tx: Tx, input: SendProduct): Promise<ShipmentProgress> {
  const sent = await write(tx, 'send', input)
  await tx.emit('shipment.sent', { order_id: input.order_id })
  return sent
}

/** The brand says anew by whom it was sent, under which number, and until when it takes. */
export const correctShipment = (tx: Tx, input: SendProduct): Promise<ShipmentProgress> => write(tx, 'correct', input)

async function write(tx: Tx, move: 'send' | 'correct', { order_id, version, ...input }: SendProduct): Promise<ShipmentProgress> {
  const { order, row, facts } = await hold(tx, order_id, version)
  const state = stateAfter(move, order.party, facts)
  const { carrier, tracking_number = null, tracking_url = null, expected_at } = input
  const sent_at = input.sent_at ?? (move === 'correct' ? row?.sent_at : null) ?? tx.now
  const refused = timesRefused(sent_at, expected_at, facts)
  if (refused) throw invalidField(...refused)
  if (facts.stops_clock) await expectProduct(tx, order_id, expected_at)
  const values = [order_id, state, carrier, tracking_number, tracking_url, sent_at, expected_at, tx.now]
  return presentWritten(tx, await tx.query(writeSent, values))
}

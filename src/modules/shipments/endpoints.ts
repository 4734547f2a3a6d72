import { stepUp } from '#modules/auth/index.ts'
import { endpoint, type Fails } from '#platform/http/endpoint.ts'
import { receiveProduct, reportProduct } from './arrive.ts'
import { revealAddress, viewShipment } from './read.ts'
import * as schema from './schema.ts'
import { correctShipment, sendProduct } from './send.ts'
import { shareAddress, waitForProduct } from './share.ts'

const changing: Fails = {
  'order.not_found': 404,
  'shipment.version_conflict': 409,
  'shipment.move_not_allowed': 409,
  'shipment.order_not_open': 409,
}
const known: Fails = { 'order.not_found': 404, 'shipment.not_found': 404 }
const write = { allow: 'orders.take_part', output: schema.ShipmentProgress, idempotency: 'accepted' } as const

export const endpoints = [
  endpoint({
    id: 'shipments.get',
    at: 'GET /orders/:order_id/shipment',
    allow: 'orders.take_part',
    summary: 'How far the product for an order is, and where it goes',
    input: schema.ShipmentId,
    output: schema.Shipment,
    fails: known,
    run: viewShipment,
  }),
  endpoint({
    ...write,
    id: 'shipments.share_address',
    at: 'PUT /orders/:order_id/shipment/address',
    summary: 'Say where the product goes; the clock stops until it is there',
    description:
      'Only once the order is accepted, and until the product is sent. The brand of the order alone reads it, as long as the order runs; 30 days after its end it is forgotten.',
    input: schema.ShareAddress,
    fails: { ...changing, 'order.no_info_requests_left': 409 },
    run: shareAddress,
  }),
  endpoint({
    ...write,
    id: 'shipments.wait',
    at: 'POST /orders/:order_id/shipment/wait',
    summary: 'Stop the clock until the product is there, also when it is on its way already',
    description: 'It counts as a request for information, as it does when the clock stops with the address.',
    input: schema.MoveShipment,
    fails: { ...changing, 'order.no_info_requests_left': 409 },
    run: waitForProduct,
  }),
  endpoint({
    ...write,
    id: 'shipments.send',
    at: 'POST /orders/:order_id/shipment/send',
    summary: 'Say that the product is sent, by whom, and when it is expected',
    description: 'A creator who waits for it can leave three days after that, and not before. A delay of more than 30 days counts as 30.',
    input: schema.SendProduct,
    fails: changing,
    run: sendProduct,
  }),
  endpoint({
    ...write,
    id: 'shipments.correct',
    at: 'PUT /orders/:order_id/shipment/tracking',
    summary: 'Say anew how the product was sent',
    input: schema.SendProduct,
    fails: changing,
    run: correctShipment,
  }),
  endpoint({
    ...write,
    id: 'shipments.receive',
    at: 'POST /orders/:order_id/shipment/receive',
    summary: 'Say that the product is there; the clock goes on',
    input: schema.MoveShipment,
    fails: changing,
    run: receiveProduct,
  }),
  endpoint({
    ...write,
    id: 'shipments.report',
    at: 'POST /orders/:order_id/shipment/report',
    summary: 'Say that the product did not come, or not whole',
    description: 'The brand has three days from then on to answer, or to send it once more.',
    input: schema.ReportProduct,
    fails: { ...changing, 'shipment.not_due': 409 },
    run: reportProduct,
  }),
  endpoint({
    id: 'shipments.reveal_address',
    at: 'POST /admin/orders/:order_id/shipment/reveal',
    allow: 'shipments.reveal',
    summary: 'Look at where the product goes, and say why',
    description: 'Who looked, when and why is kept. Needs a fresh sign-in.',
    input: schema.RevealAddress,
    output: schema.RevealedAddress,
    fails: { ...stepUp, ...known, 'shipment.address_forgotten': 409 },
    run: revealAddress,
  }),
]

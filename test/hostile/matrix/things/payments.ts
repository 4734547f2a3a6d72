import { randomUUID } from 'node:crypto'
import { recordCapture } from '#modules/orders/index.ts'
import { sign } from '#integrations/sandbox/signature.ts'
import { statement } from '#platform/db.ts'
import { ctxOf } from '#test/context.ts'
import type { Thing } from '../thing.ts'
import { tenantOf } from './dealings.ts'

/** What only staff name, and staff see everybody's: made for a brand, so that there is one. */
const seen_by = ['agent', 'admin'] as const

const refund: Thing = {
  fields: ['refund_id'],
  owners: ['brand'],
  async make({ world, ...owner }) {
    const { brand, creator } = tenantOf({ world, ...owner })
    const sold = await creator.sdk.packages.create({ platform: 'x', content_type: 'post', price: '9' })
    const { order } = await brand.sdk.orders.create({ package_id: sold.id })
    const [paid] = await world.database.query(insertTransfer, [order.id])
    if (!paid) throw new Error('the transfer was not written')
    await ctxOf(world).tx((tx) => recordCapture(tx, { ...paid, provider: 'manual' }))
    await brand.sdk.orders.withdraw({ order_id: order.id })
    await world.settle()
    return { own: (await brand.sdk.payments.refunds_of_order({ order_id: order.id })).items[0]?.id ?? '' }
  },
  seen_by,
}
/** A transfer of all of the order. */
const insertTransfer = statement<{ order_id: bigint; payment_id: bigint; amount_minor: bigint; currency: string }>(
  'matrix.transfer',
  `insert into payment (order_id, source, amount, amount_minor, currency, status, transaction_id, payment_date, created_at, updated_at)
   select id, 'manual', total_amount, price_minor + brand_fee_minor + brand_fee_tax_minor, currency, 'completed', 'matrix ' || id, created_at, created_at, created_at
   from "order" where id = $1 returning order_id, id as payment_id, amount_minor, currency`,
)

const chargeback: Thing = {
  fields: ['chargeback_id'],
  owners: ['brand'],
  async make({ world }) {
    const [made] = await world.database.query(makeChargeback, [randomUUID(), world.clock.now()])
    return { own: String(made?.id) }
  },
  seen_by,
}
const makeChargeback = statement<{ id: bigint }>(
  'matrix.chargeback',
  `insert into chargeback (provider, gateway_chargeback_id, gateway_payment_id, amount_minor, fee_minor, currency, reason, opened_at, updated_at)
   values ('sandbox', $1, $1, 1, 0, 'INR', 'matrix', $2, $2) returning id`,
)

const gatewayEvent: Thing = {
  fields: ['gateway_event_id'],
  owners: ['brand'],
  async make({ world }) {
    const event_id = `evt_${randomUUID()}`
    const body = JSON.stringify({ id: event_id, type: 'payment.captured', subject: 'cs_of_nobody' })
    const headers = { 'sandbox-signature': sign('sandbox secret of this world', body, world.clock.now()) }
    await world.request('POST', '/api/v1/webhooks/sandbox', { body, headers })
    const [made] = await world.database.query(findEvent, [event_id])
    return { own: String(made?.id) }
  },
  seen_by,
}
const findEvent = statement<{ id: bigint }>('matrix.gateway_event', 'select id from gateway_event where event_id = $1')

const reconciliation: Thing = {
  fields: ['reconciliation_id'],
  owners: ['brand'],
  async make({ world }) {
    const [made] = await world.database.query(makeReconciliation, [world.clock.now()])
    return { own: String(made?.id) }
  },
  seen_by,
}
const makeReconciliation = statement<{ id: bigint }>(
  'matrix.reconciliation',
  `insert into reconciliation (provider, day, compared, found, created_at) values ('sandbox', '2026-01-31', 1, 1, $1) returning id`,
)

const difference: Thing = {
  fields: ['difference_id'],
  owners: ['brand'],
  async make({ world }) {
    const [run] = await world.database.query(makeReconciliation, [world.clock.now()])
    const [made] = await world.database.query(makeDifference, [run?.id, randomUUID(), world.clock.now()])
    return { own: String(made?.id) }
  },
  seen_by,
}
const makeDifference = statement<{ id: bigint }>(
  'matrix.difference',
  `insert into reconciliation_difference (reconciliation_id, provider, kind, fact, subject, currency, theirs_minor, at, created_at)
   values ($1, 'sandbox', 'missing_here', 'capture', $2, 'INR', 1, $3, $3) returning id`,
)

export const payments: readonly Thing[] = [refund, chargeback, gatewayEvent, reconciliation, difference]

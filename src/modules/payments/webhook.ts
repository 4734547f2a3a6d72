import { record } from '#modules/audit/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { fp } from '#platform/failpoint.ts'
import { Problem } from '#platform/problem.ts'
import { settleChargeback } from './chargebacks.ts'
import { eventsToTry, findEvent, insertEvent, setHandled, setUnhandled, type EventRow } from './event-queries.ts'
import { gatewayNamed } from './gateway-of.ts'
import { findBySession } from './queries.ts'
import { refundByGatewayId } from './refund-queries.ts'
import { executeRefund } from './refunds.ts'
import { nextTry } from './rules.ts'
import { settleCheckout } from './settle.ts'

type Delivery = { provider: string; raw: Uint8Array; headers: Record<string, string | string[] | undefined> }

/**
 * Checks the signature before anything reaches the database, stores the event once, answers; a job acts on it. Of a provider that is not
 * configured now it is not taken (503), so that the provider sends it again and nothing is lost.
 */
export async function receiveWebhook(ctx: Ctx, { provider, raw, headers }: Delivery): Promise<{ received: true }> {
  const gateway = gatewayNamed(ctx, provider)
  const flat = Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
  const event = gateway.verifyWebhook({ raw, headers: flat, now: ctx.now })

  await ctx.tx(async (tx) => {
    const body = Buffer.from(raw).toString('utf8').replaceAll('\0', '')
    const [stored] = await tx.query(insertEvent, [provider, event.event_id, event.kind, event.subject, body, tx.now])
    await fp('webhook.after_insert')
    if (stored) await tx.emit('gateway.event_received', { gateway_event_id: stored.id })
  })
  await fp('webhook.before_reply')
  return { received: true }
}

/**
 * Acts on a stored event. One that cannot be acted on (it is about something not known yet, or the gateway does not answer) is parked,
 * or noted as failed when it cannot be right; both are tried again for a week, and staff see them.
 */
export async function actOnEvent(ctx: Ctx, { gateway_event_id }: { gateway_event_id: bigint }): Promise<void> {
  const [event] = await ctx.query(findEvent, [gateway_event_id])
  if (!event || event.handled_at) return
  try {
    const outcome = await act(ctx, event)
    await ctx.tx((tx) => tx.query(setHandled, [event.id, outcome, tx.now]))
  } catch (error) {
    const next = nextTry(event.attempts + 1, event.received_at, ctx.now)
    const parked = next !== null && error instanceof Problem && error.kind === 'unavailable'
    if (!parked) ctx.log.error({ err: error, gateway_event_id }, 'an event of a gateway could not be acted on')
    const words = error instanceof Error ? error.message.slice(0, 500) : 'unknown'
    await ctx.tx((tx) => tx.query(setUnhandled, [event.id, parked ? 'parked' : 'failed', words, next]))
  }
}

async function act(ctx: Ctx, event: EventRow): Promise<string> {
  if (event.kind === 'payment') {
    const [checkout] = await ctx.query(findBySession, [event.provider, event.subject])
    if (!checkout) throw early(event)
    return settleCheckout(ctx, checkout.id)
  }
  if (event.kind === 'refund') {
    const [refund] = await ctx.query(refundByGatewayId, [event.provider, event.subject])
    if (!refund) throw early(event)
    return executeRefund(ctx, refund.id)
  }
  if (event.kind === 'chargeback') return settleChargeback(ctx, event.provider, event.subject)
  return 'noted'
}

const early = ({ id, subject }: EventRow) =>
  new Problem('unavailable', 'webhook.early', `Event ${id} is about ${subject}, which is not known here yet`)

/** Tries events again whose time has come. */
export async function retryEvents(ctx: Ctx): Promise<void> {
  for (const { id } of await ctx.query(eventsToTry, [ctx.now])) await actOnEvent(ctx, { gateway_event_id: id })
}

/** Staff have one tried again now; answers what has become of it. Problem `gateway_event.not_found` (404), `gateway_event.handled` (409). */
export async function retryEvent(ctx: Ctx, { gateway_event_id }: { gateway_event_id: bigint }): Promise<EventRow> {
  const event = await readEvent(ctx, gateway_event_id)
  if (event.handled_at) throw new Problem('conflict', 'gateway_event.handled', 'This event has been acted on already')
  await ctx.tx((tx) => record(tx, 'payments.event_retried', { facts: { gateway_event_id: String(gateway_event_id) } }))
  await actOnEvent(ctx.asSystem(), { gateway_event_id })
  return readEvent(ctx, gateway_event_id)
}

async function readEvent(ctx: Ctx, gateway_event_id: bigint): Promise<EventRow> {
  const [event] = await ctx.query(findEvent, [gateway_event_id])
  if (event) return event
  throw new Problem('not_found', 'gateway_event.not_found', 'There is no such event')
}

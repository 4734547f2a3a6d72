import type { Ctx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { findBySession, findEvent, insertEvent, refundByGatewayId, setOutcome, type EventRow } from './queries.ts'
import { executeRefund } from './refunds.ts'
import { settleCheckout } from './settle.ts'

type Delivery = { provider: string; raw: Uint8Array; headers: Record<string, string | string[] | undefined> }

/** Checks the signature before anything reaches the database, stores the event once, answers; a job acts on it. */
export async function receiveWebhook(ctx: Ctx, { provider, raw, headers }: Delivery): Promise<{ received: true }> {
  const { gateway } = ctx.ports
  if (provider !== gateway.provider)
    throw new Problem('not_found', 'webhook.unknown_provider', 'No such payment provider is configured here')
  const flat = Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
  const event = gateway.verifyWebhook({ raw, headers: flat, now: ctx.now })

  await ctx.tx(async (tx) => {
    const body = Buffer.from(raw).toString('utf8').replaceAll('\0', '')
    const [stored] = await tx.query(insertEvent, [provider, event.event_id, event.kind, event.subject, body, tx.now])
    if (stored) await tx.emit('gateway.event_received', { gateway_event_id: stored.id })
  })
  return { received: true }
}

/** Acts on a stored event. One about something unknown fails and is tried again for days: it may be early, and it is never forgotten. */
export async function actOnEvent(ctx: Ctx, { gateway_event_id }: { gateway_event_id: bigint }): Promise<void> {
  const [event] = await ctx.query(findEvent, [gateway_event_id])
  if (!event || event.handled_at) return
  const outcome = await act(ctx, event)
  await ctx.tx((tx) => tx.query(setOutcome, [event.id, outcome, tx.now]))
}

async function act(ctx: Ctx, event: EventRow): Promise<string> {
  if (event.kind === 'payment') {
    const [checkout] = await ctx.query(findBySession, [event.provider, event.subject])
    if (!checkout) throw early(event)
    return settleCheckout(ctx, checkout.id)
  }
  if (event.kind === 'refund') {
    const [refund] = await ctx.query(refundByGatewayId, [event.subject])
    if (!refund) throw early(event)
    return executeRefund(ctx, refund.id)
  }
  return 'noted'
}

const early = ({ id, subject }: EventRow) =>
  new Problem('unavailable', 'webhook.early', `Event ${id} is about ${subject}, which is not known here yet`)

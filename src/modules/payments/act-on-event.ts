import type { Ctx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { settleChargeback } from './chargebacks.ts'
import { findEvent, setHandled, setUnhandled, type EventRow } from './event-queries.ts'
import { executeRefund } from './execute-refund.ts'
import { findBySession } from './queries.ts'
import { refundByGatewayId } from './refund-outcome-queries.ts'
import { nextTry } from './rules.ts'
import { settleCheckout } from './settle.ts'

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

import type { Ctx } from '#platform/ctx.ts'
import { fp } from '#platform/failpoint.ts'
import { insertEvent } from './event-queries.ts'
import { gatewayNamed } from './gateway-of.ts'

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

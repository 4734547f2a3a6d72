import type { Ctx } from '#platform/ctx.ts'
import type { Query } from '#platform/db.ts'
import { fp } from '#platform/failpoint.ts'
import { openTogether } from '#platform/together.ts'
import { insertEvents } from './event-queries.ts'
import { gatewayNamed } from './gateway-of.ts'

type Delivery = { provider: string; raw: Uint8Array; headers: Record<string, string | string[] | undefined> }
type Arrived = { provider: string; event_id: string; kind: string; subject: string; body: string; received_at: Date }

/** What arrives at one database at the same time is stored together. */
const storing = new WeakMap<Query, ReturnType<typeof openTogether<Arrived>>>()

/**
 * Checks the signature before anything reaches the database, stores the event once, answers; a job acts on it. Of a provider that is not
 * configured now it is not taken (503), so that the provider sends it again and nothing is lost.
 */
export async function receiveWebhook(ctx: Ctx, { provider, raw, headers }: Delivery): Promise<{ received: true }> {
  const gateway = gatewayNamed(ctx, provider)
  const flat = Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
  const { event_id, kind, subject } = gateway.verifyWebhook({ raw, headers: flat, now: ctx.now })
  const body = Buffer.from(raw).toString('utf8').replaceAll('\0', '')

  const together = storing.get(ctx.query) ?? openTogether<Arrived>()
  storing.set(ctx.query, together)
  await together({ provider, event_id, kind, subject, body, received_at: ctx.now }, (all) => store(ctx, all))
  await fp('webhook.before_reply')
  return { received: true }
}

function store(ctx: Ctx, all: readonly Arrived[]): Promise<void> {
  const column = <K extends keyof Arrived>(name: K) => all.map((one) => one[name])
  const columns = [column('provider'), column('event_id'), column('kind'), column('subject'), column('body'), column('received_at')]
  return ctx.tx(async (tx) => {
    const stored = await tx.query(insertEvents, columns)
    await fp('webhook.after_insert')
    for (const { id } of stored) await tx.emit('gateway.event_received', { gateway_event_id: id })
  })
}

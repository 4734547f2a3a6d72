import { record } from '#modules/audit/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { inRounds } from '#platform/jobs/rounds.ts'
import { Problem } from '#platform/problem.ts'
import { eventsToTry, findEvent, type EventRow } from './event-queries.ts'
import { actOnEvent } from './act-on-event.ts'

/** Tries events again whose time has come. */
export async function retryEvents(ctx: Ctx): Promise<void> {
  let last = { next_try_at: new Date(0), id: 0n }
  await inRounds(
    async () => {
      const due = await ctx.query(eventsToTry, [ctx.now, last.next_try_at, last.id])
      last = due.at(-1) ?? last
      return due
    },
    ({ id }) => actOnEvent(ctx, { gateway_event_id: id }),
  )
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

import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { listEvents, listEventsIn, type EventRow } from './event-queries.ts'
import type { ListGatewayEvents } from './staff-schema.ts'

/** What gateways told us, newest first. */
export function listGatewayEvents(ctx: Ctx, { state, ...asked }: z.output<typeof ListGatewayEvents>): Promise<Paged<EventRow>> {
  return pageBy(
    `payments.events ${state ?? ''}`,
    asked,
    1,
    ({ id }) => [id],
    (after, most) => {
      const before = after?.[0] ?? null
      return state ? ctx.query(listEventsIn, [before, most, state]) : ctx.query(listEvents, [before, most])
    },
  )
}

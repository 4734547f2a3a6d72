import type { Ctx } from '#platform/ctx.ts'
import { inRounds } from '#platform/jobs/rounds.ts'
import { takeUnsettled } from './settle-queries.ts'
import { settleCheckout } from './settle.ts'

/** Asks the gateway about its checkouts whose end nobody told us: webhooks get lost. */
export async function settleForgotten(ctx: Ctx): Promise<void> {
  await inRounds(
    () => ctx.query(takeUnsettled, [ctx.now, ctx.ports.gateway.provider]),
    ({ id }) => settleCheckout(ctx, id),
  )
}

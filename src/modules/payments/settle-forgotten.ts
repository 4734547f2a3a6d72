import type { Ctx } from '#platform/ctx.ts'
import { findUnsettled } from './settle-queries.ts'
import { settleCheckout } from './settle.ts'

/** Asks the gateway about its checkouts whose end nobody told us: webhooks get lost. */
export async function settleForgotten(ctx: Ctx): Promise<void> {
  const before = (ms: number) => new Date(ctx.now.getTime() - ms)
  const failures: unknown[] = []
  for (const { id } of await ctx.query(findUnsettled, [before(60_000), before(86_400_000), ctx.ports.gateway.provider])) {
    await settleCheckout(ctx, id).catch((error: unknown) => failures.push(error))
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} checkouts could not be settled`)
}

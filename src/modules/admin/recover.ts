import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { record } from '#modules/audit/index.ts'
import { endSessionsOf, requireFresh, resetSecondFactor as reset } from '#modules/auth/index.ts'
import { lockForChange } from '#modules/users/index.ts'
import { readAccount } from './lists.ts'
import type { Account, AccountSessionsEnded, Stop } from './schema.ts'

/** For somebody whose phone was stolen, say: they are out everywhere and may sign in again. */
export async function endSessions(ctx: Ctx, { user_id, reason }: z.output<typeof Stop>): Promise<z.output<typeof AccountSessionsEnded>> {
  await requireFresh(ctx)
  return ctx.tx(async (tx) => {
    await lockForChange(tx, user_id)
    const ended = await endSessionsOf(tx, user_id, 'ended_by_staff')
    await record(tx, 'admin.sessions_ended', { subject_id: user_id, facts: { reason, ended } })
    return { ended }
  })
}

/** For somebody who lost app and recovery codes and has proved outside of the product who they are. */
export async function resetSecondFactor(ctx: Ctx, { user_id, reason }: z.output<typeof Stop>): Promise<Account> {
  await ctx.tx(async (tx) => {
    await lockForChange(tx, user_id)
    // After the lock: of two admins who reset each other at once, the second one's session has ended by now.
    await requireFresh(tx)
    await reset(tx, user_id, reason)
  })
  return readAccount(ctx, { user_id })
}

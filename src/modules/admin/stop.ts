import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { endSessionsOf, impersonate as look, requireFresh } from '#modules/auth/index.ts'
import { changeStaffRole, changeStatus } from '#modules/users/index.ts'
import { readAccount } from './lists.ts'
import type { Account, ChangeRole, Impersonation, Stop, Suspend } from './schema.ts'

type Stopping = z.output<typeof Stop>

/** Account and sessions end in one transaction: from the next request on nothing of theirs works, whichever way they come. */
export async function suspend(ctx: Ctx, { user_id, reason, until }: z.output<typeof Suspend>): Promise<Account> {
  await requireFresh(ctx)
  await ctx.tx(async (tx) => {
    await changeStatus(tx, user_id, { move: 'suspend', reason, until: until ?? null })
    await endSessionsOf(tx, user_id, 'standing_changed')
  })
  return readAccount(ctx, { user_id })
}

export async function ban(ctx: Ctx, { user_id, reason }: Stopping): Promise<Account> {
  await requireFresh(ctx)
  await ctx.tx(async (tx) => {
    await changeStatus(tx, user_id, { move: 'ban', reason })
    await endSessionsOf(tx, user_id, 'standing_changed')
  })
  return readAccount(ctx, { user_id })
}

/** The account may sign in again; sessions that ended stay ended. */
export async function reinstate(ctx: Ctx, { user_id, reason }: Stopping): Promise<Account> {
  await requireFresh(ctx)
  await ctx.tx((tx) => changeStatus(tx, user_id, { move: 'reinstate', reason }))
  return readAccount(ctx, { user_id })
}

export async function changeRole(ctx: Ctx, { user_id, role }: z.output<typeof ChangeRole>): Promise<Account> {
  await requireFresh(ctx)
  await ctx.tx((tx) => changeStaffRole(tx, user_id, role))
  return readAccount(ctx, { user_id })
}

export async function impersonate(ctx: Ctx, { user_id, reason }: Stopping): Promise<z.output<typeof Impersonation>> {
  await requireFresh(ctx)
  return look(ctx, user_id, reason)
}

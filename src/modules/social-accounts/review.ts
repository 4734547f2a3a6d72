import type { Ctx } from '#platform/ctx.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { pgConstraint } from '#platform/pg-error.ts'
import { Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import { userOfCreator } from '#modules/profiles/index.ts'
import { dropMarkWithout, lockAccount } from './hold.ts'
import { decide, findAccount, listAsked } from './queries.ts'
import { ownershipAfter } from './rules.ts'
import type { Decide, NamedAccount, Queue, SocialAccount } from './schema.ts'
import { known, present } from './view.ts'

/** Those who wait to be looked at, oldest first. */
export function listQueue(ctx: Ctx, { state, ...asked }: Queue): Promise<Paged<SocialAccount>> {
  return pageBy(
    `social_accounts.queue ${state}`,
    asked,
    2,
    ({ asked_at, id }) => [asked_at?.getTime() ?? 0, id],
    async (after, most) =>
      (await ctx.query(listAsked, [after?.[0] ?? 0n, after?.[1] ?? 0n, most, ctx.now])).map((row) => present(row, ctx.actor, ctx.now)),
  )
}

/** The code stands in the bio. Problem `social_account.taken` (409) when the account is verified as somebody else's. */
export const approveProof = (ctx: Ctx, { account_id }: NamedAccount) => change(ctx, account_id, 'approve', null)

export const refuseProof = (ctx: Ctx, { account_id, reason }: Decide) => change(ctx, account_id, 'refuse', reason)

/** Takes a verification back: the account was sold, or never theirs. */
export const revokeProof = (ctx: Ctx, { account_id, reason }: Decide) => change(ctx, account_id, 'revoke', reason)

const pastOf = { approve: 'verified', refuse: 'refused', revoke: 'revoked' } as const

async function change(ctx: Ctx, account_id: bigint, move: keyof typeof pastOf, reason: string | null): Promise<SocialAccount> {
  return ctx.tx(async (tx) => {
    const row = await lockAccount(tx, account_id, null)
    const { creator_id, platform, handle } = row
    const ownership = ownershipAfter(move, 'staff', { ...row, now: tx.now })
    await tx.query(decide, [account_id, ownership, reason, tx.now]).catch(orTaken)
    await dropMarkWithout(tx, creator_id)

    const facts = { account_id: String(account_id), platform, handle, reason }
    await record(tx, `social_accounts.${pastOf[move]}`, { subject_id: (await userOfCreator(tx, creator_id)) ?? null, facts })
    await tx.emit(ownership === 'verified' ? 'social_account.verified' : 'social_account.refused', { account_id, creator_id })
    await tx.emit('creator.changed', { creator_id })
    const [changed] = await tx.query(findAccount, [account_id, null])
    return present(known(changed), tx.actor, tx.now)
  })
}

function orTaken(error: unknown): never {
  if (pgConstraint(error) !== 'social_account_verified') throw error
  throw new Problem('conflict', 'social_account.taken', 'This account is verified as somebody else’s; revoke that first if it is wrong')
}

import type { z } from 'zod'
import type { Ctx, Scope, Tx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import { creatorIdOfUser, holdCreatorProfile, markVerified } from '#modules/profiles/index.ts'
import { hasVerifiedAccount } from '#modules/social-accounts/index.ts'
import { accountKind, holdAccount, isStaff } from '#modules/users/index.ts'
import { documentKindOf } from './kinds.ts'
import { kindsInForce } from './kyc-queries.ts'
import type { Marked, MarkUser } from './mark-schema.ts'

/**
 * Gives the mark of being verified. It stands on an approved document (of the person for a creator, of the company for a brand) and, for
 * a creator, on an account shown to be theirs; when one of these falls, the mark falls with it. Problems: `user.not_found` (404),
 * `user.is_staff`, `verification.no_document`, `verification.no_social_account` (409).
 */
export async function verifyUser(ctx: Ctx, { user_id, reason }: MarkUser): Promise<z.output<typeof Marked>> {
  await requireFresh(ctx)
  return ctx.tx(async (tx) => {
    const role = await hold(tx, user_id)
    if (!(await hasDocument(tx, user_id, role)))
      throw new Problem(
        'conflict',
        'verification.no_document',
        `An approved document of the ${role === 'brand' ? 'company' : 'person'} is missing`,
      )
    const creator_id = await creatorIdOfUser(tx, user_id)
    if (creator_id !== undefined && !(await hasVerifiedAccount(tx, creator_id)))
      throw new Problem('conflict', 'verification.no_social_account', 'No account on a platform is shown to be theirs')
    return mark(tx, user_id, true, reason)
  })
}

/** Takes the mark, whatever it stands on. */
export async function unverifyUser(ctx: Ctx, { user_id, reason }: MarkUser): Promise<z.output<typeof Marked>> {
  await requireFresh(ctx)
  return ctx.tx(async (tx) => {
    await hold(tx, user_id)
    return mark(tx, user_id, false, reason)
  })
}

/** Takes the mark when no document carries it any more. */
export async function dropMarkWithout(tx: Tx, user_id: bigint): Promise<void> {
  const { user_type } = await accountKind(tx, user_id)
  if (isStaff(user_type) || (await hasDocument(tx, user_id, user_type === 'brand' ? 'brand' : 'creator'))) return
  if (await markVerified(tx, user_id, false))
    await record(tx, 'verification.fell', { subject_id: user_id, facts: { because: 'no document is in force' } })
}

async function mark(tx: Tx, user_id: bigint, verified: boolean, reason: string) {
  const changed = await markVerified(tx, user_id, verified)
  if (changed) await record(tx, `verification.${verified ? 'given' : 'taken'}`, { subject_id: user_id, facts: { reason } })
  return { user_id, verified }
}

async function hasDocument(scope: Scope, user_id: bigint, role: 'brand' | 'creator'): Promise<boolean> {
  const kinds = await scope.query(kindsInForce, [user_id])
  return kinds.some(({ kind }) => documentKindOf(kind).shows === (role === 'brand' ? 'company' : 'person'))
}

/** Account, then creator's profile: nothing the mark stands on changes until the transaction ends. */
async function hold(tx: Tx, user_id: bigint): Promise<'brand' | 'creator'> {
  const { user_type } = await accountKind(tx, user_id)
  if (isStaff(user_type)) throw new Problem('conflict', 'user.is_staff', 'Staff need no mark')
  await holdAccount(tx, user_id)
  const creator_id = await creatorIdOfUser(tx, user_id)
  if (creator_id !== undefined) await holdCreatorProfile(tx, creator_id)
  return user_type === 'brand' ? 'brand' : 'creator'
}

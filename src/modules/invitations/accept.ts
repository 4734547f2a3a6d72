import type { Ctx } from '#platform/ctx.ts'
import { sha256 } from '#platform/crypto.ts'
import { Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import { hashPassword, refuseCommon, signIn, type Challenged, type SignedIn } from '#modules/auth/index.ts'
import { createStaff } from '#modules/users/index.ts'
import { accept, findOpen, lockOpen } from './queries.ts'
import type { AcceptInvitation } from './schema.ts'

/**
 * Makes the invited address an account of staff and signs in; setting up the second factor is all that it can do then. Problem
 * `invitation.invalid` (404) when the token was used, revoked or is too old, `invitation.address_taken` (409).
 */
export async function acceptInvitation(ctx: Ctx, { token, password }: AcceptInvitation): Promise<SignedIn | Challenged> {
  const digest = sha256(token)
  const [open] = await ctx.query(findOpen, [digest, ctx.now])
  if (!open) throw invalidInvitation()
  refuseCommon(password, open, '/password')
  const password_hash = await hashPassword(ctx, password)

  return ctx.tx(async (tx) => {
    const [held] = await tx.query(lockOpen, [digest, tx.now])
    if (!held) throw invalidInvitation()
    const user_id = await createStaff(tx, { email: open.email, password_hash, name: open.name, role: open.role })
    if (user_id === undefined)
      throw new Problem('conflict', 'invitation.address_taken', 'An account has this address; ask for an invitation to another')
    const accepted = await tx.query(accept, [digest, tx.now, user_id])
    if (accepted.length !== 1) throw invalidInvitation()
    await record(tx, 'staff.joined', { subject_id: user_id, facts: { invitation_id: open.id.toString(), role: open.role } })
    return signIn(tx, user_id, ctx.client, ctx.secrets, { by: 'invitation' })
  })
}

function invalidInvitation(): Problem {
  return new Problem('not_found', 'invitation.invalid', 'The invitation was used, taken back, or is too old; ask for another')
}

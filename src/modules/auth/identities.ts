import assert from 'node:assert/strict'
import type { Ctx, Scope } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import { lockWaysInOf, refuseUnlessActive, statusOf, waysInOf } from '#modules/users/index.ts'
import { requireFresh } from './fresh.ts'
import { askGoogle, takeTurnWith } from './google.ts'
import type { Identity, LinkGoogle } from './identity-schema.ts'
import { deleteIdentity, findIdentity, insertIdentity, listIdentities, type IdentityRow } from './queries.ts'
import { recordingRefusal } from './record.ts'
import { mayUnlink } from './rules.ts'
import { endSessionsOf } from './sessions.ts'

/** The identities that sign in to the caller's account. */
export async function listMine(ctx: Ctx): Promise<{ items: Identity[] }> {
  const { user_id } = callerOf(ctx)
  const rows = await ctx.query(listIdentities, [user_id])
  return { items: await Promise.all(rows.map((row) => shown(ctx, row))) }
}

/** Lets a Google account sign in to the caller's. An identity has one account and an account one identity at Google; the same link twice is one. */
export function linkGoogle(ctx: Ctx, input: LinkGoogle): Promise<Identity> {
  const { user_id } = callerOf(ctx)
  const about = { subject_id: user_id, facts: { provider: 'google' } }
  return recordingRefusal(ctx, 'auth.link_refused', about, async () => {
    await requireFresh(ctx)
    const google = await askGoogle(ctx, input)
    return ctx.tx(async (tx) => {
      await takeTurnWith(tx, google)
      // Google may have thought for a while, and a suspension not.
      refuseUnlessActive(await statusOf(tx, user_id))
      const [linked] = await tx.query(insertIdentity, [user_id, 'google', google.subject, google.email, tx.now])
      if (linked) {
        await record(tx, 'auth.identity_linked', { subject_id: user_id, facts: { provider: 'google' } })
        return shown(tx, linked)
      }
      const [known] = await tx.query(findIdentity, ['google', google.subject])
      if (known?.user_id === user_id) return shown(tx, known)
      if (known) throw new Problem('conflict', 'auth.identity_taken', 'This Google account signs in to another account already')
      throw new Problem('conflict', 'auth.identity_exists', 'Another Google account signs in to this account; unlink it first')
    })
  })
}

/** Takes the way in by Google away, unless it is the only one, and ends the sessions it may have begun. */
export async function unlinkGoogle(ctx: Ctx): Promise<{ unlinked_at: Date }> {
  const { user_id, session_id } = callerOf(ctx)
  await requireFresh(ctx)
  await ctx.tx(async (tx) => {
    // First the identity, then the account, as signing in takes them: the other way round the two would wait for each other.
    const [unlinked] = await tx.query(deleteIdentity, [user_id, 'google'])
    if (!unlinked) throw new Problem('not_found', 'auth.identity_not_found', 'No Google account signs in to this account')
    if (!mayUnlink(await lockWaysInOf(tx, user_id)))
      throw new Problem('conflict', 'auth.last_identity', 'This is your only way in; set a password or prove a phone number first')
    await endSessionsOf(tx, user_id, 'identity_unlinked', session_id)
    await record(tx, 'auth.identity_unlinked', { subject_id: user_id, facts: { provider: 'google' } })
  })
  return { unlinked_at: ctx.now }
}

async function shown(scope: Scope, { user_id, provider, email, linked_at }: IdentityRow): Promise<Identity> {
  return { provider, email, linked_at, can_unlink: mayUnlink(await waysInOf(scope, user_id)) }
}

function callerOf({ actor: { id, session_id } }: Ctx): { user_id: bigint; session_id: bigint } {
  assert(id !== null && session_id !== null, 'who is signed in has an account and a session')
  return { user_id: id, session_id }
}

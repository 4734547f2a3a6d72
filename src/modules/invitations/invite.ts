import assert from 'node:assert/strict'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { randomToken, sha256 } from '#platform/crypto.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { Problem } from '#platform/problem.ts'
import { record } from '#modules/audit/index.ts'
import { requireFresh } from '#modules/auth/index.ts'
import { credentialsOf } from '#modules/users/index.ts'
import { findInvitation, insertInvitation, listInvitations, lockAddress, revokeOne, revokeOpen, type Row } from './queries.ts'
import { invitation_ms, statusOf } from './rules.ts'
import type { Invitation, Invite, ListInvitations } from './schema.ts'

const viewOf = (row: Row, now: Date): Invitation => ({ ...row, status: statusOf(row, now) })

/** Invites an address and mails it the link. An invitation that was open for it is revoked. Problem `invitation.address_taken` (409). */
export async function invite(ctx: Ctx, input: Invite): Promise<Invitation> {
  await requireFresh(ctx)
  const { invitation, token } = await ctx.tx((tx) => makeInvitation(tx, input))
  await ctx.ports.mail.send({ to: input.email, subject: 'You are invited to Influmojo', text: letter(ctx, input, token) })
  return invitation
}

/** The invitation and its token, which is told here and nowhere again: only its digest is kept. */
export async function makeInvitation(tx: Tx, { email, role, name }: Invite): Promise<{ invitation: Invitation; token: string }> {
  const account = await credentialsOf(tx, email)
  if (account && account.status !== 'pending')
    throw new Problem('conflict', 'invitation.address_taken', 'An account has this address; staff need one of their own')
  const token = randomToken()
  await tx.query(lockAddress, [email])
  await tx.query(revokeOpen, [email, tx.now])
  const expires_at = new Date(tx.now.getTime() + invitation_ms)
  const [row] = await tx.query(insertInvitation, [email, role, name, sha256(token), tx.actor.id, tx.now, expires_at])
  assert(row, 'an invitation was inserted')
  await record(tx, 'staff.invited', { facts: { invitation_id: row.id.toString(), role } })
  return { invitation: viewOf(row, tx.now), token }
}

function letter({ public_url }: Ctx, { name, role }: Invite, token: string): string {
  return [
    `Hello ${name},`,
    `you are invited to Influmojo as ${role === 'admin' ? 'an admin' : 'an agent'}. Open this link, good once and for 72 hours:`,
    `${public_url}/invitation#${token}`,
    'You choose a password and set up a second factor, so have an authenticator app at hand. If you expected no invitation, ignore this.',
  ].join('\n\n')
}

export async function list(ctx: Ctx, { cursor, limit }: ListInvitations): Promise<{ items: Invitation[]; next: string | null }> {
  const [before = null] = cursor === undefined ? [] : readCursor('invitations', cursor, 1)
  const rows = await ctx.query(listInvitations, [before, limit + 1])
  const items = rows.slice(0, limit).map((row) => viewOf(row, ctx.now))
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? cursorOf('invitations', [last.id]) : null }
}

/** Problem `invitation.not_found` (404), `invitation.ended` (409) when it was accepted or revoked before. */
export async function revoke(ctx: Ctx, { invitation_id }: { invitation_id: bigint }): Promise<Invitation> {
  return ctx.tx(async (tx) => {
    const [row] = await tx.query(revokeOne, [invitation_id, tx.now])
    if (row) {
      await record(tx, 'staff.invitation_revoked', { facts: { invitation_id: row.id.toString() } })
      return viewOf(row, tx.now)
    }
    const [ended] = await tx.query(findInvitation, [invitation_id])
    if (ended) throw new Problem('conflict', 'invitation.ended', `The invitation was ${ended.accepted_at ? 'accepted' : 'revoked'} before`)
    throw new Problem('not_found', 'invitation.not_found', 'There is no such invitation')
  })
}

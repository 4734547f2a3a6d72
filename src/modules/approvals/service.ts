import type { z } from 'zod'
import { record } from '#modules/audit/index.ts'
import { day_ms } from '#platform/clock.ts'
import type { Scope, Tx } from '#platform/ctx.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { ask, decline, list, takeOthers, use } from './queries.ts'
import type { Approvals, ListApprovals } from './schema.ts'

export type Wanted = { readonly action: string; readonly subject: string; readonly input: Readonly<Record<string, unknown>> }
export type Approved = { readonly approved_by: bigint } | { readonly awaiting: { readonly id: bigint; readonly expires_at: Date } }

const days = 7

/**
 * Four eyes: two members of staff must ask for exactly the same within seven days. The first call notes the wish and answers `awaiting`:
 * the caller does nothing then. The same wish of somebody else answers who asked first, once. A wish dies with its asker's role.
 */
export async function secondApproval(tx: Tx, { action, subject, input }: Wanted): Promise<Approved> {
  const actor_id = tx.actor.id
  if (actor_id === null) throw new Error('only people approve')
  const values = JSON.stringify(input)
  const [other] = await tx.query(takeOthers, [action, subject, values, tx.now, actor_id])
  if (other && (await tx.query(use, [other.id, actor_id, tx.now])).length > 0) {
    await record(tx, 'approvals.given', { facts: { action, subject, asked_by: other.asked_by.toString() } })
    return { approved_by: other.asked_by }
  }
  const expires_at = new Date(tx.now.getTime() + days * day_ms)
  const [asked] = await tx.query(ask, [action, subject, values, actor_id, tx.now, expires_at])
  if (!asked) throw new Error('the wish was not written')
  await record(tx, 'approvals.asked', { facts: { action, subject } })
  return { awaiting: asked }
}

/** What waits for a second member of staff, newest first. The cursor is the id of the last one seen. */
export async function viewApprovals(scope: Scope, { cursor, limit }: z.output<typeof ListApprovals>): Promise<z.output<typeof Approvals>> {
  if (cursor !== undefined && !/^[1-9]\d{0,17}$/.test(cursor))
    throw invalidField('/cursor', 'cursor.invalid', 'Send the cursor as it was given in next')
  const rows = await scope.query(list, [scope.now, cursor ?? (2n ** 63n - 1n).toString(), limit + 1])
  const items = rows.slice(0, limit)
  return { items, next: rows.length > limit ? (items.at(-1)?.id.toString() ?? null) : null }
}

/** Takes a wish off the list: one's own, or another's that one will not support. */
export async function declineApproval(tx: Tx, { approval_id }: { approval_id: bigint }): Promise<{ declined: true }> {
  const [declined] = await tx.query(decline, [approval_id, tx.actor.id, tx.now])
  if (!declined) throw new Problem('not_found', 'approval.not_found', 'There is no such open approval')
  await record(tx, 'approvals.declined', { facts: { approval_id: approval_id.toString() } })
  return { declined: true }
}

import type { z } from 'zod'
import { record } from '#modules/audit/index.ts'
import { day_ms } from '#platform/clock.ts'
import type { Scope, Tx } from '#platform/ctx.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { ask, decline, holdWish, lapse, list, renew, use } from './queries.ts'
import type { Approvals, ListApprovals } from './schema.ts'

export type Wanted = { readonly action: string; readonly subject: string; readonly input: Readonly<Record<string, unknown>> }
export type Approved = { readonly approved_by: bigint } | { readonly awaiting: { readonly id: bigint; readonly expires_at: Date } }

const days = 7

/**
 * Four eyes: two members of staff must ask for exactly the same within seven days. The first call notes the wish and answers `awaiting`:
 * the caller does nothing then. The same wish of somebody else answers who asked first, once. A wish dies with its asker's role.
 */
export async function secondApproval(tx: Tx, { action, subject, input }: Wanted): Promise<Approved> {
  const { id: actor_id, role } = tx.actor
  if (actor_id === null) throw new Error('only people approve')
  const what = [action, subject, JSON.stringify(input)]
  const expires_at = new Date(tx.now.getTime() + days * day_ms)
  // Between looking and writing somebody may wish the same, or use the wish up: then one looks again.
  for (let attempt = 0; attempt < 5; attempt++) {
    const [wish] = await tx.query(holdWish, [...what, tx.now])
    if (wish?.asked_by === actor_id) {
      await tx.query(renew, [wish.id, expires_at, role])
      return { awaiting: { id: wish.id, expires_at } }
    }
    if (wish?.counts) {
      await tx.query(use, [wish.id, actor_id, tx.now])
      await record(tx, 'approvals.given', { facts: { action, subject, asked_by: wish.asked_by.toString() } })
      return { approved_by: wish.asked_by }
    }
    if (wish) await tx.query(lapse, [wish.id, tx.now])
    const [asked] = await tx.query(ask, [...what, actor_id, role, tx.now, expires_at])
    if (asked) {
      await record(tx, 'approvals.asked', { facts: { action, subject } })
      return { awaiting: { id: asked.id, expires_at } }
    }
  }
  throw new Problem('unavailable', 'service.busy', 'Several people ask for this at the same moment; ask again')
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

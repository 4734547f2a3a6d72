import assert from 'node:assert/strict'
import type { Tx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { addUses, countUses, lockOwn, removeUses } from './queries.ts'
import { purposeOf, unused_ms, type Purpose } from './rules.ts'

export type Attaching = {
  readonly media_ids: readonly bigint[]
  /** Where they are used, `portfolio_item:17`. */
  readonly use: `${string}:${bigint | number}`
  readonly purpose: Purpose
  /** Whether anybody may see them there. */
  readonly public: boolean
  /** Whether what still waits to be looked at is refused. */
  readonly only_clean?: boolean
}

/**
 * Says that files of the actor's own are used somewhere, so that they are kept. What still waits to be looked at may be attached; it is
 * shown once it is clean, unless `only_clean` is asked for. Attaching again changes only whether it is public. A refusal names the file as
 * `media_id` and says its `state`. Problems: `media.not_found` (404), `media.not_ready`,
 * `media.refused`, `media.wrong_purpose`, `media.too_many` (409).
 */
export async function attachMedia(tx: Tx, { media_ids, use, purpose, public: is_public, only_clean }: Attaching): Promise<void> {
  const rule = purposeOf(purpose)
  assert(!is_public || rule.may_be_public, `${purpose} is never public`)
  const wanted = [...new Set(media_ids)].map(String)
  if (wanted.length === 0) return
  const rows = tx.actor.id === null ? [] : await tx.query(lockOwn, [wanted, tx.actor.id])
  if (rows.length < wanted.length) throw new Problem('not_found', 'media.not_found', 'You have no such file')
  for (const row of rows) {
    const told = { members: { media_id: row.id.toString(), state: row.state } }
    if (row.purpose !== purpose)
      throw new Problem('conflict', 'media.wrong_purpose', `File ${row.id} was uploaded as ${row.purpose}; upload it as ${purpose}`, told)
    if (row.state === 'uploading') throw new Problem('conflict', 'media.not_ready', `File ${row.id} has not arrived yet`, told)
    if (row.state === 'refused' || row.state === 'infected')
      throw new Problem('conflict', 'media.refused', `File ${row.id} was refused (${row.reason}); upload another one`, told)
    if (only_clean && row.state !== 'clean')
      throw new Problem('conflict', 'media.not_ready', `File ${row.id} is still being looked at; try again in a moment`, told)
  }
  await tx.query(addUses, [wanted, use, is_public, tx.now])
  const [used] = await tx.query(countUses, [use])
  if (used && used.count > rule.most) throw new Problem('conflict', 'media.too_many', `At most ${rule.most} files are used here`)
}

/** The failures of `attachMedia`, for the endpoints of whoever calls it. */
export const attachFails = {
  'media.not_found': 404,
  'media.not_ready': 409,
  'media.refused': 409,
  'media.wrong_purpose': 409,
  'media.too_many': 409,
} as const

/** Takes all files, or those named, away from where they were used. What is used nowhere else is swept after a day. */
export async function detachMedia(tx: Tx, use: Attaching['use'], media_ids?: readonly bigint[]): Promise<void> {
  const expires_at = new Date(tx.now.getTime() + unused_ms)
  await tx.query(removeUses, [use, media_ids ? media_ids.map(String) : null, expires_at])
}

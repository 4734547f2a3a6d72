import { randomBytes } from 'node:crypto'
import type { Tx } from '#platform/ctx.ts'
import { randomToken } from '#platform/crypto.ts'
import { Problem } from '#platform/problem.ts'
import './events.ts'
import { addAsset, arrive, countDay, countWaiting, discardAssets, sumKept } from './queries.ts'
import {
  displayName,
  most_files_a_day,
  most_kept_bytes,
  most_waiting,
  types,
  unused_ms,
  upload_ms,
  type ContentType,
  type Purpose,
} from './rules.ts'

export type Beginning = { purpose: Purpose; type: ContentType; name: string; bytes: number; sha256: Buffer | null }

/** A name for an object in the storage. Nothing in it comes from outside. */
function newKey(): string {
  const hex = randomBytes(20).toString('hex')
  return `${hex.slice(0, 2)}/${hex.slice(2)}`
}

/** Writes down what will come, before any byte does, within what the account may send and keep. */
export async function beginUpload(tx: Tx, { purpose, type, name, bytes, sha256 }: Beginning): Promise<{ id: bigint; key: string }> {
  const user_id = tx.actor.id
  await checkRoom(tx, bytes)
  const key = newKey()
  const expires_at = new Date(tx.now.getTime() + upload_ms)
  const row = [user_id, purpose, types[type].kind, displayName(name), type, bytes, sha256, key, randomToken(18), tx.now, expires_at]
  const [added] = await tx.query(addAsset, row)
  return { id: added?.id ?? 0n, key }
}

async function checkRoom(tx: Tx, bytes: number): Promise<void> {
  const [queue] = await tx.query(countWaiting, [most_waiting])
  if ((queue?.waiting ?? 0n) >= most_waiting)
    throw new Problem('unavailable', 'media.busy', 'Too many files wait to be looked at; try again in a minute', {
      headers: { 'retry-after': '60' },
    })
  const [day] = await tx.query(countDay, [tx.actor.id, tx.now, bytes, most_files_a_day])
  if (!day)
    throw new Problem('too_many', 'media.too_many_today', `At most ${most_files_a_day} files a day; go on tomorrow`, {
      headers: { 'retry-after': String(secondsLeftOf(tx.now)) },
    })
  const [kept] = await tx.query(sumKept, [tx.actor.id])
  if (BigInt(kept?.bytes ?? 0) + BigInt(bytes) > BigInt(most_kept_bytes))
    throw new Problem(
      'conflict',
      'media.quota_full',
      `An account keeps at most ${most_kept_bytes / 1e9} GB; delete files that are not used`,
    )
}

const secondsLeftOf = (now: Date) => 86_400 - (Math.floor(now.getTime() / 1000) % 86_400)

/** All of it is there: it waits to be looked at. Saying so twice does nothing. */
export async function hasArrived(tx: Tx, media_id: bigint): Promise<void> {
  const [arrived] = await tx.query(arrive, [media_id, new Date(tx.now.getTime() + unused_ms)])
  if (arrived) await tx.emit('media.uploaded', { media_id })
}

/** Takes assets out of the books; a job empties the storage. */
export async function discard(tx: Tx, media_ids: readonly bigint[]): Promise<void> {
  if (media_ids.length === 0) return
  await tx.query(discardAssets, [media_ids.map(String), tx.now])
  await tx.emit('media.discarded', {})
}

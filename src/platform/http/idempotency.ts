import type { Tx } from '../ctx.ts'
import { sha256 } from '../crypto.ts'
import { day_ms } from '../clock.ts'
import { statement } from '../db.ts'
import { every } from '../jobs/job.ts'
import { Problem } from '../problem.ts'

export type Answer = { status: number; json: string }
type Stored = { body_sha256: Buffer; status: number; answer: string }

const lockKey = statement<{ locked: boolean }>('idempotency.lock', 'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as locked')
const findKey = statement<Stored>(
  'idempotency.find',
  'select body_sha256, status, answer from idempotency_key where user_id = $1 and endpoint = $2 and key = $3',
)
const storeKey = statement(
  'idempotency.store',
  'insert into idempotency_key (user_id, endpoint, key, body_sha256, status, answer, created_at) values ($1, $2, $3, $4, $5, $6, $7)',
)

/** The key as sent, or undefined; Problem `idempotency.key_required` or `idempotency.key_invalid` (400). */
export function idempotencyKeyOf(header: string | undefined, need: 'required' | 'accepted'): string | undefined {
  if (header === undefined) {
    if (need === 'accepted') return undefined
    throw new Problem(
      'invalid',
      'idempotency.key_required',
      'Send an Idempotency-Key header: a new random value per operation, the same one when you retry',
    )
  }
  if (/^[\x21-\x7e]{1,255}$/.test(header)) return header
  throw new Problem('invalid', 'idempotency.key_invalid', 'An Idempotency-Key has 1 to 255 visible ASCII characters')
}

/**
 * Does `work` once per user, endpoint and key, in the transaction that `work` writes in: the stored answer is given again to the same
 * body, another body is 422, a twin still at work 409. A refused request leaves no key behind.
 */
export async function once(
  tx: Tx,
  endpoint: string,
  key: string,
  body: Uint8Array,
  work: () => Promise<Answer>,
): Promise<Answer & { replayed: boolean }> {
  const owner = tx.actor.id ?? 0n
  const [lock] = await tx.query(lockKey, [`${owner} ${endpoint} ${key}`])
  if (!lock?.locked)
    throw new Problem('conflict', 'idempotency.in_progress', 'The same request is still being worked on; ask again in a moment')

  const digest = sha256(body)
  const [stored] = await tx.query(findKey, [owner, endpoint, key])
  if (stored) {
    if (!stored.body_sha256.equals(digest))
      throw new Problem('unprocessable', 'idempotency.key_reused', 'This Idempotency-Key was used for another request; use a new one')
    return { status: stored.status, json: stored.answer, replayed: true }
  }
  const answer = await work()
  await tx.query(storeKey, [owner, endpoint, key, digest, answer.status, answer.json, tx.now])
  return { ...answer, replayed: false }
}

const forget = statement('idempotency.forget', 'delete from idempotency_key where created_at < $1')

export const jobs = [
  every(60, 'platform.forget_idempotency_keys', async (ctx) => {
    await ctx.query(forget, [new Date(ctx.now.getTime() - 7 * day_ms)])
  }),
]

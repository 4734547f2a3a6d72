import { randomBytes } from 'node:crypto'
import type { Ctx, Tx } from '#platform/ctx.ts'
import { lookAt, type Outcome } from './look.ts'
import { addVariants, findWaiting, lockWaiting, settleAsset, trash } from './queries.ts'
import type { Purpose } from './rules.ts'

/** Looks at an asset that has arrived and says what became of it. While the scanner is silent it fails, and the asset stays where nobody sees it. */
export async function processMedia(ctx: Ctx, { media_id }: { media_id: bigint }): Promise<void> {
  const [asset] = await ctx.query(findWaiting, [media_id])
  if (!asset?.storage_key) return
  const { storage_key } = asset
  // Names of this try alone: two at once, or one after another, never write into what the other has made.
  const made: string[] = []
  const attempt = randomBytes(4).toString('hex')
  const keyOf = (variant: string): string => {
    const key = `${storage_key}.${variant}${attempt}`
    made.push(key)
    return key
  }
  const outcome = await lookAt(ctx, { ...asset, storage_key, purpose: asset.purpose as Purpose }, keyOf).catch(async (error: unknown) => {
    await Promise.allSettled(made.map((key) => ctx.ports.storage.remove(key)))
    throw error
  })
  await ctx.tx((tx) => settle(tx, media_id, Number(asset.bytes), asset.content_type, outcome))
}

async function settle(tx: Tx, media_id: bigint, sent_bytes: number, declared: string, outcome: Outcome): Promise<void> {
  const clean = outcome.state === 'clean' ? outcome : undefined
  const variants = clean?.variants ?? []
  const [waiting] = await tx.query(lockWaiting, [media_id])
  if (!waiting) {
    // Deleted meanwhile, or settled by another try.
    await tx.query(trash, [variants.map(({ storage_key }) => storage_key), tx.now])
    return tx.emit('media.discarded', {})
  }
  const bytes = variants.reduce((sum, variant) => sum + variant.bytes, 0) || sent_bytes
  const reason = outcome.state === 'clean' ? null : outcome.reason
  const { content_type = declared, width = null, height = null, sha256 = null } = clean ?? {}
  await tx.query(settleAsset, [media_id, outcome.state, reason, content_type, width, height, null, bytes, sha256])
  if (variants.length > 0) await tx.query(addVariants, [media_id, JSON.stringify(variants)])
  await tx.query(trash, [[waiting.storage_key], tx.now])
  await tx.emit('media.settled', { media_id, user_id: waiting.user_id, state: outcome.state })
  await tx.emit('media.discarded', {})
}

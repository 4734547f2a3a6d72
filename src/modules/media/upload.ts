import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { fp } from '#platform/failpoint.ts'
import { Problem } from '#platform/problem.ts'
import { beginUpload, discard, hasArrived } from './begin.ts'
import { ownMedia } from './own.ts'
import { findOwn, setUpload } from './queries.ts'
import { checkSize, declaredType, upload_ms } from './rules.ts'
import type { AskUpload, Media, ReadMedia, Upload, UploadForm } from './schema.ts'

/** Takes a file that came with a form. Whatever happens on the way, no row is left without its bytes. */
export async function uploadForm(ctx: Ctx, { purpose, file }: z.output<typeof UploadForm>): Promise<Media> {
  const type = declaredType(purpose, file.content_type)
  checkSize(purpose, type, file.bytes)
  const { name, bytes, sha256 } = file
  const begun = await ctx.tx((tx) => beginUpload(tx, { purpose, type, name, bytes, sha256 }))
  try {
    await ctx.ports.storage.put({ key: begun.key, bytes, content_type: type, body: file.read() })
  } catch (error) {
    await ctx.tx((tx) => discard(tx, [begun.id]))
    throw error
  }
  await fp('upload.after_object')
  await ctx.tx((tx) => hasArrived(tx, begun.id))
  return ownMedia(ctx, begun.id)
}

/** Gives addresses of the storage to which the file is sent, past us. */
export async function askUpload(ctx: Ctx, { purpose, name, content_type, bytes }: AskUpload): Promise<Upload> {
  const type = declaredType(purpose, content_type)
  checkSize(purpose, type, bytes)
  const begun = await ctx.tx((tx) => beginUpload(tx, { purpose, type, name, bytes, sha256: null }))
  try {
    const object = { key: begun.key, bytes, content_type: type, seconds: upload_ms / 1000 }
    const { upload_id, parts } = await ctx.ports.storage.openUpload(object)
    if (upload_id !== null) await ctx.query(setUpload, [begun.id, upload_id])
    const expires_at = new Date(ctx.now.getTime() + upload_ms)
    return { media: await ownMedia(ctx, begun.id), parts: parts.map((part) => ({ ...part, headers: { ...part.headers } })), expires_at }
  } catch (error) {
    await ctx.tx((tx) => discard(tx, [begun.id]))
    throw error
  }
}

/** The sender says that all parts were sent; the storage says whether that is so. */
export async function completeUpload(ctx: Ctx, { media_id }: ReadMedia): Promise<Media> {
  const [asset] = await ctx.query(findOwn, [media_id, ctx.actor.id])
  if (!asset) throw new Problem('not_found', 'media.not_found', 'You have no such file')
  if (asset.state === 'uploading' && asset.storage_key !== null) {
    const { storage_key: key, upload_id } = asset
    await ctx.ports.storage.closeUpload({ key, upload_id })
    const arrived = await ctx.ports.storage.bytesOf(key)
    if (arrived === undefined) throw new Problem('conflict', 'media.not_ready', 'The file has not arrived yet; send all of its parts first')
    if (BigInt(arrived) !== asset.bytes) {
      await ctx.tx((tx) => discard(tx, [media_id]))
      throw new Problem('conflict', 'media.refused', `${arrived} bytes have arrived in place of ${asset.bytes}; begin again`)
    }
    await ctx.tx((tx) => hasArrived(tx, media_id))
  }
  return ownMedia(ctx, media_id)
}

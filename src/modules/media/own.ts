import type { Ctx } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { Problem } from '#platform/problem.ts'
import { discard } from './begin.ts'
import { findOwn, listOwn, lockOwn } from './queries.ts'
import type { ListMedia, Media, ReadMedia } from './schema.ts'
import { mediaShown } from './view.ts'

const notFound = () => new Problem('not_found', 'media.not_found', 'You have no such file')

/** One of the actor's own files; Problem `media.not_found` (404). */
export async function ownMedia(ctx: Ctx, media_id: bigint): Promise<Media> {
  const [row] = await ctx.query(findOwn, [media_id, ctx.actor.id])
  if (!row) throw notFound()
  return mediaShown(ctx, row)
}

export async function readMedia(ctx: Ctx, { media_id }: ReadMedia): Promise<Media> {
  return ownMedia(ctx, media_id)
}

export async function listMedia(ctx: Ctx, { cursor, limit, purpose, state }: ListMedia) {
  const scope = `media.list ${ctx.actor.id} ${purpose} ${state}`
  const [before] = cursor === undefined ? [] : readCursor(scope, cursor, 1)
  const rows = await ctx.query(listOwn, [ctx.actor.id, before, purpose, state, limit + 1])
  const items = rows.slice(0, limit).map((row) => mediaShown(ctx, row))
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? cursorOf(scope, [last.id]) : null }
}

/** Deletes one of the actor's own files, unless it is used somewhere. */
export async function deleteMedia(ctx: Ctx, { media_id }: ReadMedia): Promise<Record<string, never>> {
  return ctx.tx(async (tx) => {
    const [asset] = await tx.query(lockOwn, [[String(media_id)], tx.actor.id])
    if (!asset) throw notFound()
    if (asset.is_used) throw new Problem('conflict', 'media.in_use', 'The file is still used; take it away from there first')
    await discard(tx, [media_id])
    return {}
  })
}

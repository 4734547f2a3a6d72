import type { Ctx } from '#platform/ctx.ts'
import { sha256 } from '#platform/crypto.ts'
import type { FileReply } from '#platform/http/file-reply.ts'
import { file } from '#platform/http/reply.ts'
import { Problem } from '#platform/problem.ts'
import { readLink, type Disposition } from './links.ts'
import { findPrivate, findPublic, type ServedRow } from './queries.ts'
import { downloadName } from './rules.ts'

/** What is used in public, for everybody. A day in caches: so long may be shown what was taken away. */
export async function servePublic(ctx: Ctx, { key, variant }: { key: string; variant: string }): Promise<FileReply> {
  const [row] = await ctx.query(findPublic, [key, variant])
  if (!row) throw notFound()
  return reply(ctx, row, row.kind === 'image' || row.kind === 'video' ? 'inline' : 'attachment', 'public, max-age=86400')
}

/** What a private link was made for, as long as it holds. */
export async function servePrivate(ctx: Ctx, { link: given }: { link: string }): Promise<FileReply> {
  const link = readLink(ctx, given)
  if (!link) throw notFound()
  if (link.ends <= ctx.now) throw new Problem('forbidden', 'media.link_ended', 'This link has ended; ask for a new one where you found it')
  const [row] = await ctx.query(findPrivate, [link.asset_id, link.variant])
  if (!row) throw notFound()
  const left_s = Math.floor((link.ends.getTime() - ctx.now.getTime()) / 1000)
  return reply(ctx, row, link.disposition, `private, max-age=${left_s}`)
}

const notFound = () => new Problem('not_found', 'media.not_found', 'Nothing is here, or no longer')

function reply(ctx: Ctx, row: ServedRow, disposition: Disposition, cache: string): FileReply {
  const { storage } = ctx.ports
  const { content_type, storage_key } = row
  return file({
    bytes: Number(row.bytes),
    content_type,
    etag: `"${sha256(storage_key).toString('base64url', 0, 12)}"`,
    cache,
    disposition,
    name: downloadName(row.name, content_type),
    open: (range) => storage.read(storage_key, range),
  })
}

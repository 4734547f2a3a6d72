import type { Scope } from '#platform/ctx.ts'
import { privateLink, publicLink } from './links.ts'
import { showAssets, type ShownRow, type VariantRow } from './queries.ts'
import { linkEnds } from './rules.ts'
import type { Media } from './schema.ts'

/**
 * Files as they go out, with links that work for whoever gets them: only for those who may see where the file is used. Public ones are
 * stable, private ones end. What is not clean has none. Ids that lead nowhere are left out.
 */
export async function mediaOf(scope: Scope, media_ids: readonly bigint[]): Promise<Map<bigint, Media>> {
  if (media_ids.length === 0) return new Map()
  const rows = await scope.query(showAssets, [[...new Set(media_ids)].map(String)])
  return new Map(rows.map((row) => [row.id, mediaShown(scope, row)]))
}

/** One row with its links. */
export function mediaShown(scope: Scope, row: ShownRow): Media {
  const { id, purpose, kind, name, width, height, duration_ms, state, reason, created_at } = row
  const served = state === 'clean' ? row.variants : []
  const link = (variant: VariantRow) =>
    row.is_public
      ? publicLink(scope, row.public_key, variant.name)
      : privateLink(scope, id, variant.name, kind === 'image' || kind === 'video' ? 'inline' : 'attachment')
  const variants = served.map((variant) => {
    const { name: variantName, content_type } = variant
    return { name: variantName, url: link(variant), content_type, width: variant.width, height: variant.height }
  })
  const largest = served.at(-1)
  return {
    id,
    purpose,
    kind,
    name,
    content_type: largest?.content_type ?? row.content_type,
    bytes: largest?.bytes ?? Number(row.bytes),
    width,
    height,
    duration_ms,
    state,
    reason,
    url: variants.at(-1)?.url ?? null,
    variants,
    expires_at: served.length > 0 && !row.is_public ? linkEnds(scope.now) : null,
    created_at,
  }
}

import type { Scope } from '#platform/ctx.ts'
import { privateLink, publicLink, type Disposition } from './links.ts'
import { showAssets, type ShownRow, type VariantRow } from './queries.ts'
import { isPreview, linkEnds, previewName } from './rules.ts'
import type { Media } from './schema.ts'

/**
 * Files as they go out, with links that work for whoever gets them: only for those who may see where the file is used. Public ones are
 * stable, private ones end. What is not clean has none. Ids that lead nowhere are left out.
 */
export async function mediaOf(scope: Scope, media_ids: readonly bigint[]): Promise<Map<bigint, Media>> {
  return shownAs(scope, media_ids, {})
}

/** The same files with nothing but what carries this mark: of an image without it, and of what is no image, there is no link. */
export async function previewsOf(scope: Scope, media_ids: readonly bigint[], mark: bigint): Promise<Map<bigint, Media>> {
  return shownAs(scope, media_ids, { only: (variant) => variant === previewName(mark) })
}

/** The same files to be kept: private links under which browsers save instead of showing. */
export async function downloadsOf(scope: Scope, media_ids: readonly bigint[]): Promise<Map<bigint, Media>> {
  return shownAs(scope, media_ids, { as: 'attachment' })
}

async function shownAs(scope: Scope, media_ids: readonly bigint[], showing: Showing): Promise<Map<bigint, Media>> {
  if (media_ids.length === 0) return new Map()
  const rows = await scope.query(showAssets, [[...new Set(media_ids)].map(String)])
  return new Map(rows.map((row) => [row.id, mediaShown(scope, row, showing)]))
}

type Showing = { readonly only?: (variant: string) => boolean; readonly as?: Disposition }

/** One row with its links; of the variants those without a mark unless others are asked for. */
export function mediaShown(scope: Scope, row: ShownRow, { only = (variant) => !isPreview(variant), as }: Showing = {}): Media {
  const { id, purpose, kind, name, width, height, duration_ms, state, reason, created_at } = row
  const served = state === 'clean' ? row.variants.filter((variant) => only(variant.name)) : []
  const link = (variant: VariantRow) =>
    row.is_public && as === undefined
      ? publicLink(scope, row.public_key, variant.name)
      : privateLink(scope, id, variant.name, as ?? (kind === 'image' || kind === 'video' ? 'inline' : 'attachment'))
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
    expires_at: served.length > 0 && (!row.is_public || as !== undefined) ? linkEnds(scope.now) : null,
    created_at,
  }
}

import type { z } from 'zod'
import type { Scope } from '#platform/ctx.ts'
import { mediaOf, previewsOf } from '#modules/media/index.ts'
import { assetsOf, type AssetRow } from './file-queries.ts'
import type { SubmissionRow } from './queries.ts'
import { shownTo, type Party } from './rules.ts'
import type { Submission, SubmittedFile } from './schema.ts'

/** An order as somebody who may see it looks at it. */
export type Looking = {
  readonly order_id: bigint
  readonly party: Party
  /** The order ended and the brand got, or gets, its money back: its work is none of the brand's. */
  readonly void: boolean
  /** The order is over: nothing more is said about its work. */
  readonly ended: boolean
}

export async function present(scope: Scope, looking: Looking, rows: readonly SubmissionRow[]): Promise<Submission[]> {
  const assets = rows.length === 0 ? [] : await scope.query(assetsOf, [rows.map(({ id }) => id)])
  const ids = assets.map(({ media_id }) => media_id)
  const originals = await mediaOf(scope, ids)
  const previews = looking.party === 'brand' ? await previewsOf(scope, ids, looking.order_id) : new Map<bigint, never>()
  const fileOf = (row: SubmissionRow, asset: AssetRow): z.output<typeof SubmittedFile>[] => {
    const media = originals.get(asset.media_id)
    if (!media) return []
    const shows = shownTo(
      looking.party,
      { kind: media.kind, locked: asset.locked },
      { approved: row.status === 'approved', void: looking.void },
    )
    const { id, position, alt, note, locked } = asset
    const bare = { ...media, url: null, variants: [], expires_at: null }
    const shown = { original: media, preview: previews.get(asset.media_id) ?? bare, nothing: bare }[shows]
    return [{ id, position, alt, note, locked, shows, media: shown }]
  }
  return rows.map(({ comments, open, ...row }) => ({
    ...row,
    checklist: row.checklist && { ...row.checklist, items: [...row.checklist.items] },
    comments: { all: comments, open },
    files: assets.filter(({ submission_id }) => submission_id === row.id).flatMap((asset) => fileOf({ ...row, comments, open }, asset)),
  }))
}

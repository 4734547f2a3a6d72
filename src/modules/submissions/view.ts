import type { z } from 'zod'
import type { Scope } from '#platform/ctx.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { Problem } from '#platform/problem.ts'
import { downloadsOf, mediaOf, previewsOf } from '#modules/media/index.ts'
import { approvedAssets, assetsOf, findSubmission, listSubmissions, type AssetRow, type SubmissionRow } from './queries.ts'
import { shownTo, type Party } from './rules.ts'
import type { Submission, SubmittedFile, Unlocked } from './schema.ts'

/** An order as somebody who may see it looks at it. */
export type Looking = {
  readonly order_id: bigint
  readonly party: Party
  /** The order ended and the brand got, or gets, its money back: its work is none of the brand's. */
  readonly void: boolean
  /** The order is over: nothing more is said about its work. */
  readonly ended: boolean
}

/** The versions of an order, newest first. */
export async function viewSubmissions(
  scope: Scope,
  looking: Looking,
  asked: { cursor?: string | undefined; limit: number },
): Promise<Paged<Submission>> {
  const { order_id } = looking
  const page = await pageBy<SubmissionRow>(
    `submissions ${order_id}`,
    asked,
    1,
    ({ number }) => [number],
    (after, most) => scope.query(listSubmissions, [order_id, after?.[0] ?? null, most]),
  )
  return { ...page, items: await present(scope, looking, page.items) }
}

/** One version; Problem `submission.not_found` (404). */
export async function viewSubmission(scope: Scope, looking: Looking, number: number): Promise<Submission> {
  const [shown] = await present(scope, looking, await scope.query(findSubmission, [looking.order_id, number]))
  if (!shown) throw new Problem('not_found', 'submission.not_found', 'The order has no such version')
  return shown
}

/** The files of approved work, to be saved; none of an order that ended for nothing. */
export async function unlockedFiles(scope: Scope, looking: Looking): Promise<z.output<typeof Unlocked>[]> {
  return unlocked(scope, looking, null)
}

/** One of them; Problem `file.not_found` (404), which is also what stands there before the approval. */
export async function unlockedFile(scope: Scope, looking: Looking, file_id: bigint): Promise<z.output<typeof Unlocked>> {
  const [found] = await unlocked(scope, looking, file_id)
  if (!found)
    throw new Problem('not_found', 'file.not_found', 'There is no such file, or not yet: files are there once the work is approved')
  return found
}

async function unlocked(scope: Scope, { order_id, void: gone }: Looking, file_id: bigint | null): Promise<z.output<typeof Unlocked>[]> {
  const rows = gone ? [] : await scope.query(approvedAssets, [order_id, file_id])
  const media = await downloadsOf(scope, rows.map(({ media_id }) => media_id)) // prettier-ignore
  return rows.flatMap(({ id, number, position, alt, media_id }) => {
    const file = media.get(media_id)
    return file ? [{ id, number, position, alt, media: file }] : []
  })
}

async function present(scope: Scope, looking: Looking, rows: readonly SubmissionRow[]): Promise<Submission[]> {
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

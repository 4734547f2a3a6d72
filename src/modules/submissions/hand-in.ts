import type { Tx } from '#platform/ctx.ts'
import { attachMedia, mediaOf } from '#modules/media/index.ts'
import { countryCodeOf } from '#modules/profiles/index.ts'
import { checklistOf } from './checklist.ts'
import type { Disclosure } from './disclosure.ts'
import './events.ts'
import { carryComments } from './comment-queries.ts'
import { insertAssets } from './file-queries.ts'
import { lockNewest, supersede } from './decision-queries.ts'
import { countryOfCreator, insertSubmission } from './queries.ts'
import { checkHandedIn, checkSomethingToSee } from './rules.ts'

export type HandedFile = { readonly media_id: bigint; readonly alt: string | null; readonly note: string | null; readonly locked: boolean }
export type Work = {
  readonly order_id: bigint
  readonly creator_id: bigint
  readonly files: readonly HandedFile[]
  readonly links: readonly string[]
  readonly caption?: string | undefined
  readonly note?: string | undefined
  readonly disclosure?: Disclosure | undefined
  /** The brief: what the brand answered, and whether the work is published. */
  readonly answers: Readonly<Record<string, unknown>> | null
  readonly requires_publication: boolean
}

/**
 * Hands work in as the next numbered version, which nothing changes afterwards; what nobody resolved of the comments on the one before goes
 * on in it. Who calls holds the order and has seen that it may be moved. Problems: `request.invalid` (400) when there is nothing to look
 * at, and those of `attachFails`, which name the file.
 */
export async function addSubmission(tx: Tx, work: Work): Promise<{ submission_id: bigint; number: number }> {
  const { order_id, files, links } = work
  checkHandedIn(files, links)
  const [before] = await tx.query(lockNewest, [order_id])
  if (before?.status === 'submitted') await tx.query(supersede, [order_id, tx.now])
  const number = (before?.number ?? 0) + 1
  const country = work.requires_publication ? await countryOf(tx, work.creator_id) : null
  const checklist = checklistOf({ ...work, country }, { caption: work.caption ?? null, links })
  const values = [order_id, number, JSON.stringify(links), work.caption, work.note, work.disclosure, JSON.stringify(checklist), tx.now]
  const [added] = await tx.query(insertSubmission, values)
  if (!added) throw new Error('the submission was not written')

  await addFiles(tx, added.id, files, links)
  if (before) await tx.query(carryComments, [before.id, added.id])
  await tx.emit('submission.handed_in', { submission_id: added.id, order_id })
  return { submission_id: added.id, number }
}

/** Where the creator is, as far as known: what a label has to say differs from country to country. */
export async function countryOf(tx: Tx, creator_id: bigint): Promise<string | null> {
  const [creator] = await tx.query(countryOfCreator, [creator_id])
  return creator?.country ? (countryCodeOf(creator.country) ?? null) : null
}

async function addFiles(tx: Tx, submission_id: bigint, files: readonly HandedFile[], links: readonly string[]): Promise<void> {
  if (files.length === 0) return
  const media_ids = files.map(({ media_id }) => media_id)
  await attachMedia(tx, { media_ids, use: `submission:${submission_id}`, purpose: 'submission', public: false, only_clean: true })
  const media = await mediaOf(tx, media_ids)
  checkSomethingToSee(files.flatMap(({ media_id, locked }) => media.get(media_id) ? [{ kind: media.get(media_id)?.kind ?? 'document', locked }] : []), links) // prettier-ignore
  const rows = files.map((file, nth) => ({ ...file, media_id: file.media_id.toString(), position: nth + 1 }))
  await tx.query(insertAssets, [submission_id, JSON.stringify(rows)])
}

import { invalidField, Problem } from '#platform/problem.ts'

export type Party = 'brand' | 'creator' | 'staff'
export type FileKind = 'image' | 'video' | 'audio' | 'document'

export const most_files = 20
export const most_comments = 2_000
export const most_snapshots = 500
export const edit_ms = 15 * 60_000
export const reminder_ms = 14 * 86_400_000

/** A point of an image as parts of its width and height, or a stretch of a film or a sound. */
export type Anchor = { readonly x: number; readonly y: number } | { readonly from_ms: number; readonly to_ms: number }

/** Problem `request.invalid` (400) unless the anchor can be on a file of this kind. `duration_ms` is null where nobody has measured it. */
export function checkAnchor(anchor: Anchor, kind: FileKind, duration_ms: number | null): void {
  if ('x' in anchor) {
    if (kind !== 'image')
      throw invalidField('/anchor', 'anchor.wrong_kind', 'A point is on an image; on a film or a sound give from_ms and to_ms')
    return
  }
  if (kind !== 'video' && kind !== 'audio') throw invalidField('/anchor', 'anchor.wrong_kind', 'A stretch of time is on a film or a sound')
  if (anchor.to_ms < anchor.from_ms) throw invalidField('/anchor/to_ms', 'anchor.out_of_range', 'A stretch ends after it begins')
  if (duration_ms !== null && anchor.to_ms > duration_ms)
    throw invalidField('/anchor/to_ms', 'anchor.out_of_range', `The file lasts ${duration_ms} ms`)
}

/**
 * What of a file somebody sees. Its maker and staff see it as it is; the brand does once the work is approved, and nothing of an order that
 * ended for nothing. In between an image is shown with a mark across it; what cannot be marked is shown as it is unless its maker locked it.
 */
export function shownTo(
  party: Party,
  file: { readonly kind: FileKind; readonly locked: boolean },
  work: { readonly approved: boolean; readonly void: boolean },
): 'original' | 'preview' | 'nothing' {
  if (party !== 'brand') return 'original'
  if (work.void) return 'nothing'
  if (work.approved) return 'original'
  if (file.kind === 'image') return 'preview'
  return file.locked ? 'nothing' : 'original'
}

/** The brand must have something to look at before it decides; Problem `request.invalid` (400). */
export function checkHandedIn(files: readonly { readonly media_id: bigint; readonly locked: boolean }[], links: readonly string[]): void {
  if (files.length === 0 && links.length === 0) throw invalidField('/files', 'submission.empty', 'Hand in at least one file or link')
  const seen = new Set<bigint>()
  for (const [nth, { media_id }] of files.entries()) {
    if (seen.has(media_id)) throw invalidField(`/files/${nth}/media_id`, 'submission.twice', 'The same file is handed in twice')
    seen.add(media_id)
  }
}

/** The same once it is known what the files are. */
export function checkSomethingToSee(
  files: readonly { readonly kind: FileKind; readonly locked: boolean }[],
  links: readonly string[],
): void {
  if (links.length > 0 || files.some(({ kind, locked }) => kind === 'image' || !locked)) return
  throw invalidField('/files', 'submission.nothing_to_see', 'Everything is locked: hand in a draft, or a link, that the brand can look at')
}

/** The same day so many months later, or the last day of that month when it is shorter, at the same time of day (UTC). */
export function addMonths(from: Date, months: number): Date {
  const first = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1)
  const days = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0)).getUTCDate()
  return new Date(first + (Math.min(from.getUTCDate(), days) - 1) * 86_400_000 + (from.getTime() % 86_400_000))
}

/** When a licence counted from here ends; null: never. */
export function termOf(licence: { readonly months: number | null; readonly exclusivity: { readonly months: number } | null }, from: Date) {
  return {
    ends_at: licence.months === null ? null : addMonths(from, licence.months),
    exclusive_until: licence.exclusivity ? addMonths(from, licence.exclusivity.months) : null,
  }
}

/** Own words, for a quarter of an hour; Problem `comment.not_yours` (403), `comment.too_late` (409). */
export function checkEditable(comment: { readonly author_id: bigint; readonly created_at: Date }, user_id: bigint | null, now: Date): void {
  if (comment.author_id !== user_id) throw new Problem('forbidden', 'comment.not_yours', 'Only who wrote a comment changes it')
  if (now.getTime() - comment.created_at.getTime() > edit_ms)
    throw new Problem('conflict', 'comment.too_late', 'A comment can be changed for a quarter of an hour')
}

/** A post is made before it is reported, and not before the platforms were; Problem `request.invalid` (400). */
export function checkPostedAt(posted_at: Date, now: Date, pointer: string): void {
  if (posted_at.getTime() > now.getTime() + 5 * 60_000 || posted_at.getUTCFullYear() < 2010)
    throw invalidField(pointer, 'time.out_of_range', 'Give the time at which it went live')
}
